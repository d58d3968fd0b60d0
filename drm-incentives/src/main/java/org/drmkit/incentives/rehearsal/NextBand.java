package org.drmkit.incentives.rehearsal;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.drmkit.core.explain.Explanation;
import org.drmkit.core.explain.Operation;
import org.drmkit.core.explain.Texts;
import org.drmkit.core.explain.Value;
import org.drmkit.core.money.Money;
import org.drmkit.core.number.Fraction;

/**
 * The smallest further sale that reaches the next band of a rule.
 *
 * <p>With 7,000.00 sold and bands from 5,000 and 20,000, another 13,000.00 by 31 December reach the second band: 800.00 instead of 140.00,
 * which brings 660.00. Immutable.
 *
 * @param dealer the dealer
 * @param rule the rule
 * @param bands the thresholds of the bands that are reached then, outer first
 * @param sale the amount of the sale
 * @param units the units of the sale
 * @param before what the rule pays without it
 * @param after what the rule pays with it
 * @param by the last day on which it counts
 */
public record NextBand(
        String dealer,
        String rule,
        List<Fraction> bands,
        Money sale,
        long units,
        Money before,
        Money after,
        LocalDate by) {

    private static final Texts TEXTS = Texts.load(NextBand.class, "texts", "en", "zh");

    /** Keeps the bands. */
    public NextBand {
        bands = List.copyOf(bands);
    }

    /**
     * Returns what the sale brings.
     *
     * @return after less before
     */
    public Money brings() {
        return after.minus(before);
    }

    /**
     * Explains what the sale brings.
     *
     * @return what the rule pays with the sale less what it pays without it
     */
    public Explanation explain() {
        String unit = sale.currency().getCurrencyCode();
        return Explanation.builder("next.brings")
                .argument("dealer", dealer)
                .argument("rule", rule)
                .argument("sale", Value.of(sale.amount(), unit))
                .argument("by", by.toString())
                .unit(unit)
                .operation(
                        Operation.DIFFERENCE,
                        Explanation.input("next.after", Value.of(after.amount(), unit)),
                        Explanation.input("next.before", Value.of(before.amount(), unit)))
                .build();
    }

    /**
     * Tells a person what to sell, by when and what for.
     *
     * @param locale the language, English or Chinese
     * @return a line of text
     */
    public String render(Locale locale) {
        return explain().render(locale, TEXTS);
    }
}
