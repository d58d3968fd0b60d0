package org.drmkit.scoring.catalogue;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.drmkit.core.json.DefinitionException;
import org.drmkit.core.json.Json;
import org.drmkit.core.json.Pointer;
import org.drmkit.core.json.Problem;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;
import org.drmkit.scoring.scorecard.Catalogue;
import org.drmkit.scoring.scorecard.CatalogueKpi;

/**
 * Ready KPIs for sales, growth, stock, payment, coverage, service, training, compliance, communication, trust and sustainability.
 *
 * <pre>{@code
 * Scorecard card = Scorecard.read("""
 *     {"format": "drm-scorecard/1", "id": "card-2026", "version": 1, "per": "YEAR",
 *      "kpis": [{"catalogue": "SAL-01", "weight": 60}, {"catalogue": "COV-01", "weight": 40}],
 *      "grades": [{"grade": "A", "from": 80}, {"grade": "B", "from": 0}]}
 *     """).with(KpiCatalogue.standard());
 * KpiCatalogue.standard().handIn("COV-01").keySet();     // [outletUniverse, stockingOutlets]
 * }</pre>
 *
 * <p>All figures are facts, so that a caller can take each from wherever it is; a ratio without a denominator does not apply. Scores are
 * starting points, which a card replaces by its own. A catalogue is read anew each time, so keep it. Immutable.
 */
public final class KpiCatalogue implements Catalogue {

    private static final Shape<KpiCatalogue> SHAPE = Shape.object("KPI catalogue", o -> {
        o.fixed("format", "drm-kpi-catalogue/1");
        var facts = o.withDefault(
                "facts", Shapes.mapOf(Shapes.NAME, Shapes.mapOf(Shapes.TEXT)), Map.of(), KpiCatalogue::facts);
        var kpis = o.required(
                "kpis", Shapes.distinctListOf(CatalogueEntry.SHAPE, "id", CatalogueEntry::id), KpiCatalogue::entries);
        return v -> new KpiCatalogue(v.get(facts), v.get(kpis));
    });

    private final Map<String, Map<String, String>> facts;
    private final List<CatalogueEntry> entries;

    private KpiCatalogue(Map<String, Map<String, String>> facts, List<CatalogueEntry> entries) {
        this.facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
        this.entries = List.copyOf(entries);
    }

    /**
     * Returns the catalogue that comes with drmkit.
     *
     * @return the catalogue
     */
    public static KpiCatalogue standard() {
        return read(Resources.text("kpis.json"));
    }

    /**
     * Reads a catalogue.
     *
     * @param text the JSON text
     * @return the catalogue
     * @throws DefinitionException with all problems, if there are any
     */
    public static KpiCatalogue read(String text) {
        return SHAPE.parse(text, "KPI catalogue");
    }

    /**
     * Writes the catalogue.
     *
     * @return JSON that reads back as an equal catalogue
     */
    public Json write() {
        return SHAPE.write(this);
    }

    /**
     * Returns what the facts are that the KPIs read.
     *
     * @return the words by fact and language
     */
    public Map<String, Map<String, String>> facts() {
        return facts;
    }

    /**
     * Returns the KPIs.
     *
     * @return the entries, in order
     */
    public List<CatalogueEntry> entries() {
        return entries;
    }

    /**
     * Returns a KPI.
     *
     * @param id its id
     * @return the entry
     * @throws DefinitionException if there is none, with the nearest id
     */
    public CatalogueEntry entry(String id) {
        return entries.stream()
                .filter(entry -> entry.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new DefinitionException(
                        "KPI catalogue",
                        List.of(Problem.unknown(
                                Pointer.root().child("kpis"),
                                "KPI of the catalogue",
                                id,
                                entries.stream().map(CatalogueEntry::id).toList()))));
    }

    /**
     * Returns what has to be handed in for a KPI.
     *
     * @param id its id
     * @return the facts by name, each with what it is, by language
     * @throws DefinitionException if there is no such KPI
     */
    public Map<String, Map<String, String>> handIn(String id) {
        return entry(id).handIn(facts);
    }

    @Override
    public Map<String, CatalogueKpi> kpis() {
        Map<String, CatalogueKpi> kpis = new LinkedHashMap<>();
        entries.forEach(entry -> kpis.put(entry.id(), entry.kpi()));
        return kpis;
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof KpiCatalogue other && facts.equals(other.facts) && entries.equals(other.entries);
    }

    @Override
    public int hashCode() {
        return 31 * facts.hashCode() + entries.hashCode();
    }

    @Override
    public String toString() {
        return "KpiCatalogue" + entries.stream().map(CatalogueEntry::id).toList();
    }
}
