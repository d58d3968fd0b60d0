package org.drmkit.core.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.drmkit.core.book.DealerBook;
import org.drmkit.core.fact.FigureColumn;
import org.drmkit.core.number.Fraction;
import org.drmkit.core.time.DateRange;
import org.drmkit.core.time.FiscalCalendar;
import org.drmkit.core.trade.Receipt;
import org.drmkit.core.trade.TradeLine;

/**
 * Measures of every form beside the same questions in SQL: sums with factors, columns and rate tables, rounded by line or not,
 * numbers of lines and of values, extremes; on lines as booked, collected and paid in full; with and without reversals; for
 * dealers and groups; under all conditions.
 *
 * <p>Not asked in SQL: what is a fraction and no decimal, prices of one unit and columns of a line collected in part.
 */
class ScanSqlProperties {

    private static final int MEASURES = 6;

    @Property(tries = 12)
    void scan_agreesWithSql(@ForAll Random random) throws SQLException {
        RandomTrade draw = RandomTrade.plain(random);
        List<TradeLine> lines = draw.lines(1 + random.nextInt(120));
        List<Receipt> receipts = draw.receipts(lines);
        RateTable rates = draw.table();
        Map<String, Measure> measures = new LinkedHashMap<>();
        Stream.generate(draw::measure)
                .filter(SqlMeasures::canSay)
                .limit(MEASURES)
                .forEach(measure -> measures.put("m" + measures.size(), measure));
        DealerBook book = DealerBook.of(Trade.NETWORK, RandomTrade.ledger(lines, receipts));
        LocalDate asOf = draw.day();
        DateRange window = draw.window();
        MeasurePlan.Builder plan = MeasurePlan.builder(
                measures, Map.of("rates", rates), Trade.NETWORK, FiscalCalendar.CALENDAR_YEAR, asOf);
        Map<MeasureKey, Measure> keys = new LinkedHashMap<>();
        measures.forEach((name, measure) -> keys.put(
                new MeasureKey(
                        name,
                        random.nextInt(4) == 0 ? Optional.of("group") : Optional.empty(),
                        random.nextInt(4) == 0 ? Returns.WITHOUT_REVERSALS : Returns.NET),
                measure));
        keys.keySet().forEach(key -> plan.request(key, window));
        Accumulators accumulators = plan.build().scan(book);
        SqlMeasures sql = new SqlMeasures(asOf, rates);
        try (SqlTrade trade = new SqlTrade(lines, receipts, rates)) {
            for (Map.Entry<MeasureKey, Measure> asked : keys.entrySet()) {
                String query = sql.query(asked.getKey(), asked.getValue(), window);
                check(accumulators, asked.getKey(), window, trade.ask(query), asked.getValue() + "\n" + query);
            }
        }
    }

    private static void check(
            Accumulators accumulators,
            MeasureKey key,
            DateRange window,
            Map<String, Optional<BigDecimal>> expected,
            String what) {
        FigureColumn column = accumulators.column(key, window);
        boolean isExtreme = what.contains("Extreme[");
        Optional<BigDecimal> none = isExtreme ? Optional.empty() : Optional.of(BigDecimal.ZERO);
        for (int row = 0; row < column.size(); row++) {
            String party = accumulators.parties(key).id(row);
            assertThat(column.isPresent(row) ? Optional.of(column.fraction(row)) : Optional.empty())
                    .as("%s in %s: %s", party, window, what)
                    .isEqualTo(expected.getOrDefault(party, none).map(Fraction::of));
        }
    }
}
