package org.drmkit.core.conflict.internal.price;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.drmkit.core.conflict.ConflictScene;
import org.drmkit.core.market.ExchangeRate;
import org.drmkit.core.market.Offer;
import org.drmkit.core.market.TaxRate;
import org.drmkit.core.money.Money;
import org.drmkit.core.number.Fraction;

/**
 * Prices made comparable: converted at the rate of their day, without the tax of their day, rounded once at the end.
 *
 * <p>A rate holds until a later one takes its place; where only the rate of the other direction is known, it is turned round.
 */
final class Conversion {

    private final Places places;
    private final Map<String, List<TaxRate>> taxes = new HashMap<>();
    private final Map<List<Currency>, NavigableMap<LocalDate, Fraction>> rates = new HashMap<>();

    Conversion(ConflictScene scene, Places places) {
        this.places = places;
        scene.market().taxRates().forEach(tax -> taxes.merge(tax.region(), List.of(tax), Conversion::joined));
        scene.market().exchangeRates().forEach(this::add);
    }

    private static List<TaxRate> joined(List<TaxRate> some, List<TaxRate> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private void add(ExchangeRate rate) {
        rates.computeIfAbsent(List.of(rate.from(), rate.to()), pair -> new TreeMap<>())
                .put(rate.date(), Fraction.of(rate.rate()));
    }

    /** Returns what one unit of a currency is worth in another on a day. */
    Optional<Fraction> rate(Currency from, Currency to, LocalDate day) {
        return from.equals(to)
                ? Optional.of(Fraction.ONE)
                : known(from, to, day).or(() -> known(to, from, day).map(Fraction.ONE::dividedBy));
    }

    private Optional<Fraction> known(Currency from, Currency to, LocalDate day) {
        return Optional.ofNullable(rates.get(List.of(from, to)))
                .flatMap(byDay -> Optional.ofNullable(byDay.floorEntry(day)))
                .map(Map.Entry::getValue);
    }

    /** Returns the days on which the worth of any currency in another changes. */
    List<LocalDate> changes(Currency from, Currency to) {
        return Stream.of(List.of(from, to), List.of(to, from))
                .flatMap(pair -> rates.getOrDefault(pair, new TreeMap<>()).keySet().stream())
                .toList();
    }

    /** Returns the tax of the nearest region at or above one that has a rate on a day. */
    Optional<Fraction> tax(String region, LocalDate day) {
        return places.upFromRegion(region).stream()
                .flatMap(code -> taxes.getOrDefault(code, List.of()).stream())
                .filter(tax -> tax.period().contains(day))
                .findFirst()
                .map(tax -> Fraction.of(tax.rate()));
    }

    /** Returns the price of an offer without tax, not rounded; empty if a rate is not known. */
    Optional<Fraction> net(Offer offer, Currency currency) {
        return price(offer, currency, false);
    }

    /** Returns the price of an offer with or without tax, not rounded; empty if a rate is not known. */
    Optional<Fraction> price(Offer offer, Currency currency, boolean isWithTax) {
        Optional<Fraction> converted = rate(offer.currency(), currency, offer.date())
                .map(rate -> Fraction.of(offer.amount()).times(rate));
        if (offer.isTaxIncluded() == isWithTax) {
            return converted;
        }
        return converted.flatMap(amount -> tax(offer.region(), offer.date())
                .map(Fraction.ONE::plus)
                .map(factor -> isWithTax ? amount.times(factor) : amount.dividedBy(factor)));
    }

    /** Rounds to the minor unit of a currency. */
    static BigDecimal rounded(Fraction amount, Currency currency) {
        return amount.rounded(Money.scaleOf(currency), RoundingMode.HALF_UP);
    }
}
