package org.drmkit.core.trade;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.drmkit.core.tree.CodeTree;

/**
 * What the lines of a ledger look like: currency, known codes, custom columns.
 *
 * <p>With a tree of products, a line with a product outside it is refused and the nearest code named; without one, any code is taken and has no ancestors.
 * Custom columns are declared with a type: {@code freight} DECIMAL, {@code customer} CODE, {@code installed} DATE.
 *
 * <p>Says nothing about which dealers exist: a ledger may hold lines of dealers that no network names. Immutable and thread-safe.
 */
public final class TradeSchema {

    static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);
    static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);
    /** Trade outside these years is a slip of the pen. */
    static final LocalDate FIRST_TRADE = LocalDate.of(1900, 1, 1);

    static final LocalDate LAST_TRADE = LocalDate.of(2999, 12, 31);

    /** Names that lines, conditions and tables use themselves. */
    private static final Set<String> RESERVED = Set.of(
            "id",
            "dealer",
            "product",
            "date",
            "quantity",
            "amount",
            "region",
            "channel",
            "stage",
            "recordedOn",
            "reverses",
            "currency",
            "unitPrice",
            "month",
            "quarter",
            "days",
            "receivedOn",
            "line",
            "lines",
            "any",
            "all",
            "not",
            "from",
            "to",
            "rate",
            "perUnit",
            "else");

    private final Currency currency;
    private final Optional<CodeTree> products;
    private final Optional<CodeTree> regions;
    private final Optional<Set<String>> channels;
    private final Map<String, ColumnType> columns;

    private TradeSchema(Builder builder) {
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
    public static Builder builder(Currency currency) {
        return new Builder(currency);
    }

    /**
     * Starts a schema.
     *
     * @param currency the code of the currency of all amounts, such as {@code CNY}
     * @return the builder
     * @throws IllegalArgumentException if there is no such currency
     */
    public static Builder builder(String currency) {
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

    /** Collects what lines look like. Not thread-safe. */
    public static final class Builder {

        private final Currency currency;
        private Optional<CodeTree> products = Optional.empty();
        private Optional<CodeTree> regions = Optional.empty();
        private Optional<Set<String>> channels = Optional.empty();
        private final Map<String, ColumnType> columns = new LinkedHashMap<>();

        private Builder(Currency currency) {
            this.currency = currency;
        }

        /**
         * Names the products that lines may name.
         *
         * @param tree the tree
         * @return this
         */
        public Builder products(CodeTree tree) {
            products = Optional.of(tree);
            return this;
        }

        /**
         * Names the regions that lines may name.
         *
         * @param tree the tree
         * @return this
         */
        public Builder regions(CodeTree tree) {
            regions = Optional.of(tree);
            return this;
        }

        /**
         * Names the channels that lines may name.
         *
         * @param codes the codes
         * @return this
         */
        public Builder channels(Collection<String> codes) {
            channels = Optional.of(Collections.unmodifiableSet(new TreeSet<>(codes)));
            return this;
        }

        /**
         * Declares a custom column.
         *
         * @param name a letter and then letters, digits, {@code _} or {@code -}, and not a name that lines, conditions or tables use themselves
         * @param type what the column holds
         * @return this
         * @throws IllegalArgumentException if the name is not allowed, or declared with another type
         */
        public Builder column(String name, ColumnType type) {
            checkName(name);
            ColumnType before = columns.putIfAbsent(name, type);
            if (before != null && before != type) {
                throw new IllegalArgumentException(
                        "The custom column (%s) is declared as %s and as %s.\nMaybe give one of them another name."
                                .formatted(name, before, type));
            }
            return this;
        }

        private static void checkName(String name) {
            boolean isWord = !name.isEmpty()
                    && Character.isLetter(name.charAt(0))
                    && name.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '_' || c == '-');
            if (!isWord || RESERVED.contains(name)) {
                throw new IllegalArgumentException(
                        ("The name of a custom column (%s) must be a letter and then letters, digits, _ or -, and none of %s.\n"
                                        + "Maybe put a word in front of it, such as my-%s.")
                                .formatted(name, new TreeSet<>(RESERVED), name));
            }
        }

        /**
         * Builds the schema.
         *
         * @return the schema
         */
        public TradeSchema build() {
            return new TradeSchema(this);
        }
    }
}
