package org.drmkit.incentives.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.drmkit.core.book.DealerBook;
import org.drmkit.core.fact.Fact;
import org.drmkit.core.fact.FactTable;
import org.drmkit.core.json.Json.JsonObject;
import org.drmkit.core.network.DealerNetwork;
import org.drmkit.core.time.DateRange;
import org.drmkit.core.trade.TradeLedger;
import org.drmkit.core.trade.TradeLine;
import org.drmkit.core.trade.TradeSchema;
import org.drmkit.incentives.IncentiveEngine;
import org.drmkit.incentives.program.ProgramHistory;
import org.drmkit.incentives.settlement.Settlement;

/** The engine and a plain reading of the language agree on every cent. */
class PlainEvaluatorProperties {

    private static final DealerNetwork NETWORK = DealerNetwork.builder(
                    TradeSchema.builder("CNY").build())
            .dealers(SomeFacts.DEALERS)
            .build();

    private static final LocalDate JULY = LocalDate.of(2026, 7, 15);
    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 15);

    @Provide
    Arbitrary<ProgramHistory> histories() {
        return SomePrograms.histories();
    }

    @Provide
    Arbitrary<List<TradeLine>> lines() {
        return SomeLines.lines();
    }

    @Provide
    Arbitrary<List<Fact>> facts() {
        return SomeFacts.facts();
    }

    @Property(tries = 200)
    void engine_paysWhatThePlainReadingOfTheLanguagePays_inTwoSettlements(
            @ForAll("histories") ProgramHistory history,
            @ForAll("lines") List<TradeLine> lines,
            @ForAll("facts") List<Fact> facts) {
        DealerBook book = book(lines, facts);
        IncentiveEngine engine = IncentiveEngine.of(history, NETWORK);
        Settlement july = engine.run(book, JULY).settle();
        PlainEvaluator first = plain(history, lines, facts, JULY);
        assertThat(paid(july)).as(text(history)).isEqualTo(inCents(first.entitlements(Map.of())));

        Settlement october = engine.run(book, OCTOBER).settle(july);
        PlainEvaluator second = plain(history, lines, facts, OCTOBER);
        assertThat(paid(october)).as(text(history)).isEqualTo(inCents(second.entitlements(first.left())));
    }

    /** The rules and caps, to be read where the two disagree. */
    private static String text(ProgramHistory history) {
        return history.versions().stream()
                .map(version -> (JsonObject) version.program().write())
                .map(json -> json.member("rules") + " " + json.member("caps"))
                .toList()
                .toString();
    }

    private static PlainEvaluator plain(
            ProgramHistory history, List<TradeLine> lines, List<Fact> facts, LocalDate asOf) {
        return new PlainEvaluator(history, new PlainBook(lines, SomeFacts.DEALERS, facts, asOf), asOf);
    }

    private static DealerBook book(List<TradeLine> lines, List<Fact> facts) {
        TradeLedger ledger = TradeLedger.builder(NETWORK.schema()).addAll(lines).build();
        DealerBook book = DealerBook.of(NETWORK, ledger);
        return facts.isEmpty() ? book : book.with(FactTable.of("facts", facts));
    }

    private static Map<PlainEvaluator.Entry, BigDecimal> inCents(Map<PlainEvaluator.Entry, BigDecimal> amounts) {
        Map<PlainEvaluator.Entry, BigDecimal> cents = new TreeMap<>();
        amounts.forEach((entry, amount) -> cents.put(entry, amount.setScale(2)));
        return cents;
    }

    private static Map<PlainEvaluator.Entry, BigDecimal> paid(Settlement settlement) {
        Map<PlainEvaluator.Entry, BigDecimal> paid = new TreeMap<>();
        settlement
                .lines()
                .forEach(line -> paid.put(
                        new PlainEvaluator.Entry(
                                line.dealer(),
                                line.rule().orElseThrow(),
                                line.from()
                                        .map(from ->
                                                DateRange.of(from, line.to().orElseThrow()))
                                        .orElseThrow()),
                        line.entitlement()));
        return paid;
    }
}
