package org.drmkit.core.relation.stock;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.api.Assertions;
import org.drmkit.core.history.History;
import org.drmkit.core.history.HistoryFacts;
import org.drmkit.core.history.RelationContract;
import org.drmkit.core.json.Shape;
import org.drmkit.core.time.DateRange;

class StockProperties implements RelationContract<StockReport> {

    @Override
    public Shape<StockReport> shape() {
        return StockReport.SHAPE;
    }

    @Override
    public History<StockReport> history(List<StockReport> records) {
        return History.of(records);
    }

    @Override
    public HistoryFacts<StockReport> facts(History<StockReport> history) {
        return StockFacts.of(history);
    }

    @Property(tries = 100)
    void expectedStock_isDeclaredLessDifference(@ForAll("records") List<StockReport> reports) {
        for (StockReport report : reports) {
            report.closing()
                    .ifPresent(closing -> Assertions.assertThat(
                                    report.expected().add(report.difference().orElseThrow()))
                            .isEqualByComparingTo(closing));
            Assertions.assertThat(report.reconciles(BigDecimal.ZERO))
                    .isEqualTo(report.closing()
                            .filter(closing -> closing.compareTo(report.expected()) == 0)
                            .isPresent());
        }
    }

    @Override
    @Provide
    public Arbitrary<List<StockReport>> records() {
        Arbitrary<BigDecimal> quantities = Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.valueOf(500))
                .ofScale(1);
        return RelationContract.listOf(id -> Combinators.combine(
                        RelationContract.parties(),
                        Arbitraries.of("2026-01-01/2026-04-01", "2026-02-01/2026-03-01"),
                        quantities.list().ofSize(5),
                        quantities.optional(),
                        RelationContract.days())
                .as((party, period, q, closing, day) -> new StockReport(
                        id,
                        party,
                        "AC",
                        DateRange.parse(period),
                        q.get(0),
                        q.get(1),
                        q.get(2),
                        q.get(3),
                        q.get(4),
                        closing,
                        day)));
    }
}
