package org.drmkit.incentives.split;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.drmkit.core.explain.Explanation;
import org.drmkit.core.explain.Operation;
import org.drmkit.core.explain.Value;
import org.drmkit.core.json.ObjectShape;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;
import org.drmkit.core.number.Decimals;
import org.drmkit.core.number.Fraction;

/**
 * What each level of supply keeps of the margin between cost and shelf.
 *
 * <p>Made for 60, sold at 100 ex factory, at 115 to the dealer's customers and at 138 on the shelf: of the pool of 78 the levels keep 40,
 * 15 and 23, which is 51.28 %, 19.23 % and 29.49 %. A level that sells below what it paid has a negative margin. Immutable.
 *
 * @param currency the unit of the prices
 * @param cost what the goods cost to make
 * @param levels the levels, from the maker to the shelf
 */
public record MarginStack(String currency, BigDecimal cost, List<MarginLevel> levels) {

    /** How a margin stack looks as JSON. */
    public static final ObjectShape<MarginStack> SHAPE = Shape.object("margin stack", o -> {
        var currency = o.required("currency", Shapes.NAME, MarginStack::currency);
        var cost = o.required(
                "cost", Shapes.DECIMAL.where("a cost of at least 0", c -> c.signum() >= 0), MarginStack::cost);
        var levels = o.required(
                "levels", Shapes.distinctListOf(MarginLevel.SHAPE, "name", MarginLevel::name), MarginStack::levels);
        return v -> new MarginStack(v.get(currency), v.get(cost), v.get(levels));
    });

    /** Keeps the levels and checks that there is a margin to share. */
    public MarginStack {
        cost = Decimals.canonical(cost);
        levels = List.copyOf(levels);
        if (levels.isEmpty() || levels.get(levels.size() - 1).price().compareTo(cost) <= 0) {
            throw new IllegalArgumentException(
                    "The last price (%s) must be above the cost of %s, else there is no margin to share.\nMaybe cost and price are mixed up."
                            .formatted(levels, cost));
        }
    }

    /**
     * Returns the whole margin.
     *
     * @return the last price less the cost
     */
    public BigDecimal pool() {
        return levels.get(levels.size() - 1).price().subtract(cost);
    }

    /**
     * Returns what each level keeps.
     *
     * @return its price less the price before, in the order of the levels; together the pool
     */
    public List<BigDecimal> margins() {
        return IntStream.range(0, levels.size())
                .mapToObj(i -> levels.get(i).price().subtract(before(i)))
                .toList();
    }

    /**
     * Returns the share of each level in the pool.
     *
     * @return the shares, exact, together 1
     */
    public List<Fraction> shares() {
        return margins().stream()
                .map(margin -> Fraction.of(margin).dividedBy(Fraction.of(pool())))
                .toList();
    }

    /**
     * Returns the levels whose margin is below a share of their own price.
     *
     * <p>The dealer above keeps 15 of 115, which is 13.04 %: below a floor of 15 %.
     *
     * @param floor the least share of its price that a level should keep, from 0 to 1
     * @return the names of those below, in the order of the levels
     */
    public List<String> below(BigDecimal floor) {
        List<BigDecimal> margins = margins();
        return IntStream.range(0, levels.size())
                .filter(i ->
                        margins.get(i).compareTo(floor.multiply(levels.get(i).price())) < 0)
                .mapToObj(i -> levels.get(i).name())
                .toList();
    }

    private BigDecimal before(int level) {
        return level == 0 ? cost : levels.get(level - 1).price();
    }

    /**
     * Explains the pool.
     *
     * @return the sum of the margins, each with its share as a note
     */
    public Explanation explain() {
        return Explanation.builder("stack.pool")
                .value(pool(), currency)
                .operation(
                        Operation.SUM,
                        IntStream.range(0, levels.size()).mapToObj(this::margin).toList())
                .build();
    }

    private Explanation margin(int level) {
        return Explanation.builder("stack.margin")
                .argument("level", levels.get(level).name())
                .unit(currency)
                .operation(
                        Operation.DIFFERENCE,
                        Explanation.input(
                                "stack.price", Value.of(levels.get(level).price(), currency)),
                        Explanation.input("stack.before", Value.of(before(level), currency)))
                .note(Explanation.input("stack.share", Value.of(shares().get(level), "%")))
                .build();
    }

    /**
     * Tells a person what each level keeps.
     *
     * @param locale the language, English or Chinese
     * @return lines of text
     */
    public String render(Locale locale) {
        return explain().render(locale, DealSplit.TEXTS);
    }
}
