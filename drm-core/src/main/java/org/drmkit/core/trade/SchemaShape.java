package org.drmkit.core.trade;

import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;
import org.drmkit.core.tree.CodeTree;

/** How a trade schema looks as JSON. */
final class SchemaShape {

    private static final Shape<Currency> CURRENCY =
            Shapes.text("currency", "a code of ISO 4217 such as CNY", Currency::getInstance, Currency::getCurrencyCode);
    private static final Shape<List<String>> CHANNELS = Shapes.nonEmptyListOf(Shapes.CODE);
    private static final Shape<String> COLUMN = Shapes.NAME.where(
            "a letter and then letters, digits, _ or -, and no name that lines, conditions or tables use themselves",
            TradeSchemaBuilder::isColumnName);
    private static final Shape<Map<String, ColumnType>> COLUMNS = Shapes.mapOf(COLUMN, Shapes.enumOf(ColumnType.class));

    static final Shape<TradeSchema> SHAPE = Shape.object("trade schema", o -> {
        var currency = o.required("currency", CURRENCY, TradeSchema::currency);
        var products = o.optional("products", CodeTree.SHAPE, TradeSchema::products);
        var regions = o.optional("regions", CodeTree.SHAPE, TradeSchema::regions);
        var channels = o.optional("channels", CHANNELS, SchemaShape::channels);
        var columns = o.withDefault("columns", COLUMNS, Map.of(), TradeSchema::columns);
        return v -> {
            TradeSchemaBuilder schema = TradeSchema.builder(v.get(currency));
            v.get(products).ifPresent(schema::products);
            v.get(regions).ifPresent(schema::regions);
            v.get(channels).ifPresent(schema::channels);
            v.get(columns).forEach(schema::column);
            return schema.build();
        };
    });

    private static Optional<List<String>> channels(TradeSchema schema) {
        return schema.channels().map((Set<String> codes) -> List.copyOf(codes));
    }

    private SchemaShape() {}
}
