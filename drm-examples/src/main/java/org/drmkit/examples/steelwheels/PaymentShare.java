package org.drmkit.examples.steelwheels;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.drmkit.core.trade.TradeLine;

/**
 * The share of a dealer's billed amounts that was paid within 30 days.
 *
 * <p>Payments name no invoice, so they settle orders from the oldest on: an order of 100 with 250 billed before it was paid on time as far
 * as payments by its due date exceed 250.
 */
final class PaymentShare {

    private static final int TERM_DAYS = 30;
    private static final int PLACES = 18;

    /** An order that stands, and what was billed for it. */
    private record Order(LocalDate date, int number, BigDecimal amount) {

        LocalDate due() {
            return date.plusDays(TERM_DAYS);
        }
    }

    private final List<Warehouse.Payment> payments;

    /** Takes the payments of one dealer. */
    PaymentShare(List<Warehouse.Payment> payments) {
        this.payments = List.copyOf(payments);
    }

    /**
     * Returns the share for the orders due in a year.
     *
     * @param lines the dealer's lines dated before the end of the year, those taken back left out
     * @param year the year
     * @return the share with 18 decimals, empty if no order was due
     */
    Optional<BigDecimal> of(List<TradeLine> lines, int year) {
        BigDecimal billed = BigDecimal.ZERO;
        BigDecimal due = BigDecimal.ZERO;
        BigDecimal onTime = BigDecimal.ZERO;
        for (Order order : orders(lines)) {
            if (order.due().getYear() == year) {
                due = due.add(order.amount());
                onTime = onTime.add(paidOnTime(order, billed));
            }
            billed = billed.add(order.amount());
        }
        return due.signum() == 0 ? Optional.empty() : Optional.of(onTime.divide(due, PLACES, RoundingMode.HALF_UP));
    }

    private BigDecimal paidOnTime(Order order, BigDecimal billedBefore) {
        BigDecimal cash = payments.stream()
                .filter(payment -> !payment.date().isAfter(order.due()))
                .map(Warehouse.Payment::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return cash.subtract(billedBefore).max(BigDecimal.ZERO).min(order.amount());
    }

    private static List<Order> orders(List<TradeLine> lines) {
        Map<String, Order> orders = new TreeMap<>();
        for (TradeLine line : lines) {
            String number = Sales.column(line, "order");
            orders.merge(
                    number,
                    new Order(line.date(), Integer.parseInt(number), line.amount()),
                    (one, other) ->
                            new Order(one.date(), one.number(), one.amount().add(other.amount())));
        }
        List<Order> sorted = new ArrayList<>(orders.values());
        sorted.sort(Comparator.comparing(Order::date).thenComparing(Order::number));
        return sorted;
    }
}
