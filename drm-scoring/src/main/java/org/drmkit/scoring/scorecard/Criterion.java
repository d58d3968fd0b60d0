package org.drmkit.scoring.scorecard;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * A node of a scorecard that has points and a weight: a KPI, its name in a catalogue, or a group of them.
 *
 * <p>What it does not say about gaps, it inherits from the node that it is in.
 */
public sealed interface Criterion permits Kpi, KpiGroup, KpiReference {

    /**
     * Returns the id.
     *
     * @return the id, unique in the card; it starts with a letter
     */
    String id();

    /**
     * Returns what people call it.
     *
     * @return the title by language
     */
    Map<String, String> title();

    /**
     * Returns how much it counts among its siblings.
     *
     * @return a positive number, divided by the sum of all of them
     */
    BigDecimal weight();

    /**
     * Returns what a gap does.
     *
     * @return the policy, empty to inherit it
     */
    Optional<MissingPolicy> missing();

    /**
     * Returns what a value that does not apply does.
     *
     * @return the policy, empty to inherit it
     */
    Optional<NotApplicablePolicy> notApplicable();
}
