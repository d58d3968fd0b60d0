package org.drmkit.core.relation.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.drmkit.core.history.History;
import org.drmkit.core.history.HistoryFacts;
import org.drmkit.core.history.RelationContract;
import org.drmkit.core.json.Shape;
import org.drmkit.core.time.DateRange;

class TargetProperties implements RelationContract<Target> {

    @Override
    public Shape<Target> shape() {
        return Target.SHAPE;
    }

    @Override
    public History<Target> history(List<Target> records) {
        return History.of(records);
    }

    @Override
    public HistoryFacts<Target> facts(History<Target> history) {
        return TargetFacts.of("sales", history);
    }

    @Property(tries = 300)
    void split_addsUpToTheCent(@ForAll("totals") BigDecimal total, @ForAll("weights") List<BigDecimal> weights) {
        List<BigDecimal> parts = TargetSplit.byWeights(total, 2, weights);
        assertThat(parts).hasSameSizeAs(weights);
        assertThat(parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add)).isEqualByComparingTo(total);
        BigDecimal sum = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        for (int i = 0; i < parts.size(); i++) {
            BigDecimal error = parts.get(i).multiply(sum).subtract(total.multiply(weights.get(i)));
            assertThat(error.abs()).isLessThan(sum.movePointLeft(2));
        }
    }

    @Provide
    Arbitrary<BigDecimal> totals() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, new BigDecimal("1000000000"))
                .ofScale(2);
    }

    @Provide
    Arbitrary<List<BigDecimal>> weights() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("0.1"), BigDecimal.TEN)
                .ofScale(1)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    @Override
    @Provide
    public Arbitrary<List<Target>> records() {
        return RelationContract.listOf(id -> Combinators.combine(
                        RelationContract.parties(),
                        Arbitraries.of("sales", "units"),
                        Arbitraries.of("2026-01-01/2026-04-01", "2026-02-01/2026-03-01", "2026-01-01/2027-01-01"),
                        totals(),
                        RelationContract.days(),
                        RelationContract.days().optional())
                .as((party, measure, period, base, day, agreed) -> {
                    Target target = Target.of(id, party, measure, "CNY", DateRange.parse(period), base, day)
                            .basedOn("F1");
                    return agreed.map(target::agreed).orElse(target);
                }));
    }
}
