package org.drmkit.core.conflict.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.drmkit.core.agreement.TerritoryGrant;
import org.drmkit.core.conflict.ConflictScene;
import org.drmkit.core.trade.internal.LedgerColumns;

/**
 * Sales beside the territories of their sellers: within, through another channel, or outside.
 *
 * <p>A dealer that holds no grant at all has no territory to be outside of. What a line does not say is taken to be within.
 */
final class OwnTerritory implements IntConsumer {

    /** Is told the lines that are not within the territory of their seller. */
    interface Lines {

        /**
         * Takes a line.
         *
         * @param line the line
         * @param channels the channels that the seller may use there; empty if the line is outside of its territory
         * @param injured the grants of others that shut the seller out there
         */
        void accept(int line, Set<String> channels, List<TerritoryGrant> injured);
    }

    private final GrantTable table;
    private final NetSales sales;
    private final LedgerColumns columns;
    private final Sellers sellers;
    private final Customers customers;
    private final GrantIndex index;

    private int line;
    private int region;
    private int product;
    private boolean isWithin;
    private final Set<String> channels = new TreeSet<>();
    private final List<TerritoryGrant> injured = new ArrayList<>();

    OwnTerritory(ConflictScene scene) {
        table = scene.grants();
        sales = scene.sales();
        columns = sales.columns();
        sellers = new Sellers(table, scene.book().network());
        customers = new Customers(scene);
        index = GrantIndex.of(table, grant -> true);
    }

    void search(Lines lines) {
        int[] regions = table.regions().nodes(columns.region().codes());
        int[] products = table.products().nodes(columns.product().codes());
        Set<String> holders =
                table.grants().stream().map(TerritoryGrant::dealer).collect(Collectors.toSet());
        for (int sale : sales.lines()) {
            int code = columns.region().at(sale);
            if (code >= 0 && holders.contains(seller(sale))) {
                judge(sale, regions[code], products[columns.product().at(sale)], lines);
            }
        }
    }

    private String seller(int sale) {
        return columns.dealer().codes().text(columns.dealer().at(sale));
    }

    private void judge(int sale, int at, int of, Lines lines) {
        line = sale;
        region = at;
        product = of;
        isWithin = false;
        channels.clear();
        injured.clear();
        if (region >= 0 && product >= 0) {
            index.including(region, product, columns.date().at(sale), this);
        }
        if (!isWithin) {
            lines.accept(sale, channels, injured);
        }
    }

    /** Takes a grant that includes the line at hand. */
    @Override
    public void accept(int grant) {
        TerritoryGrant held = table.grant(grant);
        LocalDate day = LocalDate.ofEpochDay(columns.date().at(line));
        if (isWithin || !table.covers(grant, region, product)) {
            return;
        }
        if (sellers.isOne(held, seller(line), day)) {
            own(held);
        } else if (held.exclusivity().isForOneDealer()
                && sellers.isBarred(held, seller(line), day)
                && customers.isCovered(held, line)) {
            injured.add(held);
        }
    }

    private void own(TerritoryGrant held) {
        if (customers.mayBeForCustomer(held, line)) {
            isWithin = customers.mayBeThroughChannel(held, line);
            channels.addAll(held.channels().orElse(Set.of()));
        }
    }

    Optional<String> channel(int sale) {
        return Optional.ofNullable(customers.channel(sale));
    }
}
