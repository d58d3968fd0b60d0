package org.drmkit.core.explain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import org.drmkit.core.number.Fraction;

/**
 * Values as people write them. A number is shown exactly or cut, never rounded: one that has more digits than its unit
 * shows ends in an ellipsis, so that no figure seems to reach a threshold that it does not.
 */
final class ValueFormat {

    private static final int MORE_THAN_MINOR = 4;
    private static final Fraction HUNDRED = Fraction.of(100);
    private static final Fraction TOLERANCE = Fraction.ofUnscaled(1, 9);

    private final Words words;
    private final boolean showCurrency;

    ValueFormat(Words words, boolean showCurrency) {
        this.words = words;
        this.showCurrency = showCurrency;
    }

    String text(Value value) {
        if (value instanceof Value.Text word) {
            return words.find("value." + word.text()).map(Template::source).orElseGet(() -> oneLine(word.text()));
        }
        return value instanceof Value.Absent absent ? absent(absent.reason()) : number(value, value.unit());
    }

    String percent(Value value) {
        return value.number().isPresent() ? number(value, "%") : text(value);
    }

    /** Returns the text of a change, with its sign. */
    String signed(Value value) {
        boolean positive = value.number().filter(number -> number.signum() > 0).isPresent();
        return positive ? "+" + text(value) : text(value);
    }

    private String absent(String reason) {
        String reasonText = words.find("reason." + reason).map(Template::source).orElseGet(() -> oneLine(reason));
        return words.fill("absent", Map.of("reason", reasonText));
    }

    private String number(Value value, String unit) {
        Fraction plain = value.number().orElseThrow();
        Fraction shown = unit.equals("%") ? plain.times(HUNDRED) : plain;
        boolean approximate = value instanceof Value.Approximate;
        Optional<Currency> currency = currency(unit);
        if (currency.isPresent()) {
            int minor = currency.get().getDefaultFractionDigits();
            String amount = digits(shown, minor, minor + MORE_THAN_MINOR, approximate);
            return showCurrency ? unit + " " + amount : amount;
        }
        return words.find("unit." + unit)
                .orElseGet(() -> words.template("other unit"))
                .filled(name -> Optional.of(name.equals("unit") ? oneLine(unit) : digits(shown, name, approximate)));
    }

    private String digits(Fraction number, String pattern, boolean approximate) {
        int point = pattern.indexOf('.');
        String decimals = point < 0 ? "" : pattern.substring(point + 1);
        return digits(number, (int) decimals.chars().filter(c -> c == '0').count(), decimals.length(), approximate);
    }

    private String digits(Fraction number, int least, int most, boolean approximate) {
        BigDecimal shown = number.rounded(most, approximate ? RoundingMode.HALF_UP : RoundingMode.DOWN);
        Fraction error = number.minus(Fraction.of(shown)).abs();
        if (error.signum() == 0 || (approximate && isNegligible(error, number))) {
            return plain(shown, least, most);
        }
        return words.fill(approximate ? "approximate" : "cut", Map.of("number", plain(shown, most, most)));
    }

    private static boolean isNegligible(Fraction error, Fraction number) {
        return error.compareTo(TOLERANCE.times(number.abs().max(Fraction.ONE))) <= 0;
    }

    private String plain(BigDecimal number, int least, int most) {
        NumberFormat format = NumberFormat.getNumberInstance(words.locale());
        format.setMinimumFractionDigits(least);
        format.setMaximumFractionDigits(most);
        return format.format(number);
    }

    /** Returns the currency that a unit is the code of. */
    static Optional<Currency> currency(String unit) {
        if (unit.length() != 3 || !unit.chars().allMatch(c -> c >= 'A' && c <= 'Z')) {
            return Optional.empty();
        }
        try {
            return Optional.of(Currency.getInstance(unit)).filter(found -> found.getDefaultFractionDigits() >= 0);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Keeps a text from the data from starting a line of its own. */
    static String oneLine(String text) {
        return text.codePoints()
                .map(c -> Character.isISOControl(c) || c == 0x2028 || c == 0x2029 ? ' ' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
