package org.drmkit.examples.relations;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.drmkit.core.book.DealerBook;
import org.drmkit.core.dealer.Dealer;
import org.drmkit.core.history.History;
import org.drmkit.core.money.Money;
import org.drmkit.core.network.DealerNetwork;
import org.drmkit.core.promise.Promise;
import org.drmkit.core.promise.PromiseKind;
import org.drmkit.core.promise.PromiseLedger;
import org.drmkit.core.promise.PromiseResult;
import org.drmkit.core.relation.dataduty.BalanceFacts;
import org.drmkit.core.relation.dataduty.SharedFact;
import org.drmkit.core.relation.forecast.ForecastFacts;
import org.drmkit.core.relation.forecast.ForecastRecord;
import org.drmkit.core.relation.forecast.Origin;
import org.drmkit.core.relation.jointplan.JointPlan;
import org.drmkit.core.relation.jointplan.PlanFacts;
import org.drmkit.core.relation.jointplan.Resource;
import org.drmkit.core.time.DateRange;
import org.drmkit.core.trade.TradeLedger;
import org.drmkit.core.trade.TradeSchema;
import org.drmkit.scoring.ScoringEngine;
import org.drmkit.scoring.ScoringRun;
import org.drmkit.scoring.scorecard.Scorecard;
import org.junit.jupiter.api.Test;

/** Joint plans, shared information and forecasts judge supplier and dealers by facts of the same names. */
class OwnSideTest {

    private static final LocalDate AGREED = LocalDate.of(2025, 12, 1);
    private static final LocalDate ASOF = LocalDate.of(2026, 3, 31);

    private static final String CARD = """
            {"format": "drm-scorecard/1", "id": "partnership", "version": 1, "per": "QUARTER",
             "kpis": [{"id": "plan", "value": {"fact": "planAttainment"}, "weight": 40, "score": {"linear": [[0, 0], [1, 100]]}},
                      {"id": "input", "value": {"fact": "planInputShare"}, "weight": 10, "score": {"linear": [[0, 0], [0.5, 100]]}},
                      {"id": "view", "value": {"fact": "agreedFactsSeenShare"}, "weight": 30, "score": {"linear": [[0, 0], [1, 100]]}},
                      {"id": "forecast", "value": {"fact": "ownForecastDeviation"}, "weight": 20, "score": {"linear": [[0, 100], [1, 0]]}}],
             "grades": [{"grade": "A", "from": 80}, {"grade": "B", "from": 0}]}
            """;

    @Test
    void supplierAndDealers_areScoredByOneCard() {
        ScoringRun run = run();
        assertThat(score(run, "OEM")).isEqualByComparingTo("87"); // 40 x 0.8 + 10 x 1 + 30 x 0.9 + 20 x 0.9
        assertThat(score(run, "D1")).isEqualByComparingTo("65"); // 40 x 0.6 + 10 x 0.8 + 30 x 0.6 + 20 x 0.75
    }

    private static BigDecimal score(ScoringRun run, String party) {
        return run.score(party).score().orElseThrow();
    }

    private static ScoringRun run() {
        TradeSchema schema = TradeSchema.builder("CNY").build();
        DealerNetwork network = DealerNetwork.builder(schema)
                .dealers(List.of(Dealer.of("OEM"), Dealer.of("D1")))
                .build();
        DealerBook book = DealerBook.of(network, TradeLedger.builder(schema).build())
                .with(PlanFacts.own(History.of(List.of(plan())), PromiseLedger.of(History.of(results()))))
                .with(BalanceFacts.own(History.of(shared()), "OEM"))
                .with(ForecastFacts.own(History.of(forecasts()), "OEM"));
        return ScoringEngine.of(Scorecard.read(CARD), network).run(book, ASOF);
    }

    private static JointPlan plan() {
        List<Promise> promises = new ArrayList<>();
        for (int i = 1; i <= 5; i++) {
            promises.add(Promise.of("OEM" + i, "OEM", "D1", PromiseKind.SUPPORT, "item", ASOF));
            promises.add(Promise.of("D1" + i, "D1", "OEM", PromiseKind.SUPPORT, "item", ASOF));
        }
        return new JointPlan(
                "JP1",
                "D1",
                "OEM",
                1,
                DateRange.parse("2026-01-01/2027-01-01"),
                Optional.of(AGREED),
                AGREED,
                List.of(),
                promises,
                List.of(resource("OEM", "CNY 60000.00"), resource("D1", "CNY 40000.00")));
    }

    private static Resource resource(String side, String value) {
        return new Resource(side, Resource.Kind.MONEY, BigDecimal.TEN, Money.parse(value));
    }

    /** The supplier kept 4 of 5, the dealer 3. */
    private static List<PromiseResult> results() {
        List<PromiseResult> results = new ArrayList<>();
        for (int i = 1; i <= 5; i++) {
            results.add(PromiseResult.of("OEM" + i, "OEM", ASOF, i <= 4));
            results.add(PromiseResult.of("D1" + i, "D1", ASOF, i <= 3));
        }
        return results;
    }

    /** The supplier sees 9 of 10 agreed facts, the dealer 6. */
    private static List<SharedFact> shared() {
        List<SharedFact> shared = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            shared.add(new SharedFact("N" + i, "D1", "fact " + i, i < 9, i < 6, AGREED));
        }
        return shared;
    }

    /** Of 100 that came, the supplier had foreseen 110 and the dealer 125. */
    private static List<ForecastRecord> forecasts() {
        return List.of(
                forecast("S", Origin.SUPPLIER, 110, AGREED),
                forecast("F", Origin.DEALER, 125, AGREED),
                forecast("A", Origin.ACTUAL, 100, LocalDate.of(2026, 2, 3)));
    }

    private static ForecastRecord forecast(String id, Origin origin, long quantity, LocalDate day) {
        DateRange january = DateRange.parse("2026-01-01/2026-02-01");
        return new ForecastRecord(id, "D1", origin, "T1", january, BigDecimal.valueOf(quantity), day);
    }
}
