package org.drmkit.core.measure.internal.scan;

import java.util.Arrays;
import java.util.BitSet;
import org.drmkit.core.fact.Parties;
import org.drmkit.core.measure.internal.batch.Batch;
import org.drmkit.core.measure.internal.batch.DatedDealers;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one level: which line is added to whose cells.
 *
 * <p>For dealers a row is the dealer's number in the ledger while it is scanned, and is moved to its place among the parties
 * afterwards. For groups it depends on the line's date. Immutable.
 */
final class Rows {

    private final int[] dealers;
    private final int[] dates;
    private final @Nullable DatedDealers groups;
    private final Parties parties;
    private final int[] partyOfDealer;

    Rows(int[] dealers, int[] dates, @Nullable DatedDealers groups, Parties parties, int[] partyOfDealer) {
        this.dealers = dealers;
        this.dates = dates;
        this.groups = groups;
        this.parties = parties;
        this.partyOfDealer = partyOfDealer;
    }

    Parties parties() {
        return parties;
    }

    /** Returns the number of rows while the ledger is scanned. */
    int count() {
        return groups == null ? partyOfDealer.length : parties.size();
    }

    /** Returns the row of each dealer of the ledger among the parties. */
    int[] partyOfDealer() {
        return partyOfDealer;
    }

    boolean areDealers() {
        return groups == null;
    }

    /** Returns the dealers whose lines may be added to a party. */
    BitSet dealersOf(int party) {
        BitSet dealersOfParty = new BitSet();
        for (int dealer = 0; dealer < partyOfDealer.length; dealer++) {
            boolean is = groups == null
                    ? partyOfDealer[dealer] == party
                    : Arrays.stream(groups.all(dealer)).anyMatch(row -> row == party);
            dealersOfParty.set(dealer, is);
        }
        return dealersOfParty;
    }

    /** Returns the row of a line while the ledger is scanned, as a row among the parties. */
    int party(int line) {
        return groups == null ? partyOfDealer[dealers[line]] : groups.at(dealers[line], dates[line]);
    }

    /** Returns the number of each line's dealer. */
    int[] dealers() {
        return dealers;
    }

    /** Writes the row of each position of a batch. */
    void fill(Batch batch, int[] rows) {
        if (groups == null && batch.first() >= 0) {
            System.arraycopy(dealers, batch.first(), rows, 0, batch.size());
        } else if (groups == null) {
            fillDealers(dealers, batch.at(), batch.size(), rows);
        } else {
            for (int p = 0; p < batch.size(); p++) {
                int line = batch.at()[p];
                rows[p] = groups.at(dealers[line], dates[line]);
            }
        }
    }

    private static void fillDealers(int[] dealers, int[] at, int size, int[] rows) {
        for (int p = 0; p < size; p++) {
            rows[p] = dealers[at[p]];
        }
    }
}
