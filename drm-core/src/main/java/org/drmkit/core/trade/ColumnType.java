package org.drmkit.core.trade;

import org.drmkit.core.trade.internal.CodeStore;
import org.drmkit.core.trade.internal.DayStore;
import org.drmkit.core.trade.internal.DecimalStore;
import org.drmkit.core.trade.internal.Store;

/** What a custom column of trade lines holds. */
public enum ColumnType {
    /** Exact numbers, such as the freight on a line. */
    DECIMAL,
    /** Codes, such as the end customer. */
    CODE,
    /** Days, such as the day of installation. */
    DATE;

    Store store() {
        return switch (this) {
            case DECIMAL -> DecimalStore.adaptive();
            case CODE -> CodeStore.open();
            case DATE -> new DayStore(TradeSchema.FIRST_DAY, TradeSchema.LAST_DAY);
        };
    }
}
