package org.drmkit.core.trade.internal;

import org.jspecify.annotations.Nullable;

/** The check that a row that names its currency names that of the ledger; nothing is kept. */
public final class CurrencyStore implements Store {

    private final String currency;

    /**
     * Creates the check.
     *
     * @param currency the code of the ledger's currency
     */
    public CurrencyStore(String currency) {
        this.currency = currency;
    }

    @Override
    public @Nullable Fault check(Cell cell) {
        return currency.equals(cell.asText()) ? null : Fault.of("OTHER_CURRENCY", cell, currency);
    }

    @Override
    public void put(int line, Cell cell) {}

    @Override
    public boolean holds(int line, Cell cell) {
        return true;
    }
}
