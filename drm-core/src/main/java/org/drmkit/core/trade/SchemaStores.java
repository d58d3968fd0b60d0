package org.drmkit.core.trade;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.drmkit.core.trade.internal.CodeStore;
import org.drmkit.core.trade.internal.Codes;
import org.drmkit.core.trade.internal.CurrencyStore;
import org.drmkit.core.trade.internal.DayStore;
import org.drmkit.core.trade.internal.DecimalStore;
import org.drmkit.core.trade.internal.Dictionary;
import org.drmkit.core.trade.internal.IdStore;
import org.drmkit.core.trade.internal.LineStore;
import org.drmkit.core.trade.internal.ReceiptStore;
import org.drmkit.core.trade.internal.ReferenceStore;
import org.drmkit.core.trade.internal.Store;

/** The empty columns of a schema. */
final class SchemaStores {

    private SchemaStores() {}

    /** The columns of lines in the order of their places in {@link LineStore}. */
    static LineStore lines(TradeSchema schema, IdStore ids) {
        Map<String, Store> columns = new LinkedHashMap<>();
        columns.put("id", ids);
        columns.put("dealer", CodeStore.open());
        columns.put("product", codes(schema.products().map(Codes::of)));
        columns.put("date", days());
        columns.put("quantity", DecimalStore.adaptive());
        columns.put("amount", DecimalStore.fixed(schema.places()));
        columns.put("region", codes(schema.regions().map(Codes::of)));
        columns.put("channel", codes(schema.channels().map(Dictionary::of)));
        columns.put("stage", stages());
        columns.put("recordedOn", days());
        columns.put("reverses", new ReferenceStore(ids));
        columns.put("currency", new CurrencyStore(schema.currency().getCurrencyCode()));
        schema.columns().forEach((name, type) -> columns.put(name, type.store()));
        return new LineStore(ids, columns);
    }

    static ReceiptStore receipts(TradeSchema schema, IdStore ids) {
        Map<String, Store> columns = new LinkedHashMap<>();
        columns.put("line", new ReferenceStore(ids));
        columns.put("date", days());
        columns.put("amount", DecimalStore.fixed(schema.places()));
        return new ReceiptStore(columns);
    }

    private static DayStore days() {
        return new DayStore(TradeSchema.FIRST_TRADE, TradeSchema.LAST_TRADE);
    }

    private static CodeStore codes(Optional<? extends Codes> known) {
        return known.map(codes -> CodeStore.closed(codes, Codes.NONE)).orElseGet(CodeStore::open);
    }

    private static CodeStore stages() {
        Dictionary stages =
                Dictionary.of(Arrays.stream(Stage.values()).map(Stage::name).toList());
        return CodeStore.closed(stages, stages.code(Stage.SELL_IN.name()));
    }
}
