package org.drmkit.core.promise;

import java.util.List;
import java.util.Set;
import org.drmkit.core.history.History;
import org.drmkit.core.history.Window;

/** What is known of the promises of a side. */
@FunctionalInterface
public interface PromiseLedger {

    /**
     * What became of promises.
     *
     * @param results the results of those that were kept or broken
     * @param letGo the ids of those that both sides replaced, or that the other side waived, in time
     */
    record Outcomes(List<PromiseResult> results, Set<String> letGo) {

        /** Keeps copies. */
        public Outcomes {
            results = List.copyOf(results);
            letGo = Set.copyOf(letGo);
        }
    }

    /**
     * Returns what became of the promises of a side.
     *
     * @param side the id of the side
     * @param window what had happened by its day, as known on its day of knowledge
     * @return what became of them
     */
    Outcomes of(String side, Window window);

    /**
     * Returns the ledger of results, of which none says that a promise was let go.
     *
     * @param results the results
     * @return the ledger
     */
    static PromiseLedger of(History<PromiseResult> results) {
        return (side, window) -> new Outcomes(
                results.known(side, window.asOf()).stream()
                        .filter(result -> !result.on().isAfter(window.day()))
                        .toList(),
                Set.of());
    }
}
