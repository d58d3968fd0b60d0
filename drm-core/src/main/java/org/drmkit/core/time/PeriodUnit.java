package org.drmkit.core.time;

import com.google.common.base.Strings;

/**
 * The length of a fiscal period, in whole fiscal months.
 *
 * <p>Every unit divides the fiscal year: a year has 12 months, 4 quarters and 2 half-years.
 */
public enum PeriodUnit implements Per {
    /** One fiscal month, key 2026M03. */
    MONTH(1, "M"),
    /** Three fiscal months, key 2026Q1. */
    QUARTER(3, "Q"),
    /** Six fiscal months, key 2026H1. */
    HALF_YEAR(6, "H"),
    /** The fiscal year, key 2026. */
    YEAR(12, "");

    private final int months;
    private final String letter;

    PeriodUnit(int months, String letter) {
        this.months = months;
        this.letter = letter;
    }

    /**
     * Returns the number of fiscal months.
     *
     * @return 1, 3, 6 or 12
     */
    public int months() {
        return months;
    }

    /**
     * Returns how many of these make up a fiscal year.
     *
     * @return 12, 4, 2 or 1
     */
    public int perYear() {
        return 12 / months;
    }

    String key(int year, int number) {
        String first = padded(year, 4) + letter;
        return switch (this) {
            case MONTH -> first + padded(number, 2);
            case QUARTER, HALF_YEAR -> first + number;
            case YEAR -> first;
        };
    }

    // Not String.format, which writes the digits of the default locale.
    private static String padded(int number, int digits) {
        return Strings.padStart(String.valueOf(number), digits, '0');
    }
}
