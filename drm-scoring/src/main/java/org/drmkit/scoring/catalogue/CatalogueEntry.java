package org.drmkit.scoring.catalogue;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.drmkit.core.definition.Vocabulary;
import org.drmkit.core.formula.FactReference;
import org.drmkit.core.formula.Formula;
import org.drmkit.core.formula.FormulaShapes;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;
import org.drmkit.scoring.scorecard.CatalogueKpi;
import org.drmkit.scoring.scorecard.Score;

/**
 * A KPI of the catalogue, with what its author and its users need to know.
 *
 * <p>COV-01, numeric distribution, is the share of the outlets that stock the brand in all outlets: 8,000 of 10,000 are 80 % and 80 points.
 * Immutable.
 *
 * @param id the id
 * @param title what people call it, by language
 * @param formula how it is computed, in words, by language
 * @param unit in what it is shown
 * @param better which values are good
 * @param source where the figures usually come from
 * @param value how it is computed
 * @param score what a value is sensibly worth
 */
public record CatalogueEntry(
        String id,
        Map<String, String> title,
        Map<String, String> formula,
        String unit,
        Direction better,
        String source,
        Formula value,
        Score score) {

    private static final Shape<Formula> FORMULA =
            FormulaShapes.of(Vocabulary.any().withoutResults()).formula();

    private static final Shape<Map<String, String>> WORDS = Shapes.mapOf(Shapes.TEXT);

    static final Shape<CatalogueEntry> SHAPE = Shape.object("KPI of the catalogue", o -> {
        var id = o.required("id", Shapes.NAME, CatalogueEntry::id);
        var title = o.required("title", WORDS, CatalogueEntry::title);
        var unit = o.required("unit", Shapes.TEXT, CatalogueEntry::unit);
        var better = o.required("better", Shapes.enumOf(Direction.class), CatalogueEntry::better);
        var source = o.required("source", Shapes.TEXT, CatalogueEntry::source);
        var formula = o.required("formula", WORDS, CatalogueEntry::formula);
        var value = o.required("value", FORMULA, CatalogueEntry::value);
        var score = o.required("score", Score.shape(FORMULA), CatalogueEntry::score);
        return v -> new CatalogueEntry(
                v.get(id),
                v.get(title),
                v.get(formula),
                v.get(unit),
                v.get(better),
                v.get(source),
                v.get(value),
                v.get(score));
    });

    /** Keeps the words in their order. */
    public CatalogueEntry {
        title = Collections.unmodifiableMap(new LinkedHashMap<>(title));
        formula = Collections.unmodifiableMap(new LinkedHashMap<>(formula));
    }

    /**
     * Returns the KPI as cards take it.
     *
     * @return title, value and score
     */
    public CatalogueKpi kpi() {
        return new CatalogueKpi(title, value, score, Map.of());
    }

    /**
     * Returns what has to be handed in: the facts that value and score name.
     *
     * @param described what facts are, by name and language
     * @return the facts by name, in order; one that nobody has described has no words
     */
    Map<String, Map<String, String>> handIn(Map<String, Map<String, String>> described) {
        Map<String, Map<String, String>> facts = new TreeMap<>();
        SHAPE.walk(
                this,
                part -> part.as(FactReference.class)
                        .ifPresent(fact -> facts.put(fact.name(), described.getOrDefault(fact.name(), Map.of()))));
        return facts;
    }
}
