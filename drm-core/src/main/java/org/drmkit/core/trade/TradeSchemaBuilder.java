package org.drmkit.core.trade;

import java.util.Collection;
import java.util.Collections;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.drmkit.core.tree.CodeTree;

/** Collects what a {@link TradeSchema} says. Not thread-safe. */
public final class TradeSchemaBuilder {

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

    final Currency currency;
    Optional<CodeTree> products = Optional.empty();
    Optional<CodeTree> regions = Optional.empty();
    Optional<Set<String>> channels = Optional.empty();
    final Map<String, ColumnType> columns = new LinkedHashMap<>();

    TradeSchemaBuilder(Currency currency) {
        this.currency = currency;
    }

    /**
     * Names the products that lines may name.
     *
     * @param tree the tree
     * @return this
     */
    public TradeSchemaBuilder products(CodeTree tree) {
        products = Optional.of(tree);
        return this;
    }

    /**
     * Names the regions that lines may name.
     *
     * @param tree the tree
     * @return this
     */
    public TradeSchemaBuilder regions(CodeTree tree) {
        regions = Optional.of(tree);
        return this;
    }

    /**
     * Names the channels that lines may name.
     *
     * @param codes the codes
     * @return this
     * @throws IllegalArgumentException if there is none
     */
    public TradeSchemaBuilder channels(Collection<String> codes) {
        if (codes.isEmpty()) {
            throw new IllegalArgumentException(
                    "The channels (%s) must not be empty.\nMaybe leave them out, which takes any channel."
                            .formatted(codes));
        }
        channels = Optional.of(Collections.unmodifiableSet(new TreeSet<>(codes)));
        return this;
    }

    /**
     * Declares a custom column.
     *
     * @param name a letter and then letters, digits, {@code _} or {@code -}, and not a name that lines, conditions or
     *     tables use themselves
     * @param type what the column holds
     * @return this
     * @throws IllegalArgumentException if the name is not allowed, or declared with another type
     */
    public TradeSchemaBuilder column(String name, ColumnType type) {
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
        if (!isColumnName(name)) {
            throw new IllegalArgumentException(
                    ("The name of a custom column (%s) must be a letter and then letters, digits, _ or -, and none of %s.\n"
                                    + "Maybe put a word in front of it, such as my-%s.")
                            .formatted(name, new TreeSet<>(RESERVED), name));
        }
    }

    static boolean isColumnName(String name) {
        return !name.isEmpty()
                && Character.isLetter(name.charAt(0))
                && name.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '_' || c == '-')
                && !RESERVED.contains(name);
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
