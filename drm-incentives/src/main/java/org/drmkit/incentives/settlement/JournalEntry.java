package org.drmkit.incentives.settlement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;

/**
 * One side of a booking: an account, debited or credited.
 *
 * <p>100.00 due to D1 debit the expense account and credit what is payable to D1; -20.00 due do the reverse. Immutable.
 *
 * @param idempotencyKey the same for both sides of a booking and for the same booking made again, so that it is booked once
 * @param date the day of the settlement
 * @param account the account
 * @param dealer the dealer
 * @param rule the rule, empty for adjustments that name none
 * @param from the first day of the period, empty for adjustments that name none
 * @param currency the currency
 * @param debit the amount on the debit side, 0 or more
 * @param credit the amount on the credit side, 0 or more
 */
public record JournalEntry(
        String idempotencyKey,
        LocalDate date,
        String account,
        String dealer,
        Optional<String> rule,
        Optional<LocalDate> from,
        Currency currency,
        BigDecimal debit,
        BigDecimal credit) {}
