package org.drmkit.core.relation.commitment;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.drmkit.core.fact.Parties;
import org.drmkit.core.history.Window;
import org.drmkit.core.number.Fraction;
import org.drmkit.core.number.Wilson;

/**
 * How well a side kept the promises that were due in a window.
 *
 * <p>17 kept of 20 is 0.85 with a lower bound of 0.640; 5 of 5 is 1 with 0.566 and ranks below 45 of 50 with 0.786. A
 * promise kept late counts by the late weight; one that is open, waived or renegotiated in time counts on neither side, and one that was
 * replaced by a promise that nobody knows stays due.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kept the weights of what was kept
 * @param due the weights of what was due and neither waived nor renegotiated
 * @param count how many those were
 */
public record KeepRatio(Fraction kept, Fraction due, int count) {

    /**
     * Measures commitments of one side.
     *
     * @param known what was known of them
     * @param window the promises due in it are measured, in the state of its day of knowledge
     * @param lateWeight how much a promise that was kept late counts, from 0 to 1
     * @return the ratio
     * @throws IllegalArgumentException if the late weight is not from 0 to 1
     */
    public static KeepRatio of(List<Commitment> known, Window window, BigDecimal lateWeight) {
        checkLateWeight(lateWeight);
        Fraction kept = Fraction.ZERO;
        Fraction due = Fraction.ZERO;
        int count = 0;
        for (Commitment commitment : judged(known, window)) {
            Fraction weight = Fraction.of(commitment.promise().weight());
            BigDecimal share = Commitment.kept(commitment.state(window.asOf()), lateWeight);
            kept = kept.plus(weight.times(Fraction.of(share)));
            due = due.plus(weight);
            count++;
        }
        return new KeepRatio(kept, due, count);
    }

    /**
     * Returns why promises due in a window were broken or kept late, most weight first.
     *
     * @param known what was known of them
     * @param window the promises due in it count
     * @return the weights by reason, ties by reason; what has no reason is under the empty text
     */
    public static Map<String, BigDecimal> reasons(List<Commitment> known, Window window) {
        Map<String, BigDecimal> weights = new TreeMap<>(Parties.ORDER);
        for (Commitment commitment : judged(known, window)) {
            if (commitment.state(window.asOf()) != CommitmentState.KEPT) {
                weights.merge(
                        commitment.reason(window.asOf()).orElse(""),
                        commitment.promise().weight(),
                        BigDecimal::add);
            }
        }
        Map<String, BigDecimal> sorted = new LinkedHashMap<>();
        weights.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted;
    }

    static void checkLateWeight(BigDecimal lateWeight) {
        if (lateWeight.signum() < 0 || lateWeight.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException(
                    "The weight of a promise that was kept late (%s) must be from 0 to 1.\nMaybe it is in percent: 0.5, not 50."
                            .formatted(lateWeight.toPlainString()));
        }
    }

    /** Those due in the window that are settled, one way or the other. */
    static List<Commitment> judged(List<Commitment> known, Window window) {
        return Successors.withoutUnknown(known).stream()
                .filter(commitment -> window.hasSeen(commitment.promise().dueOn())
                        && commitment.state(window.asOf()).isJudged())
                .toList();
    }

    /**
     * Returns the share that was kept.
     *
     * @return the share, empty if nothing was due
     */
    public Optional<Fraction> share() {
        return count == 0 ? Optional.empty() : Optional.of(kept.dividedBy(due));
    }

    /**
     * Returns the lower end of what the share may really be, by the number of promises.
     *
     * @return Wilson's bound of 95 %, empty if nothing was due
     */
    public OptionalDouble lowerBound() {
        return share().map(share ->
                        OptionalDouble.of(Wilson.lowerBound(share.times(Fraction.of(count)), Fraction.of(count))))
                .orElse(OptionalDouble.empty());
    }
}
