package org.drmkit.scoring;

import java.time.LocalDate;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.drmkit.core.book.DealerBook;
import org.drmkit.core.dealer.Dealer;
import org.drmkit.core.fact.Fact;
import org.drmkit.core.fact.FactTable;
import org.drmkit.core.json.Json;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;
import org.drmkit.core.network.DealerNetwork;
import org.drmkit.core.trade.TradeLedger;
import org.drmkit.core.trade.TradeLine;
import org.drmkit.core.trade.TradeSchema;
import org.drmkit.scoring.scorecard.Scorecard;

/**
 * What a case of the file gives: a card, its population, and the periods to judge one after the other.
 *
 * @param card the card as JSON, which may be wrong
 * @param dealers the dealers
 * @param facts the facts
 * @param lines the trade
 * @param asOf the day of judgement
 * @param periods one day of each period
 */
record ScorecardCase(
        Json card,
        List<Dealer> dealers,
        List<Fact> facts,
        List<TradeLine> lines,
        LocalDate asOf,
        List<LocalDate> periods) {

    private static final TradeSchema SCHEMA =
            TradeSchema.builder(Currency.getInstance("CNY")).build();

    static final Shape<ScorecardCase> SHAPE = Shape.object("given", o -> {
        var card = o.required("scorecard", Shapes.ANY, ScorecardCase::card);
        var dealers = o.withDefault("dealers", Shapes.listOf(Dealer.SHAPE), List.of(), ScorecardCase::dealers);
        var facts = o.withDefault("facts", Shapes.listOf(Fact.SHAPE), List.of(), ScorecardCase::facts);
        var lines = o.withDefault("lines", Shapes.listOf(TradeLine.SHAPE), List.of(), ScorecardCase::lines);
        var asOf = o.required("asOf", Shapes.DATE, ScorecardCase::asOf);
        var periods = o.withDefault("periods", Shapes.listOf(Shapes.DATE), List.of(), ScorecardCase::periods);
        return v ->
                new ScorecardCase(v.get(card), v.get(dealers), v.get(facts), v.get(lines), v.get(asOf), v.get(periods));
    });

    private DealerBook book() {
        DealerNetwork network = DealerNetwork.builder(SCHEMA).dealers(dealers).build();
        var ledger = TradeLedger.builder(SCHEMA);
        lines.forEach(ledger::add);
        return DealerBook.of(network, ledger.build()).with(FactTable.of("facts", facts));
    }

    /** Judges the periods, each after the report of the one before; by first day. */
    Map<LocalDate, ScoringRun> runs() {
        DealerBook book = book();
        ScoringEngine engine = ScoringEngine.of(Scorecard.read(card), book.network());
        Map<LocalDate, ScoringRun> runs = new LinkedHashMap<>();
        Optional<ScoringRun> latest = Optional.empty();
        for (LocalDate day : periods) {
            ScoringRun run = engine.run(book, asOf, day);
            latest =
                    Optional.of(latest.map(before -> run.after(before.report())).orElse(run));
            runs.put(run.period().from(), latest.get());
        }
        return runs;
    }
}
