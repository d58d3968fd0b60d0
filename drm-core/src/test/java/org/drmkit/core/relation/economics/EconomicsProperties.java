package org.drmkit.core.relation.economics;

import java.util.Currency;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.api.Assertions;
import org.drmkit.core.history.Answer;
import org.drmkit.core.history.History;
import org.drmkit.core.history.HistoryFacts;
import org.drmkit.core.history.RelationContract;
import org.drmkit.core.json.Shape;
import org.drmkit.core.money.Money;
import org.drmkit.core.time.DateRange;

class EconomicsProperties implements RelationContract<DealerEconomics> {

    @Override
    public Shape<DealerEconomics> shape() {
        return DealerEconomics.SHAPE;
    }

    @Override
    public History<DealerEconomics> history(List<DealerEconomics> records) {
        return History.of(records);
    }

    @Override
    public HistoryFacts<DealerEconomics> facts(History<DealerEconomics> history) {
        return EconomicsFacts.of(history);
    }

    @Property(tries = 100)
    void rebates_neverLowerTheReturn(@ForAll("records") List<DealerEconomics> records) {
        for (DealerEconomics one : records) {
            if (one.roi() instanceof Answer.Exact with && one.roiWithoutRebates() instanceof Answer.Exact without) {
                Assertions.assertThat(with.value()).isGreaterThanOrEqualTo(without.value());
            } else {
                Assertions.assertThat(one.capital().isPositive()).isFalse();
            }
        }
    }

    @Override
    @Provide
    public Arbitrary<List<DealerEconomics>> records() {
        Arbitrary<Money> amounts = Arbitraries.longs()
                .between(0, 100_000_000)
                .map(minor -> Money.ofMinor(Currency.getInstance("CNY"), minor));
        return RelationContract.listOf(id -> Combinators.combine(
                        RelationContract.parties(),
                        Arbitraries.of("2026-01-01/2026-04-01", "2026-01-01/2027-01-01"),
                        RelationContract.days(),
                        amounts.list().ofSize(8))
                .as((party, period, day, m) -> new DealerEconomics(
                        id,
                        party,
                        DateRange.parse(period),
                        day,
                        m.get(0),
                        m.get(1),
                        m.get(2),
                        m.get(3),
                        m.get(4),
                        m.get(5),
                        m.get(6),
                        m.get(7))));
    }
}
