package org.drmkit.incentives.cases;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.drmkit.core.book.DealerBook;
import org.drmkit.core.dealer.Dealer;
import org.drmkit.core.fact.Fact;
import org.drmkit.core.fact.FactTable;
import org.drmkit.core.json.Json;
import org.drmkit.core.json.Json.JsonArray;
import org.drmkit.core.json.Json.JsonNull;
import org.drmkit.core.json.Json.JsonObject;
import org.drmkit.core.json.Json.JsonText;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;
import org.drmkit.core.network.DealerNetwork;
import org.drmkit.core.network.DealerNetworkBuilder;
import org.drmkit.core.time.DateRange;
import org.drmkit.core.time.NamedCalendar;
import org.drmkit.core.trade.ColumnType;
import org.drmkit.core.trade.LedgerBuilder;
import org.drmkit.core.trade.Receipt;
import org.drmkit.core.trade.Stage;
import org.drmkit.core.trade.TradeLedger;
import org.drmkit.core.trade.TradeLine;
import org.drmkit.core.trade.TradeSchema;
import org.drmkit.core.trade.TradeSchemaBuilder;
import org.drmkit.core.tree.CodeTree;
import org.drmkit.incentives.program.Program;
import org.drmkit.incentives.settlement.SettlementRequest;

/** What a case gives, member by member. */
final class CaseInputs {

    private static final Json NOTHING = new JsonArray(List.of());
    private static final List<String> DECISIONS = List.of("payments", "adjustments", "holds");

    private final JsonObject given;

    CaseInputs(JsonObject given) {
        this.given = given;
    }

    private <T> List<T> list(String member, Shape<T> element) {
        return Shapes.listOf(element).parse(given.member(member).orElse(NOTHING), member);
    }

    Program program() {
        return Program.read(given.member("program").orElseThrow());
    }

    LocalDate asOf() {
        return Shapes.DATE.parse(given.member("asOf").orElseThrow(), "asOf");
    }

    List<LocalDate> previous() {
        return list("previous", Shapes.DATE);
    }

    SettlementRequest request() {
        Map<String, Json> decisions = new LinkedHashMap<>();
        DECISIONS.forEach(name -> given.member(name).ifPresent(list -> decisions.put(name, list)));
        return SettlementRequest.SHAPE.parse(new JsonObject(decisions), "decisions");
    }

    DealerNetwork network(Program program) {
        DealerNetworkBuilder network = DealerNetwork.builder(schema(program)).dealers(list("dealers", Dealer.SHAPE));
        map("calendars", Shapes.listOf(Shapes.DATE))
                .forEach((name, days) -> network.calendar(NamedCalendar.of(name, days)));
        return network.build();
    }

    private TradeSchema schema(Program program) {
        String currency = given.member("currency")
                .map(text -> ((JsonText) text).value())
                .orElse(program.currency().getCurrencyCode());
        TradeSchemaBuilder schema = TradeSchema.builder(currency);
        given.member("products").map(CaseInputs::tree).ifPresent(schema::products);
        given.member("regions").map(CaseInputs::tree).ifPresent(schema::regions);
        map("columns", Shapes.enumOf(ColumnType.class)).forEach(schema::column);
        return schema.build();
    }

    private <V> Map<String, V> map(String member, Shape<V> value) {
        return Shapes.mapOf(value).parse(given.member(member).orElse(Json.object()), member);
    }

    /** A root names no parent. */
    private static CodeTree tree(Json codes) {
        List<Json> entries = ((JsonArray) codes)
                .elements().stream()
                        .map(entry -> withoutNulls((JsonObject) entry))
                        .toList();
        return CodeTree.SHAPE.parse(new JsonArray(entries), "tree");
    }

    private static Json withoutNulls(JsonObject object) {
        Map<String, Json> members = new LinkedHashMap<>(object.members());
        members.values().removeIf(JsonNull.class::isInstance);
        return new JsonObject(members);
    }

    DealerBook book(DealerNetwork network) {
        LedgerBuilder ledger = TradeLedger.builder(network.schema()).addAll(list("lines", TradeLine.SHAPE));
        list("receipts", Receipt.SHAPE).forEach(ledger::receipt);
        Shapes.mapOf(Shapes.enumOf(Stage.class), DateRange.SHAPE)
                .parse(given.member("coverage").orElse(Json.object()), "coverage")
                .forEach(ledger::coverage);
        return DealerBook.of(network, ledger.build()).with(FactTable.of("facts", list("facts", Fact.SHAPE)));
    }
}
