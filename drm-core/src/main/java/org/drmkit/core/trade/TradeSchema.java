package org.drmkit.core.trade;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.drmkit.core.json.Shape;
import org.drmkit.core.tree.CodeTree;

/**
 * What the lines of a ledger look like: currency, known codes, custom columns.
 *
 * <p>With a tree of products, a line with a product outside it is refused and the nearest code named; without one, any
 * code is taken and has no ancestors. Custom columns are declared with a type: {@code freight} DECIMAL, {@code
 * customer} CODE, {@code installed} DATE.
 *
 * <p>Says nothing about which dealers exist: a ledger may hold lines of dealers that no network names. Immutable and
 * thread-safe.
 */
public final class TradeSchema {

    /**
     * An object such as <code>{"currency": "CNY", "products": [{"code": "AC"}, {"code": "AC1", "parent": "AC"}],
     * "channels": ["SHOP", "WEB"], "columns": {"freight": "DECIMAL"}}</code>. Only the currency is required; whatever
     * codes are left out are not checked.
     */
    public static final Shape<TradeSchema> SHAPE = SchemaShape.SHAPE;

    static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);
    static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);
    /** Trade outside these years is a slip of the pen. */
    static final LocalDate FIRST_TRADE = LocalDate.of(1900, 1, 1);

    static final LocalDate LAST_TRADE = LocalDate.of(2999, 12, 31);

    private final Currency currency;
    private final Optional<CodeTree> products;
    private final Optional<CodeTree> regions;
    private final Optional<Set<String>> channels;
    private final Map<String, ColumnType> columns;

    TradeSchema(TradeSchemaBuilder builder) {
        this.currency = builder.currency;
        this.products = builder.products;
        this.regions = builder.regions;
        this.channels = builder.channels;
        this.columns = Collections.unmodifiableMap(new TreeMap<>(builder.columns));
    }

    /**
     * Starts a schema.
     *
     * @param currency the currency of all amounts
     * @return the builder
     */
    public static TradeSchemaBuilder builder(Currency currency) {
        return new TradeSchemaBuilder(currency);
    }

    /**
     * Starts a schema.
     *
     * @param currency the code of the currency of all amounts, such as {@code CNY}
     * @return the builder
     * @throws IllegalArgumentException if there is no such currency
     */
    public static TradeSchemaBuilder builder(String currency) {
        try {
            return builder(Currency.getInstance(currency));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "The currency (%s) must be a code of ISO 4217 with three capital letters, such as CNY."
                            .formatted(currency),
                    e);
        }
    }

    /**
     * Returns the currency of all amounts.
     *
     * @return the currency
     */
    public Currency currency() {
        return currency;
    }

    /**
     * Returns the number of digits after the point that an amount may have: 2 for CNY, 0 for JPY, 3 for KWD.
     *
     * @return the places of the currency's minor unit
     */
    public int places() {
        return Math.max(0, currency.getDefaultFractionDigits());
    }

    /**
     * Returns the products that lines may name.
     *
     * @return the tree, empty if any code is taken
     */
    public Optional<CodeTree> products() {
        return products;
    }

    /**
     * Returns the regions that lines may name.
     *
     * @return the tree, empty if any code is taken
     */
    public Optional<CodeTree> regions() {
        return regions;
    }

    /**
     * Returns the channels that lines may name.
     *
     * @return the codes in their order, empty if any code is taken
     */
    public Optional<Set<String>> channels() {
        return channels;
    }

    /**
     * Returns the custom columns.
     *
     * @return the types by name, in the order of the names
     */
    public Map<String, ColumnType> columns() {
        return columns;
    }

    /**
     * Returns the hash of the content, for the stamp of a result.
     *
     * @return SHA-256 in hexadecimal; the same for equal schemas
     */
    public String contentHash() {
        Hasher hasher = Hashing.sha256().newHasher();
        for (String part : parts()) {
            // The length in front keeps two different lists of parts from running into the same bytes.
            byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
            hasher.putInt(bytes.length).putBytes(bytes);
        }
        return hasher.hash().toString();
    }

    private List<String> parts() {
        List<String> parts = new ArrayList<>();
        parts.add(currency.getCurrencyCode());
        parts.add(products.map(CodeTree::contentHash).orElse("any product"));
        parts.add(regions.map(CodeTree::contentHash).orElse("any region"));
        parts.add(channels.isEmpty() ? "any channel" : "channels");
        channels.ifPresent(parts::addAll);
        columns.forEach((name, type) -> parts.add(type + " " + name));
        return parts;
    }

    @Override
    public boolean equals(Object o) {
        return this == o
                || (o instanceof TradeSchema other
                        && currency.equals(other.currency)
                        && products.equals(other.products)
                        && regions.equals(other.regions)
                        && channels.equals(other.channels)
                        && columns.equals(other.columns));
    }

    @Override
    public int hashCode() {
        return 31 * currency.hashCode() + columns.hashCode();
    }

    @Override
    public String toString() {
        return "Trade lines in %s, products: %s, regions: %s, channels: %s, custom columns: %s"
                .formatted(currency, text(products), text(regions), text(channels), columns);
    }

    private static String text(Optional<?> codes) {
        return codes.map(Object::toString).orElse("any");
    }
}
