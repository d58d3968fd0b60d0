package org.drmkit.core.conflict;

import java.util.List;

/**
 * A grant with too many conflicts to tell one by one.
 *
 * <p>A grant for everything everywhere conflicts with 84,000 others: it is told once, with that number and the twenty worst of them. Immutable.
 *
 * @param grant the id of the grant
 * @param dealer its holder
 * @param conflicts how many grants it cannot stand beside
 * @param worst the ids of the worst of them, those that are exclusive too first, then by id
 */
public record GrantSummary(String grant, String dealer, int conflicts, List<String> worst) {

    /** Keeps the ids. */
    public GrantSummary {
        worst = List.copyOf(worst);
    }
}
