package org.drmkit.incentives.rehearsal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongPredicate;
import org.drmkit.core.book.DealerBook;
import org.drmkit.core.formula.Span;
import org.drmkit.core.market.NetPriceQuery;
import org.drmkit.core.money.Money;
import org.drmkit.core.number.Fraction;
import org.drmkit.core.trade.Stage;
import org.drmkit.incentives.IncentiveEngine;
import org.drmkit.incentives.IncentiveRun;
import org.drmkit.incentives.internal.CompiledProgram;
import org.drmkit.incentives.internal.ExtraSale;
import org.drmkit.incentives.internal.RuleProbe;
import org.drmkit.incentives.internal.ScannedBook;
import org.drmkit.incentives.program.Program;
import org.drmkit.incentives.program.Rule;

/**
 * Looks for the smallest further sale that reaches the next band of a rule, what it brings, and until when it counts.
 *
 * <p>The sale is put into the book, larger and larger, then smaller again, and the rule is asked each time what band it has when its
 * period is due. So it finds its way through growth, shares, scales, ranks and tests as well as through plain ladders; only a value that
 * falls as more is sold would lead it astray. It is seen in every stage of the trade. What the sale brings is then computed under all caps.
 * The ledger is scanned once for each day on which a period is due, whoever asks how often. Immutable and thread-safe.
 */
public final class WhatNext {

    private static final long MOST = 1L << 42;

    private final Program program;
    private final IncentiveEngine engine;
    private final CompiledProgram compiled;
    private final DealerBook book;
    private final ScannedBook scanned;
    private final Map<LocalDate, IncentiveRun> runs;
    private final Optional<BigDecimal> unitPrice;

    private WhatNext(Program program, DealerBook book) {
        this.program = program;
        this.engine = IncentiveEngine.of(program, book.network());
        this.compiled = new CompiledProgram(program, book.network());
        this.book = book;
        this.scanned = ScannedBook.of(book);
        this.runs = new ConcurrentHashMap<>();
        this.unitPrice = Optional.empty();
    }

    private WhatNext(WhatNext same, BigDecimal unitPrice) {
        this.program = same.program;
        this.engine = same.engine;
        this.compiled = same.compiled;
        this.book = same.book;
        this.scanned = same.scanned;
        this.runs = same.runs;
        this.unitPrice = Optional.of(unitPrice);
    }

    /**
     * Returns a search over a book, by amounts of one unit.
     *
     * @param program the program
     * @param book the dealers, their sales so far and facts
     * @return the search
     */
    public static WhatNext of(Program program, DealerBook book) {
        return new WhatNext(program, book);
    }

    /**
     * Returns the search by whole units at a price, for rules that count units.
     *
     * @param price the price of a unit
     * @return the search
     */
    public WhatNext inUnitsOf(BigDecimal price) {
        return new WhatNext(this, price);
    }

    /**
     * Looks for the sale.
     *
     * @param rule the id of the rule
     * @param sale the dealer, the product, the destination and the day of the sale; the period of the rule is the one that holds the day
     * @return what is to be sold; empty if no sale of this product reaches another band
     * @throws IllegalArgumentException if the program has no such rule, or the day is in none of its periods
     */
    public Optional<NextBand> next(String rule, NetPriceQuery sale) {
        Span period = period(rule(rule), sale.day());
        LocalDate end = period.range().to().orElse(sale.day().plusDays(1));
        Search search = new Search(rule, sale, period, end);
        List<Fraction> now = search.bands(scanned.asItIs());
        return smallest(size -> isHigher(search.bands(search.with(size)), now)).map(search::found);
    }

    private Rule rule(String id) {
        return program.rules().stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The program (%s) has no rule (%s).\nMaybe one of %s."
                        .formatted(
                                program.header().id(),
                                id,
                                program.rules().stream().map(Rule::id).toList())));
    }

    private Span period(Rule rule, LocalDate day) {
        return Span.periods(
                        rule.per(),
                        program.header().calendar(),
                        book.network().calendar(rule.per().toString()),
                        program.validity(),
                        day)
                .stream()
                .filter(span -> span.range().contains(day))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("The day (%s) is in no period of the rule (%s).\nMaybe one in %s."
                                .formatted(day, rule.id(), program.validity())));
    }

    /** Finds the least size that reaches, by doubling and halving. */
    private static Optional<Long> smallest(LongPredicate reaches) {
        long high = 1;
        while (high < MOST && !reaches.test(high)) {
            high *= 2;
        }
        if (high >= MOST) {
            return Optional.empty();
        }
        long low = high / 2;
        while (high - low > 1) {
            long middle = low + (high - low) / 2;
            boolean isEnough = reaches.test(middle);
            low = isEnough ? low : middle;
            high = isEnough ? middle : high;
        }
        return Optional.of(high);
    }

    /** Compares thresholds, outer ones first; one that is not there is below all. */
    private static boolean isHigher(List<Fraction> bands, List<Fraction> now) {
        for (int i = 0; i < bands.size(); i++) {
            int comparison = i < now.size() ? bands.get(i).compareTo(now.get(i)) : 1;
            if (comparison != 0) {
                return comparison > 0;
            }
        }
        return false;
    }

    /** A search for one dealer and period. */
    private final class Search {

        private final String rule;
        private final NetPriceQuery sale;
        private final Span period;
        private final LocalDate end;
        private final LocalDate due;
        private final RuleProbe probe;

        Search(String rule, NetPriceQuery sale, Span period, LocalDate end) {
            this.rule = rule;
            this.sale = sale;
            this.period = period;
            this.end = end;
            this.due = end.plusDays(program.settleAfterDays());
            this.probe = new RuleProbe(compiled, rule, period, due);
        }

        /** The book with a sale of a size: minor units, or units at the price. */
        ScannedBook.Reading with(long size) {
            long units = unitPrice.isPresent() ? size : 1;
            return scanned.with(ExtraSale.of(sale, units, amount(size)), List.of(Stage.values()));
        }

        private BigDecimal amount(long size) {
            return unitPrice
                    .map(price -> price.multiply(BigDecimal.valueOf(size)))
                    .orElseGet(() -> BigDecimal.valueOf(size, Money.scaleOf(program.currency())));
        }

        List<Fraction> bands(ScannedBook.Reading reading) {
            return probe.bands(reading, sale.dealer());
        }

        NextBand found(long size) {
            ScannedBook.Reading reached = with(size);
            return new NextBand(
                    sale.dealer(),
                    rule,
                    bands(reached),
                    Money.of(program.currency(), amount(size)),
                    unitPrice.isPresent() ? size : 1,
                    paid(runs.computeIfAbsent(due, day -> run(scanned.asItIs()))),
                    paid(run(reached)),
                    end.minusDays(1));
        }

        private IncentiveRun run(ScannedBook.Reading reading) {
            return engine.run(reading.book(), due, reading.scan());
        }

        private Money paid(IncentiveRun run) {
            return run.dealers().index(sale.dealer()) < 0
                    ? Money.zero(program.currency())
                    : run.payout(sale.dealer(), rule, period.range().from()).entitlement();
        }
    }
}
