package org.drmkit.core.conflict.internal;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.drmkit.core.conflict.ConflictPolicy;
import org.drmkit.core.time.DateRange;
import org.drmkit.core.trade.TradeLedger;
import org.drmkit.core.trade.internal.CodeColumn;
import org.drmkit.core.trade.internal.DecimalColumn;
import org.drmkit.core.trade.internal.LedgerColumns;
import org.drmkit.core.trade.internal.SeenLines;

/**
 * The lines of a ledger that are sales, as they are known on a day: less what was taken back of them by then.
 *
 * <p>A line is a sale if it is of the policy's stage and days, is seen, and is no return; it is left out if nothing of its quantity and
 * amount is left. Immutable and thread-safe.
 */
public final class NetSales {

    private final LedgerColumns columns;
    private final SeenLines seen;
    private final Optional<DateRange> days;
    private final NetColumn quantity;
    private final NetColumn amount;
    private final int[] lines;

    private NetSales(ConflictPolicy policy, TradeLedger ledger, LocalDate asOf) {
        this.columns = ledger.columns();
        this.seen = new SeenLines(columns, Days.number(asOf));
        this.days = days(policy.sales(), asOf);
        this.quantity = net(columns.quantity());
        this.amount = net(columns.amount());
        this.lines = lines(policy);
    }

    /**
     * Returns the sales that a policy looks at.
     *
     * @param policy the policy, with their stage and days
     * @param ledger the ledger
     * @param asOf the day: lines dated or recorded later are not seen
     * @return the sales
     */
    public static NetSales of(ConflictPolicy policy, TradeLedger ledger, LocalDate asOf) {
        return new NetSales(policy, ledger, asOf);
    }

    /** Cuts the days that are asked for, or those since the first line, to those that are seen. */
    private Optional<DateRange> days(Optional<DateRange> asked, LocalDate asOf) {
        DateRange seen =
                asOf.equals(LocalDate.MAX) ? DateRange.always() : DateRange.of(LocalDate.MIN, asOf.plusDays(1));
        LocalDate first = LocalDate.ofEpochDay(Math.min(columns.date().least(), Days.number(asOf)));
        return asked.orElse(DateRange.from(first)).intersection(seen);
    }

    private NetColumn net(DecimalColumn column) {
        Map<Integer, Long> nets = new HashMap<>();
        seen.eachReversal((root, line) -> {
            long before = nets.getOrDefault(root, column.values()[root]);
            nets.put(root, Math.addExact(before, column.values()[line]));
        });
        return new NetColumn(column, nets);
    }

    private int[] lines(ConflictPolicy policy) {
        if (days.isEmpty()) {
            return new int[0];
        }
        int from = Days.number(days.get().from());
        int to = days.get().to().map(Days::number).orElse(Days.NEVER);
        int stage = columns.stage().codes().code(policy.stage().name());
        BitSet returns = seen.reversing();
        CodeColumn stages = columns.stage();
        return IntStream.range(0, columns.size())
                .filter(line ->
                        columns.date().at(line) >= from && columns.date().at(line) < to)
                .filter(line -> stages.at(line) == stage && seen.isSeen(line) && !returns.get(line))
                .filter(this::isSale)
                .toArray();
    }

    private boolean isSale(int line) {
        boolean isReturn =
                columns.quantity().values()[line] < 0 || columns.amount().values()[line] < 0;
        boolean isTakenBack = amount.nets().containsKey(line) && quantity.at(line) <= 0 && amount.at(line) <= 0;
        return !isReturn && !isTakenBack;
    }

    /** Returns the days of the sales, empty if none of them are seen. */
    Optional<DateRange> days() {
        return days;
    }

    /** Returns the lines that are sales, ascending. */
    int[] lines() {
        return lines;
    }

    LedgerColumns columns() {
        return columns;
    }

    NetColumn quantity() {
        return quantity;
    }

    NetColumn amount() {
        return amount;
    }

    /** Returns another column less what was taken back. */
    NetColumn column(String name) {
        return net(columns.decimal(name));
    }
}
