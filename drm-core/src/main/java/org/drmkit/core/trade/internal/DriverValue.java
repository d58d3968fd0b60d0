package org.drmkit.core.trade.internal;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.UUID;

/**
 * The types in which database drivers hand out numbers, days and codes. A timestamp counts as the day that it shows.
 */
final class DriverValue {

    private DriverValue() {}

    static void give(Object value, Cell cell) {
        if (value instanceof Number number) {
            number(number, cell);
        } else if (value instanceof LocalDate || value instanceof java.sql.Date) {
            cell.day(value instanceof LocalDate day ? day : ((java.sql.Date) value).toLocalDate());
        } else {
            other(value, cell);
        }
    }

    private static void number(Number value, Cell cell) {
        if (value instanceof BigDecimal decimal) {
            cell.decimal(decimal);
        } else if (value instanceof BigInteger whole) {
            cell.decimal(new BigDecimal(whole));
        } else if (value instanceof Double || value instanceof Float) {
            approximate(value, cell);
        } else if (value instanceof Long
                || value instanceof Integer
                || value instanceof Short
                || value instanceof Byte) {
            cell.number(value.longValue(), 0);
        } else {
            cell.unusable(value);
        }
    }

    private static void approximate(Number value, Cell cell) {
        if (!Double.isFinite(value.doubleValue())) {
            cell.unusable(value);
        } else if (value instanceof Float single) {
            cell.decimal(ShortestDecimal.of(single));
        } else {
            cell.decimal(ShortestDecimal.of(value.doubleValue()));
        }
    }

    private static void other(Object value, Cell cell) {
        if (value instanceof Timestamp time) {
            cell.day(time.toLocalDateTime().toLocalDate());
        } else if (value instanceof LocalDateTime time) {
            cell.day(time.toLocalDate());
        } else if (value instanceof OffsetDateTime time) {
            cell.day(time.toLocalDate());
        } else if (value instanceof ZonedDateTime time) {
            cell.day(time.toLocalDate());
        } else if (value instanceof Character || value instanceof UUID) {
            cell.text(value.toString());
        } else {
            cell.unusable(value);
        }
    }
}
