package org.drmkit.scoring.selection;

import java.util.List;

/**
 * Why a candidate is not compared.
 *
 * @param candidate the candidate
 * @param gates the gates that it does not pass, by id
 * @param missing the yardsticks for which there is no number, by id
 */
public record Exclusion(String candidate, List<String> gates, List<String> missing) {

    /** Keeps the lists. */
    public Exclusion {
        gates = List.copyOf(gates);
        missing = List.copyOf(missing);
    }
}
