package org.drmkit.incentives.price;

import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.drmkit.core.explain.Explanation;
import org.drmkit.core.explain.Value;
import org.drmkit.core.json.DefinitionException;
import org.drmkit.core.json.Json;
import org.drmkit.core.json.ObjectShape;
import org.drmkit.core.json.Pointer;
import org.drmkit.core.json.Problem;
import org.drmkit.core.json.Problems;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;
import org.drmkit.core.market.NetPriceQuery;
import org.drmkit.core.market.NetPriceSource;

/**
 * Net prices from a table of invoice prices and deductions, one for each dealer, product and day.
 *
 * <p>For those who keep their conditions elsewhere. Immutable.
 */
public final class NetPrices implements NetPriceSource {

    /** How such a table looks as JSON. */
    public static final ObjectShape<NetPrices> SHAPE = Shape.object("table of prices", o -> {
        var id = o.required("id", Shapes.TEXT, NetPrices::id);
        var currency = o.required(
                "currency",
                Shapes.text("currency", "a code of ISO 4217", Currency::getInstance, Currency::getCurrencyCode),
                NetPrices::currency);
        var prices = o.required("prices", Shapes.listOf(PriceWaterfall.SHAPE), NetPrices::prices);
        return v -> of(v.get(id), v.get(currency), v.get(prices));
    });

    private final String id;
    private final Currency currency;
    private final List<PriceWaterfall> prices;

    private NetPrices(String id, Currency currency, List<PriceWaterfall> prices) {
        this.id = id;
        this.currency = currency;
        this.prices = List.copyOf(prices);
    }

    /**
     * Returns a table of prices.
     *
     * @param id the name of the table
     * @param currency the currency of all prices
     * @param prices the prices, for each dealer and product at most one on a day
     * @return the table
     * @throws DefinitionException with all problems, if a dealer and product have two prices on a day
     */
    public static NetPrices of(String id, Currency currency, List<PriceWaterfall> prices) {
        Problems problems = new Problems();
        for (int i = 0; i < prices.size(); i++) {
            PriceWaterfall later = prices.get(i);
            Pointer pointer = Pointer.root().child("prices").child(i);
            prices.subList(0, i).stream()
                    .filter(earlier -> clash(earlier, later))
                    .findFirst()
                    .ifPresent(earlier ->
                            problems.add(Problem.of(pointer, Problem.DUPLICATE, "a second price on the same day")
                                    .withValue(later.dealer() + ", " + later.product() + ", " + later.period())
                                    .withAllowed("days outside " + earlier.period())));
        }
        problems.throwIfAny("table of prices");
        return new NetPrices(id, currency, prices);
    }

    private static boolean clash(PriceWaterfall one, PriceWaterfall other) {
        return one.dealer().equals(other.dealer())
                && one.product().equals(other.product())
                && one.period().overlaps(other.period());
    }

    /**
     * Reads a table.
     *
     * @param text the JSON text
     * @return the table
     * @throws DefinitionException with all problems, if there are any
     */
    public static NetPrices read(String text) {
        return SHAPE.parse(text, "table of prices");
    }

    /**
     * Writes the table.
     *
     * @return JSON that reads back as an equal table
     */
    public Json write() {
        return SHAPE.write(this);
    }

    @Override
    public String id() {
        return id;
    }

    /**
     * Returns the currency of all prices.
     *
     * @return the currency
     */
    public Currency currency() {
        return currency;
    }

    /**
     * Returns the prices.
     *
     * @return the prices, in the order in which they were given
     */
    public List<PriceWaterfall> prices() {
        return prices;
    }

    @Override
    public Explanation netPrice(NetPriceQuery query) {
        return price(query)
                .map(price -> price.netPrice(currency.getCurrencyCode(), query.region()))
                .orElseGet(() -> unknown(query));
    }

    Optional<PriceWaterfall> price(NetPriceQuery query) {
        return prices.stream()
                .filter(price -> price.dealer().equals(query.dealer())
                        && price.product().equals(query.product())
                        && price.period().contains(query.day()))
                .findFirst();
    }

    /** Returns the table with one price in the place of another one for the same dealer, product and days. */
    NetPrices with(PriceWaterfall before, PriceWaterfall after) {
        return new NetPrices(
                id,
                currency,
                prices.stream()
                        .map(price -> price.equals(before) ? after : price)
                        .toList());
    }

    private static Explanation unknown(NetPriceQuery query) {
        return Explanation.builder("price.net")
                .argument("dealer", query.dealer())
                .argument("product", query.product())
                .value(Value.absent("NO_PRICE"))
                .build();
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof NetPrices other
                && id.equals(other.id)
                && currency.equals(other.currency)
                && prices.equals(other.prices);
    }

    @Override
    public int hashCode() {
        return 31 * id.hashCode() + prices.hashCode();
    }

    @Override
    public String toString() {
        return "NetPrices[" + id + ", " + prices.size() + " prices]";
    }
}
