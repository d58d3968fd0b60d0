package org.drmkit.incentives.settlement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;

/**
 * A line of a settlement as a flat row of a table, with a key under which the row of the next settlement replaces it.
 *
 * <p>The key of dealer D1, rule volume, first quarter is {@code rebate-2026/D1/volume/2026-01-01} in every settlement. Parts of it that
 * hold a slash or a percent sign are written with {@code %2F} and {@code %25}, so that two rows never have one key. Immutable.
 *
 * @param key what identifies the row through all settlements of the program
 * @param program the id of the program
 * @param asOf the day of the settlement
 * @param dealer the dealer
 * @param rule the rule, empty for adjustments that name none
 * @param from the first day of the period, empty for adjustments that name none
 * @param to the day after its last
 * @param currency the currency of the amounts
 * @param entitlement what the dealer is entitled to by now
 * @param adjustments what people added
 * @param paid what earlier settlements made due
 * @param held what a hold keeps from being due
 * @param due what this settlement makes due
 */
public record SettlementRow(
        String key,
        String program,
        LocalDate asOf,
        String dealer,
        Optional<String> rule,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Currency currency,
        BigDecimal entitlement,
        BigDecimal adjustments,
        BigDecimal paid,
        BigDecimal held,
        BigDecimal due) {

    static SettlementRow of(Settlement settlement, SettlementLine line) {
        return new SettlementRow(
                RowKeys.key(settlement.stamp().definition(), line),
                settlement.stamp().definition(),
                settlement.stamp().asOf(),
                line.dealer(),
                line.rule(),
                line.from(),
                line.to(),
                settlement.currency(),
                line.entitlement(),
                line.adjustments(),
                line.paid(),
                line.held(),
                line.due());
    }
}
