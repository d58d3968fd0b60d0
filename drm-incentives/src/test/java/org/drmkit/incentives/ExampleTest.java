package org.drmkit.incentives;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Locale;
import org.drmkit.core.dealer.Dealer;
import org.drmkit.core.json.DefinitionException;
import org.drmkit.core.json.Problem;
import org.drmkit.core.network.DealerNetwork;
import org.drmkit.incentives.law.ProgramLaws;
import org.drmkit.incentives.program.Program;
import org.drmkit.incentives.sheet.PolicySheet;
import org.junit.jupiter.api.Test;

/** Examples that a definition carries are worked out when an engine is made of it. */
class ExampleTest {

    private static final DealerNetwork NETWORK =
            DealerNetwork.builder(Books.SCHEMA).build();

    /** A network whose dealers have tiers; those of the examples are none of them. */
    private static final DealerNetwork TIERS = DealerNetwork.builder(Books.SCHEMA)
            .dealer(Dealer.builder("D7").attribute("tier", 1).build())
            .build();

    private static Program program(String expect) {
        return Books.program("""
                "rules": [{"id": "volume", "per": "QUARTER", "of": "total", "for": {"dealer.tier": {">=": 1}},
                           "pay": {"bands": [{"from": 5000, "rate": 0.02}, {"from": 20000, "rate": 0.04}]}},
                          {"id": "target", "per": "YEAR", "of": "total",
                           "pay": {"by": {"share": ["total", {"fact": "target"}]}, "bands": [{"from": 1, "amount": 50}]}}],
                "examples": [{"title": {"en": "The second band", "zh": "第二档"},
                  "given": {"asOf": "2027-01-01", "dealers": [{"id": "D1", "attributes": {"tier": 2}}],
                            "facts": [{"party": "D1", "name": "target", "value": 30000}],
                            "lines": [{"dealer": "D1", "product": "P", "date": "2026-02-01", "quantity": 1, "amount": 27000},
                                      {"dealer": "D1", "product": "P", "date": "2026-05-01", "quantity": 1, "amount": 6000},
                                      {"dealer": "D2", "product": "P", "date": "2026-05-01", "quantity": 1, "amount": 9000}]},
                  "expect": [%s]}]
                """.formatted(expect));
    }

    private static List<Problem> problems(String expect) {
        return catchThrowableOfType(DefinitionException.class, () -> IncentiveEngine.of(program(expect), TIERS))
                .problems();
    }

    @Test
    void examples_thatComeOut_ofAPeriodARuleAndAll() {
        Program program = program("""
                {"dealer": "D1", "rule": "volume", "from": "2026-01-01", "amount": 1080},
                {"dealer": "D1", "rule": "volume", "amount": 1200}, {"dealer": "D1", "amount": 1250},
                {"dealer": "D2", "amount": 0}""");
        assertThatCode(() -> IncentiveEngine.of(program, TIERS)).doesNotThrowAnyException();
    }

    @Test
    void example_thatComesToSomethingElse_bothAmountsAndTheExplanation() {
        List<Problem> problems =
                problems("{\"dealer\": \"D1\", \"rule\": \"volume\", \"from\": \"2026-01-01\", \"amount\": 540}");
        assertThat(problems)
                .extracting(problem -> problem.pointer().toString(), Problem::value)
                .containsExactly(tuple("/examples/0/expect/0/amount", "540"));
        assertThat(problems.get(0).message())
                .contains("540 is expected, and 1080.00 comes out", "4 % of 27,000.00 (band from 20,000.00)", "Maybe ");
    }

    @Test
    void example_ofUnknownDealersAndRules_namesTheNearest() {
        List<Problem> problems = problems(
                "{\"dealer\": \"D11\", \"amount\": 1}, {\"dealer\": \"D1\", \"rule\": \"volum\", \"amount\": 1},"
                        + "{\"dealer\": \"D1\", \"rule\": \"volume\", \"from\": \"2026-02-01\", \"amount\": 1}");
        assertThat(problems)
                .extracting(problem -> problem.pointer().toString())
                .containsExactly(
                        "/examples/0/expect/0/dealer", "/examples/0/expect/1/rule", "/examples/0/expect/2/from");
        assertThat(problems.toString()).contains("Optional[D1]", "Optional[volume]", "no period of rule (volume)");
    }

    @Test
    void example_whoseLinesDoNotFit_isAProblemOfTheGiven() {
        Program program = Books.program("""
                "rules": [{"id": "r", "per": "YEAR", "of": "total", "pay": {"rate": 1}}],
                "examples": [{"given": {"asOf": "2027-01-01", "lines": [
                    {"id": "1", "dealer": "D1", "product": "P", "date": "2026-02-01", "quantity": 1, "amount": 1},
                    {"id": "1", "dealer": "D2", "product": "P", "date": "2026-02-01", "quantity": 1, "amount": 1}]}, "expect": []}]
                """);
        assertThat(catchThrowableOfType(DefinitionException.class, () -> IncentiveEngine.of(program, NETWORK))
                        .problems())
                .extracting(problem -> problem.pointer().toString())
                .containsExactly("/examples/0/given");
    }

    @Test
    void example_isReadWrittenAndTold_andTheLawsDoNotNeedIt() {
        Program program = program("{\"dealer\": \"D1\", \"amount\": 1250}");
        assertThat(Program.read(program.write())).isEqualTo(program);
        assertThat(PolicySheet.describe(program, Locale.ENGLISH)).contains("Examples", "27,000", "1,250");
        assertThat(PolicySheet.describe(program, Locale.CHINA)).contains("示例", "第二档", "27,000", "1,250");
        assertThat(ProgramLaws.of(program(("{\"dealer\": \"D1\", \"amount\": 1}")))
                        .search(1, 2))
                .isEmpty();
    }
}
