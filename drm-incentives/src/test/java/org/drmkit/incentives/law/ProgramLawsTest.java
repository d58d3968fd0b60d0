package org.drmkit.incentives.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.drmkit.core.dealer.Dealer;
import org.drmkit.core.network.DealerNetwork;
import org.drmkit.core.trade.TradeSchema;
import org.drmkit.incentives.program.Program;
import org.drmkit.incentives.testing.ProgramContract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProgramLawsTest {

    private static final String FALLING =
            "\"pay\": {\"bands\": [{\"from\": 0, \"rate\": 0.04}, {\"from\": 10000, \"rate\": 0.02}]}";

    private static Program program(String measure, String rule, String more) {
        return Program.read("""
                {"format": "drm-program/1", "id": "p", "version": 1, "currency": "CNY",
                 "validity": {"from": "2026-01-01", "to": "2027-01-01"}, "measures": {"m": %s},
                 "rules": [{"id": "r", "per": "QUARTER", "of": "m", %s}]%s}
                """.formatted(measure, rule, more));
    }

    private static Program program(String rule) {
        return program("{\"sum\": \"amount\"}", rule, "");
    }

    private static Set<ProgramLaw> broken(Program program) {
        return ProgramLaws.of(program).search(7, 60).stream().map(Breach::law).collect(Collectors.toSet());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"pay\": {\"bands\": [{\"from\": 5000, \"rate\": 0.02}, {\"from\": 20000, \"rate\": 0.04}]}",
                "\"pay\": {\"marginal\": [{\"from\": 0, \"rate\": 0.01}, {\"from\": 150000.01, \"rate\": 0.025}]}",
                "\"pay\": {\"rate\": 0.015}, \"limits\": {\"max\": \"99.995\"}, \"partial\": true",
                "\"for\": {\"dealer.tier\": {\">=\": 2}}, \"pay\": {\"rate\": 0.01}",
                "\"when\": [{\"fact\": \"grade\", \"in\": [\"A\"]}], \"pay\": {\"rate\": 0.01}",
                "\"pay\": {\"by\": {\"fact\": \"grade\"}, \"cases\": {\"A\": {\"rate\": 0.02}, \"B\": {\"rate\": 0.01}}}"
            })
    void search_soundPrograms_noBreach(String rule) {
        assertThat(ProgramLaws.of(program(rule)).search(3, 60))
                .extracting(Breach::message)
                .isEmpty();
    }

    @Test
    void search_capsOverDealersAndAll_noBreach() {
        String caps = ", \"caps\": [{\"each\": \"DEALER\", \"per\": \"YEAR\", \"amount\": 300},"
                + " {\"each\": \"ALL\", \"per\": \"HALF_YEAR\", \"amount\": 500}]";
        assertThat(ProgramLaws.of(program("{\"sum\": \"amount\"}", "\"pay\": {\"rate\": 0.37}", caps))
                        .search(3, 60))
                .extracting(Breach::message)
                .isEmpty();
    }

    @Test
    void search_rateThatFalls_moreEarnsLess() {
        List<Breach> breaches = ProgramLaws.of(program(FALLING)).search(7, 60);
        assertThat(breaches).extracting(Breach::law).containsExactly(ProgramLaw.MONOTONE);
        assertThat(breaches.get(0).message())
                .contains("The program (p) breaks MONOTONE: one sale more, on the last day of trade,")
                .contains("with one sale more")
                .contains("\"meta\": {\"law.MONOTONE\": \"why\"}");
        assertThat(breaches.get(0).scene().lines()).hasSize(1);
    }

    @Test
    void search_amountForBeingThere_paidWithoutASale() {
        assertThat(broken(program("\"pay\": {\"amount\": 100}"))).containsExactly(ProgramLaw.ZERO_IN_ZERO_OUT);
    }

    @Test
    void search_amountForEachDocument_splittingPays() {
        assertThat(broken(program("{\"count\": \"lines\"}", "\"pay\": {\"perUnit\": 5}", "")))
                .containsExactly(ProgramLaw.SPLIT_INVARIANT);
    }

    @Test
    void search_baseThatIsNotCutToTheValidity_salesBeforeItPay() {
        Program program = Program.read("""
                {"format": "drm-program/1", "id": "p", "version": 1, "currency": "CNY",
                 "validity": {"from": "2026-04-01", "to": "2027-01-01"}, "measures": {"m": {"sum": "amount"}},
                 "rules": [{"id": "r", "per": "QUARTER", "of": {"measure": "m", "at": "YEAR_TO_DATE"}, "pay": {"rate": 0.01}}]}
                """);
        assertThat(broken(program)).contains(ProgramLaw.WITHIN_VALIDITY);
    }

    @Test
    void search_matrixWithAHole_notComplete() {
        String row = "{\"by\": \"m\", \"bands\": [{\"from\": %s, \"rate\": 0.01}]}";
        String matrix = "\"pay\": {\"by\": {\"fact\": \"grade\"}, \"cases\": {\"A\": " + row.formatted("0.8")
                + ", \"B\": " + row.formatted("1") + "}}";
        List<Breach> breaches = ProgramLaws.of(program(matrix)).search(1, 1);
        assertThat(breaches).extracting(Breach::law).containsExactly(ProgramLaw.COMPLETE);
        assertThat(breaches.get(0).what()).contains("its rows begin at [0.8, 1]");
    }

    @Test
    void search_attributeWithoutPay_namesTheValue() {
        DealerNetwork network = DealerNetwork.builder(TradeSchema.builder("CNY").build())
                .dealer(Dealer.builder("D1").attribute("type", "SHOP").build())
                .dealer(Dealer.builder("D2").attribute("type", "ONLINE").build())
                .build();
        Program program =
                program("\"pay\": {\"by\": {\"fact\": \"dealer.type\"}, \"cases\": {\"SHOP\": {\"rate\": 0.01}}}");
        assertThat(ProgramLaws.of(program, network).search(1, 1))
                .extracting(Breach::what)
                .containsExactly("rule r: dealer.type of [ONLINE] has no pay");
    }

    @Test
    void waiver_inTheDefinition_theLawIsNotRun() {
        Program program = program(
                "{\"sum\": \"amount\"}",
                FALLING,
                ", \"meta\": {\"law.MONOTONE\": \"large dealers are paid otherwise\"}");
        ProgramLaws laws = ProgramLaws.of(program);
        assertThat(laws.waivers()).containsEntry(ProgramLaw.MONOTONE, "large dealers are paid otherwise");
        assertThat(laws.search(7, 60)).isEmpty();
    }

    @Test
    void search_sameSeed_sameBreaches() {
        ProgramLaws laws = ProgramLaws.of(program(FALLING));
        assertThat(laws.search(5, 40)).isEqualTo(laws.search(5, 40));
    }

    @Test
    void contract_ofABrokenRule_failsWithTheBook() {
        ProgramLaws laws = ProgramLaws.of(program(FALLING));
        Breach breach = laws.search(7, 60).get(0);
        ProgramContract contract = () -> laws;
        assertThatThrownBy(() -> contract.monotone(breach.scene()))
                .isInstanceOf(AssertionError.class)
                .hasMessage(breach.message());
    }
}
