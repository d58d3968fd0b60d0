package org.drmkit.core.conflict.internal;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;
import org.drmkit.core.trade.internal.DecimalColumn;

/**
 * A column of trade lines less what was taken back of them.
 *
 * @param column the column
 * @param nets what is left of the lines of which something was taken back
 */
record NetColumn(DecimalColumn column, Map<Integer, Long> nets) {

    long at(int line) {
        long given = column.values()[line];
        return nets.isEmpty() ? given : nets.getOrDefault(line, given);
    }

    boolean isAbsent(int line) {
        return column.isAbsent(line);
    }

    int scale() {
        return column.scale();
    }

    BigDecimal decimal(int line) {
        return decimal(BigInteger.valueOf(at(line)));
    }

    BigDecimal decimal(BigInteger digits) {
        return new BigDecimal(digits, scale());
    }
}
