package org.drmkit.core.conflict.internal.price;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import java.util.function.Function;
import org.drmkit.core.conflict.ConflictScene;
import org.drmkit.core.conflict.Finding;
import org.drmkit.core.market.Lane;
import org.drmkit.core.market.Quote;
import org.drmkit.core.number.Fraction;
import org.drmkit.core.time.DateRange;

/**
 * The windows of one product.
 *
 * <p>Between two days on which a price or a rate changes everything stays the same. One search from all regions where the product can be
 * bought tells which regions can be reached too cheaply; only for those are the regions looked at one by one. Windows that go on over such a
 * day without a change are one.
 */
final class Arbitrage {

    private final String product;
    private final List<Quote> quotes;
    private final Currency currency;
    private final Conversion conversion;
    private final Map<String, List<Lane>> lanes;
    private final Fraction threshold;
    /** The windows that may still go on, by where goods are bought and sold. */
    private Map<List<String>, Window> open = new LinkedHashMap<>();

    Arbitrage(ConflictScene scene, String product, List<Quote> quotes) {
        this.product = product;
        this.quotes = quotes;
        this.currency = scene.book().network().schema().currency();
        this.conversion = new Conversion(scene, new Places(scene));
        this.lanes = Routes.byDeparture(scene.market().lanes());
        this.threshold = Fraction.of(scene.policy().prices().arbitrageMargin());
    }

    void tell(Consumer<Finding> sink) {
        for (DateRange slice : slices()) {
            Map<List<String>, Window> next = new LinkedHashMap<>();
            windows(slice).forEach(window -> next.put(window.pair(), joined(window)));
            open.forEach((pair, window) -> {
                if (!Optional.ofNullable(next.get(pair))
                        .filter(window::isPartOf)
                        .isPresent()) {
                    sink.accept(window.finding(product, currency));
                }
            });
            open = next;
        }
        open.values().forEach(window -> sink.accept(window.finding(product, currency)));
    }

    private Window joined(Window window) {
        return Optional.ofNullable(open.get(window.pair()))
                .filter(before -> before.goesOnAs(window))
                .map(before -> before.until(window.period()))
                .orElse(window);
    }

    /** Returns the days between changes, on each of which something can be bought and sold. */
    private List<DateRange> slices() {
        NavigableSet<LocalDate> cuts = new TreeSet<>();
        for (Quote quote : quotes) {
            cuts.add(quote.period().from());
            cuts.add(quote.period().to().orElse(LocalDate.MAX));
            cuts.addAll(conversion.changes(quote.currency(), currency));
        }
        List<DateRange> slices = new ArrayList<>();
        for (LocalDate from : cuts.headSet(cuts.last())) {
            slices.add(DateRange.of(from, Objects.requireNonNull(cuts.higher(from))));
        }
        return slices;
    }

    private List<Window> windows(DateRange slice) {
        Map<String, Fraction> buy = prices(slice, Quote.Side.BUY, Fraction::min);
        Map<String, Fraction> sell = prices(slice, Quote.Side.SELL, Fraction::max);
        Routes cheapest = Routes.from(buy, lanes);
        Map<String, Fraction> tooCheap = new TreeMap<>(sell);
        tooCheap.entrySet()
                .removeIf(region -> cheapest.to(region.getKey())
                        .filter(stop -> isWindow(stop.cost(), region.getValue()))
                        .isEmpty());
        List<Window> windows = new ArrayList<>();
        if (!tooCheap.isEmpty()) {
            buy.forEach((region, price) -> {
                Routes routes = Routes.from(Map.of(region, price), lanes);
                tooCheap.forEach((to, sold) -> routes.to(to)
                        .filter(stop -> !to.equals(region) && isWindow(stop.cost(), sold))
                        .ifPresent(stop -> windows.add(new Window(stop.route(), landed(stop.cost()), sold, slice))));
            });
        }
        return windows;
    }

    private boolean isWindow(Fraction cost, Fraction sold) {
        return Window.margin(landed(cost), sold).compareTo(threshold.times(sold)) > 0;
    }

    private Fraction landed(Fraction cost) {
        return Fraction.of(Conversion.rounded(cost, currency));
    }

    /** Returns the best price in each region in the currency of the network, those that cannot be converted left out. */
    private Map<String, Fraction> prices(DateRange slice, Quote.Side side, BinaryOperator<Fraction> best) {
        Map<String, Fraction> prices = new TreeMap<>();
        Function<Quote, Optional<Fraction>> price = quote -> conversion
                .rate(quote.currency(), currency, slice.from())
                .map(rate -> Fraction.of(quote.pocketPrice()).times(rate));
        quotes.stream()
                .filter(quote -> quote.side() == side && quote.period().encloses(slice))
                .forEach(quote -> price.apply(quote).ifPresent(known -> prices.merge(quote.region(), known, best)));
        if (side == Quote.Side.SELL) {
            prices.replaceAll((region, sold) -> landed(sold));
        }
        return prices;
    }
}
