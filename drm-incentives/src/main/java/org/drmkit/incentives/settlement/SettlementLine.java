package org.drmkit.incentives.settlement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.drmkit.core.internal.StrictValue;
import org.drmkit.core.json.Shape;
import org.immutables.value.Value;

/**
 * What a settlement says of one dealer, rule and period: entitlement + adjustments - paid - held = due.
 *
 * <p>1,080.00 earned by the end of the year, of which 140.00 was settled in June, leaves 940.00 due. A negative amount due takes back what
 * was paid. An adjustment without rule and period is a line without them. Immutable.
 */
@Value.Immutable
@StrictValue
public interface SettlementLine {

    /** How a line looks as JSON. */
    Shape<SettlementLine> SHAPE = SettlementLineShape.of();

    /**
     * Starts a line.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the dealer.
     *
     * @return the id
     */
    String dealer();

    /**
     * Returns the rule.
     *
     * @return the id, empty for adjustments that name none
     */
    Optional<String> rule();

    /**
     * Returns the first day of the period.
     *
     * @return the day, empty for adjustments that name none
     */
    Optional<LocalDate> from();

    /**
     * Returns the day after the last day of the period.
     *
     * @return the day, empty for a period without end and for adjustments that name none
     */
    Optional<LocalDate> to();

    /**
     * Returns the version of the program that paid the period.
     *
     * @return the number, empty for adjustments
     */
    Optional<Integer> version();

    /**
     * Returns what the dealer is entitled to by now, after all caps.
     *
     * @return the amount
     */
    @Value.Default
    default BigDecimal entitlement() {
        return BigDecimal.ZERO;
    }

    /**
     * Returns what people added.
     *
     * @return the sum of the adjustments that count in this line
     */
    @Value.Default
    default BigDecimal adjustments() {
        return BigDecimal.ZERO;
    }

    /**
     * Returns what earlier settlements made due.
     *
     * @return the amount
     */
    @Value.Default
    default BigDecimal paid() {
        return BigDecimal.ZERO;
    }

    /**
     * Returns what a hold keeps from being due.
     *
     * @return the amount, 0 without a hold
     */
    @Value.Default
    default BigDecimal held() {
        return BigDecimal.ZERO;
    }

    /**
     * Returns what this settlement makes due.
     *
     * @return entitlement + adjustments - paid - held
     */
    BigDecimal due();

    /**
     * Returns why the line changed since the settlement before.
     *
     * @return amounts by cause, none 0, which add up to the amount due
     */
    Map<Cause, BigDecimal> causes();

    /**
     * Returns what caps that cut in order left, for the next settlement.
     *
     * @return amounts by cap
     */
    Map<String, BigDecimal> kept();

    /**
     * Checks that the amounts add up.
     *
     * @throws IllegalArgumentException if they do not
     */
    @Value.Check
    default void check() {
        BigDecimal left = entitlement().add(adjustments()).subtract(paid()).subtract(held());
        BigDecimal caused = causes().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean explained = causes().isEmpty() || caused.compareTo(due()) == 0;
        if (left.compareTo(due()) != 0 || !explained) {
            throw new IllegalArgumentException(
                    "The line of %s does not add up: %s + %s - %s - %s is not %s, or its causes %s are not.\nMaybe a figure was edited by hand."
                            .formatted(key(), entitlement(), adjustments(), paid(), held(), due(), causes()));
        }
    }

    /**
     * Returns the key under which settlements of the same program carry a line on.
     *
     * @return dealer, rule and first day
     */
    default Key key() {
        return new Key(dealer(), rule(), from());
    }

    /**
     * Returns all that has been made due, this settlement included.
     *
     * @return paid + due
     */
    default BigDecimal settled() {
        return paid().add(due());
    }

    /**
     * What identifies a line through the settlements of a program.
     *
     * @param dealer the dealer
     * @param rule the rule, empty for adjustments that name none
     * @param from the first day of the period, empty for adjustments that name none
     */
    record Key(String dealer, Optional<String> rule, Optional<LocalDate> from) {

        @Override
        public String toString() {
            return "dealer (%s), rule (%s), from %s"
                    .formatted(
                            dealer,
                            rule.orElse("none"),
                            from.map(LocalDate::toString).orElse("none"));
        }
    }

    /** Puts a line together; a thing that is told twice is refused. */
    final class Builder extends ImmutableSettlementLine.Builder {

        Builder() {}
    }
}
