package org.drmkit.core.formula.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;
import org.drmkit.core.explain.Explanation;
import org.drmkit.core.explain.Value;
import org.drmkit.core.fact.FigureColumn;
import org.drmkit.core.formula.Formula;
import org.drmkit.core.formula.Test;

class EvaluationProperties {

    @Provide
    Arbitrary<World> worlds() {
        return Worlds.any();
    }

    @Provide
    Arbitrary<List<Formula>> formulas() {
        return Combinators.combine(
                        RandomFormulas.formulas().list().ofSize(6),
                        RandomFormulas.approximates(),
                        RandomFormulas.codes())
                .as((any, approximate, code) -> Stream.concat(any.stream(), Stream.of(approximate, code))
                        .toList());
    }

    @Provide
    Arbitrary<List<Test>> tests() {
        return RandomFormulas.tests().list().ofSize(6);
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    @StatisticsReport(StatisticsReportMode.OFF)
    void evaluate_agreesWithThePlainEvaluator(
            @ForAll("worlds") World world, @ForAll("formulas") List<Formula> formulas) {
        Run run = Run.of(world, formulas, List.of());
        PlainEvaluator plain = new PlainEvaluator(world, run.parties().ids());
        List<PlainPeriod> periods = plain.periods();
        assertThat(run.spans().stream().map(span -> span.range()).toList())
                .isEqualTo(periods.stream().map(PlainPeriod::range).toList());
        for (int p = 0; p < periods.size(); p++) {
            for (Formula formula : formulas) {
                for (String party : run.parties().ids()) {
                    Answer expected = plain.value(formula, periods.get(p), party);
                    assertThat(run.answer(formula, p, party))
                            .as("%s of %s in %s", formula, party, periods.get(p).range())
                            .isEqualTo(expected);
                    Statistics.label("answer").collect(expected.getClass().getSimpleName());
                }
            }
        }
        Statistics.label("answer").coverage(seen -> {
            seen.check("Exact").percentage(share -> share > 30);
            seen.check("Gap").percentage(share -> share > 10);
            seen.check("Rough").percentage(share -> share > 2);
            seen.check("Text").percentage(share -> share > 0.5);
        });
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    @StatisticsReport(StatisticsReportMode.OFF)
    void test_agreesWithThePlainEvaluator(@ForAll("worlds") World world, @ForAll("tests") List<Test> tests) {
        Run run = Run.of(world, List.of(), tests);
        PlainEvaluator plain = new PlainEvaluator(world, run.parties().ids());
        List<PlainPeriod> periods = plain.periods();
        for (int p = 0; p < periods.size(); p++) {
            for (Test test : tests) {
                TruthColumn truths = run.scope(p).truth(run.compiler().compile(test));
                for (int i = 0; i < truths.size(); i++) {
                    Truth expected =
                            plain.test(test, periods.get(p), run.parties().id(i));
                    assertThat(Truth.of(truths, i)).as("%s", test).isEqualTo(expected);
                    Statistics.label("truth")
                            .collect(expected.known().map(String::valueOf).orElse("unknown"));
                }
            }
        }
        Statistics.label("truth").coverage(seen -> {
            seen.check("true").percentage(share -> share > 5);
            seen.check("false").percentage(share -> share > 10);
            seen.check("unknown").percentage(share -> share > 10);
        });
    }

    @Property(tries = 30, edgeCases = EdgeCasesMode.NONE)
    void explain_addsUpToTheCell(@ForAll("worlds") World world, @ForAll("formulas") List<Formula> formulas) {
        Run run = Run.of(world, formulas, List.of());
        int last = run.spans().size() - 1;
        for (Formula formula : formulas) {
            Node node = run.compiler().compile(formula);
            FigureColumn column = run.column(formula, last);
            for (int i = 0; i < column.size(); i++) {
                Explanation explanation = node.explain(run.scope(last), i);
                assertThat(explanation.mismatch()).as("%s", formula).isEmpty();
                assertThat(explanation.value()).isEqualTo(Figures.value(column, i, node.unit()));
                assertThat(Answer.of(column, i)).isEqualTo(answer(explanation.value(), Answer.of(column, i)));
            }
        }
    }

    /** The figure of an explanation as an answer; why there is none is told by the reason alone. */
    private static Answer answer(Value value, Answer actual) {
        if (value instanceof Value.Exact exact) {
            return new Answer.Exact(exact.fraction());
        } else if (value instanceof Value.Approximate rough) {
            return new Answer.Rough(rough.floating());
        } else if (value instanceof Value.Text text) {
            return new Answer.Text(text.text());
        }
        boolean missing = actual instanceof Answer.Gap gap && gap.missing();
        return new Answer.Gap(missing, ((Value.Absent) value).reason());
    }

    @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
    void explain_everyStepHasWordsInBothLanguages(
            @ForAll("worlds") World world,
            @ForAll("formulas") List<Formula> formulas,
            @ForAll("tests") List<Test> tests) {
        Run run = Run.of(world, formulas, tests);
        for (Formula formula : formulas) {
            assertWords(run.compiler().compile(formula).explain(run.scope(0), 0));
        }
        for (Test test : tests) {
            assertWords(run.compiler().compile(test).explain(run.scope(0), 0));
        }
    }

    private static void assertWords(Explanation explanation) {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.CHINA)) {
            assertThat(explanation.render(locale, FormulaTexts.TEXTS))
                    .isNotBlank()
                    .doesNotContain("formula.", "test.", "reason.", "DIVISION_BY_ZERO", "NO_PREVIOUS", "NO_LINES");
        }
    }
}
