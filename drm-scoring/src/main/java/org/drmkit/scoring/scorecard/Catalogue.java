package org.drmkit.scoring.scorecard;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Ready KPIs by id, from which cards take theirs: {@code {"catalogue": "SAL-01", "weight": 20}}.
 *
 * <p>A card that names some is read first and then put together, {@code Scorecard.read(text).with(catalogue)}, so that its hash covers what
 * the catalogue said. An implementation gives the same KPIs at all times.
 */
@FunctionalInterface
public interface Catalogue {

    /**
     * Returns the KPIs.
     *
     * @return the KPIs by id
     */
    Map<String, CatalogueKpi> kpis();

    /**
     * Returns a catalogue of both.
     *
     * @param other another catalogue, whose KPIs win where both have the same id
     * @return the catalogue
     */
    default Catalogue and(Catalogue other) {
        Map<String, CatalogueKpi> both = new LinkedHashMap<>(kpis());
        both.putAll(other.kpis());
        return () -> both;
    }
}
