package org.drmkit.core.relation.jointplan;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.drmkit.core.history.Answer;
import org.drmkit.core.number.Fraction;
import org.drmkit.core.promise.Promise;
import org.drmkit.core.promise.PromiseResult;

/**
 * How much of what a side promised in a plan was kept.
 *
 * <p>Four of five promises of equal weight are 80 %. A promise of which no result is known is not kept yet, and counts as
 * promised: attainment grows in the course of the plan. What both sides let go is not handed in.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kept the weights of what was kept
 * @param promised the weights of all that was promised
 */
public record Attainment(Fraction kept, Fraction promised) {

    /**
     * Measures one side of a plan.
     *
     * @param promises the promises of the side, of all versions, without those that were let go
     * @param results what became of promises, also of others; the last of one promise counts
     * @return the attainment
     */
    public static Attainment of(Collection<Promise> promises, Collection<PromiseResult> results) {
        Map<String, PromiseResult> byId = new HashMap<>();
        results.forEach(result -> byId.put(result.id(), result));
        Fraction kept = Fraction.ZERO;
        Fraction promised = Fraction.ZERO;
        for (Promise promise : promises) {
            Fraction weight = Fraction.of(promise.weight());
            PromiseResult result = byId.get(promise.id());
            kept = result == null ? kept : kept.plus(weight.times(Fraction.of(result.kept())));
            promised = promised.plus(weight);
        }
        return new Attainment(kept, promised);
    }

    /**
     * Returns the share that was kept.
     *
     * @return from 0 to 1, {@code NotApplicable} if nothing was promised
     */
    public Answer share() {
        return Answer.share(kept, promised);
    }
}
