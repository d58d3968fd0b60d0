package org.drmkit.core.trade;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.Currency;
import java.util.Map;
import org.drmkit.core.time.DateRange;
import org.drmkit.core.trade.internal.ContentSum;
import org.drmkit.core.trade.internal.LedgerColumns;

/** The hash of what a ledger holds. */
final class LedgerHash {

    private LedgerHash() {}

    static String of(Currency currency, LedgerColumns columns, Map<Stage, DateRange> coverage) {
        Hasher hasher = Hashing.sha256().newHasher();
        hasher.putString(currency.getCurrencyCode(), StandardCharsets.UTF_8);
        coverage.forEach((stage, days) -> hasher.putString(stage + " " + days + "\n", StandardCharsets.UTF_8));
        ContentSum sum = ContentSum.of(columns);
        hasher.putInt(columns.size()).putInt(columns.receipts().size());
        hasher.putLong(sum.first()).putLong(sum.second());
        return hasher.hash().toString();
    }
}
