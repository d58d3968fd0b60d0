package org.drmkit.core.dealer;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.drmkit.core.fact.Scalar;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;
import org.drmkit.core.time.Dated;

/**
 * A dealer and its attributes, each of which may change by date.
 *
 * <p>D1 is of type RESELLER and was of tier 1 until 1 April 2026, of tier 2 from that day on: a line of 31 March meets
 * the condition {@code {"dealer.tier": 1}}, one of 1 April does not. Attributes are named here without the {@code
 * dealer.} in front. On a day for which an attribute has no value, the dealer has none.
 *
 * <p>What the dealer bought is in the trade ledger, what is recorded about it for a period is a fact, and what it may
 * sell where is a territory grant. Immutable and thread-safe.
 */
public final class Dealer {

    /** The attribute with the id of the group that the dealer belongs to. */
    public static final String GROUP = "group";

    private static final Shape<String> NAME =
            Shapes.NAME.where("a name without `dealer.` in front", name -> !name.startsWith(DealerBuilder.PREFIX));

    /**
     * A dealer as JSON: {@code {"id": "D1", "attributes": {"type": "RESELLER", "tier": [{"from": "2026-01-01", "to":
     * "2026-04-01", "value": 1}, {"from": "2026-04-01", "value": 2}]}}}.
     */
    public static final Shape<Dealer> SHAPE = Shape.object("dealer", o -> {
        var id = o.required("id", Shapes.CODE, Dealer::id);
        var attributes =
                o.withDefault("attributes", Shapes.mapOf(NAME, Scalar.BY_DATE_SHAPE), Map.of(), Dealer::attributes);
        return v -> new Dealer(v.get(id), v.get(attributes));
    });

    private final String id;
    private final Map<String, Dated<Scalar>> attributes;

    Dealer(String id, Map<String, Dated<Scalar>> attributes) {
        this.id = id;
        this.attributes = Collections.unmodifiableMap(new TreeMap<>(attributes));
    }

    /**
     * Returns a dealer without attributes.
     *
     * @param id the id, not blank
     * @return the dealer
     * @throws IllegalArgumentException if the id is blank
     */
    public static Dealer of(String id) {
        return builder(id).build();
    }

    /**
     * Starts a dealer.
     *
     * @param id the id, not blank
     * @return a builder without attributes
     * @throws IllegalArgumentException if the id is blank
     */
    public static DealerBuilder builder(String id) {
        return new DealerBuilder(id);
    }

    /**
     * Returns the id.
     *
     * @return the id
     */
    public String id() {
        return id;
    }

    /**
     * Returns all attributes.
     *
     * @return the values by date of each attribute, by name
     */
    public Map<String, Dated<Scalar>> attributes() {
        return attributes;
    }

    /**
     * Returns the values of an attribute.
     *
     * @param name the name, without {@code dealer.} in front
     * @return the values by date; none on any day, if the dealer does not have the attribute
     */
    public Dated<Scalar> attribute(String name) {
        return attributes.getOrDefault(name, Dated.empty());
    }

    /**
     * Returns the value of an attribute on a day.
     *
     * @param name the name, without {@code dealer.} in front
     * @param day the day
     * @return the value, empty if there is none on that day
     */
    public Optional<Scalar> attribute(String name, LocalDate day) {
        return attribute(name).at(day);
    }

    /**
     * Returns the id of the group that the dealer belongs to on a day.
     *
     * @param day the day
     * @return the id of the group; that of the dealer, which is a group of one, if there is none
     */
    public String group(LocalDate day) {
        return attribute(GROUP, day).map(Scalar::toString).orElse(id);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Dealer dealer && id.equals(dealer.id) && attributes.equals(dealer.attributes);
    }

    @Override
    public int hashCode() {
        return 31 * id.hashCode() + attributes.hashCode();
    }

    @Override
    public String toString() {
        return id + " " + attributes;
    }
}
