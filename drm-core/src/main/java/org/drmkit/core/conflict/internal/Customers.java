package org.drmkit.core.conflict.internal;

import java.util.Optional;
import org.drmkit.core.agreement.TerritoryGrant;
import org.drmkit.core.conflict.ConflictPolicy;
import org.drmkit.core.conflict.ConflictScene;
import org.drmkit.core.trade.internal.CodeColumn;
import org.drmkit.core.trade.internal.LedgerColumns;
import org.jspecify.annotations.Nullable;

/**
 * To whom lines were sold and through what: channel, segment and account, where the policy names their columns.
 *
 * <p>What a line does not say is in doubt: it may be within a right of the seller, and is not within a right that the seller would hurt.
 */
final class Customers {

    private final GrantTable table;
    private final CodeColumn channels;
    private final Optional<CodeColumn> segments;
    private final Optional<CodeColumn> accounts;

    Customers(ConflictScene scene) {
        LedgerColumns columns = scene.sales().columns();
        ConflictPolicy policy = scene.policy();
        table = scene.grants();
        channels = columns.channel();
        segments = policy.customers().segment().map(columns::code);
        accounts = policy.customers().account().map(columns::code);
    }

    /** Checks if a line is within the channels, segments and accounts of a grant. */
    boolean isCovered(TerritoryGrant grant, int line) {
        return table.channels().covers(grant, channel(line))
                && table.segments().covers(grant, text(segments, line))
                && Accounts.of(grant).covers(text(accounts, line));
    }

    boolean mayBeThroughChannel(TerritoryGrant grant, int line) {
        return channel(line) == null || table.channels().covers(grant, channel(line));
    }

    boolean mayBeForCustomer(TerritoryGrant grant, int line) {
        String segment = text(segments, line);
        String account = text(accounts, line);
        return (segment == null || table.segments().covers(grant, segment))
                && (account == null || Accounts.of(grant).covers(account));
    }

    @Nullable String channel(int line) {
        return channels.text(line);
    }

    private static @Nullable String text(Optional<CodeColumn> column, int line) {
        return column.isPresent() ? column.get().text(line) : null;
    }
}
