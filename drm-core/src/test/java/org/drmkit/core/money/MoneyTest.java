package org.drmkit.core.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.testing.EqualsTester;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import org.drmkit.core.json.DefinitionException;
import org.drmkit.core.number.Fraction;
import org.junit.jupiter.api.Test;

class MoneyTest {

    private static final Currency CNY = Currency.getInstance("CNY");

    @Test
    void of_scaleFollowsTheCurrency() {
        assertThat(Money.of("CNY", "940")).hasToString("CNY 940.00");
        assertThat(Money.of("JPY", "940.00")).hasToString("JPY 940");
        assertThat(Money.of("KWD", "940")).hasToString("KWD 940.000");
        assertThat(Money.ofMinor(CNY, 94_000)).isEqualTo(Money.parse("CNY 940.00"));
        assertThat(Money.parse("CNY 940.00").minor()).isEqualTo(94_000);
    }

    @Test
    void of_tooManyPlaces_throwsWithValueAndLimit() {
        assertThatThrownBy(() -> Money.of("CNY", "940.005"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("940.005")
                .hasMessageContaining("at most 2")
                .hasMessageContaining("CNY")
                .hasMessageContaining("Maybe");
        assertThatThrownBy(() -> Money.of("JPY", "0.5")).hasMessageContaining("at most 0");
    }

    @Test
    void of_currencyWithoutMinorUnit_throws() {
        assertThatThrownBy(() -> Money.of("XAU", "1")).hasMessageContaining("XAU");
        assertThatThrownBy(() -> Money.of("RMB", "1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"RMB\"");
    }

    @Test
    void parse_notMoney_throwsWithTheText() {
        for (String text : List.of("940.00", "CNY", "CNY ", "CNY 1,080.00", "CNY 1e9", "CNY  1", "CNY -", "cny 1")) {
            assertThatThrownBy(() -> Money.parse(text))
                    .as(text)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("Maybe");
        }
    }

    @Test
    void rounded_oneRoundingOfTheExactValue() {
        Fraction exact = Fraction.parse("27000.12").times(Fraction.parse("0.04"));

        assertThat(Money.rounded(CNY, exact, RoundingMode.HALF_UP)).isEqualTo(Money.of("CNY", "1080.00"));
        assertThat(Money.rounded(CNY, exact, RoundingMode.UP)).isEqualTo(Money.of("CNY", "1080.01"));
        assertThat(Money.rounded(CNY, exact, RoundingMode.HALF_UP).exact()).isEqualTo(Fraction.of(1080));
    }

    @Test
    void arithmetic_sameCurrency() {
        Money earned = Money.of("CNY", "1080.00");
        Money paid = Money.of("CNY", "140.00");

        assertThat(earned.minus(paid)).isEqualTo(Money.of("CNY", "940.00"));
        assertThat(earned.plus(paid)).isEqualTo(Money.of("CNY", "1220.00"));
        assertThat(paid.negated().isNegative()).isTrue();
        assertThat(paid.isPositive()).isTrue();
        assertThat(paid.minus(paid).isZero()).isTrue();
        assertThat(Money.zero(CNY).isPositive()).isFalse();
        assertThat(paid.multipliedBy(new BigDecimal("0.03125"), RoundingMode.HALF_UP))
                .hasToString("CNY 4.38");
        assertThat(paid).isLessThan(earned);
    }

    @Test
    void plus_differentCurrencies_throwsWithBoth() {
        Money yuan = Money.of("CNY", "1");
        Money yen = Money.of("JPY", "1");

        CurrencyMismatchException failure = catchThrowableOfType(CurrencyMismatchException.class, () -> yuan.plus(yen));
        assertThat(failure.first()).isEqualTo(yuan.currency());
        assertThat(failure.second()).isEqualTo(yen.currency());
        assertThat(failure).hasMessageContaining("JPY").hasMessageContaining("CNY");
        assertThatThrownBy(() -> yuan.minus(yen)).isInstanceOf(CurrencyMismatchException.class);
        assertThatThrownBy(() -> yuan.compareTo(yen)).isInstanceOf(CurrencyMismatchException.class);
    }

    @Test
    void formatted_groupsByLanguage() {
        Money money = Money.of("CNY", "-1234567890123456789.5");

        assertThat(Money.of("CNY", "1080").formatted(Locale.ENGLISH)).isEqualTo("1,080.00");
        assertThat(Money.of("CNY", "1080").formatted(Locale.CHINA)).isEqualTo("1,080.00");
        assertThat(Money.of("CNY", "1080").formatted(Locale.GERMANY)).isEqualTo("1.080,00");
        assertThat(Money.of("JPY", "1080").formatted(Locale.ENGLISH)).isEqualTo("1,080");
        assertThat(money.formatted(Locale.ENGLISH)).isEqualTo("-1,234,567,890,123,456,789.50");
    }

    @Test
    void allocated_partsAreTheWhole() {
        List<BigDecimal> sales = List.of(new BigDecimal("8000"), new BigDecimal("12000"), new BigDecimal("10000.01"));

        assertThat(Money.of("CNY", "1200.00").allocated(sales))
                .containsExactly(Money.of("CNY", "320"), Money.of("CNY", "480"), Money.of("CNY", "400"));
    }

    @Test
    void shape_isTheText() {
        assertThat(Money.SHAPE.write(Money.of("CNY", "940")).canonical()).isEqualTo("\"CNY 940.00\"");
        assertThat(Money.SHAPE.parse("\"JPY 940\"", "amount")).isEqualTo(Money.of("JPY", "940"));
        assertThatThrownBy(() -> Money.SHAPE.parse("\"CNY " + "9".repeat(100) + "\"", "amount"))
                .isInstanceOf(DefinitionException.class)
                .hasMessageContaining("such as CNY 940.00");
    }

    @Test
    void equals_byContent() {
        new EqualsTester()
                .addEqualityGroup(Money.of("CNY", "1"), Money.of("CNY", "1.00"), Money.ofMinor(CNY, 100))
                .addEqualityGroup(Money.of("CNY", "1.01"))
                .addEqualityGroup(Money.of("JPY", "1"))
                .testEquals();
    }
}
