package org.drmkit.scoring.scorecard;

import java.util.Map;
import java.util.Optional;
import org.drmkit.core.internal.StrictValue;
import org.immutables.value.Value;

/**
 * A KPI that a card takes from a catalogue.
 *
 * <p>{@code {"catalogue": "SAL-01", "weight": 20}} counts a fifth in a card with weights of 100. Its id is that of the catalogue unless it
 * has one of its own; title, value and score are those of the catalogue, unless it says otherwise about title and score. Immutable.
 */
@Value.Immutable
@StrictValue
public non-sealed interface KpiReference extends Criterion {

    /**
     * Starts a reference.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the id in the catalogue.
     *
     * @return the id
     */
    String catalogue();

    @Override
    @Value.Default
    default String id() {
        return catalogue();
    }

    /**
     * Returns the id if it is not that of the catalogue.
     *
     * @return the id of its own
     */
    default Optional<String> ownId() {
        return Optional.of(id()).filter(id -> !id.equals(catalogue()));
    }

    /**
     * Returns what the value is worth in this card.
     *
     * @return the score, empty for that of the catalogue
     */
    Optional<Score> score();

    /**
     * Returns the KPI that a catalogue makes of it.
     *
     * @param found what the catalogue has under its id
     * @return the KPI, with this weight and these policies
     */
    default Kpi kpi(CatalogueKpi found) {
        Map<String, String> words = title().isEmpty() ? found.title() : title();
        return Kpi.builder()
                .id(id())
                .putAllTitle(words)
                .value(found.value())
                .score(score().orElse(found.score()))
                .weight(weight())
                .missing(missing())
                .notApplicable(notApplicable())
                .build();
    }

    /** Puts a reference together; a thing that is told twice is refused. */
    final class Builder extends ImmutableKpiReference.Builder {

        Builder() {}
    }
}
