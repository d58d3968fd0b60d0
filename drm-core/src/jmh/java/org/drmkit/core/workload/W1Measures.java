package org.drmkit.core.workload;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.drmkit.core.measure.Bounds;
import org.drmkit.core.measure.CodeSet;
import org.drmkit.core.measure.Comparison;
import org.drmkit.core.measure.Condition;
import org.drmkit.core.measure.Factor;
import org.drmkit.core.measure.Literal;
import org.drmkit.core.measure.Measure;
import org.drmkit.core.measure.MeasureKey;
import org.drmkit.core.measure.MeasurePlan;
import org.drmkit.core.network.DealerNetwork;
import org.drmkit.core.time.DateRange;
import org.drmkit.core.time.FiscalCalendar;
import org.drmkit.core.time.PeriodUnit;

/** The ten measures of workload W1, in the windows that its twelve rules ask for. */
public final class W1Measures {

    public static final DateRange YEAR = DateRange.parse("2026-01-01/2027-01-01");

    private W1Measures() {}

    /** The figures that the twelve rules ask for. */
    public static MeasurePlan plan(DealerNetwork network) {
        MeasurePlan.Builder plan = MeasurePlan.builder(
                measures(), Map.of(), network, FiscalCalendar.CALENDAR_YEAR, LocalDate.of(2026, 12, 31));
        request(plan, PeriodUnit.MONTH, List.of("total"));
        request(plan, PeriodUnit.QUARTER, List.of("total", "cat0to4", "cat5to9", "perLine", "breadth", "evenBorder"));
        request(plan, PeriodUnit.YEAR, List.of("total", "cat10to14", "units10to14", "spiffA", "spiffB"));
        return plan.build();
    }

    private static void request(MeasurePlan.Builder plan, PeriodUnit unit, List<String> names) {
        for (String name : names) {
            FiscalCalendar.CALENDAR_YEAR
                    .periods(unit, YEAR)
                    .forEach(period -> plan.request(MeasureKey.of(name), period.range()));
        }
    }

    private static Map<String, Measure> measures() {
        Map<String, Measure> measures = new TreeMap<>();
        measures.put("total", Measure.sum("amount"));
        measures.put("cat0to4", Measure.sum("amount").where(categories(IntStream.range(0, 5))));
        measures.put(
                "cat5to9",
                Measure.sum("amount").where(categories(IntStream.range(5, 10)).and("region", regions(0, 150, 1))));
        measures.put("cat10to14", Measure.sum("amount").where(categories(IntStream.range(10, 15))));
        measures.put("units10to14", Measure.sum("quantity").where(categories(IntStream.range(10, 15))));
        measures.put(
                "spiffA", Measure.sum("quantity").where(products(7, 50).and("date", days("2026-03-02", "2026-05-31"))));
        measures.put(
                "spiffB",
                Measure.sum("quantity")
                        .where(products(3, 25)
                                .and("date", days("2026-07-20", "2026-10-28"))
                                .and("region", regions(0, 300, 3))
                                .and("quantity", Bounds.of(Comparison.AT_LEAST, Literal.of(5)))));
        measures.put(
                "perLine",
                Measure.sumRoundedByLine("amount", Factor.of("0.0075"))
                        .where(categories(IntStream.range(15, 20)).and("region", regions(200, 300, 1))));
        measures.put(
                "breadth",
                Measure.distinct("product@1")
                        .where(Condition.of("amount", Bounds.of(Comparison.ABOVE, Literal.of(0)))));
        Condition border = Condition.any(
                List.of(Condition.of("region", regions(0, 60, 1)), Condition.of("region", regions(240, 300, 1))));
        Condition even = categories(IntStream.range(0, 10).map(i -> 2 * i));
        measures.put("evenBorder", Measure.sum("amount").where(Condition.all(List.of(even, border))));
        return measures;
    }

    private static Condition categories(IntStream numbers) {
        return Condition.of("product", new CodeSet(codes("C%02d", numbers), List.of(), List.of()));
    }

    private static Condition products(int first, int step) {
        IntStream numbers = IntStream.iterate(first, k -> k < W1Lines.PRODUCTS, k -> k + step);
        return Condition.of("product", new CodeSet(List.of(), List.of(), codes("S%03d", numbers)));
    }

    private static CodeSet regions(int from, int to, int step) {
        return new CodeSet(List.of(), List.of(), codes("R%03d", IntStream.iterate(from, k -> k < to, k -> k + step)));
    }

    private static List<String> codes(String format, IntStream numbers) {
        return numbers.mapToObj(format::formatted).toList();
    }

    private static Bounds<Literal> days(String from, String to) {
        return Bounds.of(Comparison.AT_LEAST, Literal.of(LocalDate.parse(from)))
                .and(Comparison.BELOW, Literal.of(LocalDate.parse(to)));
    }
}
