package org.drmkit.core.relation.forecast;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.drmkit.core.fact.Reasons;
import org.drmkit.core.history.Answer;
import org.drmkit.core.history.FactName;
import org.drmkit.core.history.History;
import org.drmkit.core.history.HistoryFacts;
import org.drmkit.core.history.HistoryFacts.Judgement;
import org.drmkit.core.history.Sided;
import org.drmkit.core.history.Unit;
import org.drmkit.core.time.DateRange;

/** What KPIs and programs can ask about forecasts of a dealer's trade, and about the packs of the side that publishes them. */
public final class ForecastFacts {

    /** Why there is no number of exceptions: nothing that came was foreseen. */
    public static final String NOTHING_COMPARED = "NOTHING_COMPARED";

    /** The error of the dealer's forecasts for periods within the period (SAL-07). */
    public static final FactName DEVIATION =
            FactName.of("forecastDeviation", Unit.RATIO, "forecast deviation", "预测偏差率");

    /** The bias of the dealer's forecasts; above 0 if it foresaw too much. */
    public static final FactName BIAS = FactName.of("forecastBias", Unit.RATIO, "forecast bias", "预测偏向");

    /** The number of the dealer's forecasts that are exceptions; {@code NotApplicable(NOTHING_COMPARED)} if none can be judged. */
    public static final FactName EXCEPTIONS =
            FactName.of("forecastExceptions", Unit.COUNT, "forecast exceptions", "预测异常数");

    /** The error of the supplier's forecasts of the dealer's trade. */
    public static final FactName SUPPLIER_DEVIATION =
            FactName.of("supplierForecastDeviation", Unit.RATIO, "supplier's forecast deviation", "厂家预测偏差率");

    /** The bias of the supplier's forecasts of the dealer's trade. */
    public static final FactName SUPPLIER_BIAS =
            FactName.of("supplierForecastBias", Unit.RATIO, "supplier's forecast bias", "厂家预测偏向");

    /** How many days ahead of its peak the latest pack of a season that begins in the period was published. */
    public static final FactName PACK_DAYS_AHEAD =
            FactName.of("seasonPackDaysAhead", Unit.DAYS, "days that the season pack came ahead", "旺季资料提前天数");

    /** The share of the packs for seasons that begin in the period that came in time. */
    public static final FactName PACK_TIMELY_SHARE =
            FactName.of("seasonPackTimelyShare", Unit.RATIO, "season packs in time", "旺季资料及时率");

    /** The error of the own forecasts of the side itself; the supplier's are those of all its dealers' trade. */
    public static final FactName OWN_DEVIATION =
            FactName.of("ownForecastDeviation", Unit.RATIO, "own forecast deviation", "己方预测偏差率");

    /** The bias of the own forecasts of the side itself; above 0 if it foresaw too much. */
    public static final FactName OWN_BIAS = FactName.of("ownForecastBias", Unit.RATIO, "own forecast bias", "己方预测偏向");

    private ForecastFacts() {}

    /**
     * Returns the facts about forecasts.
     *
     * @param history forecasts and actual quantities
     * @param threshold the largest difference, of what came, that is no exception, such as 0.2
     * @return the source
     */
    public static HistoryFacts<ForecastRecord> of(History<ForecastRecord> history, BigDecimal threshold) {
        return HistoryFacts.of("forecasts", history)
                .inPeriod(DEVIATION, about(Origin.DEALER, Accuracy::error))
                .inPeriod(BIAS, about(Origin.DEALER, Accuracy::bias))
                .inPeriod(EXCEPTIONS, about(Origin.DEALER, accuracy -> exceptions(accuracy, threshold)))
                .inPeriod(SUPPLIER_DEVIATION, about(Origin.SUPPLIER, Accuracy::error))
                .inPeriod(SUPPLIER_BIAS, about(Origin.SUPPLIER, Accuracy::bias))
                .build();
    }

    /**
     * Returns the facts about each side's own forecasts, the same for dealers and the supplier.
     *
     * @param history forecasts and actual quantities
     * @param supplier the id of the supplier
     * @return the source
     */
    public static HistoryFacts<?> own(History<ForecastRecord> history, String supplier) {
        return HistoryFacts.of("own forecasts", Sided.history(history, record -> supplier))
                .inPeriod(
                        OWN_DEVIATION,
                        (known, window) -> own(known, supplier, window.period()).error())
                .inPeriod(
                        OWN_BIAS,
                        (known, window) -> own(known, supplier, window.period()).bias())
                .build();
    }

    private static Accuracy own(List<Sided<ForecastRecord>> known, String supplier, DateRange period) {
        Origin origin = known.get(0).party().equals(supplier) ? Origin.SUPPLIER : Origin.DEALER;
        Map<String, List<ForecastRecord>> byDealer =
                Sided.records(known).stream().collect(Collectors.groupingBy(ForecastRecord::party));
        return new Accuracy(byDealer.values().stream()
                .flatMap(records -> Accuracy.of(records, origin, period).pairs().stream())
                .toList());
    }

    /**
     * Returns the facts about season packs.
     *
     * @param history the packs
     * @param days how many days ahead a pack has to be
     * @return the source
     */
    public static HistoryFacts<SeasonPack> packs(History<SeasonPack> history, int days) {
        return HistoryFacts.of("season packs", history)
                .inPeriod(
                        PACK_DAYS_AHEAD,
                        (known, window) -> known.stream()
                                .filter(pack -> window.period().contains(pack.peakFrom()))
                                .max(Comparator.comparing(SeasonPack::peakFrom).thenComparing(SeasonPack::id))
                                .map(pack -> Answer.of(pack.daysAhead()))
                                .orElse(Answer.missing(Reasons.NO_FACT)))
                .inPeriod(PACK_TIMELY_SHARE, (known, window) -> {
                    var packs = known.stream()
                            .filter(pack -> window.period().contains(pack.peakFrom()))
                            .toList();
                    return Answer.share(
                            packs.stream().filter(pack -> pack.isTimely(days)).count(), packs.size());
                })
                .build();
    }

    private static Answer exceptions(Accuracy accuracy, BigDecimal threshold) {
        return accuracy.pairs().isEmpty()
                ? Answer.notApplicable(NOTHING_COMPARED)
                : Answer.of(accuracy.exceptions(threshold).size());
    }

    private static Judgement<ForecastRecord> about(Origin origin, Function<Accuracy, Answer> answer) {
        return (known, window) -> answer.apply(Accuracy.of(known, origin, window.period()));
    }
}
