package org.drmkit.core.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Currency;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class MoneyProperties {

    private static final Currency CNY = Currency.getInstance("CNY");

    @Provide
    Arbitrary<Money> amounts() {
        return Combinators.combine(Arbitraries.of("CNY", "JPY", "KWD"), Arbitraries.bigIntegers())
                .as((currency, minor) -> Money.ofMinor(Currency.getInstance(currency), minor));
    }

    @Property
    void parse_isTheInverseOfToString(@ForAll("amounts") Money money) {
        assertThat(Money.parse(money.toString())).isEqualTo(money);
    }

    @Property
    void plus_isAdditionOfMinorUnits(@ForAll BigInteger a, @ForAll BigInteger b) {
        Money sum = Money.ofMinor(CNY, a).plus(Money.ofMinor(CNY, b));
        assertThat(sum.minor()).isEqualTo(a.add(b));
        assertThat(sum.minus(Money.ofMinor(CNY, b))).isEqualTo(Money.ofMinor(CNY, a));
    }

    @Property
    void rounded_ofAnExactAmountIsItself(@ForAll("amounts") Money money) {
        assertThat(Money.rounded(money.currency(), money.exact(), RoundingMode.UNNECESSARY))
                .isEqualTo(money);
    }
}
