package org.drmkit.incentives.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.drmkit.core.book.DealerBook;
import org.drmkit.core.dealer.Dealer;
import org.drmkit.core.network.DealerNetwork;
import org.drmkit.core.trade.LedgerBuilder;
import org.drmkit.core.trade.TradeLedger;
import org.drmkit.core.trade.TradeLine;
import org.drmkit.core.trade.TradeSchema;
import org.drmkit.incentives.IncentiveEngine;
import org.drmkit.incentives.IncentiveRun;
import org.drmkit.incentives.program.Program;
import org.junit.jupiter.api.Test;

/** The ladder of 2 % from 5,000 and 4 % from 20,000, against slices of the same and a rule more. */
class RehearsalTest {

    private static final TradeSchema SCHEMA = TradeSchema.builder("CNY").build();

    private static final DealerNetwork NETWORK = DealerNetwork.builder(SCHEMA)
            .dealer(Dealer.builder("A").attribute("tier", "GOLD").build())
            .dealer(Dealer.builder("B").attribute("tier", "GOLD").build())
            .dealer(Dealer.builder("C").attribute("tier", "BASIC").build())
            .dealer(Dealer.of("D"))
            .build();

    private static Program program(String rules) {
        return Program.read("""
                {"format": "drm-program/1", "id": "p", "version": 1, "currency": "CNY",
                 "validity": {"from": "2026-01-01", "to": "2027-01-01"}, "measures": {"m": {"sum": "amount"}}, "rules": [%s]}
                """.formatted(rules));
    }

    private static IncentiveRun run(String rules, String asOf) {
        LedgerBuilder ledger = TradeLedger.builder(SCHEMA);
        List.of("A 27000.00", "B 7000.00", "C 3000.00")
                .forEach(sale -> ledger.add(TradeLine.builder()
                        .dealer(sale.substring(0, 1))
                        .product("P")
                        .date(LocalDate.parse("2026-03-01"))
                        .quantity(1)
                        .amount(sale.substring(2))
                        .build()));
        DealerBook book = DealerBook.of(NETWORK, ledger.build());
        return IncentiveEngine.of(program(rules), NETWORK).run(book, LocalDate.parse(asOf));
    }

    private static final String STEPS = "[{\"from\": 5000, \"rate\": 0.02}, {\"from\": 20000, \"rate\": 0.04}]";

    private static final String NOW =
            "{\"id\": \"volume\", \"per\": \"YEAR\", \"of\": \"m\", \"pay\": {\"bands\": " + STEPS + "}}";

    private static final String PLANNED = NOW.replace("bands", "marginal")
            + ", {\"id\": \"base\", \"per\": \"YEAR\", \"of\": \"m\", \"pay\": {\"rate\": 0.01}}";

    private static final Rehearsal REHEARSAL = Rehearsal.of(run(NOW, "2027-01-01"), run(PLANNED, "2027-01-01"));

    @Test
    void total_1080And140_become850And110And30() {
        assertThat(REHEARSAL.dealers())
                .extracting(change ->
                        "%s %s %s %s".formatted(change.name(), change.before(), change.after(), change.difference()))
                .containsExactly(
                        "A 1080.00 850.00 -230.00", "B 140.00 110.00 -30.00", "C 0.00 30.00 30.00", "D 0.00 0.00 0.00");
        assertThat(REHEARSAL.total().difference()).isEqualTo("-230.00");
    }

    @Test
    void winnersAndLosers_largestFirst() {
        assertThat(REHEARSAL.losers(5)).extracting(Change::name).containsExactly("A", "B");
        assertThat(REHEARSAL.losers(1)).extracting(Change::name).containsExactly("A");
        assertThat(REHEARSAL.winners(5)).extracting(Change::name).containsExactly("C");
    }

    @Test
    void rules_differencesAddUp_newRuleFrom0() {
        assertThat(REHEARSAL.rules())
                .extracting(change -> change.name() + " " + change.before() + " " + change.after())
                .containsExactly("volume 1220.00 620.00", "base 0.00 370.00");
    }

    @Test
    void segments_byTier() {
        assertThat(REHEARSAL.segments(NETWORK, "tier"))
                .extracting(change -> change.name() + " " + change.difference())
                .containsExactly("- 0.00", "BASIC 30.00", "GOLD -260.00");
    }

    @Test
    void explain_bothExplanationsAndWhatDiffers() {
        assertThat(REHEARSAL.explain("A").mismatch()).isEmpty();
        assertThat(REHEARSAL.render("A", Locale.ENGLISH))
                .startsWith("Change for A -230.00 = planned 850.00 - as it is 1,080.00");
        assertThat(REHEARSAL.render("A", Locale.CHINA)).startsWith("A 的变动 -230.00 = 拟定方案 850.00 - 现行方案 1,080.00");
        assertThat(REHEARSAL.difference("A").changes()).isNotEmpty();
        assertThat(REHEARSAL.difference("D").changes())
                .allMatch(change -> change.after().isPresent());
    }

    @Test
    void report_roundTrips() {
        RehearsalReport report = REHEARSAL.report(3, Optional.of(REHEARSAL.segments(NETWORK, "tier")));
        assertThat(RehearsalReport.read(report.write().pretty())).isEqualTo(report);
        assertThat(report.losers()).hasSize(2);
    }

    @Test
    void of_otherDays_refused() {
        assertThatThrownBy(() -> Rehearsal.of(run(NOW, "2027-01-01"), run(NOW, "2027-01-02")))
                .hasMessageContaining("as of 2027-01-01")
                .hasMessageContaining("as of 2027-01-02");
    }
}
