package org.drmkit.core.conflict;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.drmkit.core.agreement.Exclusivity;
import org.drmkit.core.agreement.TerritoryGrant;
import org.drmkit.core.market.Customer;
import org.drmkit.core.market.DealRegistration;
import org.drmkit.core.market.Lane;
import org.drmkit.core.market.Launch;
import org.drmkit.core.market.Offer;
import org.drmkit.core.market.PriceEntry;
import org.drmkit.core.market.Quote;
import org.drmkit.core.market.Site;
import org.drmkit.core.time.DateRange;
import org.drmkit.core.tree.CodeTree;

/** Prices, deals, sites and launches at random, crowded enough to get in each other's way. */
final class RandomPrices {

    private static final Currency CNY = Currency.getInstance("CNY");
    private static final Currency EUR = Currency.getInstance("EUR");

    private final RandomMarket market;
    private final Random random;

    RandomPrices(RandomMarket market) {
        this.market = market;
        this.random = market.random;
    }

    private static <T> List<T> some(int count, IntFunction<T> made) {
        return IntStream.range(0, count).mapToObj(made).toList();
    }

    private String code(CodeTree tree) {
        return tree.code(random.nextInt(tree.size()));
    }

    private <T> Optional<T> maybe(int oneIn, T value) {
        return random.nextInt(oneIn) == 0 ? Optional.of(value) : Optional.empty();
    }

    private DateRange period() {
        LocalDate from = GrantOracle.START.plusDays(random.nextInt(30));
        return random.nextInt(4) == 0
                ? DateRange.from(from)
                : DateRange.of(from, from.plusDays(1 + random.nextInt(25)));
    }

    private BigDecimal price(int from, int to) {
        return BigDecimal.valueOf(from + random.nextInt(to - from));
    }

    List<PriceEntry> entries(int count) {
        return some(count, i -> {
            BigDecimal least = BigDecimal.valueOf(1 + random.nextInt(4));
            return new PriceEntry(
                    "L" + i,
                    code(market.regions),
                    code(market.products),
                    price(95, 99),
                    random.nextInt(5) == 0 ? EUR : CNY,
                    random.nextInt(6) == 0 ? 1 : 0,
                    least,
                    maybe(2, least.add(BigDecimal.valueOf(1 + random.nextInt(5)))),
                    period());
        });
    }

    List<DealRegistration> deals(int count) {
        DealRegistration.Status[] states = DealRegistration.Status.values();
        return some(count, i -> {
            String dealer = "D" + random.nextInt(4);
            return new DealRegistration(
                    "S" + i,
                    dealer,
                    maybe(4, "G" + random.nextInt(2)),
                    customer(),
                    List.of(code(market.products), code(market.products)),
                    Instant.parse("2026-01-10T00:00:00Z").plus(Duration.ofHours(random.nextInt(30) * 8L)),
                    Optional.empty(),
                    random.nextInt(6),
                    states[random.nextInt(random.nextBoolean() ? 2 : states.length)]);
        });
    }

    private Customer customer() {
        String domain = List.of("one.example", "two.example", "gmail.com").get(random.nextInt(3));
        return new Customer(
                maybe(2, "T" + random.nextInt(3)),
                maybe(2, random.nextBoolean() ? domain : domain.toUpperCase(Locale.ROOT)),
                maybe(2, "H" + random.nextInt(2)),
                maybe(2, RandomMarket.ACCOUNTS.get(random.nextInt(3))));
    }

    /** Grants of the supplier for accounts by name, some of which it does carve out again. */
    List<TerritoryGrant> houses(int count) {
        return some(
                count,
                i -> TerritoryGrant.builder()
                        .id("H" + i)
                        .dealer("D" + random.nextInt(6))
                        .exclusivity(random.nextInt(4) == 0 ? Exclusivity.SOLE : Exclusivity.DIRECT)
                        .addRegion(market.regions.code(0))
                        .addProduct(code(market.products))
                        .addAllExceptProducts(
                                maybe(2, code(market.products)).stream().toList())
                        .accounts(Set.copyOf(RandomMarket.ACCOUNTS.subList(0, 1 + random.nextInt(3))))
                        .addAllExceptAccounts(maybe(4, "Y").stream().toList())
                        .from(period().from())
                        .to(maybe(2, LocalDate.of(2026, 2, 20)))
                        .build());
    }

    List<Site> sites(int count) {
        return some(
                count,
                i -> new Site(
                        "S" + i,
                        "D" + random.nextInt(4),
                        "B" + random.nextInt(2),
                        BigDecimal.valueOf(random.nextInt(4) == 0 ? 8_950 : 3_800 + random.nextInt(40), 2),
                        BigDecimal.valueOf(
                                random.nextInt(3) == 0 ? 17_990 - 35_980L * random.nextInt(2) : random.nextInt(40), 2),
                        maybe(2, BigDecimal.valueOf(1 + random.nextInt(12))),
                        random.nextBoolean()));
    }

    List<Launch> launches(int count) {
        return some(
                count,
                i -> new Launch(
                        code(market.products),
                        maybe(2, code(market.regions)),
                        GrantOracle.START.plusDays(random.nextInt(40))));
    }

    List<Offer> offers(int count) {
        return some(
                count,
                i -> new Offer(
                        "O" + i,
                        "D" + random.nextInt(4),
                        code(market.products),
                        code(market.regions),
                        Optional.empty(),
                        price(80, 120),
                        CNY,
                        GrantOracle.START.plusDays(random.nextInt(40)),
                        false,
                        true,
                        Offer.Kind.ADVERTISED,
                        Optional.empty()));
    }

    List<Quote> quotes(int count) {
        return some(count, i -> {
            boolean isBuy = random.nextBoolean();
            return new Quote(
                    "C" + random.nextInt(5),
                    isBuy ? Quote.Side.BUY : Quote.Side.SELL,
                    "P" + random.nextInt(2),
                    isBuy ? price(85, 105) : price(98, 112),
                    BigDecimal.valueOf(random.nextInt(3) * 25L, 1),
                    CNY,
                    period());
        });
    }

    List<Lane> lanes(int count) {
        return some(
                count,
                i -> new Lane(
                        "C" + random.nextInt(5),
                        "C" + random.nextInt(5),
                        BigDecimal.valueOf(random.nextInt(80), 1),
                        BigDecimal.valueOf(random.nextInt(4), 2)));
    }
}
