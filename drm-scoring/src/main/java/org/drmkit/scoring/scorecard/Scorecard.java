package org.drmkit.scoring.scorecard;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.drmkit.core.definition.Header;
import org.drmkit.core.formula.DealerTest;
import org.drmkit.core.internal.StrictValue;
import org.drmkit.core.json.DefinitionException;
import org.drmkit.core.json.Json;
import org.drmkit.core.json.Part;
import org.drmkit.core.time.Per;
import org.immutables.value.Value;

/**
 * A scorecard: what a manufacturer judges its dealers by, as data.
 *
 * <p>Read from JSON, or built in Java with the same names. A dealer who grew by 15 % and has a certified share of 0.7 has 75 and 60 points
 * here, in the mean 70:
 *
 * <pre>{@code
 * Scorecard card = Scorecard.read("""
 *     {"format": "drm-scorecard/1", "id": "card-2026", "version": 1, "per": "YEAR",
 *      "measures": {"sales": {"sum": "amount"}},
 *      "kpis": [{"id": "growth", "value": {"growth": ["sales", {"measure": "sales", "at": "YEAR_AGO"}]},
 *                "score": {"linear": [[-0.3, 0], [0.3, 100]]}, "weight": 2},
 *               {"id": "certified", "value": {"fact": "certifiedShare"},
 *                "score": {"steps": [{"from": 0.8, "points": 100}, {"from": 0.6, "points": 60}]}, "weight": 1}],
 *      "grades": [{"grade": "A", "from": 90}, {"grade": "B", "from": 60}, {"grade": "C", "from": 0}]}
 *     """);
 * }</pre>
 *
 * <p>Codes are checked later, against a dealer network. Immutable.
 */
@Value.Immutable
@StrictValue
public interface Scorecard {

    /**
     * Starts a scorecard.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Reads a scorecard.
     *
     * @param text the JSON text
     * @return the scorecard
     * @throws DefinitionException with all problems, if there are any
     */
    static Scorecard read(String text) {
        return read(Json.parse(text));
    }

    /**
     * Reads a scorecard.
     *
     * @param json the JSON
     * @return the scorecard
     * @throws DefinitionException with all problems, if there are any
     */
    static Scorecard read(Json json) {
        return ScorecardShape.read(json);
    }

    /**
     * Returns the description of scorecards for editors and other languages.
     *
     * @return a JSON Schema
     */
    static Json schema() {
        return ScorecardShape.ANY.schema();
    }

    /**
     * Returns id, version, validity, measures and tables.
     *
     * @return the header
     */
    Header header();

    /**
     * Returns how long a period is that is judged.
     *
     * @return the kind of period
     */
    Per per();

    /**
     * Returns who is judged, and is a peer.
     *
     * @return a test of dealer attributes on the period's last day, empty for everybody
     */
    Optional<DealerTest> eligible();

    /**
     * Returns what dealers are judged by.
     *
     * @return KPIs and groups of KPIs, at least one
     */
    List<Criterion> kpis();

    /**
     * Returns how the points of {@link #kpis} become the score.
     *
     * @return the mean by default
     */
    @Value.Default
    default Aggregate aggregate() {
        return Aggregate.Common.MEAN;
    }

    /**
     * Returns what a missing value does.
     *
     * @return by default its weight drops out
     */
    @Value.Default
    default MissingPolicy missing() {
        return MissingPolicy.RENORMALISE;
    }

    /**
     * Returns what a value that does not apply does.
     *
     * @return by default it drops out
     */
    @Value.Default
    default NotApplicablePolicy notApplicable() {
        return NotApplicablePolicy.DROP;
    }

    /**
     * Returns what weights must add up to.
     *
     * @return anything by default
     */
    @Value.Default
    default WeightPolicy weights() {
        return WeightPolicy.RELATIVE;
    }

    /**
     * Returns the share of the applicable weight that must be present for a dealer to be scored.
     *
     * @return a share from 0 to 1, 0 by default
     */
    @Value.Default
    default BigDecimal minCoverage() {
        return BigDecimal.ZERO;
    }

    /**
     * Returns what is taken off.
     *
     * @return the deductions
     */
    List<Deduction> deductions();

    /**
     * Returns what points alone cannot buy.
     *
     * @return the gates, of which each is tested
     */
    List<Gate> gates();

    /**
     * Returns what scores are called.
     *
     * @return the grades, of which the lowest starts at 0
     */
    List<Grade> grades();

    /**
     * Returns how fast grades follow scores.
     *
     * @return the policy, empty if every score has its grade at once
     */
    Optional<GradePolicy> gradePolicy();

    /**
     * Returns with what the names of its facts start, so that two cards can serve one book.
     *
     * @return the prefix, empty by default
     */
    @Value.Default
    default String prefix() {
        return "";
    }

    /**
     * Returns this scorecard with the KPIs that it takes from a catalogue in their places, and their measures.
     *
     * @param catalogue the catalogue
     * @return a scorecard that names no catalogue, whose hash covers what the catalogue says
     * @throws DefinitionException with all problems, such as an id that the catalogue does not have, if there are any
     */
    default Scorecard with(Catalogue catalogue) {
        return CatalogueUse.resolve(this, catalogue);
    }

    /**
     * Returns this scorecard with other weights.
     *
     * @param weights the weights by KPI or group; those that are not named, or not in the card, change nothing
     * @return the scorecard
     */
    default Scorecard withWeights(Map<String, BigDecimal> weights) {
        return ((ImmutableScorecard) this).withKpis(Reweighing.of(kpis(), weights));
    }

    /**
     * Returns the weights.
     *
     * @return the weight of every KPI and group by id, outer ones first
     */
    default Map<String, BigDecimal> weightsById() {
        return Reweighing.weights(kpis());
    }

    /**
     * Writes the scorecard.
     *
     * @return JSON that reads back as an equal scorecard
     */
    default Json write() {
        return ScorecardShape.ANY.write(this);
    }

    /**
     * Visits everything in the scorecard, each part with its place.
     *
     * @param visitor takes the parts, outer ones first
     */
    default void walk(Consumer<Part> visitor) {
        ScorecardShape.ANY.walk(this, visitor);
    }

    /**
     * Returns the hash of what the scorecard says.
     *
     * @return SHA-256 in hexadecimal, which layout, order of members and {@code meta} do not change
     */
    default String contentHash() {
        return Header.contentHash(write());
    }

    /** Puts a scorecard together; a thing that is told twice is refused. */
    final class Builder extends ImmutableScorecard.Builder {

        Builder() {}
    }
}
