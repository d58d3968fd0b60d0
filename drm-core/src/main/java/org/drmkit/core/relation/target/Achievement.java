package org.drmkit.core.relation.target;

import java.util.List;
import org.drmkit.core.history.Answer;
import org.drmkit.core.number.Fraction;

/**
 * How a target compares with what was reached.
 *
 * <p>All of 5 and half of 10 is 10 reached: each share is applied once. Against a base of 8 that is 1.25; a base of 0 has no
 * achievement, neither 0 nor 1.
 *
 * <p>Immutable and thread-safe.
 *
 * @param target the target
 * @param reached what was reached
 */
public record Achievement(Target target, Fraction reached) {

    /**
     * Compares a target with what was reached.
     *
     * @param target the target
     * @param contributions what was reached, each with the party's share
     * @return the achievement
     */
    public static Achievement of(Target target, List<Contribution> contributions) {
        Fraction reached = contributions.stream()
                .map(one -> Fraction.of(one.amount()).times(Fraction.of(one.share())))
                .reduce(Fraction.ZERO, Fraction::plus);
        return new Achievement(target, reached);
    }

    /**
     * Returns what was reached of the base.
     *
     * @return the rate, {@code NotApplicable} if the base is 0
     */
    public Answer rate() {
        return Answer.share(reached, Fraction.of(target.base()));
    }

    /**
     * Returns the highest of the three values that was reached.
     *
     * @return NONE, MIN, BASE or STRETCH
     */
    public Mark mark() {
        if (reached.compareTo(Fraction.of(target.stretch())) >= 0) {
            return Mark.STRETCH;
        }
        if (reached.compareTo(Fraction.of(target.base())) >= 0) {
            return Mark.BASE;
        }
        return reached.compareTo(Fraction.of(target.min())) >= 0 ? Mark.MIN : Mark.NONE;
    }

    /** Which value of a target was reached. */
    public enum Mark {
        /** Not even the least. */
        NONE,
        /** The least. */
        MIN,
        /** The base. */
        BASE,
        /** The stretch value. */
        STRETCH
    }
}
