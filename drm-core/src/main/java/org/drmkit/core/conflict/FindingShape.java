package org.drmkit.core.conflict;

import java.util.List;
import java.util.Map;
import org.drmkit.core.json.ObjectShape;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;
import org.drmkit.core.time.DateRange;

/** How a finding looks as JSON. */
final class FindingShape {

    private static final Shape<List<String>> CODES = Shapes.listOf(Shapes.CODE);
    private static final Shape<List<LegalLabel>> LABELS = Shapes.listOf(Shapes.enumOf(LegalLabel.class));

    static final ObjectShape<Finding> SHAPE = Shape.object("finding", o -> {
        var rule = o.required("rule", Shapes.NAME, Finding::rule);
        var key = o.required("key", Shapes.TEXT, Finding::key);
        var severity = o.required("severity", Shapes.enumOf(Severity.class), Finding::severity);
        var dealers = o.withDefault("dealers", CODES, List.of(), Finding::dealers);
        var grants = o.withDefault("grants", CODES, List.of(), Finding::grants);
        var line = o.optional("line", Shapes.CODE, Finding::line);
        var regions = o.withDefault("regions", CODES, List.of(), Finding::regions);
        var products = o.withDefault("products", CODES, List.of(), Finding::products);
        var channels = o.optional("channels", CODES, Finding::channels);
        var segments = o.optional("segments", CODES, Finding::segments);
        var accounts = o.optional("accounts", CODES, Finding::accounts);
        var nearest = o.withDefault("nearest", CODES, List.of(), Finding::nearest);
        var period = o.required("period", DateRange.SHAPE, Finding::period);
        var figures = o.withDefault("figures", Shapes.mapOf(Shapes.DECIMAL), Map.of(), Finding::figures);
        var details = o.withDefault("details", Shapes.mapOf(CODES), Map.of(), Finding::details);
        var labels = o.withDefault("labels", LABELS, List.of(), Finding::labels);
        return v -> Finding.builder()
                .rule(v.get(rule))
                .key(v.get(key))
                .severity(v.get(severity))
                .addAllDealers(v.get(dealers))
                .addAllGrants(v.get(grants))
                .line(v.get(line))
                .addAllRegions(v.get(regions))
                .addAllProducts(v.get(products))
                .channels(v.get(channels))
                .segments(v.get(segments))
                .accounts(v.get(accounts))
                .addAllNearest(v.get(nearest))
                .period(v.get(period))
                .putAllFigures(v.get(figures))
                .putAllDetails(v.get(details))
                .addAllLabels(v.get(labels))
                .build();
    });

    private FindingShape() {}
}
