package org.drmkit.core.relation.commitment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.drmkit.core.fact.Reasons;
import org.drmkit.core.history.Answer;
import org.drmkit.core.history.FactName;
import org.drmkit.core.history.History;
import org.drmkit.core.history.HistoryFacts;
import org.drmkit.core.history.Recorded;
import org.drmkit.core.history.Unit;

/**
 * What KPIs and programs can ask about promises.
 *
 * <p>{@link #given} answers about the side that owes: of the supplier and of each dealer alike. {@link #received} answers
 * about the side that it is owed to: how well the promises to D1 were kept, which is D1's view of the supplier.
 */
public final class CommitmentFacts {

    /** The share of the promises due in the period that it kept. */
    public static final FactName KEPT_SHARE = FactName.of("keptShare", Unit.RATIO, "share of promises kept", "承诺兑现率");

    /** What that share is at least, seen from so few promises. */
    public static final FactName KEPT_LOWER_BOUND =
            FactName.of("keptLowerBound", Unit.RATIO, "promises kept, lower bound", "承诺兑现率下限");

    /** The number of its promises that were due in the period. */
    public static final FactName PROMISES_DUE = FactName.of("promisesDue", Unit.COUNT, "promises due", "到期承诺数");

    /** The number of its promises due in the period that are broken. */
    public static final FactName PROMISES_BROKEN =
            FactName.of("promisesBroken", Unit.COUNT, "promises broken", "未兑现承诺数");

    /** The number of its promises that are open on the day. */
    public static final FactName PROMISES_OPEN = FactName.of("promisesOpen", Unit.COUNT, "open promises", "未到期承诺数");

    /** The share of the promises to it due in the period that were kept. */
    public static final FactName RECEIVED_KEPT_SHARE =
            FactName.of("receivedKeptShare", Unit.RATIO, "share of promises to it kept", "对方承诺兑现率");

    private CommitmentFacts() {}

    /**
     * Returns the facts about those who promised.
     *
     * @param history the commitments
     * @param lateWeight how much a promise that was kept late counts, from 0 to 1
     * @return the source
     * @throws IllegalArgumentException if the late weight is not from 0 to 1
     */
    public static HistoryFacts<Commitment> given(History<Commitment> history, BigDecimal lateWeight) {
        KeepRatio.checkLateWeight(lateWeight);
        return HistoryFacts.of("promises", history)
                .inPeriod(KEPT_SHARE, (known, window) -> share(KeepRatio.of(known, window, lateWeight)))
                .inPeriod(KEPT_LOWER_BOUND, (known, window) -> lowerBound(KeepRatio.of(known, window, lateWeight)))
                .inPeriod(
                        PROMISES_DUE,
                        (known, window) ->
                                Answer.of(KeepRatio.judged(known, window).size()))
                .inPeriod(
                        PROMISES_BROKEN,
                        (known, window) ->
                                count(KeepRatio.judged(known, window), window.asOf(), CommitmentState.BROKEN))
                .onDay(
                        PROMISES_OPEN,
                        (known, window) -> count(Successors.withoutUnknown(known), window.day(), CommitmentState.OPEN))
                .build();
    }

    /**
     * Returns the facts about those who were promised something.
     *
     * @param history the commitments
     * @param lateWeight how much a promise that was kept late counts, from 0 to 1
     * @return the source
     * @throws IllegalArgumentException if the late weight is not from 0 to 1
     */
    public static HistoryFacts<?> received(History<Commitment> history, BigDecimal lateWeight) {
        KeepRatio.checkLateWeight(lateWeight);
        List<Received> received = history.records().stream().map(Received::new).toList();
        return HistoryFacts.of("promises received", History.of(received, Received::knownOn))
                .inPeriod(
                        RECEIVED_KEPT_SHARE,
                        (known, window) -> share(KeepRatio.of(
                                known.stream().map(Received::commitment).toList(), window, lateWeight)))
                .build();
    }

    /** A commitment as the other side sees it. */
    private record Received(Commitment commitment) implements Recorded {

        @Override
        public String id() {
            return commitment.id();
        }

        @Override
        public String party() {
            return commitment.promise().promisee();
        }

        @Override
        public LocalDate recordedOn() {
            return commitment.recordedOn();
        }

        private Received knownOn(LocalDate asOf) {
            return new Received(commitment.knownOn(asOf));
        }
    }

    private static Answer share(KeepRatio ratio) {
        return Answer.share(ratio.kept(), ratio.due());
    }

    private static Answer lowerBound(KeepRatio ratio) {
        return ratio.lowerBound().isPresent()
                ? Answer.approximate(ratio.lowerBound().getAsDouble())
                : Answer.notApplicable(Reasons.DIVISION_BY_ZERO);
    }

    private static Answer count(List<Commitment> known, LocalDate day, CommitmentState state) {
        return Answer.of(known.stream()
                .filter(commitment -> commitment.state(day) == state)
                .count());
    }
}
