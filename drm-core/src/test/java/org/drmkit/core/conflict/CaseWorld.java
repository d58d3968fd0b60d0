package org.drmkit.core.conflict;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.drmkit.core.agreement.TerritoryGrant;
import org.drmkit.core.book.DealerBook;
import org.drmkit.core.explain.Explanation;
import org.drmkit.core.explain.Value;
import org.drmkit.core.json.Json;
import org.drmkit.core.json.Json.JsonArray;
import org.drmkit.core.json.Json.JsonBool;
import org.drmkit.core.json.Json.JsonObject;
import org.drmkit.core.market.DealRegistration;
import org.drmkit.core.market.ExchangeRate;
import org.drmkit.core.market.Lane;
import org.drmkit.core.market.Launch;
import org.drmkit.core.market.MarketData;
import org.drmkit.core.market.MinimumPrice;
import org.drmkit.core.market.NetPriceQuery;
import org.drmkit.core.market.NetPriceSource;
import org.drmkit.core.market.Offer;
import org.drmkit.core.market.PriceCorridor;
import org.drmkit.core.market.PriceEntry;
import org.drmkit.core.market.PriceSteps;
import org.drmkit.core.market.Quote;
import org.drmkit.core.market.ScanCount;
import org.drmkit.core.market.Site;
import org.drmkit.core.market.TaxRate;
import org.drmkit.core.money.Money;
import org.drmkit.core.network.DealerNetwork;
import org.drmkit.core.trade.ColumnType;
import org.drmkit.core.trade.TradeLedger;
import org.drmkit.core.trade.TradeLine;
import org.drmkit.core.trade.TradeLineBuilder;
import org.drmkit.core.trade.TradeSchema;
import org.drmkit.core.tree.CodeEntry;
import org.drmkit.core.tree.CodeTree;

/** The trees and words that all cases share, and what the library finds in what a case gives. */
final class CaseWorld {

    private static final LocalDate LATER = LocalDate.of(2100, 1, 1);

    /** Adds up the lines that the cases report one by one. */
    private static final Predicate<Finding> IS_ASKED_FOR =
            finding -> !finding.rule().equals("SALE_INTO_EXCLUSIVE");

    private final CodeTree regions;
    private final CodeTree products;
    private final List<String> channels;

    CaseWorld(JsonObject file) {
        boolean isComplete = file.member("regionTreeComplete").equals(Optional.of(new JsonBool(true)));
        regions = tree(CaseJson.list(file, "regionTree"), isComplete);
        products = tree(CaseJson.list(file, "productTree"), true);
        channels =
                CaseJson.list(file, "channels").stream().map(CaseJson::textOf).toList();
    }

    private static CodeTree tree(List<Json> lines, boolean isComplete) {
        return CodeTree.of(
                lines.stream().map(line -> entry((JsonObject) line, isComplete)).toList());
    }

    private static CodeEntry entry(JsonObject line, boolean isComplete) {
        Map<String, String> attributes = new TreeMap<>();
        for (String name : List.of("name", "legalZone")) {
            CaseJson.textIfAny(line, name).ifPresent(text -> attributes.put(name, text));
        }
        String code = CaseJson.text(line, "code");
        CodeEntry entry = CaseJson.textIfAny(line, "parent")
                .map(parent -> CodeEntry.of(code, parent))
                .orElseGet(() -> CodeEntry.root(code))
                .withAttributes(attributes);
        return isComplete ? entry : entry.incomplete();
    }

    /** Returns what there is to report, or what changes would bring if the case has some. */
    List<Finding> findings(JsonObject given) {
        ConflictRun run = run(given);
        List<Finding> findings = CaseJson.present(given, "whatIf")
                .map(changes ->
                        run.whatIf(ChangeSet.SHAPE.parse(changes, "change set")).brought())
                .orElseGet(run::findings);
        return findings.stream().filter(IS_ASKED_FOR).toList();
    }

    ConflictRun run(JsonObject given) {
        TradeSchema schema = TradeSchema.builder(currency(given))
                .regions(regions)
                .products(products)
                .channels(channels)
                .column("segment", ColumnType.CODE)
                .column("account", ColumnType.CODE)
                .column("solicitation", ColumnType.CODE)
                .build();
        DealerNetwork network = DealerNetwork.builder(schema)
                .grants(CaseJson.list(given, "grants", TerritoryGrant.SHAPE))
                .build();
        TradeLedger ledger = TradeLedger.builder(schema).addAll(sales(given)).build();
        return ConflictEngine.of(policy(given), network)
                .run(DealerBook.of(network, ledger), market(given), netPrices(given), asOf(given));
    }

    private static LocalDate asOf(JsonObject given) {
        return CaseJson.textIfAny(given, "asOf").map(LocalDate::parse).orElse(LATER);
    }

    private static String currency(JsonObject given) {
        return CaseJson.textIfAny(given, "baseCurrency")
                .orElseGet(() -> given.members().values().stream()
                        .filter(JsonArray.class::isInstance)
                        .flatMap(list -> ((JsonArray) list).elements().stream())
                        .filter(JsonObject.class::isInstance)
                        .flatMap(record -> CaseJson.textIfAny((JsonObject) record, "currency").stream())
                        .findFirst()
                        .orElse("CNY"));
    }

    /** A case names members of the policy, some of them without the object in which they stand. */
    private static ConflictPolicy policy(JsonObject given) {
        JsonObject policy = Json.object()
                .with("format", Json.text("drm-conflict-policy/1"))
                .with("id", Json.text("case"))
                .with("version", Json.number(1))
                .with("segment", Json.text("segment"))
                .with("account", Json.text("account"))
                .with("solicitation", Json.text("solicitation"));
        Map<String, JsonObject> nested = new TreeMap<>();
        for (Map.Entry<String, Json> member :
                CaseJson.object(given, "policy").members().entrySet()) {
            String outer = outer(member.getKey());
            if (outer.isEmpty()) {
                policy = policy.with(member.getKey(), member.getValue());
            } else {
                JsonObject inner = nested.getOrDefault(outer, Json.object());
                nested.put(outer, inner.with(member.getKey(), member.getValue()));
            }
        }
        for (Map.Entry<String, JsonObject> object : nested.entrySet()) {
            policy = policy.with(object.getKey(), object.getValue());
        }
        Optional<Json> margin = CaseJson.object(given, "threshold").member("minMarginPct");
        Optional<Json> mail = CaseJson.present(given, "freeMailDomains");
        policy = margin.isPresent() ? policy.with("arbitrageMargin", margin.get()) : policy;
        policy = mail.isPresent() ? policy.with("freeMailDomains", mail.get()) : policy;
        return ConflictPolicy.read(policy.canonical());
    }

    private static String outer(String member) {
        return switch (member) {
            case "minUnits", "minShare" -> "diversion";
            case "minOffers", "spread" -> "disorder";
            default -> "";
        };
    }

    private static List<TradeLine> sales(JsonObject given) {
        List<TradeLine> lines = new ArrayList<>();
        for (Json json : CaseJson.list(given, "sales")) {
            JsonObject sale = (JsonObject) json;
            TradeLineBuilder line = TradeLine.builder()
                    .id(CaseJson.text(sale, "id"))
                    .dealer(CaseJson.text(sale, "dealer"))
                    .product(CaseJson.text(sale, "product"))
                    .region(CaseJson.text(sale, "shipTo"))
                    .date(LocalDate.parse(CaseJson.text(sale, "date")))
                    .quantity(1)
                    .amount(BigDecimal.ONE);
            CaseJson.textIfAny(sale, "channel").ifPresent(line::channel);
            for (String column : List.of("segment", "account", "solicitation")) {
                CaseJson.textIfAny(sale, column).ifPresent(text -> line.code(column, text));
            }
            lines.add(line.build());
        }
        return lines;
    }

    /**
     * Net prices by dealer and product, some of them for one destination.
     *
     * @param prices the prices as the case gives them
     */
    private record NetPriceTable(List<JsonObject> prices) implements NetPriceSource {

        @Override
        public String id() {
            return "table";
        }

        @Override
        public Explanation netPrice(NetPriceQuery query) {
            return prices.stream()
                    .filter(price -> CaseJson.text(price, "dealer").equals(query.dealer()))
                    .filter(price -> CaseJson.text(price, "product").equals(query.product()))
                    .filter(price -> CaseJson.textIfAny(price, "to")
                            .map(query.region().orElse("")::equals)
                            .orElse(true))
                    .findFirst()
                    .map(price -> Money.parse(CaseJson.text(price, "price")))
                    .map(price -> Explanation.input(
                            "netPrice",
                            Value.of(price.amount(), price.currency().getCurrencyCode())))
                    .orElseGet(() -> Explanation.input("netPrice", Value.absent("NO_PRICE")));
        }
    }

    private static NetPriceSource netPrices(JsonObject given) {
        return new NetPriceTable(CaseJson.list(given, "netPrices").stream()
                .map(JsonObject.class::cast)
                .toList());
    }

    private static MarketData market(JsonObject given) {
        return MarketData.builder()
                .addAllOffers(CaseJson.list(given, "ads", Offer.SHAPE))
                .addAllMinimumPrices(CaseJson.list(given, "map", MinimumPrice.SHAPE))
                .addAllTaxRates(CaseJson.list(given, "tax", TaxRate.SHAPE))
                .addAllExchangeRates(CaseJson.list(given, "fx", ExchangeRate.SHAPE))
                .addAllCorridors(CaseJson.list(given, "corridors", PriceCorridor.SHAPE))
                .addAllPriceSteps(CaseJson.list(given, "tiers", PriceSteps.SHAPE))
                .addAllPriceList(CaseJson.list(given, "priceList", PriceEntry.SHAPE))
                .addAllQuotes(CaseJson.list(given, "quotes", Quote.SHAPE))
                .addAllLanes(CaseJson.list(given, "freight", Lane.SHAPE))
                .addAllScans(CaseJson.list(given, "scans", ScanCount.SHAPE))
                .addAllDeals(CaseJson.list(given, "deals", DealRegistration.SHAPE))
                .addAllLaunches(CaseJson.list(given, "launches", Launch.SHAPE))
                .addAllSites(CaseJson.list(given, "sites", Site.SHAPE))
                .build();
    }
}
