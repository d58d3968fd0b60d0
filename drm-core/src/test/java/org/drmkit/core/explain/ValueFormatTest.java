package org.drmkit.core.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.drmkit.core.number.Fraction;
import org.junit.jupiter.api.Test;

class ValueFormatTest {

    @Test
    void text_money_hasTheDigitsOfItsCurrency() {
        assertThat(english("1080", "CNY")).isEqualTo("1,080.00");
        assertThat(english("1080", "JPY")).isEqualTo("1,080");
        assertThat(english("-1234567.8", "KWD")).isEqualTo("-1,234,567.800");
    }

    @Test
    void text_moneyBeforeRounding_showsUpToFourDigitsMore() {
        assertThat(english("1080.004", "CNY")).isEqualTo("1,080.004");
        assertThat(english("337.501251", "CNY")).isEqualTo("337.501251");
        assertThat(english("1000/3", "CNY")).isEqualTo("333.333333");
    }

    @Test
    void text_otherUnits() {
        assertThat(english("0.0125", "%")).isEqualTo("1.25 %");
        assertThat(english("0.04", "%")).isEqualTo("4 %");
        assertThat(english("82.5", "points")).isEqualTo("82.50 points");
        assertThat(english("12.5", "kg")).isEqualTo("12.5 kg");
        assertThat(english("1234567", "")).isEqualTo("1,234,567");
        assertThat(english("5", "XAU")).isEqualTo("5 XAU");
        assertThat(format(Locale.CHINA).text(Value.of(Fraction.parse("0.04"), "%")))
                .isEqualTo("4%");
        assertThat(format(Locale.CHINA).text(Value.of(Fraction.parse("82.5"), "points")))
                .isEqualTo("82.50 分");
    }

    @Test
    void text_moreDigitsThanShown_neverReachesARounderNumber() {
        assertThat(english("2/3", "%")).isEqualTo("66.67 %");
        assertThat(english("89.996", "points")).isEqualTo("89.99 points");
        assertThat(english("0.149999", "%")).isEqualTo("14.99 %");
        assertThat(english("0.1250001", "%")).isEqualTo("12.50 %");
        assertThat(english("-2/3", "%")).isEqualTo("-66.67 %");
    }

    @Test
    void text_approximate_aBillionthIsNotShown() {
        Value nearly = Value.approximate(0.1 + 0.2, "points");
        ValueFormat format = format(Locale.ENGLISH);

        assertThat(format.text(nearly)).isEqualTo("0.30 points");
        assertThat(format.isExact(nearly)).isTrue();
        assertThat(format.isExact(Value.of(Fraction.parse("2/3"), ""))).isFalse();
        assertThat(format.text(Value.approximate(89.9999999999, "points"))).isEqualTo("90.00 points");
        assertThat(format.text(Value.approximate(89.99999, "points"))).isEqualTo("89.99 points");
    }

    @Test
    void text_wordsForTextsAndReasons() {
        ValueFormat format = new ValueFormat(new Words(Locale.ENGLISH, Samples.TEXTS), false);

        assertThat(format.text(Value.of("MET"))).isEqualTo("met");
        assertThat(format.text(Value.of("GOLD"))).isEqualTo("GOLD");
        assertThat(format.text(Value.absent("NO_FACT"))).isEqualTo("none (nothing recorded)");
        assertThat(format.text(Value.absent("withdrawn"))).isEqualTo("none (withdrawn)");
        assertThat(format.percent(Value.absent("withdrawn"))).isEqualTo("none (withdrawn)");
    }

    @Test
    void text_lineBreaksOfTheData_areNoLineBreaks() {
        assertThat(format(Locale.ENGLISH).text(Value.of("a\nDue 9\u2028b"))).isEqualTo("a Due 9 b");
    }

    @Test
    void percent_aPlainNumber() {
        assertThat(format(Locale.ENGLISH).percent(Value.of(Fraction.parse("0.04"), "")))
                .isEqualTo("4 %");
    }

    @Test
    void signed_onlyAnIncreaseGetsASign() {
        assertThat(format(Locale.ENGLISH).signed(Samples.cny("200"))).isEqualTo("+200.00");
        assertThat(format(Locale.ENGLISH).signed(Samples.cny("-200"))).isEqualTo("-200.00");
        assertThat(format(Locale.ENGLISH).signed(Samples.cny("0"))).isEqualTo("0.00");
    }

    private static String english(String number, String unit) {
        return format(Locale.ENGLISH).text(Value.of(Fraction.parse(number), unit));
    }

    private static ValueFormat format(Locale locale) {
        return new ValueFormat(new Words(locale, Texts.empty()), false);
    }
}
