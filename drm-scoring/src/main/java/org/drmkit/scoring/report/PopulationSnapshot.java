package org.drmkit.scoring.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.drmkit.core.definition.Stamp;
import org.drmkit.core.fact.Figure;
import org.drmkit.core.json.DefinitionException;
import org.drmkit.core.json.Json;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;
import org.drmkit.core.time.DateRange;

/**
 * What a run on all dealers knows about them as peers, so that a part of them can be judged without the rest.
 *
 * <p>It holds the values that peers are compared by, and whose peer each dealer is. Handed to the engine, it lets a book of one dealer come
 * to the figures of the full run. It is as confidential as the values themselves. Plain data that travels as JSON, immutable.
 *
 * @param stamp which card, on what inputs, as of when
 * @param period the period that was judged
 * @param dealers what is known of each dealer
 * @param ranks who is ranked with whom by the formulas of the card
 */
public record PopulationSnapshot(Stamp stamp, DateRange period, List<Peer> dealers, List<RankedPopulation> ranks) {

    /** How a snapshot looks as JSON. */
    public static final Shape<PopulationSnapshot> SHAPE = Shape.object("population snapshot", o -> {
        o.fixed("format", "drm-population/1");
        var stamp = o.required("stamp", Stamp.SHAPE, PopulationSnapshot::stamp);
        var period = o.required("period", DateRange.SHAPE, PopulationSnapshot::period);
        var dealers = o.required("dealers", Shapes.listOf(Peer.SHAPE), PopulationSnapshot::dealers);
        var ranks = o.withDefault("ranks", Shapes.listOf(RankedPopulation.SHAPE), List.of(), PopulationSnapshot::ranks);
        return v -> new PopulationSnapshot(v.get(stamp), v.get(period), v.get(dealers), v.get(ranks));
    });

    /** Keeps the dealers. */
    public PopulationSnapshot {
        dealers = List.copyOf(dealers);
        ranks = List.copyOf(ranks);
    }

    /**
     * Reads a snapshot.
     *
     * @param text the JSON text
     * @return the snapshot
     * @throws DefinitionException with all problems, if there are any
     */
    public static PopulationSnapshot read(String text) {
        return SHAPE.parse(text, "population snapshot");
    }

    /**
     * Writes the snapshot.
     *
     * @return JSON that reads back as an equal snapshot
     */
    public Json write() {
        return SHAPE.write(this);
    }

    /**
     * A dealer as a peer of others.
     *
     * @param dealer the dealer
     * @param groups the group of peers by KPI, for those that compare dealers with the same attribute
     * @param values the value by KPI, for those that compare dealers
     * @param points the points by KPI and node, for those whose gaps are filled with the median of the peers
     * @param score the score, empty if there is none
     */
    public record Peer(
            String dealer,
            Map<String, String> groups,
            Map<String, Figure> values,
            Map<String, Figure> points,
            Optional<BigDecimal> score) {

        private static final Shape<Figure> FIGURE = Figure.SHAPE;

        static final Shape<Peer> SHAPE = Shape.object("peer", o -> {
            var dealer = o.required("dealer", Shapes.CODE, Peer::dealer);
            var groups = o.withDefault("groups", Shapes.mapOf(Shapes.LITERAL), Map.of(), Peer::groups);
            var values = o.withDefault("values", Shapes.mapOf(FIGURE), Map.of(), Peer::values);
            var points = o.withDefault("points", Shapes.mapOf(FIGURE), Map.of(), Peer::points);
            var score = o.optional("score", Shapes.DECIMAL, Peer::score);
            return v -> new Peer(v.get(dealer), v.get(groups), v.get(values), v.get(points), v.get(score));
        });

        /** Keeps the maps in the order of their keys, and the score with nine decimals. */
        public Peer {
            score = score.map(value -> value.setScale(9, RoundingMode.HALF_UP));
            groups = Collections.unmodifiableMap(new TreeMap<>(groups));
            values = Collections.unmodifiableMap(new TreeMap<>(values));
            points = Collections.unmodifiableMap(new TreeMap<>(points));
        }
    }
}
