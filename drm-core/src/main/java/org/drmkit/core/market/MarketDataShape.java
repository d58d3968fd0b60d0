package org.drmkit.core.market;

import java.util.List;
import java.util.function.Function;
import org.drmkit.core.json.ObjectShape;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;

/** How a market looks as JSON. */
final class MarketDataShape {

    static final ObjectShape<MarketData> SHAPE = Shape.object("market", o -> {
        o.fixed("format", "drm-market/1");
        var offers = list(o, "offers", Shapes.distinctListOf(Offer.SHAPE, "id", Offer::id), MarketData::offers);
        var minimum = list(
                o,
                "minimumPrices",
                Shapes.distinctListOf(MinimumPrice.SHAPE, "id", MinimumPrice::id),
                MarketData::minimumPrices);
        var taxes = list(o, "taxRates", Shapes.listOf(TaxRate.SHAPE), MarketData::taxRates);
        var rates = list(o, "exchangeRates", Shapes.listOf(ExchangeRate.SHAPE), MarketData::exchangeRates);
        var corridors = list(
                o,
                "corridors",
                Shapes.distinctListOf(PriceCorridor.SHAPE, "id", PriceCorridor::id),
                MarketData::corridors);
        var steps = list(o, "priceSteps", Shapes.listOf(PriceSteps.SHAPE), MarketData::priceSteps);
        var prices = list(
                o, "priceList", Shapes.distinctListOf(PriceEntry.SHAPE, "id", PriceEntry::id), MarketData::priceList);
        var quotes = list(o, "quotes", Shapes.listOf(Quote.SHAPE), MarketData::quotes);
        var lanes = list(o, "lanes", Shapes.listOf(Lane.SHAPE), MarketData::lanes);
        var scans = list(o, "scans", Shapes.listOf(ScanCount.SHAPE), MarketData::scans);
        var deals = list(
                o,
                "deals",
                Shapes.distinctListOf(DealRegistration.SHAPE, "id", DealRegistration::id),
                MarketData::deals);
        var sites = list(o, "sites", Shapes.distinctListOf(Site.SHAPE, "id", Site::id), MarketData::sites);
        var launches = list(o, "launches", Shapes.listOf(Launch.SHAPE), MarketData::launches);
        return v -> MarketData.builder()
                .addAllOffers(v.get(offers))
                .addAllMinimumPrices(v.get(minimum))
                .addAllTaxRates(v.get(taxes))
                .addAllExchangeRates(v.get(rates))
                .addAllCorridors(v.get(corridors))
                .addAllPriceSteps(v.get(steps))
                .addAllPriceList(v.get(prices))
                .addAllQuotes(v.get(quotes))
                .addAllLanes(v.get(lanes))
                .addAllScans(v.get(scans))
                .addAllDeals(v.get(deals))
                .addAllSites(v.get(sites))
                .addAllLaunches(v.get(launches))
                .build();
    });

    private MarketDataShape() {}

    private static <A> ObjectShape.Member<List<A>> list(
            ObjectShape.Builder<MarketData> o,
            String member,
            Shape<List<A>> shape,
            Function<MarketData, List<A>> getter) {
        return o.withDefault(member, shape, List.of(), getter);
    }
}
