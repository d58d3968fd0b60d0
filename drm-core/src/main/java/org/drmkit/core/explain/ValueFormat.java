package org.drmkit.core.explain;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import org.drmkit.core.number.Fraction;

/**
 * Values as people write them. A number that has more digits than its unit shows is rounded for the reader, but never up
 * to a rounder number: 89.996 points are shown as 89.99, as 90.00 might be a threshold that they do not reach.
 */
final class ValueFormat {

    private static final int MORE_THAN_MINOR = 4;
    private static final Fraction HUNDRED = Fraction.of(100);
    private static final Fraction TOLERANCE = Fraction.ofUnscaled(1, 9);

    private record Figure(String number, boolean isExact) {}

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

    /** Returns the number without the words of its unit, if the result beside which it stands has the same. */
    String inEquation(Value value, String unitOfResult) {
        boolean isSaid = value.unit().equals(unitOfResult) && !unitOfResult.equals("%");
        return isSaid && value.number().isPresent()
                ? figure(value, unitOfResult).number()
                : text(value);
    }

    /** Tells whether no digit is left out. */
    boolean isExact(Value value) {
        return value.number().isEmpty() || figure(value, value.unit()).isExact();
    }

    private String number(Value value, String unit) {
        Figure figure = figure(value, unit);
        if (currency(unit).isPresent()) {
            return showCurrency ? unit + " " + figure.number : figure.number;
        }
        return template(unit).filled(name -> Optional.of(name.equals("unit") ? oneLine(unit) : figure.number));
    }

    private Template template(String unit) {
        return words.find("unit." + unit).orElseGet(() -> words.template("other unit"));
    }

    private Figure figure(Value value, String unit) {
        Fraction plain = value.number().orElseThrow();
        Fraction number = unit.equals("%") ? plain.times(HUNDRED) : plain;
        boolean approximate = value instanceof Value.Approximate;
        return currency(unit)
                .map(Currency::getDefaultFractionDigits)
                .map(minor -> figure(number, minor, minor + MORE_THAN_MINOR, approximate))
                .orElseGet(() -> figure(number, pattern(template(unit)), approximate));
    }

    private static String pattern(Template unit) {
        return unit.names().stream()
                .filter(name -> name.startsWith("0"))
                .findFirst()
                .orElse("0");
    }

    private Figure figure(Fraction number, String pattern, boolean approximate) {
        int least = (int) pattern.chars().skip(1).filter(c -> c == '0').count();
        return figure(number, least, Math.max(0, pattern.length() - 2), approximate);
    }

    private Figure figure(Fraction number, int least, int most, boolean approximate) {
        BigDecimal nearest = number.rounded(most, RoundingMode.HALF_UP);
        Fraction error = number.minus(Fraction.of(nearest)).abs();
        if (error.signum() == 0 || (approximate && isNegligible(error, number))) {
            return new Figure(plain(nearest, least, most), true);
        }
        boolean isRounder = nearest.unscaledValue().mod(BigInteger.TEN).signum() == 0;
        BigDecimal shown = isRounder ? number.rounded(most, RoundingMode.DOWN) : nearest;
        return new Figure(plain(shown, most, most), false);
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
