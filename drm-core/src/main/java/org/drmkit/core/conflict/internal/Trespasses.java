package org.drmkit.core.conflict.internal;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.drmkit.core.agreement.TerritoryGrant;
import org.drmkit.core.conflict.ConflictScene;
import org.drmkit.core.conflict.Finding;
import org.drmkit.core.conflict.Severity;
import org.drmkit.core.trade.internal.LedgerColumns;

/** The sales of each seller into each grant that bars it. */
final class Trespasses implements IntConsumer {

    private final GrantTable table;
    private final NetSales sales;
    private final LedgerColumns columns;
    private final Sellers sellers;
    private final Customers customers;
    /** By grant, then by seller. */
    private final Map<Integer, Map<String, Tally>> tallies = new TreeMap<>();

    private int line;
    private int region;
    private int product;

    Trespasses(ConflictScene scene) {
        table = scene.grants();
        sales = scene.sales();
        columns = sales.columns();
        sellers = new Sellers(table, scene.book().network());
        customers = new Customers(scene);
        GrantIndex index = GrantIndex.of(table, grant -> table.kind(grant).isForOneDealer());
        if (index.runs() > 0) {
            search(index);
        }
    }

    private void search(GrantIndex index) {
        int[] regions = table.regions().nodes(columns.region().codes());
        int[] products = table.products().nodes(columns.product().codes());
        for (int sale : sales.lines()) {
            int regionCode = columns.region().at(sale);
            line = sale;
            region = regionCode < 0 ? -1 : regions[regionCode];
            product = products[columns.product().at(sale)];
            if (region >= 0 && product >= 0) {
                index.including(region, product, columns.date().at(sale), this);
            }
        }
    }

    /** Takes a grant that includes the line at hand. */
    @Override
    public void accept(int grant) {
        TerritoryGrant held = table.grant(grant);
        String seller = columns.dealer().codes().text(columns.dealer().at(line));
        LocalDate day = LocalDate.ofEpochDay(columns.date().at(line));
        if (table.covers(grant, region, product)
                && customers.isCovered(held, line)
                && sellers.isBarred(held, seller, day)) {
            tallies.computeIfAbsent(grant, key -> new TreeMap<>())
                    .computeIfAbsent(seller, key -> new Tally(sales))
                    .add(line);
        }
    }

    void tell(Consumer<Finding> sink) {
        tallies.forEach(
                (grant, bySeller) -> bySeller.forEach((seller, tally) -> sink.accept(finding(grant, seller, tally))));
    }

    private Finding finding(int grant, String seller, Tally tally) {
        TerritoryGrant held = table.grant(grant);
        Finding.Builder finding = Finding.builder()
                .rule(SaleIntoExclusiveRule.ID)
                .key(CaseKey.of(SaleIntoExclusiveRule.ID, held.id(), seller))
                .severity(Severity.HIGH)
                .addDealers(held.dealer(), seller)
                .addGrant(held.id())
                .addAllRegions(Box.codes(table.regions().extent(grant)))
                .addAllProducts(Box.codes(table.products().extent(grant)))
                .channels(table.channels().of(held))
                .segments(table.segments().of(held))
                .accounts(table.accounts(grant).named());
        tally.tell(finding);
        return finding.build();
    }
}
