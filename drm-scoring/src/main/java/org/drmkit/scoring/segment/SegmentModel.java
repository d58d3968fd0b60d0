package org.drmkit.scoring.segment;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import org.drmkit.core.definition.Header;
import org.drmkit.core.formula.DealerTest;
import org.drmkit.core.formula.Formula;
import org.drmkit.core.json.DefinitionException;
import org.drmkit.core.json.Json;
import org.drmkit.core.time.Per;

/**
 * How dealers are sorted into segments, as data.
 *
 * <pre>{@code
 * SegmentModel model = SegmentModel.read("""
 *     {"format": "drm-segments/1", "id": "abc-2026", "version": 1, "per": "YEAR",
 *      "measures": {"sales": {"sum": "amount"}}, "axes": {"sales": "sales"},
 *      "segments": {"abc": "sales", "cuts": {"A": 0.8, "B": 0.95}, "rest": "C"}}
 *     """);
 * }</pre>
 *
 * <p>Formulas are those of scorecards. Immutable.
 *
 * @param header id, version, measures and tables
 * @param per how long a period is
 * @param eligible who is sorted, empty for everybody
 * @param axes the figures by name
 * @param segmentation how figures become segments
 */
public record SegmentModel(
        Header header, Per per, Optional<DealerTest> eligible, Map<String, Formula> axes, Segmentation segmentation) {

    /** Keeps the axes. */
    public SegmentModel {
        axes = ImmutableMap.copyOf(axes);
    }

    /**
     * Reads a model.
     *
     * @param text the JSON text
     * @return the model
     * @throws DefinitionException with all problems, if there are any; rules that leave a point out, or claim one twice, with that point
     */
    public static SegmentModel read(String text) {
        return read(Json.parse(text));
    }

    /**
     * Reads a model.
     *
     * @param json the JSON
     * @return the model
     * @throws DefinitionException with all problems, if there are any
     */
    public static SegmentModel read(Json json) {
        return SegmentShape.read(json);
    }

    /**
     * Returns the description of models for editors and other languages.
     *
     * @return a JSON Schema
     */
    public static Json schema() {
        return SegmentShape.ANY.schema();
    }

    /**
     * Writes the model.
     *
     * @return JSON that reads back as an equal model
     */
    public Json write() {
        return SegmentShape.ANY.write(this);
    }
}
