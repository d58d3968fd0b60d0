package org.drmkit.incentives.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.drmkit.core.json.DefinitionException;
import org.drmkit.core.json.Problem;
import org.junit.jupiter.api.Test;

class ProgramTest {

    private static String program(String rules) {
        return """
                {"format": "drm-program/1", "id": "p", "version": 1, "currency": "CNY",
                 "validity": {"from": "2026-01-01", "to": "2027-01-01"},
                 "measures": {"total": {"sum": "amount"}}, "rules": [%s]}
                """.formatted(rules);
    }

    private static List<String> pointers(String text) {
        ThrowingCallable reading = () -> Program.read(text);
        DefinitionException refused =
                org.assertj.core.api.Assertions.catchThrowableOfType(DefinitionException.class, reading);
        return refused.problems().stream()
                .map(Problem::pointer)
                .map(Object::toString)
                .toList();
    }

    @Test
    void read_written_equal() {
        Program program = Program.read(program("""
                {"id": "a", "title": {"en": "Volume"}, "per": "QUARTER", "of": {"max": ["total", 0]},
                 "for": {"dealer.tier": {">=": 1}}, "when": [{"value": "total", ">": 0}, {"fact": "grade", "in": ["A"]}],
                 "pay": {"by": "total", "bands": [{"from": 0, "rate": 0.01},
                    {"from": 10, "marginal": [{"from": 0, "rate": 0.1}, {"from": 5, "perUnit": 2}], "scale": {"fact": "target"}}]},
                 "limits": {"max": {"multiply": ["total", 0.1]}}, "carryNegative": false, "partial": true},
                {"id": "b", "per": "QUARTER", "pay": {"by": {"fact": "grade"}, "cases": {"A": {"amount": 5}}, "else": {"amount": {"rule": "a"}}}}
                """));
        assertThat(Program.read(program.write())).isEqualTo(program);
        assertThat(Program.read(program.write()).contentHash()).isEqualTo(program.contentHash());
    }

    @Test
    void read_misspeltMeasure_nearestName() {
        assertThatThrownBy(() -> Program.read(
                        program("{\"id\": \"r\", \"per\": \"YEAR\", \"of\": \"totl\", \"pay\": {\"rate\": 0.01}}")))
                .isInstanceOf(DefinitionException.class)
                .hasMessageContaining("/rules/0/of")
                .hasMessageContaining("totl")
                .hasMessageContaining("Maybe total");
    }

    @Test
    void read_thresholdsOutOfOrder_theSecondOne() {
        assertThat(
                        pointers(
                                program(
                                        "{\"id\": \"r\", \"per\": \"YEAR\", \"of\": \"total\", \"pay\": {\"bands\": [{\"from\": 20000, \"rate\": 0.04}, {\"from\": 5000, \"rate\": 0.02}]}}")))
                .containsExactly("/rules/0/pay/bands/1/from");
    }

    @Test
    void read_severalProblems_allListed() {
        assertThat(
                        pointers(
                                program(
                                        "{\"id\": \"r\", \"per\": \"YEAR\", \"off\": \"total\", \"pay\": {\"rate\": 0.01, \"amount\": 5}}, {\"id\": \"r\", \"per\": \"YEAR\", \"of\": \"totl\", \"pay\": {\"rate\": \"x\"}}")))
                .contains("/rules/0/off", "/rules/0/pay", "/rules/1/of", "/rules/1/pay/rate");
    }

    @Test
    void read_hugeExponent_refusedAtOnce() {
        assertThat(pointers(program(
                        "{\"id\": \"r\", \"per\": \"YEAR\", \"of\": \"total\", \"pay\": {\"rate\": 1e1000000000}}")))
                .containsExactly("/rules/0/pay/rate");
    }

    @Test
    void read_noBase_pointsToTheRule() {
        assertThat(pointers(program("{\"id\": \"r\", \"per\": \"YEAR\", \"pay\": {\"rate\": 0.01}}")))
                .containsExactly("/rules/0");
    }

    @Test
    void read_rulesInACircle_theOperandThatClosesIt() {
        assertThat(
                        pointers(
                                program(
                                        "{\"id\": \"a\", \"per\": \"YEAR\", \"of\": {\"rule\": \"b\"}, \"pay\": {\"rate\": 1}}, {\"id\": \"b\", \"per\": \"YEAR\", \"of\": {\"rule\": \"a\"}, \"pay\": {\"rate\": 1}}")))
                .containsExactly("/rules/1/of/rule");
    }

    @Test
    void read_ruleWithAnotherPeriod_refused() {
        assertThat(
                        pointers(
                                program(
                                        "{\"id\": \"a\", \"per\": \"YEAR\", \"of\": {\"rule\": \"b\"}, \"pay\": {\"rate\": 1}}, {\"id\": \"b\", \"per\": \"MONTH\", \"of\": \"total\", \"pay\": {\"rate\": 1}}")))
                .containsExactly("/rules/0/of/rule");
    }

    @Test
    void read_capOverAllDealersWithAFormula_refused() {
        String text = program("{\"id\": \"a\", \"per\": \"YEAR\", \"of\": \"total\", \"pay\": {\"rate\": 1}}")
                .replace(
                        "\"rules\"",
                        "\"caps\": [{\"each\": \"ALL\", \"per\": \"YEAR\", \"amount\": \"total\"}], \"rules\"");
        assertThat(pointers(text)).containsExactly("/caps/0/amount");
    }
}
