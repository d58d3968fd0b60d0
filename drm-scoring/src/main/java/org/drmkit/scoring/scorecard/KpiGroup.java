package org.drmkit.scoring.scorecard;

import java.util.List;
import java.util.Optional;
import org.drmkit.core.internal.StrictValue;
import org.immutables.value.Value;

/**
 * Several criteria that count as one.
 *
 * <p>A group of weight 60 with 90 points of weight 3 and 50 points of weight 1 has 80 points. If nothing in it is present, it is missing
 * itself. Immutable.
 */
@Value.Immutable
@StrictValue
public non-sealed interface KpiGroup extends Criterion {

    /**
     * Starts a group.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Returns what is in it.
     *
     * @return the criteria, at least one
     */
    List<Criterion> kpis();

    /**
     * Returns how their points become one.
     *
     * @return the aggregate, empty to inherit it
     */
    Optional<Aggregate> aggregate();

    /** Puts a group together; a thing that is told twice is refused. */
    final class Builder extends ImmutableKpiGroup.Builder {

        Builder() {}
    }
}
