package org.drmkit.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.drmkit.scoring.Samples.card;
import static org.drmkit.scoring.Samples.fact;
import static org.drmkit.scoring.Samples.kpi;
import static org.drmkit.scoring.Samples.kpis;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.drmkit.core.explain.Explanation;
import org.drmkit.core.fact.Fact;
import org.drmkit.core.fact.Figure;
import org.drmkit.scoring.report.DealerScore;
import org.drmkit.scoring.report.KpiResult;
import org.drmkit.scoring.report.ScoringReport;
import org.drmkit.scoring.scorecard.MissingPolicy;
import org.drmkit.scoring.scorecard.Scorecard;

class ScoringProperties {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final List<String> NAMES = List.of("a", "b", "c", "d", "e");
    private static final List<String> DEALERS = List.of("D1", "D2", "D3", "D4");

    /** What a random card is made of: for each KPI a weight and a score, and the members that hold for the whole card. */
    record Parts(List<Integer> weights, List<String> scores, String aggregate, String missing, boolean nested) {

        List<String> kpiTexts(int scale) {
            return IntStream.range(0, weights.size())
                    .mapToObj(k -> kpi(NAMES.get(k), weights.get(k) * scale, scores.get(k)))
                    .toList();
        }

        Scorecard card(List<String> kpis, String... more) {
            List<String> all = new ArrayList<>(kpis);
            if (nested && all.size() > 2) {
                List<String> inner = all.subList(1, all.size());
                String group = "{\"id\": \"group\", \"weight\": 7, \"aggregate\": \"HARMONIC\", %s}"
                        .formatted(kpis(inner.toArray(String[]::new)));
                all = List.of(all.get(0), group);
            }
            List<String> members = new ArrayList<>(List.of(more));
            members.add("\"missing\": \"" + missing + "\"");
            members.add("\"aggregate\": " + aggregate);
            members.add(kpis(all.toArray(String[]::new)));
            return Samples.card(members.toArray(String[]::new));
        }

        Scorecard card(String... more) {
            return card(kpiTexts(1), more);
        }
    }

    @Provide
    Arbitrary<Parts> cards() {
        Arbitrary<Integer> weight = Arbitraries.integers().between(1, 40);
        Arbitrary<String> score = Arbitraries.of(
                "{\"linear\": [[0, 0], [100, 100]]}",
                "{\"linear\": [[-10, 20], [10, 70], [90, 30]]}",
                "{\"steps\": [{\"from\": 10, \"points\": 33.3}, {\"from\": 50, \"points\": 100}]}",
                "{\"range\": [0, 30, 60, 90]}",
                "{\"proportional\": {\"target\": 60, \"cap\": 120, \"zeroBelow\": 0.3}}",
                "{\"logistic\": {\"midpoint\": 40, \"steepness\": 0.1}}",
                "{\"log\": {\"from\": 0, \"to\": 99}}",
                "{\"percentile\": \"MIDRANK\"}",
                "{\"minMax\": {}, \"better\": \"LOWER\"}",
                "{\"zScore\": {}}",
                "{\"relativeToBest\": {}}",
                "{\"cases\": {\"good\": 80}}");
        Arbitrary<String> aggregate =
                Arbitraries.of("\"MEAN\"", "\"GEOMETRIC\"", "\"HARMONIC\"", "\"MIN\"", "{\"power\": 3}");
        Arbitrary<String> missing = Arbitraries.of("RENORMALISE", "ZERO", "NEUTRAL", "PEER_MEDIAN", "FAIL");
        return Arbitraries.integers()
                .between(1, NAMES.size())
                .flatMap(n -> Combinators.combine(
                                weight.list().ofSize(n),
                                score.list().ofSize(n),
                                aggregate,
                                missing,
                                Arbitraries.of(true, false))
                        .as(Parts::new))
                .withoutEdgeCases();
    }

    @Provide
    Arbitrary<List<Fact>> facts() {
        Arbitrary<Figure> figure = Arbitraries.frequencyOf(
                Tuple.of(8, Arbitraries.integers().between(-5, 110).map(n -> Figure.of(n))),
                Tuple.of(
                        4,
                        Arbitraries.bigDecimals()
                                .between(BigDecimal.valueOf(-5), BigDecimal.valueOf(110))
                                .ofScale(11)
                                .map(n -> Figure.of(n))),
                Tuple.of(1, Arbitraries.doubles().between(0, 100).map(n -> Figure.approximate(n))),
                Tuple.of(1, Arbitraries.of("good", "odd").map(code -> Figure.code(code))),
                Tuple.of(2, Arbitraries.just(Figure.missing("GONE"))),
                Tuple.of(1, Arbitraries.just(Figure.notApplicable("NEVER"))));
        int count = NAMES.size() * DEALERS.size();
        return figure.list()
                .ofSize(count)
                .withoutEdgeCases()
                .map(figures -> IntStream.range(0, count)
                        .mapToObj(
                                k -> Fact.of(DEALERS.get(k / NAMES.size()), NAMES.get(k % NAMES.size()), figures.get(k))
                                        .recordedOn(Samples.AS_OF))
                        .toList());
    }

    private static List<DealerScore> scores(Scorecard card, List<Fact> facts) {
        return Samples.run(card, facts).report().dealers();
    }

    @Property(tries = 150)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void scores_areBoundedAndExplained(@ForAll("cards") Parts parts, @ForAll("facts") List<Fact> facts) {
        ScoringRun run = Samples.run(parts.card(), facts);
        for (DealerScore score : run.report().dealers()) {
            assertThat(score.coverage()).isBetween(BigDecimal.ZERO, BigDecimal.ONE);
            score.score().ifPresent(points -> assertThat(points).isBetween(BigDecimal.ZERO, HUNDRED));
            assertThat(score.score().isPresent()).isEqualTo(score.reason().isEmpty());
            assertThat(run.explain(score.dealer()).mismatch()).isEmpty();
            assertThat(run.render(score.dealer(), Locale.CHINA)).doesNotContain("{", "NaN", "Infinity");
            Statistics.collect(score.state());
        }
        Statistics.coverage(seen -> {
            seen.check(DealerScore.State.SCORED).percentage(share -> share > 20);
            seen.check(DealerScore.State.NOT_SCORED).percentage(share -> share > 2);
        });
    }

    @Property(tries = 150)
    void contributions_addUpToTheSubtotal(@ForAll("cards") Parts parts, @ForAll("facts") List<Fact> facts) {
        Scorecard card = parts.card();
        for (DealerScore score : scores(card, facts)) {
            if (score.subtotal().isPresent()) {
                BigDecimal sum = card.kpis().stream()
                        .flatMap(kpi -> score.kpi(kpi.id()).contribution().stream())
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
                assertThat(sum.min(HUNDRED)).isCloseTo(score.subtotal().get(), within(new BigDecimal("1E-8")));
            }
        }
    }

    @Property(tries = 100)
    void weights_scaled_changeNothing(
            @ForAll("cards") Parts parts,
            @ForAll("facts") List<Fact> facts,
            @ForAll @IntRange(min = 2, max = 999) int scale) {
        Parts flat = new Parts(parts.weights(), parts.scores(), parts.aggregate(), parts.missing(), false);
        List<DealerScore> before = scores(flat.card(), facts);
        List<DealerScore> after = scores(flat.card(flat.kpiTexts(scale)), facts);
        for (int i = 0; i < before.size(); i++) {
            BigDecimal expected = before.get(i).score().orElse(BigDecimal.ZERO);
            assertThat(after.get(i).state()).isEqualTo(before.get(i).state());
            assertThat(after.get(i).score().orElse(BigDecimal.ZERO))
                    .isCloseTo(expected, within(new BigDecimal("1E-9")));
        }
    }

    @Property(tries = 100)
    void kpis_inAnyOrder_changeNoDigit(
            @ForAll("cards") Parts parts, @ForAll("facts") List<Fact> facts, @ForAll Random random) {
        Parts mean = new Parts(parts.weights(), parts.scores(), "\"MEAN\"", parts.missing(), false);
        List<String> shuffled = new ArrayList<>(mean.kpiTexts(1));
        Collections.shuffle(shuffled, random);
        List<DealerScore> before = scores(mean.card(), facts);
        List<DealerScore> after = scores(mean.card(shuffled), facts);
        for (int i = 0; i < before.size(); i++) {
            assertThat(after.get(i).score()).isEqualTo(before.get(i).score());
            assertThat(after.get(i).kpis())
                    .containsExactlyInAnyOrderElementsOf(before.get(i).kpis());
        }
    }

    @Property(tries = 100)
    void facts_inAnyOrder_changeNothing(
            @ForAll("cards") Parts parts, @ForAll("facts") List<Fact> facts, @ForAll Random random) {
        List<Fact> shuffled = new ArrayList<>(facts);
        Collections.shuffle(shuffled, random);
        ScoringReport report = Samples.run(parts.card(), facts).report();
        assertThat(Samples.run(parts.card(), shuffled).report()).isEqualTo(report);
        assertThat(ScoringReport.read(report.write().pretty())).isEqualTo(report);
    }

    @Property(tries = 100)
    void moreOfWhatIsGood_neverLowersTheScore(
            @ForAll @IntRange(min = 0, max = 110) int less,
            @ForAll @IntRange(min = 0, max = 50) int more,
            @ForAll("facts") List<Fact> facts,
            @ForAll("cards") Parts parts) {
        List<String> rising = List.of(
                "{\"linear\": [[0, 0], [100, 100]]}",
                "{\"percentile\": \"MIDRANK\"}",
                "{\"steps\": [{\"from\": 10, \"points\": 33.3}, {\"from\": 50, \"points\": 100}]}");
        Parts good = new Parts(
                parts.weights(),
                IntStream.range(0, parts.weights().size())
                        .mapToObj(k -> rising.get(k % 3))
                        .toList(),
                parts.aggregate(),
                "RENORMALISE",
                parts.nested());
        List<Fact> others = facts.stream()
                .filter(fact -> !(fact.party().equals("D1") && fact.name().equals("a")))
                .toList();
        BigDecimal before = first(good.card(), others, less);
        assertThat(first(good.card(), others, less + more)).isGreaterThanOrEqualTo(before);
    }

    private static BigDecimal first(Scorecard card, List<Fact> others, int value) {
        List<Fact> facts = new ArrayList<>(others);
        facts.add(fact("D1", "a", String.valueOf(value)));
        return Samples.run(card, facts).score("D1").score().orElseThrow();
    }

    @Property
    void steps_thresholdAndATrillionthLess_differ(@ForAll @IntRange(min = -1_000_000, max = 1_000_000) int threshold) {
        BigDecimal exact = BigDecimal.valueOf(threshold, 3);
        Scorecard card = card(
                kpis(kpi("x", 1, "{\"steps\": [{\"from\": %s, \"points\": 70}]}".formatted(exact.toPlainString()))));
        BigDecimal less = exact.subtract(new BigDecimal("1E-12"));
        ScoringRun run =
                Samples.run(card, fact("D1", "x", exact.toPlainString()), fact("D2", "x", less.toPlainString()));
        assertThat(run.score("D1").kpi("x").points()).contains(new BigDecimal("70.000000000"));
        assertThat(run.score("D2").kpi("x").points()).contains(new BigDecimal("0.000000000"));
    }

    @Property(tries = 100)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void nextGrade_isReachedByTheChangeAndNotByLess(
            @ForAll("cards") Parts parts,
            @ForAll("facts") List<Fact> facts,
            @ForAll @IntRange(min = 0, max = 9) int each) {
        List<String> same = Collections.nCopies(parts.weights().size(), "{\"linear\": [[0, 0], [100, 100]]}");
        Parts plain = new Parts(parts.weights(), same, parts.aggregate(), "RENORMALISE", parts.nested());
        Scorecard card =
                plain.card("\"deductions\": [{\"id\": \"off\", \"value\": 1, \"each\": %s}]".formatted(each + 1));
        ScoringRun run = Samples.run(card, facts);
        for (String dealer : run.dealers().ids()) {
            for (Explanation next : run.explain(dealer).find("next.grade")) {
                Statistics.collect(next.arguments().containsKey("kpi"));
                if (next.arguments().containsKey("kpi")) {
                    String kpi = next.arguments().get("kpi").toString();
                    BigDecimal needed = next.arguments()
                            .get("needed")
                            .number()
                            .orElseThrow()
                            .decimal()
                            .orElseThrow();
                    assertThat(run.score(dealer).grade()).isNotEqualTo(grade(next));
                    assertThat(with(card, facts, dealer, kpi, needed).grade()).isEqualTo(grade(next));
                    BigDecimal less = needed.subtract(new BigDecimal("0.011"));
                    assertThat(with(card, facts, dealer, kpi, less).grade()).isNotEqualTo(grade(next));
                }
            }
        }
        Statistics.coverage(seen -> seen.check(true).percentage(share -> share > 10));
    }

    private static Optional<String> grade(Explanation next) {
        return Optional.of(next.arguments().get("grade").toString());
    }

    private static DealerScore with(Scorecard card, List<Fact> facts, String dealer, String kpi, BigDecimal value) {
        List<Fact> changed = facts.stream()
                .map(fact -> fact.party().equals(dealer) && fact.name().equals(kpi)
                        ? fact.withFigure(Figure.of(value))
                        : fact)
                .toList();
        return Samples.run(card, changed).score(dealer);
    }

    @Property(tries = 100)
    void peers_ofAnotherDealerWithoutValues_changeNothing(
            @ForAll("cards") Parts parts, @ForAll("facts") List<Fact> facts) {
        List<Fact> more = new ArrayList<>(facts);
        more.add(fact("D9", "unrelated", "1"));
        List<DealerScore> before = scores(parts.card(), facts);
        assertThat(scores(parts.card(), more)).containsAll(before);
    }

    @Property(tries = 100)
    void lost_andContribution_areTheWeight(@ForAll("cards") Parts parts, @ForAll("facts") List<Fact> facts) {
        Parts mean = new Parts(parts.weights(), parts.scores(), "\"MEAN\"", "ZERO", false);
        for (DealerScore score : scores(mean.card("\"notApplicable\": \"MISSING\""), facts)) {
            int sum = mean.weights().stream().mapToInt(weight -> weight).sum();
            for (int k = 0; k < mean.weights().size(); k++) {
                KpiResult result = score.kpi(NAMES.get(k));
                BigDecimal both = result.contribution()
                        .orElse(BigDecimal.ZERO)
                        .add(result.lost().orElse(BigDecimal.ZERO));
                BigDecimal share = HUNDRED.multiply(
                                BigDecimal.valueOf(mean.weights().get(k)))
                        .divide(BigDecimal.valueOf(sum), 9, RoundingMode.HALF_UP);
                boolean over = result.points()
                        .filter(points -> points.compareTo(HUNDRED) > 0)
                        .isPresent();
                if (score.score().isPresent() && !over) {
                    assertThat(both).isCloseTo(share, within(new BigDecimal("2E-9")));
                }
            }
        }
    }

    @Property(tries = 60)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void movement_betweenAnyTwoCardsAndBooks_addsUp(
            @ForAll("cards") Parts parts,
            @ForAll("cards") Parts other,
            @ForAll("facts") List<Fact> facts,
            @ForAll("facts") List<Fact> later) {
        ScoringReport before = Samples.run(parts.card(), facts).report();
        ScoringRun run = Samples.run(other.card(), later);
        for (DealerScore score : run.after(before, parts.card()).report().dealers()) {
            score.movement().ifPresent(movement -> {
                assertThat(movement.before().add(movement.change()))
                        .isEqualByComparingTo(score.score().orElseThrow());
                assertThat(movement.before())
                        .isEqualTo(before.dealer(score.dealer())
                                .orElseThrow()
                                .score()
                                .orElseThrow());
            });
            Statistics.collect(score.movement().isPresent());
        }
        Statistics.coverage(seen -> seen.check(true).percentage(share -> share > 5));
    }

    @Property(tries = 60)
    void movement_sameCardAndBook_isNothing(@ForAll("cards") Parts parts, @ForAll("facts") List<Fact> facts) {
        ScoringRun run = Samples.run(parts.card(), facts);
        for (DealerScore score : run.after(run.report()).report().dealers()) {
            score.movement().ifPresent(movement -> {
                assertThat(movement.value().abs()).isLessThanOrEqualTo(new BigDecimal("2E-9"));
                assertThat(movement.coverage().abs()).isLessThanOrEqualTo(new BigDecimal("2E-9"));
                assertThat(movement.weight()).isZero();
                assertThat(movement.definition()).isZero();
            });
        }
    }

    /** Doubles of every size and sign for every KPI. */
    @Provide
    Arbitrary<List<Fact>> doubles() {
        int count = NAMES.size() * DEALERS.size();
        return Arbitraries.doubles()
                .list()
                .ofSize(count)
                .map(numbers -> IntStream.range(0, count)
                        .mapToObj(k -> Fact.of(
                                DEALERS.get(k / NAMES.size()),
                                NAMES.get(k % NAMES.size()),
                                Figure.approximate(numbers.get(k))))
                        .toList());
    }

    @Property(tries = 150)
    void report_doublesOfAnySize_hasNothingButFiniteNumbers(
            @ForAll("cards") Parts parts,
            @ForAll("doubles") List<Fact> facts,
            @ForAll @IntRange(min = -300, max = 300) int exponent) {
        Parts steep = new Parts(
                parts.weights(),
                parts.scores(),
                "{\"power\": %s}".formatted(exponent),
                parts.missing(),
                parts.nested());
        ScoringRun run = Samples.run(steep.card(), facts);
        assertThat(run.report().write().canonical()).doesNotContain("NaN", "Infinity", "\"-0", ":-0");
        assertThat(run.report().dealers()).allSatisfy(score -> {
            score.score().ifPresent(points -> assertThat(points).isBetween(BigDecimal.ZERO, HUNDRED));
            assertThat(run.explain(score.dealer()).mismatch()).isEmpty();
        });
    }

    /** A text where a number is meant counts as no points and keeps its weight, whatever the policy, weights and other value. */
    @Property(tries = 100)
    void unusable_anyPolicyAndWeights_neverRenormalises(
            @ForAll @IntRange(min = 1, max = 40) int weight,
            @ForAll @IntRange(min = 1, max = 40) int other,
            @ForAll @IntRange(min = 0, max = 100) int value,
            @ForAll MissingPolicy policy) {
        Scorecard card = Samples.card("\"missing\": \"%s\"".formatted(policy), kpis(kpi("a", weight), kpi("b", other)));
        Fact known = Samples.fact("D1", "a", String.valueOf(value));
        DealerScore unusable = Samples.run(card, List.of(known, Samples.code("D1", "b", "n/a")))
                .score("D1");
        DealerScore nothing =
                Samples.run(card, List.of(known, Samples.fact("D1", "b", "0"))).score("D1");
        assertThat(unusable.score()).isPresent().isEqualTo(nothing.score());
        assertThat(unusable.coverage().doubleValue()).isCloseTo((double) weight / (weight + other), within(1e-9));
    }

    /** The lowest score of a grade has it; a trillionth less has it too, since scores are compared at nine decimals; a billionth less not. */
    @Property(tries = 100)
    void grade_atAnyThreshold_isTheOneThatTheLanguageSays(@ForAll @IntRange(min = 1, max = 99_999) int thousandths) {
        BigDecimal threshold = BigDecimal.valueOf(thousandths, 3);
        Scorecard card = Scorecard.read("""
                {"format": "drm-scorecard/1", "id": "card", "version": 1, "per": "YEAR", "kpis": [%s],
                 "grades": [{"grade": "A", "from": %s}, {"grade": "B", "from": 0}]}
                """.formatted(kpi("a", 1), threshold));
        assertThat(grade(card, threshold)).isEqualTo("A");
        assertThat(grade(card, threshold.subtract(new BigDecimal("1e-12")))).isEqualTo("A");
        assertThat(grade(card, threshold.subtract(new BigDecimal("1e-9")))).isEqualTo("B");
    }

    private static String grade(Scorecard card, BigDecimal value) {
        return Samples.run(card, List.of(Samples.fact("D1", "a", value.toPlainString())))
                .score("D1")
                .grade()
                .orElseThrow();
    }
}
