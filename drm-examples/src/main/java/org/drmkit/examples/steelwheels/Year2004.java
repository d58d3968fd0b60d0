package org.drmkit.examples.steelwheels;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.drmkit.core.book.DealerBook;
import org.drmkit.core.conflict.ConflictEngine;
import org.drmkit.core.conflict.ConflictRun;
import org.drmkit.core.network.DealerNetwork;
import org.drmkit.core.trade.TradeLedger;
import org.drmkit.core.trade.TradeSchema;
import org.drmkit.incentives.settlement.Settlement;

/**
 * The fiscal year 2004, computed: the final judgement, three settlements on what was known at the time, and the conflicts.
 *
 * @param names the dealers' names
 * @param network the dealers and their territories
 * @param ledger all orders that stand
 * @param judgement scores and rebates on that ledger
 * @param settlements the settlements, each against the one before
 * @param conflicts the search for conflicts on that ledger
 */
record Year2004(
        Map<String, String> names,
        DealerNetwork network,
        TradeLedger ledger,
        Judgement judgement,
        List<Settled> settlements,
        ConflictRun conflicts) {

    /** The days of settlement; by the second one all cancellations of 2004 but one are known. */
    private static final List<LocalDate> DAYS =
            List.of(LocalDate.of(2004, 12, 31), LocalDate.of(2005, 1, 31), LocalDate.of(2005, 3, 31));

    private static final LocalDate CLOSE = LocalDate.of(2005, 1, 31);

    /**
     * A settlement and the judgement that it rests on.
     *
     * @param judgement scores and rebates on what was known
     * @param sales the lines that stood
     * @param settlement what it came to
     */
    record Settled(Judgement judgement, Sales sales, Settlement settlement) {}

    static Year2004 of(Warehouse warehouse) throws SQLException {
        TradeSchema schema = warehouse.schema();
        TradeLedger ledger = warehouse.ledger(schema);
        Records records = new Records(warehouse.payments(), warehouse.territories());
        DealerNetwork network = records.network(schema, ledger);
        return new Year2004(
                warehouse.names(),
                network,
                ledger,
                Judgement.of(network, ledger, records, CLOSE),
                settlements(network, warehouse.bookings(schema), records),
                ConflictEngine.of(Definitions.policy(), network).run(DealerBook.of(network, ledger), CLOSE));
    }

    private static List<Settled> settlements(DealerNetwork network, TradeLedger bookings, Records records) {
        List<Settled> settled = new ArrayList<>();
        for (LocalDate day : DAYS) {
            Judgement judgement = Judgement.of(network, bookings, records, day);
            Settlement settlement = settled.isEmpty()
                    ? judgement.rebates().settle()
                    : judgement.rebates().settle(settled.get(settled.size() - 1).settlement());
            settled.add(new Settled(judgement, Sales.of(bookings, day), settlement));
        }
        return settled;
    }

    /** Returns the sales of the year as they stand. */
    Sales sales() {
        return Sales.of(ledger, CLOSE);
    }

    String name(String dealer) {
        return names.getOrDefault(dealer, dealer);
    }
}
