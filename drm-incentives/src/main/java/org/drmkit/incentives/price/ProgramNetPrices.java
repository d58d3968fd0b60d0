package org.drmkit.incentives.price;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.drmkit.core.book.DealerBook;
import org.drmkit.core.explain.Explanation;
import org.drmkit.core.explain.Operation;
import org.drmkit.core.explain.Value;
import org.drmkit.core.market.NetPriceQuery;
import org.drmkit.core.market.NetPriceSource;
import org.drmkit.core.number.Fraction;
import org.drmkit.core.trade.Stage;
import org.drmkit.incentives.IncentiveEngine;
import org.drmkit.incentives.IncentiveRun;
import org.drmkit.incentives.internal.ExtraSale;
import org.drmkit.incentives.internal.ScannedBook;

/**
 * Net prices that a program is asked for: the invoice price less what one more sale brings.
 *
 * <p>A dealer invoiced at 100.00 under a rebate of 8 % pays 92.00, wherever the unit goes. Is the rebate paid on sales within the dealer's
 * own territory only, a unit that goes next door costs 100.00, because that sale brings nothing. The sale is put into the book, of a size
 * and through the stages that the caller names, and the program is run with it and without it: thresholds, limits and caps count as they
 * stand on that day. The ledger is scanned once for all prices. Immutable and thread-safe.
 */
public final class ProgramNetPrices implements NetPriceSource {

    private final IncentiveEngine engine;
    private final DealerBook book;
    private final ScannedBook scanned;
    private final LocalDate asOf;
    private final NetPriceSource invoices;
    private final long units;
    private final Set<Stage> stages;
    private final IncentiveRun without;

    private ProgramNetPrices(
            IncentiveEngine engine, DealerBook book, LocalDate asOf, NetPriceSource invoices, ScannedBook scanned) {
        this.engine = engine;
        this.book = book;
        this.scanned = scanned;
        this.asOf = asOf;
        this.invoices = invoices;
        this.units = 1;
        this.stages = EnumSet.allOf(Stage.class);
        this.without = run(scanned.asItIs());
    }

    private ProgramNetPrices(ProgramNetPrices same, long units, Set<Stage> stages) {
        this.engine = same.engine;
        this.book = same.book;
        this.scanned = same.scanned;
        this.asOf = same.asOf;
        this.invoices = same.invoices;
        this.units = units;
        this.stages = stages;
        this.without = same.without;
    }

    private IncentiveRun run(ScannedBook.Reading reading) {
        return engine.run(reading.book(), asOf, reading.scan());
    }

    /**
     * Returns the net prices under a program, for a unit more in every stage of the trade.
     *
     * @param engine the engine of the program
     * @param book the dealers, their sales so far and facts
     * @param asOf the day of the settlement that is looked at, not before the sales that are asked for
     * @param invoices what a unit costs on the invoice
     * @return the prices
     */
    public static ProgramNetPrices of(
            IncentiveEngine engine, DealerBook book, LocalDate asOf, NetPriceSource invoices) {
        return new ProgramNetPrices(engine, book, asOf, invoices, ScannedBook.of(book));
    }

    /**
     * Returns the prices for a sale of some size, of which a unit has its part.
     *
     * @param count the units that are sold at once, at least 1
     * @return the prices
     */
    public ProgramNetPrices forUnits(long count) {
        if (count < 1) {
            throw new IllegalArgumentException(
                    "The number of units (%s) must be at least 1.\nMaybe a return is meant; it has no price."
                            .formatted(count));
        }
        return new ProgramNetPrices(this, count, stages);
    }

    /**
     * Returns the prices for a sale that is seen in some stages only.
     *
     * @param seen the stages
     * @return the prices
     */
    public ProgramNetPrices inStages(Set<Stage> seen) {
        return new ProgramNetPrices(this, units, Set.copyOf(seen));
    }

    @Override
    public String id() {
        return without.stamp().definition();
    }

    /** Answers as {@link NetPriceSource} says; the operands are the invoice and the part of the program's payout. */
    @Override
    public Explanation netPrice(NetPriceQuery query) {
        Explanation invoice = invoices.netPrice(query);
        if (invoice.value().number().isEmpty()) {
            return invoice;
        }
        Fraction price = invoice.value().number().orElseThrow();
        String currency = invoice.value().unit();
        return Explanation.builder("price.net")
                .argument("dealer", query.dealer())
                .argument("product", query.product())
                .unit(currency)
                .operation(Operation.DIFFERENCE, invoice, rebate(query, price, currency))
                .build();
    }

    private Explanation rebate(NetPriceQuery query, Fraction price, String currency) {
        BigDecimal amount =
                price.times(Fraction.of(units)).rounded(book.ledger().schema().places(), RoundingMode.HALF_UP);
        IncentiveRun with = run(scanned.with(ExtraSale.of(query, units, amount), List.copyOf(stages)));
        Explanation more = Explanation.builder("price.brings")
                .unit(currency)
                .operation(
                        Operation.DIFFERENCE,
                        earned("price.with", with, query, currency),
                        earned("price.without", without, query, currency))
                .build();
        return Explanation.builder("price.rebate")
                .argument("program", id())
                .unit(currency)
                .operation(Operation.QUOTIENT, more, Explanation.input("price.units", Value.of(units)))
                .build();
    }

    private static Explanation earned(String code, IncentiveRun run, NetPriceQuery query, String currency) {
        BigDecimal amount = run.dealers().index(query.dealer()) < 0
                ? BigDecimal.ZERO
                : run.entitlement(query.dealer()).amount();
        return Explanation.input(code, Value.of(amount, currency));
    }
}
