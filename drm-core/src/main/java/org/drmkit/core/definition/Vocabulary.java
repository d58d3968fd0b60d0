package org.drmkit.core.definition;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.drmkit.core.json.Json;
import org.drmkit.core.json.Json.JsonArray;
import org.drmkit.core.json.Json.JsonNull;
import org.drmkit.core.json.Json.JsonObject;
import org.drmkit.core.json.Json.JsonText;
import org.drmkit.core.measure.Measure;
import org.drmkit.core.measure.Names;
import org.drmkit.core.measure.RateTable;

/**
 * The names that the formulas of a definition may use: its measures and tables, and the results of its own parts.
 *
 * <p>In a program with the measures total and units and a rule volume, {@code "totl"} and {@code {"rule": "volum"}} are
 * problems, and {@code {"kpi": "x"}} is one whatever the name, since a program has no KPIs. Facts are not declared: any may be
 * named. To read a definition, take {@link #in}, which knows the names before anything is read, so that a measure that cannot
 * be read is not unknown on top.
 *
 * <p>Immutable.
 */
public final class Vocabulary {

    private static final Json NOTHING = new JsonNull();

    private static final Vocabulary ANY = new Vocabulary(
            Names.any("measure"),
            Names.any("table"),
            Map.of("rule", Names.any("rule"), "kpi", Names.any("kpi")),
            Map.of());

    private final Names measures;
    private final Names tables;
    private final Map<String, Names> results;
    private final Map<String, Measure> definitions;

    private Vocabulary(Names measures, Names tables, Map<String, Names> results, Map<String, Measure> definitions) {
        this.measures = measures;
        this.tables = tables;
        this.results = results;
        this.definitions = definitions;
    }

    /**
     * Returns the vocabulary in which any name is fine, to read a formula by itself.
     *
     * @return the vocabulary
     */
    public static Vocabulary any() {
        return ANY;
    }

    /**
     * Returns the names that a definition declares, before it is read.
     *
     * @param definition  the definition
     * @return the vocabulary, without results
     */
    public static Vocabulary in(Json definition) {
        return new Vocabulary(
                Names.of("measure", members(definition, "measures")),
                Names.of("table", members(definition, "tables")),
                Map.of(),
                Map.of());
    }

    private static Set<String> members(Json json, String name) {
        return member(json, name) instanceof JsonObject object
                ? object.members().keySet()
                : Set.of();
    }

    private static Json member(Json json, String name) {
        return json instanceof JsonObject object ? object.member(name).orElse(NOTHING) : NOTHING;
    }

    /**
     * Returns the ids of the elements of a list, before it is read.
     *
     * @param definition  the definition
     * @param list  the member that holds the list, such as {@code rules}
     * @return the ids in order, of the elements that have one
     */
    public static List<String> ids(Json definition, String list) {
        List<Json> elements = member(definition, list) instanceof JsonArray array ? array.elements() : List.of();
        return elements.stream()
                .map(element -> member(element, "id"))
                .filter(JsonText.class::isInstance)
                .map(id -> ((JsonText) id).value())
                .toList();
    }

    /**
     * Returns the names of measures and tables.
     *
     * @param measures  the measures by name
     * @param tables  the tables by name
     * @return the vocabulary, without results
     */
    public static Vocabulary of(Map<String, Measure> measures, Map<String, RateTable> tables) {
        return new Vocabulary(
                Names.of("measure", measures.keySet()),
                Names.of("table", tables.keySet()),
                Map.of(),
                Map.copyOf(measures));
    }

    /**
     * Returns this vocabulary with the results of a kind of part.
     *
     * @param kind  the kind, {@code rule} or {@code kpi}, which is the member that refers to it
     * @param ids  the ids of the parts
     * @return the vocabulary
     */
    public Vocabulary withResults(String kind, List<String> ids) {
        Map<String, Names> all = new LinkedHashMap<>(results);
        all.put(kind, Names.of(kind, ids));
        return new Vocabulary(measures, tables, Collections.unmodifiableMap(all), definitions);
    }

    /**
     * Returns this vocabulary for a place where no result is known yet.
     *
     * @return the vocabulary, in which no result may be named
     */
    public Vocabulary withoutResults() {
        return new Vocabulary(measures, tables, Map.of(), definitions);
    }

    /**
     * Returns the names of the measures.
     *
     * @return the names
     */
    public Names measures() {
        return measures;
    }

    /**
     * Returns the names of the tables.
     *
     * @return the names
     */
    public Names tables() {
        return tables;
    }

    /**
     * Returns the ids of the parts of a kind whose results may be named.
     *
     * @param kind  {@code rule} or {@code kpi}
     * @return the ids, empty if no result of this kind may be named here
     */
    public Optional<Names> results(String kind) {
        return Optional.ofNullable(results.get(kind));
    }

    /**
     * Checks if results of some kind may be named.
     *
     * @return true if they may
     */
    public boolean hasResults() {
        return !results.isEmpty();
    }

    /**
     * Returns a measure.
     *
     * @param name  the measure's name
     * @return the measure, empty if it is unknown or the definition has not been read yet
     */
    public Optional<Measure> measure(String name) {
        return Optional.ofNullable(definitions.get(name));
    }
}
