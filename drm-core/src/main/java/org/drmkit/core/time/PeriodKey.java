package org.drmkit.core.time;

import java.util.Arrays;
import java.util.Optional;

/** A period's key taken apart. */
record PeriodKey(PeriodUnit unit, int year, int number) {

    static Optional<PeriodKey> parse(String key) {
        return Arrays.stream(PeriodUnit.values())
                .flatMap(unit -> read(unit, key).stream())
                .findFirst();
    }

    // Reads what it would write: a key with a sign, a blank or another padding is not a key.
    private static Optional<PeriodKey> read(PeriodUnit unit, String key) {
        if (key.length() < 4) {
            return Optional.empty();
        }
        int split = unit == PeriodUnit.YEAR
                ? key.length()
                : key.length() - unit.key(0, 1).length() + 1;
        try {
            int number = unit == PeriodUnit.YEAR ? 1 : Integer.parseInt(key.substring(split + 1));
            PeriodKey parsed = new PeriodKey(unit, Integer.parseInt(key.substring(0, split)), number);
            return parsed.isKey(key) ? Optional.of(parsed) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private boolean isKey(String key) {
        return number >= 1
                && number <= unit.perYear()
                && Math.abs((long) year) <= 9999
                && unit.key(year, number).equals(key);
    }

    int index() {
        return year * unit.perYear() + number - 1;
    }
}
