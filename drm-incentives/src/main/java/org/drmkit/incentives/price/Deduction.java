package org.drmkit.incentives.price;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.Set;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;
import org.drmkit.core.number.Decimals;
import org.drmkit.core.number.Fraction;

/**
 * Something that lowers the price of a unit after the invoice: a rebate, a fund, a cash discount.
 *
 * <p>A rate is of the invoice price, or of what the deductions before it have left; {@code perUnit} is an amount. Immutable.
 *
 * @param id what it is called, such as {@code volume rebate}
 * @param rate the share of the price, 0 if it is an amount
 * @param perUnit the amount for a unit, 0 if it is a share
 * @param base what a rate is of
 * @param regions where a unit must go for it, none for anywhere
 */
public record Deduction(String id, BigDecimal rate, BigDecimal perUnit, Base base, Set<String> regions) {

    static final Shape<Deduction> SHAPE = Shape.object("deduction", o -> {
        var id = o.required("id", Shapes.TEXT, Deduction::id);
        var rate = o.withDefault("rate", Shapes.DECIMAL, BigDecimal.ZERO, Deduction::rate);
        var perUnit = o.withDefault("perUnit", Shapes.DECIMAL, BigDecimal.ZERO, Deduction::perUnit);
        var base = o.withDefault("base", Shapes.enumOf(Base.class), Base.INVOICE, Deduction::base);
        var regions = o.withDefault("regions", Shapes.setOf(Shapes.CODE), Set.of(), Deduction::regions);
        return v -> new Deduction(v.get(id), v.get(rate), v.get(perUnit), v.get(base), v.get(regions));
    });

    /** Keeps the regions and checks that there is one way to deduct. */
    public Deduction {
        rate = Decimals.canonical(rate);
        perUnit = Decimals.canonical(perUnit);
        regions = Set.copyOf(regions);
        if ((rate.signum() == 0) == (perUnit.signum() == 0)) {
            throw new IllegalArgumentException(
                    "The deduction (%s) must have a rate (%s) or an amount per unit (%s), and not both.\nMaybe they are two deductions."
                            .formatted(id, rate, perUnit));
        }
    }

    /** What a rate is of. */
    public enum Base {
        /** The invoice price. */
        INVOICE,
        /** What the deductions before have left. */
        REST
    }

    boolean isFor(Optional<String> region) {
        return regions.isEmpty() || region.filter(regions::contains).isPresent();
    }

    Deduction in(Set<String> others) {
        return new Deduction(id, rate, perUnit, base, others);
    }

    /** Returns a part of the deduction, rounded down; empty if nothing is left. */
    Optional<Deduction> times(Fraction part, int ratePlaces, int amountPlaces) {
        BigDecimal lessRate = part.times(Fraction.of(rate)).rounded(ratePlaces, RoundingMode.DOWN);
        BigDecimal lessAmount = part.times(Fraction.of(perUnit)).rounded(amountPlaces, RoundingMode.DOWN);
        return lessRate.signum() == 0 && lessAmount.signum() == 0
                ? Optional.empty()
                : Optional.of(new Deduction(id, lessRate, lessAmount, base, regions));
    }

    Fraction of(Fraction invoice, Fraction rest) {
        return rate.signum() == 0
                ? Fraction.of(perUnit)
                : Fraction.of(rate).times(base == Base.INVOICE ? invoice : rest);
    }
}
