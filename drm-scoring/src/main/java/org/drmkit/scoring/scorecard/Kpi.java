package org.drmkit.scoring.scorecard;

import org.drmkit.core.formula.Formula;
import org.drmkit.core.internal.StrictValue;
import org.immutables.value.Value;

/**
 * A key performance indicator: a value of each dealer, and how many points it is worth.
 *
 * <p>{@code {"id": "certified", "value": {"fact": "certifiedShare"}, "score": {"steps": [{"from": 0.8, "points": 100}]}, "weight": 20}}
 * gives 100 points, a fifth of a card with weights of 100, to a dealer with a certified share of 0.8. Immutable.
 */
@Value.Immutable
@StrictValue
public non-sealed interface Kpi extends Criterion {

    /**
     * Starts a KPI.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Returns what is judged.
     *
     * @return the value
     */
    Formula value();

    /**
     * Returns what it is worth.
     *
     * @return the score
     */
    Score score();

    /** Puts a KPI together; a thing that is told twice is refused. */
    final class Builder extends ImmutableKpi.Builder {

        Builder() {}
    }
}
