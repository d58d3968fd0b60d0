package org.drmkit.examples.cases;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.drmkit.core.book.DealerBook;
import org.drmkit.core.dealer.Dealer;
import org.drmkit.core.fact.FactSource;
import org.drmkit.core.history.History;
import org.drmkit.core.network.DealerNetwork;
import org.drmkit.core.number.Decimals;
import org.drmkit.core.number.Fraction;
import org.drmkit.core.relation.forecast.Accuracy;
import org.drmkit.core.relation.forecast.ForecastFacts;
import org.drmkit.core.relation.forecast.ForecastRecord;
import org.drmkit.core.relation.forecast.Origin;
import org.drmkit.core.relation.forecast.SeasonPack;
import org.drmkit.core.relation.forecast.StockPlan;
import org.drmkit.core.relation.forecast.TargetProposal;
import org.drmkit.core.time.DateRange;
import org.drmkit.core.trade.TradeLedger;
import org.drmkit.core.trade.TradeSchema;
import org.drmkit.scoring.ScoringEngine;
import org.drmkit.scoring.scorecard.Scorecard;

/**
 * A maker of consumer goods and its dealer before, in and after the peak season: both tell each other what they know, both foresee the
 * quantities, and afterwards they see who was closer.
 */
public final class PeakSeason {

    private static final DateRange QUARTER = DateRange.parse("2026-01-01/2026-04-01");
    private static final LocalDate AFTERWARDS = LocalDate.of(2026, 4, 10);
    private static final BigDecimal THRESHOLD = new BigDecimal("0.20");

    private static final History<SeasonPack> PACKS =
            History.shape(SeasonPack.SHAPE).parse("""
            [{"id": "K1", "party": "OEM", "season": "SPRING", "publishedOn": "2025-12-20", "peakFrom": "2026-01-29",
              "recordedOn": "2025-12-20"}]
            """, "season packs");

    private static final History<ForecastRecord> FORECASTS =
            History.shape(ForecastRecord.SHAPE).parse("""
            [{"id": "D-1", "dealer": "D1", "origin": "DEALER", "product": "T1", "from": "2026-01-01", "to": "2026-02-01",
              "quantity": 100, "recordedOn": "2025-12-22"},
             {"id": "D-2", "dealer": "D1", "origin": "DEALER", "product": "T1", "from": "2026-02-01", "to": "2026-03-01",
              "quantity": 120, "recordedOn": "2025-12-22"},
             {"id": "D-3", "dealer": "D1", "origin": "DEALER", "product": "T1", "from": "2026-03-01", "to": "2026-04-01",
              "quantity": 150, "recordedOn": "2025-12-22"},
             {"id": "S-1", "dealer": "D1", "origin": "SUPPLIER", "product": "T1", "from": "2026-01-01", "to": "2026-02-01",
              "quantity": 130, "recordedOn": "2025-12-15"},
             {"id": "S-2", "dealer": "D1", "origin": "SUPPLIER", "product": "T1", "from": "2026-02-01", "to": "2026-03-01",
              "quantity": 130, "recordedOn": "2025-12-15"},
             {"id": "S-3", "dealer": "D1", "origin": "SUPPLIER", "product": "T1", "from": "2026-03-01", "to": "2026-04-01",
              "quantity": 130, "recordedOn": "2025-12-15"},
             {"id": "A-1", "dealer": "D1", "origin": "ACTUAL", "product": "T1", "from": "2026-01-01", "to": "2026-02-01",
              "quantity": 110, "recordedOn": "2026-02-03"},
             {"id": "A-2", "dealer": "D1", "origin": "ACTUAL", "product": "T1", "from": "2026-02-01", "to": "2026-03-01",
              "quantity": 115, "recordedOn": "2026-03-03"},
             {"id": "A-3", "dealer": "D1", "origin": "ACTUAL", "product": "T1", "from": "2026-03-01", "to": "2026-04-01",
              "quantity": 120, "recordedOn": "2026-04-03"}]
            """, "forecasts");

    private static final String CARD = """
            {"format": "drm-scorecard/1", "id": "season", "version": 1, "per": "QUARTER",
             "kpis": [{"id": "forecast", "value": {"fact": "forecastDeviation"}, "weight": 100,
                       "score": {"steps": [{"upTo": 0.2, "points": 100}, {"upTo": 0.5, "points": 80}, {"upTo": 1, "points": 60}]}}],
             "grades": [{"grade": "A", "from": 80}, {"grade": "B", "from": 0}]}
            """;

    private PeakSeason() {}

    /**
     * Prints the story.
     *
     * @param arguments a language, en or zh; English without one
     */
    public static void main(String[] arguments) {
        System.out.print(tell(Story.locale(arguments)));
    }

    static String tell(Locale locale) {
        Story story = new Story(locale);
        before(story);
        afterwards(story);
        return story.toString();
    }

    private static void before(Story story) {
        SeasonPack pack = PACKS.records().get(0);
        story.say(
                "The season pack came %s days before the peak (at least 30: %s).",
                "旺季资料包提前 %s 天发布（要求至少 30 天：%s）。", pack.daysAhead(), pack.isTimely(30));
        ForecastRecord march = FORECASTS.records().stream()
                .filter(record -> record.id().equals("D-3"))
                .findFirst()
                .orElseThrow();
        TargetProposal target =
                TargetProposal.of(march, new BigDecimal("0.6"), BigDecimal.valueOf(105), BigDecimal.valueOf(140));
        story.say(
                "Target for March: %s, from forecast %s and last year's 105; 140 can be delivered.",
                "3 月目标：%s，依据预测 %s 与去年 105；产能 140。", target.value().toPlainString(), target.basedOn());
        StockPlan plan = StockPlan.of(march, 10, BigDecimal.valueOf(40), 12);
        story.say(
                "Order %s pieces in boxes of 12 to sell 150 and cover 10 more days.",
                "按每箱 12 件订货 %s 件，满足销售 150 件并再备 10 天库存。", plan.order().toPlainString());
    }

    private static void afterwards(Story story) {
        var facts = ForecastFacts.of(FORECASTS, THRESHOLD);
        story.say(
                "The dealer's forecast: error %s, bias +%s.",
                "经销商预测：偏差率 %s，偏向 +%s。",
                Story.percent(Story.ask(facts, ForecastFacts.DEVIATION, "D1", QUARTER, AFTERWARDS), 2),
                Story.percent(Story.ask(facts, ForecastFacts.BIAS, "D1", QUARTER, AFTERWARDS), 2));
        story.say(
                "The supplier's forecast: error %s.",
                "厂家预测：偏差率 %s。",
                Story.percent(Story.ask(facts, ForecastFacts.SUPPLIER_DEVIATION, "D1", QUARTER, AFTERWARDS), 2));
        for (Accuracy.Pair pair :
                Accuracy.of(FORECASTS.records(), Origin.DEALER, QUARTER).exceptions(THRESHOLD)) {
            story.say(
                    "Exception from %s on: %s foreseen, %s came, %s off.",
                    "例外（自 %s）：预测 %s，实际 %s，偏差 %s。",
                    pair.period().from(),
                    pair.foreseen().toPlainString(),
                    pair.came().toPlainString(),
                    Story.percent(Fraction.of(pair.difference().abs()).dividedBy(Fraction.of(pair.came())), 1));
        }
        story.say("Points for the forecast: %s of 100.", "预测得分：%s（满分 100）。", points(facts));
    }

    private static String points(FactSource facts) {
        TradeSchema schema = TradeSchema.builder("CNY").build();
        DealerNetwork network =
                DealerNetwork.builder(schema).dealer(Dealer.of("D1")).build();
        DealerBook book =
                DealerBook.of(network, TradeLedger.builder(schema).build()).with(facts);
        return ScoringEngine.of(Scorecard.read(CARD), network)
                .run(book, LocalDate.of(2026, 3, 31))
                .score("D1")
                .score()
                .map(Decimals::plain)
                .orElse("-");
    }
}
