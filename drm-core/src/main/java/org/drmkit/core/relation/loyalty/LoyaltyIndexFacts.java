package org.drmkit.core.relation.loyalty;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.drmkit.core.fact.Figure;
import org.drmkit.core.fact.Scalar;
import org.drmkit.core.history.Answer;
import org.drmkit.core.history.FactName;
import org.drmkit.core.history.History;
import org.drmkit.core.history.HistoryFacts;
import org.drmkit.core.history.Unit;
import org.drmkit.core.history.Window;
import org.drmkit.core.number.Fraction;

/** What KPIs and programs can ask about the loyalty that a dealer shows, as one figure; its components are {@link LoyaltyFacts}. */
public final class LoyaltyIndexFacts {

    /** Why there is no index although something is known. */
    public static final String LOW_COVERAGE = "LOW_COVERAGE";

    /** The index of the period, from 0 to 100. */
    public static final FactName INDEX = FactName.of("loyaltyIndex", Unit.POINTS, "loyalty index", "忠诚度指数");

    /** The share of the index's weights that is known. */
    public static final FactName COVERAGE =
            FactName.of("loyaltyCoverage", Unit.RATIO, "coverage of the loyalty index", "忠诚度指数覆盖率");

    private LoyaltyIndexFacts() {}

    /**
     * Returns the facts about an index.
     *
     * @param index how the index is made
     * @param history the records
     * @return the source
     */
    public static HistoryFacts<LoyaltyRecord> of(LoyaltyIndex index, History<LoyaltyRecord> history) {
        return HistoryFacts.of("loyalty index", history)
                .inPeriod(
                        INDEX,
                        (known, window) -> index.index(values(index, known, window))
                                .map(Answer::of)
                                .orElse(Answer.missing(LOW_COVERAGE)))
                .inPeriod(COVERAGE, (known, window) -> Answer.of(index.coverage(values(index, known, window))))
                .build();
    }

    private static Map<LoyaltyMeasure, Fraction> values(LoyaltyIndex index, List<LoyaltyRecord> known, Window window) {
        Map<LoyaltyMeasure, Fraction> values = new EnumMap<>(LoyaltyMeasure.class);
        for (LoyaltyPart part : index.parts()) {
            number(LoyaltyFacts.answer(part.measure(), known, window))
                    .ifPresent(value -> values.put(part.measure(), value));
        }
        return values;
    }

    private static Optional<Fraction> number(Answer answer) {
        if (answer instanceof Answer.Exact exact) {
            return Optional.of(exact.value());
        }
        return answer instanceof Answer.Other other
                        && other.figure() instanceof Figure.Present present
                        && present.value() instanceof Scalar.Approximate number
                ? Optional.of(Fraction.of(BigDecimal.valueOf(number.value())))
                : Optional.empty();
    }
}
