package org.drmkit.incentives.split;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.drmkit.core.explain.Explanation;
import org.drmkit.core.explain.Operation;
import org.drmkit.core.explain.Texts;
import org.drmkit.core.explain.Value;
import org.drmkit.core.money.Money;
import org.drmkit.core.number.Fraction;

/**
 * Who is owed what of a deal; the parts add up to what is shared. Immutable.
 *
 * @param deal the id of the deal
 * @param rule the rule that shared it, empty if none is for such a deal
 * @param amount the amount of the deal
 * @param rate the share of it that is shared
 * @param pot what is shared
 * @param parts who is owed what, in the order of the rule
 */
public record DealSplit(
        String deal, Optional<String> rule, Money amount, BigDecimal rate, Money pot, List<SplitPart> parts) {

    static final Texts TEXTS = Texts.load(DealSplit.class, "texts", "en", "zh");

    /** Keeps the parts. */
    public DealSplit {
        parts = List.copyOf(parts);
    }

    static DealSplit none(String deal, Money amount) {
        return new DealSplit(deal, Optional.empty(), amount, BigDecimal.ZERO, Money.zero(amount.currency()), List.of());
    }

    /**
     * Returns what a dealer is owed, over all roles that it has.
     *
     * @param dealer the dealer
     * @return the amount
     */
    public Money owed(String dealer) {
        return parts.stream()
                .filter(part -> part.dealer().filter(dealer::equals).isPresent())
                .map(SplitPart::amount)
                .reduce(Money.zero(amount.currency()), Money::plus);
    }

    /**
     * Explains the split.
     *
     * @return the sum of the parts, each its share of the pot in whole minor units
     */
    public Explanation explain() {
        Explanation.Builder builder = Explanation.builder("split.pot")
                .argument("deal", deal)
                .value(pot.amount(), unit())
                .operation(Operation.SUM, parts.stream().map(this::part).toList());
        rule.ifPresent(id -> builder.argument("rule", id).note(source()));
        return builder.build();
    }

    private Explanation source() {
        Explanation exact = Explanation.builder("split.exact")
                .unit(unit())
                .operation(
                        Operation.PRODUCT,
                        Explanation.input("split.rate", Value.of(rate, "%")),
                        Explanation.input("split.amount", Value.of(amount.amount(), unit())))
                .build();
        return Explanation.builder("split.shared")
                .value(pot.amount(), unit())
                .operation(Operation.round(digits(), RoundingMode.HALF_UP), exact)
                .build();
    }

    private Explanation part(SplitPart part) {
        Fraction share = Fraction.of(part.weight()).dividedBy(Fraction.of(weights()));
        Explanation exact = Explanation.builder("split.exact")
                .unit(unit())
                .operation(
                        Operation.PRODUCT,
                        Explanation.input("split.share", Value.of(share, "%")),
                        Explanation.input("split.all", Value.of(pot.amount(), unit())))
                .build();
        Explanation.Builder builder = Explanation.builder("split.part")
                .argument("role", "role." + part.role())
                .value(part.amount().amount(), unit())
                .operation(Operation.round(digits(), mode(part, exact)), exact);
        part.dealer().ifPresent(dealer -> builder.argument("dealer", dealer));
        return builder.build();
    }

    /** The largest remainder rounds a part up or down. */
    private static RoundingMode mode(SplitPart part, Explanation exact) {
        Fraction amount = Fraction.of(part.amount().amount());
        return amount.compareTo(exact.value().number().orElseThrow()) > 0 ? RoundingMode.CEILING : RoundingMode.FLOOR;
    }

    private BigDecimal weights() {
        return parts.stream().map(SplitPart::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private String unit() {
        return amount.currency().getCurrencyCode();
    }

    private int digits() {
        return Money.scaleOf(amount.currency());
    }

    /**
     * Tells a person who is owed what and why.
     *
     * @param locale the language, English or Chinese
     * @return lines of text
     */
    public String render(Locale locale) {
        return explain().render(locale, TEXTS);
    }
}
