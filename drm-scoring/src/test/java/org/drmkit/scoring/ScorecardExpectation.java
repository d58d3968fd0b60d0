package org.drmkit.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.drmkit.core.json.DefinitionException;
import org.drmkit.core.json.Problem;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;
import org.drmkit.scoring.report.DealerScore;
import org.drmkit.scoring.scorecard.Scorecard;

/**
 * What a case of the file expects; what it leaves out is free.
 *
 * @param results the results by period and dealer
 * @param reasons words that explanations must mention
 * @param error a problem of the card
 */
record ScorecardExpectation(List<Result> results, List<Reason> reasons, Optional<Fault> error) {

    private static final BigDecimal TOLERANCE = new BigDecimal("1E-9");

    static final Shape<ScorecardExpectation> SHAPE = Shape.object("expect", o -> {
        var results = o.withDefault("results", Shapes.listOf(Result.SHAPE), List.of(), ScorecardExpectation::results);
        var reasons = o.withDefault("reasons", Shapes.listOf(Reason.SHAPE), List.of(), ScorecardExpectation::reasons);
        var error = o.optional("error", Fault.SHAPE, ScorecardExpectation::error);
        return v -> new ScorecardExpectation(v.get(results), v.get(reasons), v.get(error));
    });

    void check(ScorecardCase given) {
        error.ifPresent(fault -> fault.check(given));
        if (error.isEmpty()) {
            Map<LocalDate, ScoringRun> runs = given.runs();
            assertThat(results).isNotEmpty().allSatisfy(result -> result.check(runs));
            assertThat(reasons)
                    .allSatisfy(reason -> assertThat(runs.values()).last().satisfies(run -> reason.check(run)));
        }
    }

    private static void assertClose(Optional<BigDecimal> actual, Optional<BigDecimal> expected) {
        expected.ifPresent(number ->
                assertThat(actual).get().satisfies(figure -> assertThat(figure).isCloseTo(number, within(TOLERANCE))));
    }

    private static void assertMentions(String text, List<String> words) {
        words.forEach(word -> assertThat(text).containsIgnoringCase(word));
    }

    /** The result of one dealer in one period. */
    record Result(
            String dealer,
            LocalDate from,
            DealerScore.State status,
            Map<String, Optional<BigDecimal>> figures,
            Optional<String> shown,
            Optional<String> grade,
            Optional<Boolean> watch,
            Optional<List<String>> gates,
            Map<String, BigDecimal> contributions) {

        static final Shape<Result> SHAPE = Shape.object("result", o -> {
            var dealer = o.required("dealer", Shapes.CODE, Result::dealer);
            var from = o.required("from", Shapes.DATE, Result::from);
            var status = o.required("status", Shapes.enumOf(DealerScore.State.class), Result::status);
            var coverage = o.optional("coverage", Shapes.DECIMAL, result -> result.figure("coverage"));
            var subtotal = o.optional("subtotal", Shapes.DECIMAL, result -> result.figure("subtotal"));
            var deduction = o.optional("deduction", Shapes.DECIMAL, result -> result.figure("deduction"));
            var score = o.optional("score", Shapes.DECIMAL, result -> result.figure("score"));
            var shown = o.optional("shown", Shapes.LITERAL, Result::shown);
            var grade = o.optional("grade", Shapes.TEXT, Result::grade);
            var watch = o.optional("watch", Shapes.BOOL, Result::watch);
            var gates = o.optional("gates", Shapes.listOf(Shapes.NAME), Result::gates);
            var contributions =
                    o.withDefault("contributions", Shapes.mapOf(Shapes.DECIMAL), Map.of(), Result::contributions);
            return v -> new Result(
                    v.get(dealer),
                    v.get(from),
                    v.get(status),
                    Map.of(
                            "coverage", v.get(coverage),
                            "subtotal", v.get(subtotal),
                            "deduction", v.get(deduction),
                            "score", v.get(score)),
                    v.get(shown),
                    v.get(grade),
                    v.get(watch),
                    v.get(gates),
                    v.get(contributions));
        });

        private Optional<BigDecimal> figure(String name) {
            return figures.get(name);
        }

        void check(Map<LocalDate, ScoringRun> runs) {
            DealerScore actual = runs.get(from).score(dealer);
            assertThat(actual.state()).isEqualTo(status);
            assertClose(Optional.of(actual.coverage()), figure("coverage"));
            assertClose(actual.subtotal(), figure("subtotal"));
            assertClose(actual.deduction(), figure("deduction"));
            assertClose(actual.score(), figure("score"));
            shown.ifPresent(text ->
                    assertThat(actual.shown()).map(BigDecimal::toPlainString).contains(text));
            grade.ifPresent(name -> assertThat(actual.grade()).contains(name));
            watch.ifPresent(on -> assertThat(actual.isOnWatch()).isEqualTo(on));
            gates.ifPresent(ids -> assertThat(actual.gates()).isEqualTo(ids));
            contributions.forEach((kpi, points) -> assertClose(actual.kpi(kpi).contribution(), Optional.of(points)));
        }
    }

    /** Words that the explanation of a dealer's last period must mention. */
    record Reason(String dealer, DealerScore.State status, List<String> mentions) {

        static final Shape<Reason> SHAPE = Shape.object("reason", o -> {
            var dealer = o.required("dealer", Shapes.CODE, Reason::dealer);
            var status = o.required("status", Shapes.enumOf(DealerScore.State.class), Reason::status);
            var mentions = o.withDefault("mentions", Shapes.listOf(Shapes.TEXT), List.of(), Reason::mentions);
            return v -> new Reason(v.get(dealer), v.get(status), v.get(mentions));
        });

        void check(ScoringRun run) {
            assertThat(run.score(dealer).state()).isEqualTo(status);
            assertMentions(run.render(dealer, Locale.ENGLISH), mentions);
        }
    }

    /** A problem of the card that must be among those reported. */
    record Fault(String pointer, String about, List<String> mentions) {

        static final Shape<Fault> SHAPE = Shape.object("error", o -> {
            var pointer = o.required("pointer", Shapes.LITERAL, Fault::pointer);
            var about = o.required("about", Shapes.TEXT, Fault::about);
            var mentions = o.withDefault("mentions", Shapes.listOf(Shapes.TEXT), List.of(), Fault::mentions);
            return v -> new Fault(v.get(pointer), v.get(about), v.get(mentions));
        });

        void check(ScorecardCase given) {
            assertThatThrownBy(() -> Scorecard.read(given.card()))
                    .isInstanceOfSatisfying(
                            DefinitionException.class,
                            refusal -> assertThat(refusal.problems())
                                    .filteredOn(problem ->
                                            problem.pointer().toString().equals(pointer))
                                    .extracting(Problem::message)
                                    .anySatisfy(message -> assertMentions(message, mentions)));
        }
    }
}
