package org.drmkit.core.relation.target;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.drmkit.core.fact.Reasons;
import org.drmkit.core.history.Answer;
import org.drmkit.core.history.FactName;
import org.drmkit.core.history.History;
import org.drmkit.core.history.HistoryFacts;
import org.drmkit.core.history.Unit;
import org.drmkit.core.history.Window;
import org.drmkit.core.number.Fraction;

/**
 * What KPIs and programs can ask about the targets of one measure: {@code salesTarget}, {@code salesTargetMin}, {@code
 * salesTargetStretch} and {@code salesTargetAgreed} for the measure {@code sales}.
 *
 * <p>A target answers for exactly its period. Two targets of one party for the same measure and period are {@code
 * Missing(TWO_TARGETS)}.
 */
public final class TargetFacts {

    /** Why there is no target although there are several. */
    public static final String TWO_TARGETS = "TWO_TARGETS";

    private TargetFacts() {}

    /**
     * Returns the base value.
     *
     * @param measure what is measured
     * @return the name, such as {@code salesTarget}
     */
    public static FactName base(String measure) {
        return FactName.of(measure + "Target", Unit.QUANTITY, "target", "目标");
    }

    /**
     * Returns the least value.
     *
     * @param measure what is measured
     * @return the name, such as {@code salesTargetMin}
     */
    public static FactName min(String measure) {
        return FactName.of(measure + "TargetMin", Unit.QUANTITY, "least target", "保底目标");
    }

    /**
     * Returns the stretch value.
     *
     * @param measure what is measured
     * @return the name, such as {@code salesTargetStretch}
     */
    public static FactName stretch(String measure) {
        return FactName.of(measure + "TargetStretch", Unit.QUANTITY, "stretch target", "挑战目标");
    }

    /**
     * Returns whether the party agreed.
     *
     * @param measure what is measured
     * @return the name, such as {@code salesTargetAgreed}, of 1 or 0
     */
    public static FactName agreed(String measure) {
        return FactName.of(measure + "TargetAgreed", Unit.COUNT, "target agreed", "目标已确认");
    }

    /**
     * Returns the facts about the targets of a measure.
     *
     * @param measure what is measured
     * @param history the targets, also of other measures
     * @return the source
     */
    public static HistoryFacts<Target> of(String measure, History<Target> history) {
        return HistoryFacts.of("targets of " + measure, history)
                .inPeriod(base(measure), (known, window) -> one(known, window, measure, number(Target::base)))
                .inPeriod(min(measure), (known, window) -> one(known, window, measure, number(Target::min)))
                .inPeriod(stretch(measure), (known, window) -> one(known, window, measure, number(Target::stretch)))
                .inPeriod(
                        agreed(measure),
                        (known, window) -> one(
                                known,
                                window,
                                measure,
                                target -> Answer.of(target.agreedOn().isPresent() ? 1 : 0)))
                .build();
    }

    private static Function<Target, Answer> number(Function<Target, BigDecimal> value) {
        return target -> Answer.of(Fraction.of(value.apply(target)));
    }

    private static Answer one(List<Target> known, Window window, String measure, Function<Target, Answer> answer) {
        List<Target> found = known.stream()
                .filter(target ->
                        target.measure().equals(measure) && target.period().equals(window.period()))
                .toList();
        return found.size() == 1
                ? answer.apply(found.get(0))
                : Answer.missing(found.isEmpty() ? Reasons.NO_FACT : TWO_TARGETS);
    }
}
