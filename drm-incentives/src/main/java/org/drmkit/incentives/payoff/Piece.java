package org.drmkit.incentives.payoff;

import java.util.Optional;
import org.drmkit.core.number.Fraction;

/**
 * A stretch of bases on which a rule pays a straight line.
 *
 * <p>4 % of everything from 20,000 on is a slope of 0.04 and an intercept of 0. Immutable.
 *
 * @param from where it begins, inclusive
 * @param to where it ends, exclusive, empty for the last one
 * @param intercept what the line would pay on a base of 0
 * @param slope what each further unit of the base pays
 * @param applies false below the first band, where the rule pays nothing and has no least payout
 */
public record Piece(Fraction from, Optional<Fraction> to, Fraction intercept, Fraction slope, boolean applies) {

    /**
     * Returns what the line pays on a base.
     *
     * @param base the base, in the piece or at its end
     * @return the amount, not rounded
     */
    public Fraction at(Fraction base) {
        return intercept.plus(slope.times(base));
    }

    /** Returns the part of the piece within bounds, empty if there is none. */
    Optional<Piece> within(Fraction lower, Optional<Fraction> upper) {
        Fraction start = from.max(lower);
        Optional<Fraction> end = least(to, upper);
        return end.filter(limit -> start.compareTo(limit) >= 0).isPresent()
                ? Optional.empty()
                : Optional.of(new Piece(start, end, intercept, slope, applies));
    }

    private static Optional<Fraction> least(Optional<Fraction> one, Optional<Fraction> other) {
        return one.isPresent() && other.isPresent() ? Optional.of(one.get().min(other.get())) : one.or(() -> other);
    }

    /** Returns the base at which the line pays an amount, empty if it does not on this piece, or everywhere. */
    Optional<Fraction> where(Fraction amount) {
        return slope.signum() == 0
                ? Optional.empty()
                : Optional.of(amount.minus(intercept).dividedBy(slope))
                        .filter(base -> base.compareTo(from) > 0
                                && to.filter(end -> base.compareTo(end) >= 0).isEmpty());
    }

    boolean continues(Piece before) {
        return slope.equals(before.slope) && intercept.equals(before.intercept) && applies == before.applies;
    }
}
