package org.drmkit.scoring.cases;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.drmkit.core.book.DealerBook;
import org.drmkit.core.fact.Fact;
import org.drmkit.core.time.DateRange;
import org.drmkit.scoring.Samples;
import org.drmkit.scoring.ScoringEngine;
import org.drmkit.scoring.ScoringRun;
import org.drmkit.scoring.report.DealerScore;
import org.drmkit.scoring.report.ScoringReport;
import org.drmkit.scoring.scorecard.Scorecard;
import org.drmkit.scoring.scorer.Scorer;
import org.drmkit.scoring.statistic.Goalposts;

/** Methods of scorecards, each run by the engine. */
final class CardCases {

    static final Map<String, Function<Inputs, Outcome>> METHODS = Map.ofEntries(
            Map.entry("aggregation.means", CardCases::means),
            Map.entry("aggregation.owa", CardCases::ordered),
            Map.entry("bands.hysteresis", CardCases::hysteresis),
            Map.entry("bands.thresholds", CardCases::thresholds),
            Map.entry("composite.goalposts-log-geometric", CardCases::development),
            Map.entry("gates.deductions-with-cap", CardCases::deductions),
            Map.entry("gates.minimum-per-metric", CardCases::everyMetric),
            Map.entry("gates.percentile-band-with-floor", CardCases::medals),
            Map.entry("missing.confidence", CardCases::confidence),
            Map.entry("missing.policies", CardCases::policies),
            Map.entry("missing.renormalise", CardCases::renormalised),
            Map.entry("missing.threshold", CardCases::leastCoverage),
            Map.entry("explanation.reason-codes", ReasonCases::reasons),
            Map.entry("normalisation.step", SheetCases::orderChanges),
            Map.entry("scorecard.end-to-end", SheetCases::sheet),
            Map.entry("kpi.numeric-distribution", SheetCases::distribution),
            Map.entry("scorecard.formula-attributes", CardCases::formulas));

    private static final List<String> LEVELS = List.of("Registered", "Silver", "Gold", "Platinum");

    private CardCases() {}

    private static Outcome means(Inputs in) {
        List<Fact> facts = Cards.facts(in.list("values"));
        List<Integer> even = List.of(1, 1, 1);
        return Outcome.of("geometric", aggregated(facts, even, "\"GEOMETRIC\""))
                .and("geometricW", aggregated(facts, List.of(1, 1, 2), "\"GEOMETRIC\""))
                .and("harmonicW", aggregated(facts, List.of(2, 1, 1), "\"HARMONIC\""))
                .and("power1", aggregated(facts, even, "{\"power\": 1}"));
    }

    private static Double aggregated(List<Fact> facts, List<?> weights, String aggregate) {
        return Cards.exact(facts, Samples.kpis(Cards.node(weights, "\"aggregate\": " + aggregate)));
    }

    private static Outcome ordered(Inputs in) {
        List<Integer> even = in.numbers("values").stream().map(value -> 1).toList();
        String aggregate = "{\"owa\": %s}".formatted(in.numbers("weights"));
        return Outcome.of("owa", aggregated(Cards.facts(in.list("values")), even, aggregate));
    }

    private static Outcome renormalised(Inputs in) {
        List<Inputs> points = in.optional("values")
                .or(() -> in.optional("scores"))
                .orElseThrow()
                .list();
        return Outcome.of("score", Cards.exact(Cards.facts(points), Samples.kpis(Cards.node(in.numbers("weights")))));
    }

    private static Outcome policies(Inputs in) {
        List<Fact> facts = Cards.facts(in.list("scores"));
        String kpis = Samples.kpis(Cards.node(in.numbers("weights")));
        return Outcome.of("renormalise", Cards.exact(facts, kpis))
                .and("zero", Cards.exact(facts, kpis, "\"missing\": \"ZERO\""))
                .and("neutral50", Cards.exact(facts, kpis, "\"missing\": \"NEUTRAL\""))
                .and("coverage", Cards.judged(facts, kpis).coverage().doubleValue());
    }

    private static Outcome leastCoverage(Inputs in) {
        String least = "\"minCoverage\": " + in.at("threshold").decimal().toPlainString();
        List<Double> scores = new ArrayList<>();
        for (Inputs row : in.list("rows")) {
            scores.add(Cards.score(Cards.facts(row.list()), least, Samples.kpis(Cards.node(in.numbers("weights")))));
        }
        return Outcome.of("scores", scores);
    }

    /** A confidence is the mean of the confidences with the weights of the scores. */
    private static Outcome confidence(Inputs in) {
        String kpis = Samples.kpis(Cards.node(in.numbers("weights")));
        return Outcome.of("score", Cards.exact(Cards.facts(in.list("scores")), kpis))
                .and("confidence", Cards.exact(Cards.facts(in.list("confidences")), kpis));
    }

    /** The levels of the programme; its points, up to 1,000, are tenths of ours. */
    private static Outcome thresholds(Inputs in) {
        String grades = IntStream.range(0, LEVELS.size())
                .mapToObj(k -> grade(
                        LEVELS.get(k), in.list("thresholds").get(k).decimal().movePointLeft(1)))
                .collect(Collectors.joining(", "));
        Scorecard card = card(grades, Samples.kpis(Cards.points(0, 1)));
        return Outcome.of(
                "grades",
                in.list("scores").stream()
                        .map(score -> judged(
                                        card, Cards.fact("k0", score.decimal().movePointLeft(1)))
                                .grade()
                                .orElseThrow())
                        .toList());
    }

    private static String grade(String grade, BigDecimal from) {
        return "{\"grade\": \"%s\", \"from\": %s}".formatted(grade, from.toPlainString());
    }

    private static Scorecard card(String grades, String... members) {
        return Scorecard.read(
                "{\"format\": \"drm-scorecard/1\", \"id\": \"card\", \"version\": 1, \"per\": \"YEAR\", %s, \"grades\": [%s]}"
                        .formatted(String.join(", ", members), grades));
    }

    private static DealerScore judged(Scorecard card, Fact... facts) {
        return Samples.run(card, facts).score("D1");
    }

    /** The mean of four metrics from 17.5 is a total from 70. */
    private static Outcome everyMetric(Inputs in) {
        String floors = gates(4, "\"<=\": 0", "NO");
        Scorecard card = card(
                grade("YES", new BigDecimal("17.5")) + ", " + grade("NO", BigDecimal.ZERO),
                Samples.kpis(Cards.node(List.of(1, 1, 1, 1))),
                floors);
        return Outcome.of(
                "passed",
                in.list("metricPoints").stream()
                        .map(row -> judged(card, Cards.facts(row.list()).toArray(Fact[]::new)))
                        .map(score -> score.grade().equals(Optional.of("YES")))
                        .toList());
    }

    private static String gates(int n, String bound, String grade) {
        return IntStream.range(0, n)
                .mapToObj(k ->
                        "{\"id\": \"g%s\", \"when\": [{\"value\": {\"fact\": \"k%s\"}, %s}], \"gradeAtMost\": \"%s\"}"
                                .formatted(k, k, bound, grade))
                .collect(Collectors.joining(", ", "\"gates\": [", "]"));
    }

    /** Medals by percentile, of which a theme below 30 takes away each. */
    private static Outcome medals(Inputs in) {
        String grades =
                "{\"grade\": \"Platinum\", \"from\": 99}, {\"grade\": \"Gold\", \"from\": 95}, {\"grade\": \"Silver\","
                        + " \"from\": 85}, {\"grade\": \"Bronze\", \"from\": 65}, {\"grade\": \"none\", \"from\": 0}";
        List<String> medals = new ArrayList<>();
        for (Inputs row : in.list("rows")) {
            List<Fact> facts = Cards.facts(row.list().get(1).list());
            facts.add(Cards.fact("percentile", row.list().get(0).decimal()));
            Scorecard card = card(grades, Samples.kpis(Samples.kpi("percentile", 1)), gates(4, "\"<\": 30", "none"));
            String grade = judged(card, facts.toArray(Fact[]::new)).grade().orElseThrow();
            medals.add(grade.equals("none") ? null : grade);
        }
        return Outcome.of("medals", medals);
    }

    private static Outcome deductions(Inputs in) {
        String cap = in.at("cap").decimal().toPlainString();
        List<String> each = new ArrayList<>();
        for (int k = 0; k < in.list("points").size(); k++) {
            each.add("{\"id\": \"d%s\", \"value\": {\"fact\": \"k%s\"}, \"each\": %s, \"max\": %s}"
                    .formatted(k, k, in.list("points").get(k).decimal().toPlainString(), cap));
        }
        List<Fact> facts = Cards.facts(in.list("counts"));
        facts.add(Cards.fact("full", BigDecimal.valueOf(100)));
        return Outcome.of(
                        "deductions",
                        each.stream().map(one -> deducted(facts, one)).toList())
                .and("total", deducted(facts, String.join(", ", each)));
    }

    private static double deducted(List<Fact> facts, String deductions) {
        return Cards.judged(facts, Samples.kpis(Samples.kpi("full", 1)), "\"deductions\": [" + deductions + "]")
                .deduction()
                .orElseThrow()
                .doubleValue();
    }

    /** A year for each score; the tiers are called by their number. */
    private static Outcome hysteresis(Inputs in) {
        List<Inputs> thresholds = in.list("thresholds");
        String grades = IntStream.range(0, thresholds.size())
                .mapToObj(k -> grade("T" + k, thresholds.get(k).decimal()))
                .collect(Collectors.joining(", "));
        String policy = "\"gradePolicy\": {\"margin\": %s}"
                .formatted(in.at("margin").decimal().toPlainString());
        Scorecard card = card(grades, policy, Samples.kpis(Samples.kpi("x", 1)));
        List<Inputs> scores = in.list("scores");
        List<Integer> tiers = new ArrayList<>();
        ScoringReport before = null;
        for (int k = 0; k < scores.size(); k++) {
            ScoringRun run = year(card, 2010 + k, scores.get(k).decimal());
            before = before == null ? run.report() : run.after(before).report();
            String grade = before.dealer("D1").orElseThrow().grade().orElseThrow();
            tiers.add(Integer.valueOf(grade.substring(1)));
        }
        return Outcome.of("tiers", tiers);
    }

    private static ScoringRun year(Scorecard card, int year, BigDecimal score) {
        LocalDate first = LocalDate.of(year, 1, 1);
        Fact fact = Samples.fact("D1", "x", score.toPlainString())
                .in(DateRange.of(first, first.plusYears(1)))
                .recordedOn(first);
        DealerBook book = Samples.book(List.of(fact));
        return ScoringEngine.of(card, book.network()).run(book, LocalDate.of(year, 12, 31));
    }

    /** Life, education as the mean of two, and income counted in doublings, in the geometric mean. */
    private static Outcome development(Inputs in) {
        String education = "{\"id\": \"education\", \"weight\": 1, \"aggregate\": \"MEAN\", "
                + Samples.kpis(goal("mys", in), goal("eys", in)) + "}";
        String income = Cards.kpi("income", 1, "{\"fact\": \"income\"}", "{\"scorer\": \"doublings\"}");
        Scorecard card =
                Samples.card("\"aggregate\": \"GEOMETRIC\"", Samples.kpis(goal("life", in), education, income));
        List<Double> ends = in.at("goalposts").numbers("income");
        Goalposts posts = new Goalposts(ends.get(0), ends.get(1));
        DealerBook book = Samples.book(List.of(
                Cards.fact("life", in.at("lifeExpectancy").decimal()),
                Cards.fact("mys", in.at("meanYears").decimal()),
                Cards.fact("eys", in.at("expectedYears").decimal()),
                Cards.fact("income", in.at("income").decimal())));
        DealerScore score = ScoringEngine.of(card, book.network(), Scorer.of("doublings", x -> 100 * posts.ratioWay(x)))
                .run(book, Samples.AS_OF)
                .score("D1");
        return Outcome.of("hdi", score.score().orElseThrow().doubleValue() / 100)
                .and("health", points(score, "life") / 100)
                .and("education", points(score, "education") / 100)
                .and("income", points(score, "income") / 100);
    }

    private static String goal(String id, Inputs in) {
        List<Inputs> ends = in.at("goalposts").list(id);
        return Samples.kpi(
                id,
                1,
                "{\"linear\": [[%s, 0], [%s, 100]]}"
                        .formatted(
                                ends.get(0).decimal().toPlainString(),
                                ends.get(1).decimal().toPlainString()));
    }

    private static double points(DealerScore score, String kpi) {
        return score.kpi(kpi).points().orElseThrow().doubleValue();
    }

    /** Points by formula are a scorer of one's own; negative ones are moved up by 50, which two deductions of 10 stand beside. */
    private static Outcome formulas(Inputs in) {
        Scorer income =
                Scorer.of("income", x -> 50 + (x < 0 ? 3 : x <= 1000 ? 0.03 * x + 11 : x <= 1500 ? 5 : 0.01 * x - 18));
        String known = "{\"orElse\": [{\"fact\": \"k0\"}, -1]}";
        Scorecard card = Samples.card(
                Samples.kpis(Cards.kpi("income", 1, known, "{\"scorer\": \"income\"}")),
                "\"deductions\": [{\"id\": \"department\", \"value\": 1, \"each\": 9}, {\"id\": \"age\", \"value\": 1, \"each\": 1}]");
        List<Double> scores = new ArrayList<>();
        for (Inputs row : in.list("incomes")) {
            DealerBook book = Samples.book(Cards.facts(List.of(row)));
            scores.add(ScoringEngine.of(card, book.network(), income)
                            .run(book, Samples.AS_OF)
                            .score("D1")
                            .score()
                            .orElseThrow()
                            .doubleValue()
                    - 50);
        }
        return Outcome.of("scores", scores);
    }
}
