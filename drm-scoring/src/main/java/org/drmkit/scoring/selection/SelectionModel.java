package org.drmkit.scoring.selection;

import java.util.List;
import java.util.Optional;
import org.drmkit.core.definition.Header;
import org.drmkit.core.formula.DealerTest;
import org.drmkit.core.json.DefinitionException;
import org.drmkit.core.json.Json;
import org.drmkit.core.time.Per;
import org.drmkit.scoring.weight.Weighting;

/**
 * How candidates are selected, as data: gates first, then yardsticks, their weights, and one or more methods.
 *
 * <pre>{@code
 * SelectionModel model = SelectionModel.read("""
 *     {"format": "drm-selection/1", "id": "north-2026", "version": 1, "per": "YEAR", "for": {"dealer.stage": {"in": ["CANDIDATE"]}},
 *      "gates": [{"id": "credit", "require": [{"fact": "creditGrade", "in": ["AAA", "AA", "A", "B"]}]}],
 *      "yardsticks": [{"id": "coverage", "value": {"fact": "coverageShare"}}, {"id": "years", "value": {"fact": "yearsInTrade"}}],
 *      "weights": {"manual": {"coverage": 60, "years": 40}},
 *      "methods": ["WEIGHTED_SUM", "TOPSIS"]}
 *     """);
 * }</pre>
 *
 * <p>Formulas and tests are those of scorecards. Immutable.
 *
 * @param header id, version, measures and tables
 * @param per how long a period is
 * @param eligible who is a candidate, empty for everybody
 * @param gates what a candidate must pass, whatever its numbers
 * @param yardsticks what candidates are measured by, at least one
 * @param weighting how much each of them counts
 * @param methods how they are ranked, the deciding method first
 */
public record SelectionModel(
        Header header,
        Per per,
        Optional<DealerTest> eligible,
        List<SelectionGate> gates,
        List<MeasuredYardstick> yardsticks,
        Weighting weighting,
        List<SelectionMethod> methods) {

    /** Keeps the lists. */
    public SelectionModel {
        gates = List.copyOf(gates);
        yardsticks = List.copyOf(yardsticks);
        methods = List.copyOf(methods);
    }

    /**
     * Reads a model.
     *
     * @param text the JSON text
     * @return the model
     * @throws DefinitionException with all problems, if there are any
     */
    public static SelectionModel read(String text) {
        return read(Json.parse(text));
    }

    /**
     * Reads a model.
     *
     * @param json the JSON
     * @return the model
     * @throws DefinitionException with all problems, if there are any
     */
    public static SelectionModel read(Json json) {
        return SelectionShape.read(json);
    }

    /**
     * Returns the description of models for editors and other languages.
     *
     * @return a JSON Schema
     */
    public static Json schema() {
        return SelectionShape.ANY.schema();
    }

    /**
     * Writes the model; one with a caller's own weighting or method cannot be written.
     *
     * @return JSON that reads back as an equal model
     */
    public Json write() {
        return SelectionShape.ANY.write(this);
    }

    /**
     * Returns this model with another weighting, such as the caller's own.
     *
     * @param other the weighting
     * @return the model
     */
    public SelectionModel weighting(Weighting other) {
        return new SelectionModel(header, per, eligible, gates, yardsticks, other, methods);
    }

    /**
     * Returns this model with other methods, such as the caller's own.
     *
     * @param others the methods, the deciding one first
     * @return the model
     */
    public SelectionModel methods(List<SelectionMethod> others) {
        return new SelectionModel(header, per, eligible, gates, yardsticks, weighting, others);
    }
}
