package org.drmkit.core.relation.forecast;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.drmkit.core.history.Answer;
import org.drmkit.core.number.Fraction;
import org.drmkit.core.time.DateRange;

/**
 * How forecasts compare with what came.
 *
 * <p>The error is the sum of all differences, whatever their sign, divided by what came (WAPE); the bias the same with signs. For
 * 100, 120, 150 against 110, 115, 120 they are 45/345 and +25/345.
 *
 * <p>Immutable and thread-safe.
 *
 * @param pairs what was foreseen and what came, by product and period
 */
public record Accuracy(List<Pair> pairs) {

    /**
     * What was foreseen and what came.
     *
     * @param product the product
     * @param period the period
     * @param foreseen what was foreseen
     * @param came what came
     */
    public record Pair(String product, DateRange period, BigDecimal foreseen, BigDecimal came) {

        /**
         * Returns by how much it was off.
         *
         * @return foreseen less came
         */
        public BigDecimal difference() {
            return foreseen.subtract(came);
        }
    }

    /** Keeps a copy in order. */
    public Accuracy {
        pairs = pairs.stream()
                .sorted(Comparator.comparing(Pair::period).thenComparing(Pair::product))
                .toList();
    }

    /**
     * Compares the forecasts of one side with what came.
     *
     * @param records forecasts and actual quantities of one dealer
     * @param origin whose forecasts
     * @param within the periods within it count
     * @return each actual quantity that was foreseen, with the last forecast recorded before its period
     */
    public static Accuracy of(List<ForecastRecord> records, Origin origin, DateRange within) {
        List<Pair> pairs = new ArrayList<>();
        for (ForecastRecord actual : records) {
            if (actual.origin() == Origin.ACTUAL && within.encloses(actual.period())) {
                last(records, origin, actual)
                        .ifPresent(forecast -> pairs.add(
                                new Pair(actual.product(), actual.period(), forecast.quantity(), actual.quantity())));
            }
        }
        return new Accuracy(pairs);
    }

    private static Optional<ForecastRecord> last(List<ForecastRecord> records, Origin origin, ForecastRecord actual) {
        return records.stream()
                .filter(record -> record.origin() == origin
                        && record.product().equals(actual.product())
                        && record.period().equals(actual.period())
                        && record.isAhead())
                .max(Comparator.comparing(ForecastRecord::recordedOn).thenComparing(ForecastRecord::id));
    }

    /**
     * Returns the error of all together.
     *
     * @return the weighted absolute percentage error, {@code NotApplicable} if nothing came
     */
    public Answer error() {
        return Answer.share(sum(BigDecimal::abs), came());
    }

    /**
     * Returns the bias of all together.
     *
     * @return above 0 if too much was foreseen, {@code NotApplicable} if nothing came
     */
    public Answer bias() {
        return Answer.share(sum(difference -> difference), came());
    }

    private Fraction sum(UnaryOperator<BigDecimal> of) {
        return pairs.stream()
                .map(pair -> Fraction.of(of.apply(pair.difference())))
                .reduce(Fraction.ZERO, Fraction::plus);
    }

    private Fraction came() {
        return pairs.stream().map(pair -> Fraction.of(pair.came())).reduce(Fraction.ZERO, Fraction::plus);
    }

    /**
     * Returns what was off by too much.
     *
     * @param threshold the largest difference, of what came, that is no exception, such as 0.2
     * @return the pairs above it; one of which nothing came is above any threshold, if something was foreseen
     */
    public List<Pair> exceptions(BigDecimal threshold) {
        return pairs.stream()
                .filter(pair -> pair.difference().abs().compareTo(pair.came().multiply(threshold)) > 0)
                .toList();
    }
}
