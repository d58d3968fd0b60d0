package org.drmkit.core.relation.stock;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;
import org.drmkit.core.fact.Reasons;
import org.drmkit.core.history.Answer;
import org.drmkit.core.history.FactName;
import org.drmkit.core.history.History;
import org.drmkit.core.history.HistoryFacts;
import org.drmkit.core.history.HistoryFacts.Judgement;
import org.drmkit.core.history.Unit;
import org.drmkit.core.number.Fraction;
import org.drmkit.core.time.DateRange;

/**
 * What KPIs and programs can ask about a dealer's stock, for exactly the period of its reports, all products together.
 *
 * <p>Where the stock of one product was not declared, what needs it is {@code Missing(NOT_DECLARED)}: nothing is accrued on
 * incomplete data.
 */
public final class StockFacts {

    /** Why there is no figure although there are reports. */
    public static final String NOT_DECLARED = "NOT_DECLARED";

    /**
     * The differences of declared and expected stock, whatever their sign, of the expected: 50 too many of one product and 50 too few
     * of another, of 200 expected, are 0.5. {@code Missing(INVALID)} if more of a product went out than there was.
     */
    public static final FactName DEVIATION =
            FactName.of("stockDeviation", Unit.RATIO, "declared against expected stock", "库存差异率");

    /** What was bought divided by what was sold on (SAL-04). */
    public static final FactName FILL_RATIO = FactName.of("sellInRatio", Unit.RATIO, "bought for each sold", "进销比");

    /**
     * The closing stock divided by the sales of a month: 180 after sales of 120 in April are 1.5, and so are 180 after sales of 180 in 45
     * days.
     */
    public static final FactName COEFFICIENT =
            FactName.of("inventoryCoefficient", Unit.RATIO, "inventory coefficient", "库存系数");

    /** The closing stock divided by the sales of a day (INV-01). */
    public static final FactName DAYS_OF_STOCK = FactName.of("daysOfStock", Unit.RATIO, "days of stock", "库存天数");

    private static final int DAYS_OF_A_MONTH = 30;

    private StockFacts() {}

    /**
     * Returns the facts about stock.
     *
     * @param history the reports
     * @return the source
     */
    public static HistoryFacts<StockReport> of(History<StockReport> history) {
        return HistoryFacts.of("stock", history)
                .inPeriod(DEVIATION, ofPeriod(true, (reports, period) -> deviation(reports)))
                .inPeriod(
                        FILL_RATIO,
                        ofPeriod(
                                false,
                                (reports, period) -> Answer.share(
                                        sum(reports, StockReport::sellIn), sum(reports, StockReport::sellThrough))))
                .inPeriod(
                        COEFFICIENT,
                        ofPeriod(
                                true,
                                (reports, period) -> Answer.share(
                                        sum(reports, StockFacts::closing).times(months(period)),
                                        sum(reports, StockReport::sellThrough))))
                .inPeriod(
                        DAYS_OF_STOCK,
                        ofPeriod(
                                true,
                                (reports, period) -> Answer.share(
                                        sum(reports, StockFacts::closing).times(Fraction.of(period.days())),
                                        sum(reports, StockReport::sellThrough))))
                .build();
    }

    private interface Measure {
        Answer of(List<StockReport> reports, DateRange period);
    }

    private static Judgement<StockReport> ofPeriod(boolean needsClosing, Measure measure) {
        return (known, window) -> {
            List<StockReport> reports = known.stream()
                    .filter(report -> report.period().equals(window.period()))
                    .toList();
            if (reports.isEmpty()) {
                return Answer.missing(Reasons.NO_FACT);
            }
            boolean declared =
                    reports.stream().allMatch(report -> report.closing().isPresent());
            return needsClosing && !declared ? Answer.missing(NOT_DECLARED) : measure.of(reports, window.period());
        };
    }

    private static Answer deviation(List<StockReport> reports) {
        return reports.stream().anyMatch(report -> report.expected().signum() < 0)
                ? Answer.missing(Reasons.INVALID)
                : Answer.share(sum(reports, StockFacts::off), sum(reports, StockReport::expected));
    }

    private static BigDecimal off(StockReport report) {
        return report.difference().orElseThrow().abs();
    }

    private static BigDecimal closing(StockReport report) {
        return report.closing().orElseThrow();
    }

    private static Fraction sum(List<StockReport> reports, Function<StockReport, BigDecimal> quantity) {
        return reports.stream().map(quantity).map(Fraction::of).reduce(Fraction.ZERO, Fraction::plus);
    }

    /** Whole months as they are in the calendar; of any other period the days, 30 to a month. */
    private static Fraction months(DateRange period) {
        LocalDate end = period.to().orElseThrow();
        long whole = ChronoUnit.MONTHS.between(period.from(), end);
        return period.from().plusMonths(whole).equals(end)
                ? Fraction.of(whole)
                : Fraction.of(period.days()).dividedBy(Fraction.of(DAYS_OF_A_MONTH));
    }
}
