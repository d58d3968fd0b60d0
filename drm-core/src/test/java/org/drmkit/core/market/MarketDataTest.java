package org.drmkit.core.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.drmkit.core.json.DefinitionException;
import org.drmkit.core.time.DateRange;
import org.junit.jupiter.api.Test;

class MarketDataTest {

    private static final Currency EUR = Currency.getInstance("EUR");
    private static final DateRange YEAR = DateRange.parse("2026-01-01/2027-01-01");

    private static final String TEXT = """
            {"format": "drm-market/1",
             "offers": [{"id": "O1", "dealer": "D1", "product": "AC-100", "region": "DE-BY", "channel": "ONLINE",
               "amount": "118.99", "currency": "EUR", "date": "2026-02-01", "taxIncluded": true,
               "publiclyVisible": false, "kind": "TRANSACTED", "evidence": "receipt 7"}],
             "minimumPrices": [{"id": "M1", "product": "AC", "region": "DE", "amount": 100, "currency": "EUR",
               "basis": "GROSS", "from": "2026-01-01", "to": "2027-01-01", "overrides": "M0"}],
             "taxRates": [{"region": "DE", "rate": 0.19, "from": "2021-01-01"}],
             "exchangeRates": [{"from": "EUR", "to": "CNY", "rate": 7.5, "date": "2026-01-01"}],
             "corridors": [{"id": "K1", "product": "AC", "region": "DE", "lower": 90, "upper": 110, "currency": "EUR"}],
             "priceSteps": [{"product": "AC", "order": ["FACTORY", "MSRP"], "amounts": {"FACTORY": 60, "MSRP": 90},
               "currency": "EUR"}],
             "priceList": [{"id": "L1", "region": "DE", "product": "AC", "amount": 95, "currency": "EUR", "priority": 2,
               "minQty": 10, "maxQtyExclusive": 20, "from": "2026-01-01"}],
             "quotes": [{"region": "DE", "side": "BUY", "product": "AC", "amount": 100, "accruedRebate": 9,
               "currency": "EUR"}],
             "lanes": [{"from": "DE", "to": "FR", "cost": 6, "dutyRate": 0.05}],
             "scans": [{"dealer": "D1", "product": "AC", "region": "FR", "distinctUnits": 40, "scanEvents": 55}],
             "deals": [{"id": "R1", "dealer": "D1", "group": "GRP", "customer": {"taxId": "T1", "domain": "acme.com"},
               "products": ["AC"], "submittedAt": "2026-03-01T09:00:00+08:00", "approvedAt": "2026-03-02T00:00:00Z",
               "protectDays": 90, "status": "APPROVED"}],
             "sites": [{"id": "I1", "dealer": "D1", "brand": "B", "lat": 38.627, "lon": -90.1994, "radiusMiles": 6}],
             "launches": [{"product": "AC", "region": "DE", "onSale": "2026-03-04"}]}""";

    @Test
    void read_ofEveryPart_writesAnEqualMarket() {
        MarketData market = MarketData.read(TEXT);
        assertThat(MarketData.read(market.write().pretty())).isEqualTo(market);
        assertThat(market.offers()).hasSize(1);
        assertThat(market.quotes().get(0).pocketPrice()).isEqualByComparingTo("91");
        assertThat(market.corridors().get(0).period()).isEqualTo(DateRange.always());
        assertThat(MarketData.read("{\"format\": \"drm-market/1\"}")).isEqualTo(MarketData.none());
    }

    @Test
    void read_momentOfAnyOffset_isOneMoment() {
        DealRegistration deal = MarketData.read(TEXT).deals().get(0);
        assertThat(deal.submittedAt()).isEqualTo(Instant.parse("2026-03-01T01:00:00Z"));
        assertThat(deal.holder()).isEqualTo("GRP");
    }

    @Test
    void read_ofWrongMembers_namesEachPlace() {
        String text = TEXT.replace("\"amount\": \"118.99\"", "\"amount\": 0")
                .replace("\"to\": \"2027-01-01\"", "\"to\": \"2026-01-01\"")
                .replace("\"lat\": 38.627", "\"lat\": 138.627")
                .replace("2026-03-01T09:00:00+08:00", "2026-03-01")
                .replace("\"maxQtyExclusive\": 20", "\"maxQtyExclusive\": 10");
        assertThatThrownBy(() -> MarketData.read(text))
                .isInstanceOfSatisfying(
                        DefinitionException.class,
                        refused -> assertThat(refused.problems())
                                .extracting(problem -> problem.pointer().toString())
                                .containsExactlyInAnyOrder(
                                        "/offers/0/amount",
                                        "/minimumPrices/0/to",
                                        "/priceList/0",
                                        "/deals/0/submittedAt",
                                        "/sites/0/lat"));
    }

    @Test
    void read_ofTwoOffersOfOneId_isRefused() {
        String offer = "{\"id\": \"O1\", \"dealer\": \"D1\", \"product\": \"A\", \"region\": \"R\", \"amount\": 1,"
                + " \"currency\": \"EUR\", \"date\": \"2026-01-01\", \"taxIncluded\": false}";
        assertThatThrownBy(() ->
                        MarketData.read("{\"format\": \"drm-market/1\", \"offers\": [" + offer + ", " + offer + "]}"))
                .isInstanceOf(DefinitionException.class)
                .hasMessageContaining("/offers/1/id");
    }

    @Test
    void records_refuseWhatMakesNoSense() {
        assertThatThrownBy(() -> new PriceSteps("AC", List.of("A"), Map.of("B", BigDecimal.ONE), EUR, YEAR))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("AC", "[A]", "[B]", "Maybe");
        assertThatThrownBy(() -> new ScanCount("D1", "AC", "DE", -1, 0, YEAR))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("-1", "D1", "Maybe");
        assertThatThrownBy(() -> new Lane("DE", "FR", BigDecimal.ONE.negate(), BigDecimal.ZERO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("DE", "FR", "-1", "Maybe");
        assertThatThrownBy(() ->
                        new Site("I1", "D1", "B", BigDecimal.valueOf(91), BigDecimal.ZERO, Optional.empty(), false))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("91", "I1", "90", "Maybe");
    }

    @Test
    void status_thatStands_isSubmittedApprovedOrWon() {
        assertThat(List.of(DealRegistration.Status.values()).stream().filter(DealRegistration.Status::isStanding))
                .containsExactly(
                        DealRegistration.Status.SUBMITTED,
                        DealRegistration.Status.APPROVED,
                        DealRegistration.Status.WON);
    }
}
