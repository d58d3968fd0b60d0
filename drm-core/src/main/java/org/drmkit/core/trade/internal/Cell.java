package org.drmkit.core.trade.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.drmkit.core.number.Decimals;
import org.jspecify.annotations.Nullable;

/**
 * The value that a row gives for one column, whatever type it came in.
 *
 * <p>A column asks for the type that it needs: a code may come as a whole number, a number or a day as text, a number
 * as a double, which counts as the shortest decimal that means the same double. Mutable and used again for each row.
 */
public final class Cell {

    private enum Kind {
        ABSENT,
        NUMBER,
        LARGE,
        TEXT,
        DAY,
        UNUSABLE
    }

    private static final int SHOWN = 80;
    private static final int LONGEST_NUMBER = 100;
    private static final int MOST_DIGITS = 1_000;

    private Kind kind = Kind.ABSENT;
    private long number;
    private int scale;
    private Object given = "";

    /** Empties the cell for the next row. */
    public void clear() {
        kind = Kind.ABSENT;
    }

    /**
     * Gives a text; null and a text of blanks, as fixed columns of a database pad it, are an absent value.
     *
     * @param value the text
     */
    public void text(@Nullable String value) {
        kind = value == null || value.isBlank() ? Kind.ABSENT : Kind.TEXT;
        given = value == null ? "" : value;
    }

    /**
     * Gives a number by its digits.
     *
     * @param unscaled the digits
     * @param places the number of digits after the point
     */
    public void number(long unscaled, int places) {
        if (places < 0 || places > Decimals.MAX_SCALE || unscaled == Long.MIN_VALUE) {
            decimal(BigDecimal.valueOf(unscaled, places));
            return;
        }
        kind = Kind.NUMBER;
        number = unscaled;
        scale = places;
    }

    /**
     * Gives a number.
     *
     * @param value the number, null if it is absent
     */
    public void decimal(@Nullable BigDecimal value) {
        if (value == null) {
            clear();
            return;
        }
        given = value;
        kind = Kind.LARGE;
        if (value.signum() == 0) {
            number(0, 0);
        } else if (isDigits(value)) {
            number(value.unscaledValue().longValue(), value.scale());
        } else if (value.precision() <= MOST_DIGITS && value.scale() >= -Decimals.MAX_SCALE) {
            plain(Decimals.canonical(value));
        }
    }

    private void plain(BigDecimal value) {
        given = value;
        if (isDigits(value)) {
            number(value.unscaledValue().longValue(), value.scale());
        }
    }

    /** Whether a long can hold the digits, and a column the scale. */
    private static boolean isDigits(BigDecimal value) {
        return value.scale() >= 0
                && value.scale() <= Decimals.MAX_SCALE
                && value.unscaledValue().bitLength() < Long.SIZE
                && value.unscaledValue().longValue() != Long.MIN_VALUE;
    }

    /**
     * Gives a day.
     *
     * @param epochDay the day, counted from 1970-01-01
     */
    public void day(long epochDay) {
        kind = Kind.DAY;
        number = epochDay;
    }

    /**
     * Gives a day.
     *
     * @param value the day, null if it is absent
     */
    public void day(@Nullable LocalDate value) {
        clear();
        if (value != null) {
            day(value.toEpochDay());
        }
    }

    /**
     * Gives a value of any type that a database driver hands out.
     *
     * @param value the value, null if it is absent
     */
    public void object(@Nullable Object value) {
        if (value == null || value instanceof String) {
            text((String) value);
        } else {
            DriverValue.give(value, this);
        }
    }

    /** Gives a value that no column can take. */
    void unusable(Object value) {
        kind = Kind.UNUSABLE;
        given = value;
    }

    boolean isAbsent() {
        return kind == Kind.ABSENT;
    }

    /** The value as a text, a whole number by its digits; null if it is of another type. */
    @Nullable String asText() {
        if (kind == Kind.NUMBER || kind == Kind.LARGE) {
            wholeToText();
        }
        return kind == Kind.TEXT ? (String) given : null;
    }

    private void wholeToText() {
        BigDecimal value = kind == Kind.LARGE ? (BigDecimal) given : BigDecimal.valueOf(number, scale);
        if (value.precision() - (long) value.scale() <= SHOWN
                && value.stripTrailingZeros().scale() <= 0) {
            text(Decimals.plain(value));
        }
    }

    /** Reads the value as a number, from text as well; false if it is none. */
    boolean readNumber() {
        if (kind == Kind.TEXT && ((String) given).length() <= LONGEST_NUMBER) {
            parseNumber((String) given);
        }
        return kind == Kind.NUMBER || kind == Kind.LARGE;
    }

    private void parseNumber(String text) {
        try {
            decimal(new BigDecimal(text));
        } catch (NumberFormatException e) {
            text(text);
        }
    }

    /** Whether the number has more digits than a long, so that it has neither digits nor scale here. */
    boolean isLarge() {
        return kind == Kind.LARGE;
    }

    /** Whether the number is large only in the number of its digits after the point. */
    boolean isFine() {
        return kind == Kind.LARGE && ((BigDecimal) given).scale() > Decimals.MAX_SCALE;
    }

    /** Reads the value as a day, from ISO text as well; false if it is none. */
    boolean readDay() {
        if (kind == Kind.TEXT) {
            parseDay((String) given);
        }
        return kind == Kind.DAY;
    }

    private void parseDay(String text) {
        try {
            day(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            text(text);
        }
    }

    /** Keeps the number of the code that the text is. */
    void code(int value) {
        number = value;
    }

    int code() {
        return (int) number;
    }

    long day() {
        return number;
    }

    long unscaled() {
        return number;
    }

    int scale() {
        return scale;
    }

    /** Drops zeros at the end while there are more digits after the point than wanted. */
    void shorten(int wanted) {
        while (scale > wanted && number % 10 == 0) {
            number /= 10;
            scale--;
        }
    }

    /** The value as a person would write it, cut if it is long. */
    @Override
    public String toString() {
        String text = shown();
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN - 3) + "...";
    }

    private String shown() {
        return switch (kind) {
            case ABSENT -> "";
            case NUMBER -> BigDecimal.valueOf(number, scale).toPlainString();
            case DAY -> Days.text(number);
            case LARGE, TEXT, UNUSABLE -> given.toString();
        };
    }
}
