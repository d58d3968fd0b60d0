package org.drmkit.core.time;

import java.util.Arrays;
import java.util.Optional;

/** A period's key taken apart: four digits of the year, and but for a year a letter and the number. */
record PeriodKey(PeriodUnit unit, int year, int number) {

    private static final int YEAR_DIGITS = 4;

    static Optional<PeriodKey> parse(String key) {
        return Arrays.stream(PeriodUnit.values())
                .flatMap(unit -> read(unit, key).stream())
                .findFirst();
    }

    private static Optional<PeriodKey> read(PeriodUnit unit, String key) {
        if (key.length() != unit.key(0, 1).length()) {
            return Optional.empty();
        }
        int year = digits(key.substring(0, YEAR_DIGITS));
        int number = unit == PeriodUnit.YEAR ? 1 : digits(key.substring(YEAR_DIGITS + 1));
        return Optional.of(new PeriodKey(unit, year, number)).filter(parsed -> parsed.isKey(key));
    }

    private static int digits(String text) {
        return text.chars().allMatch(c -> c >= '0' && c <= '9') ? Integer.parseInt(text) : -1;
    }

    private boolean isKey(String key) {
        return year >= 0
                && number >= 1
                && number <= unit.perYear()
                && unit.key(year, number).equals(key);
    }

    int index() {
        return year * unit.perYear() + number - 1;
    }
}
