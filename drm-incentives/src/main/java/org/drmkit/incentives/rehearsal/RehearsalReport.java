package org.drmkit.incentives.rehearsal;

import java.util.Currency;
import java.util.List;
import org.drmkit.core.definition.Stamp;
import org.drmkit.core.json.DefinitionException;
import org.drmkit.core.json.Json;
import org.drmkit.core.json.ObjectShape;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;

/**
 * A comparison of two programs as plain data, which travels as JSON. Equal by content, immutable.
 *
 * @param before where the first figures come from
 * @param after where the second ones come from
 * @param currency the currency of all amounts
 * @param total what all dealers come to
 * @param rules what each rule comes to
 * @param segments what segments come to, none if nobody asked
 * @param winners those who win most
 * @param losers those who lose most
 */
public record RehearsalReport(
        Stamp before,
        Stamp after,
        Currency currency,
        Change total,
        List<Change> rules,
        List<Change> segments,
        List<Change> winners,
        List<Change> losers) {

    /** How a report looks as JSON. */
    public static final ObjectShape<RehearsalReport> SHAPE = Shape.object("rehearsal", o -> {
        Shape<List<Change>> changes = Shapes.listOf(Change.SHAPE);
        o.fixed("format", "drm-rehearsal/1");
        var before = o.required("before", Stamp.SHAPE, RehearsalReport::before);
        var after = o.required("after", Stamp.SHAPE, RehearsalReport::after);
        var currency = o.required(
                "currency",
                Shapes.text("currency", "a code of ISO 4217", Currency::getInstance, Currency::getCurrencyCode),
                RehearsalReport::currency);
        var total = o.required("total", Change.SHAPE, RehearsalReport::total);
        var rules = o.required("rules", changes, RehearsalReport::rules);
        var segments = o.withDefault("segments", changes, List.of(), RehearsalReport::segments);
        var winners = o.required("winners", changes, RehearsalReport::winners);
        var losers = o.required("losers", changes, RehearsalReport::losers);
        return v -> new RehearsalReport(
                v.get(before),
                v.get(after),
                v.get(currency),
                v.get(total),
                v.get(rules),
                v.get(segments),
                v.get(winners),
                v.get(losers));
    });

    /** Keeps the lists. */
    public RehearsalReport {
        rules = List.copyOf(rules);
        segments = List.copyOf(segments);
        winners = List.copyOf(winners);
        losers = List.copyOf(losers);
    }

    /**
     * Reads a report.
     *
     * @param text the JSON text
     * @return the report
     * @throws DefinitionException with all problems, if there are any
     */
    public static RehearsalReport read(String text) {
        return SHAPE.parse(text, "rehearsal");
    }

    /**
     * Writes the report.
     *
     * @return JSON that reads back as an equal report
     */
    public Json write() {
        return SHAPE.write(this);
    }
}
