package org.drmkit.incentives;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.drmkit.core.json.DefinitionException;
import org.drmkit.core.json.Problem;
import org.drmkit.core.network.DealerNetwork;
import org.drmkit.core.trade.TradeSchema;
import org.drmkit.core.tree.CodeTree;
import org.drmkit.incentives.program.Program;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A program with every mistake that people make: place, value and likely fix of each, at once and soon. */
@Timeout(10)
class BadDefinitionTest {

    private static final DealerNetwork NETWORK = DealerNetwork.builder(TradeSchema.builder("CNY")
                    .products(CodeTree.builder()
                            .root("AC")
                            .below("AC", "SPLIT", "WINDOW")
                            .build())
                    .build())
            .build();

    private static String program(String currency, String measure, String rules) {
        return """
                {"format": "drm-program/1", "id": "p", "version": 1, "currency": "%s",
                 "validity": {"from": "2026-01-01", "to": "2027-01-01"},
                 "measures": {"total": %s}, "rules": [%s]}
                """.formatted(currency, measure, rules);
    }

    private static List<Problem> refused(ThrowingCallable code) {
        return catchThrowableOfType(DefinitionException.class, code).problems();
    }

    @Test
    void read_everyMistakeOfForm_isListed() {
        List<Problem> problems =
                refused(() -> Program.read(program("CNY", "{\"sum\": \"amount\", \"whare\": {}}", """
                {"id": "a", "per": "YEAR", "of": "total", "pay": {"bands": [{"from": 20000, "rate": 0.04}, {"from": 5000, "rate": 0.02}]}},
                {"id": "b", "per": "YEAR", "of": "total", "pay": {"rate": 1e1000000000}, "limts": {"max": 5}},
                {"id": "c", "per": "YEAR", "of": "total", "pay": {"rate": "1e-1000000000"}}""")));

        assertThat(problems)
                .extracting(problem -> problem.pointer().toString(), Problem::code, Problem::value)
                .containsExactlyInAnyOrder(
                        tuple("/measures/total/whare", "UNKNOWN_MEMBER", "whare"),
                        tuple("/rules/0/pay/bands/1/from", "OUT_OF_RANGE", "5000"),
                        tuple("/rules/1/pay/rate", "TOO_LONG", "1e1000000000"),
                        tuple("/rules/1/limts", "UNKNOWN_MEMBER", "limts"),
                        tuple("/rules/2/pay/rate", "TOO_LONG", "1e-1000000000"));
        assertThat(problems).allSatisfy(problem -> assertThat(problem.message()).contains("Allowed: ", "Maybe "));
        assertThat(problems.toString())
                .contains("Optional[where]", "Optional[limits]", "more than 20000", "at most 18 decimal places");
    }

    @Test
    void read_numberWithAHugeExponent_isRefusedAtItsPlace() {
        List<Problem> problems = refused(() -> Program.read(program("CNY", "{\"sum\": \"amount\"}", """
                {"id": "a", "per": "YEAR", "of": "total", "pay": {"rate": 1e1000000000}}""")));

        assertThat(problems)
                .extracting(problem -> problem.pointer().toString(), Problem::code, Problem::value)
                .containsExactly(tuple("/rules/0/pay/rate", "TOO_LONG", "1e1000000000"));
        assertThat(problems.get(0).message()).contains("at most 18 decimal places", "Maybe ");
    }

    @Test
    void read_circleOfRules_isFoundBesideARuleThatCannotBeRead() {
        List<Problem> problems = refused(() -> Program.read(program("CNY", "{\"sum\": \"amount\"}", """
                {"id": "a", "per": "YEAR", "of": {"rule": "b"}, "pay": {"rate": 0.01}},
                {"id": "b", "per": "YEAR", "of": {"add": ["total", {"rule": "c"}]}, "pay": {"rte": 0.02}},
                {"id": "c", "per": "YEAR", "of": {"rule": "a"}, "pay": {"rate": 0.01}}""")));

        assertThat(problems)
                .extracting(problem -> problem.pointer().toString(), Problem::code)
                .contains(tuple("/rules/1/pay/rte", "UNKNOWN_MEMBER"), tuple("/rules/2/of/rule", "INVALID"));
        assertThat(problems.toString()).contains("closes a circle: a, b, c, a");
    }

    @Test
    void of_everythingThatTheNetworkDoesNotKnow_isListed() {
        String measure = "{\"sum\": \"amont\", \"where\": {\"product\": {\"under\": [\"SPLT\"]}}}";
        Program program = Program.read(program(
                "USD", measure, "{\"id\": \"a\", \"per\": \"YEAR\", \"of\": \"total\", \"pay\": {\"rate\": 0.01}}"));

        List<Problem> problems = refused(() -> IncentiveEngine.of(program, NETWORK));

        assertThat(problems)
                .extracting(problem -> problem.pointer().toString(), Problem::value)
                .containsExactlyInAnyOrder(
                        tuple("/currency", "USD"),
                        tuple("/measures/total/sum", "amont"),
                        tuple("/measures/total/where/product/under/0", "SPLT"));
        assertThat(problems).allSatisfy(problem -> assertThat(problem.message()).contains("Maybe "));
        assertThat(problems.toString()).contains("Optional[amount]", "Optional[SPLIT]");
    }
}
