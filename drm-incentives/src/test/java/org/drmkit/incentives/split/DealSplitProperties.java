package org.drmkit.incentives.split;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.drmkit.core.market.DealRegister;
import org.drmkit.core.money.Money;
import org.drmkit.core.network.DealerNetwork;
import org.drmkit.core.number.Fraction;
import org.drmkit.core.trade.TradeSchema;

class DealSplitProperties {

    private static final DealerNetwork NETWORK =
            DealerNetwork.builder(TradeSchema.builder("CNY").build()).build();

    private static final DealRegister NOBODY = DealRegister.of(List.of(), Optional.empty());

    @Provide
    Arbitrary<List<RoleWeight>> shares() {
        Arbitrary<BigDecimal> weights = Arbitraries.integers().between(1, 999).map(n -> BigDecimal.valueOf(n, 1));
        return weights.list().ofMinSize(1).ofMaxSize(5).map(list -> {
            List<RoleWeight> shares = new ArrayList<>();
            list.forEach(weight -> shares.add(new RoleWeight(Role.values()[shares.size()], weight)));
            return shares;
        });
    }

    private static DealSplit split(List<RoleWeight> shares, SplitRule.Vacant vacant, int percent, long cents) {
        SplitRule rule = new SplitRule("r", Set.of(), false, false, BigDecimal.valueOf(percent, 2), shares, vacant);
        SplitPolicy policy = new SplitPolicy("s", 1, Currency.getInstance("CNY"), List.of(rule));
        assertThat(SplitPolicy.SHAPE.parse(policy.write(), "split policy")).isEqualTo(policy);
        return DealSplitter.of(policy, NETWORK, NOBODY)
                .split(new Deal(
                        "D",
                        "A",
                        "P",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("S"),
                        LocalDate.of(2026, 1, 1),
                        BigDecimal.valueOf(cents, 2)));
    }

    @Property(tries = 300)
    void partsAddUpToThePotAndAreWithinACentOfTheirShare(
            @ForAll("shares") List<RoleWeight> shares,
            @ForAll SplitRule.Vacant vacant,
            @ForAll @IntRange(min = 1, max = 100) int percent,
            @ForAll @LongRange(min = -1_000_000, max = 1_000_000) long cents) {
        DealSplit split = split(shares, vacant, percent, cents);
        Money sum = split.parts().stream().map(SplitPart::amount).reduce(Money.of("CNY", "0"), Money::plus);
        assertThat(sum).isEqualTo(split.pot());
        assertThat(split.explain().mismatch()).isEmpty();
        BigDecimal weights = split.parts().stream().map(SplitPart::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        split.parts().forEach(part -> {
            Fraction exact =
                    split.pot().exact().times(Fraction.of(part.weight())).dividedBy(Fraction.of(weights));
            assertThat(part.amount().exact().minus(exact).abs()).isLessThan(Fraction.parse("1/100"));
        });
    }

    @Property(tries = 200)
    void aReturnMirrorsItsSale(
            @ForAll("shares") List<RoleWeight> shares,
            @ForAll @IntRange(min = 1, max = 100) int percent,
            @ForAll @LongRange(min = 0, max = 1_000_000) long cents) {
        DealSplit sale = split(shares, SplitRule.Vacant.SUPPLIER, percent, cents);
        DealSplit back = split(shares, SplitRule.Vacant.SUPPLIER, percent, -cents);
        assertThat(back.parts().stream().map(part -> part.amount().negated()).toList())
                .isEqualTo(sale.parts().stream().map(SplitPart::amount).toList());
    }
}
