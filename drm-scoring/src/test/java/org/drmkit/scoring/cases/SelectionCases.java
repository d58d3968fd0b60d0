package org.drmkit.scoring.cases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.drmkit.scoring.candidate.CandidateTable;
import org.drmkit.scoring.candidate.Normalisation;
import org.drmkit.scoring.selection.Copeland;
import org.drmkit.scoring.selection.MajoritySorting;
import org.drmkit.scoring.selection.Preference;
import org.drmkit.scoring.selection.Promethee;
import org.drmkit.scoring.selection.Ranking;
import org.drmkit.scoring.selection.Robustness;
import org.drmkit.scoring.selection.SelectionMethod;
import org.drmkit.scoring.selection.Spotis;
import org.drmkit.scoring.selection.Topsis;
import org.drmkit.scoring.selection.Vikor;
import org.drmkit.scoring.selection.Waspas;
import org.drmkit.scoring.selection.WeightedProduct;
import org.drmkit.scoring.selection.WeightedSum;
import org.drmkit.scoring.selection.WinnerChange;
import org.drmkit.scoring.weight.WeightDraws;
import org.drmkit.scoring.weight.Weights;

/** Methods that rank candidates. */
final class SelectionCases {

    static final Map<String, Function<Inputs, Outcome>> METHODS = Map.ofEntries(
            Map.entry("aggregation.weighted-sum", SelectionCases::weightedSum),
            Map.entry("aggregation.weighted-product", in -> ranked(new WeightedProduct(in.normalisation()), in)),
            Map.entry("aggregation.waspas", SelectionCases::waspas),
            Map.entry("aggregation.topsis", in -> ranked(new Topsis(in.normalisation()), in)),
            Map.entry("aggregation.vikor", SelectionCases::vikor),
            Map.entry("aggregation.promethee-ii", SelectionCases::promethee),
            Map.entry("aggregation.spotis", in -> ranked(new Spotis(), in)),
            Map.entry("aggregation.copeland", SelectionCases::copeland),
            Map.entry("gates.majority-with-veto", SelectionCases::sorting),
            Map.entry("robustness.normalisation-choice", SelectionCases::normalisations),
            Map.entry("robustness.rank-reversal", SelectionCases::reversal),
            Map.entry("robustness.smaa", SelectionCases::acceptability),
            Map.entry("robustness.weight-break-even", SelectionCases::breakEven));

    private static final Map<String, Preference.Form> FORMS = Map.of(
            "usual", Preference.Form.USUAL,
            "ushape", Preference.Form.U_SHAPE,
            "vshape", Preference.Form.V_SHAPE,
            "level", Preference.Form.LEVEL,
            "linear", Preference.Form.LINEAR,
            "gaussian", Preference.Form.GAUSSIAN);

    private SelectionCases() {}

    private static Outcome ranked(SelectionMethod method, Inputs in) {
        Ranking ranking = method.rank(in.table(), in.weights());
        return Outcome.of("score", ranking.scores()).and("rank", ranking.ranks());
    }

    private static Outcome weightedSum(Inputs in) {
        Ranking ranking = new WeightedSum(in.normalisation())
                .rank(in.table(), Weights.of(in.weights().shares()));
        return Outcome.of("score", ranking.scores()).and("rank", ranking.ranks());
    }

    private static Outcome waspas(Inputs in) {
        double sum = in.optional("lambda").map(Inputs::number).orElse(0.5);
        return ranked(new Waspas(sum), in)
                .and("lambda0", new Waspas(0).rank(in.table(), in.weights()).scores())
                .and("lambda05", new Waspas(0.5).rank(in.table(), in.weights()).scores())
                .and("lambda1", new Waspas(1).rank(in.table(), in.weights()).scores());
    }

    private static Outcome vikor(Inputs in) {
        Vikor method = new Vikor(in.number("v"));
        CandidateTable table = in.table();
        Vikor.Losses losses = method.losses(table, in.weights());
        Vikor.Compromise compromise = method.compromise(table, losses);
        return Outcome.of("Q", method.rank(table, in.weights()).scores())
                .and("S", losses.all().numbers().boxed().toList())
                .and("R", losses.most().numbers().boxed().toList())
                .and("acceptableAdvantage", compromise.hasAdvantage())
                .and("acceptableStability", compromise.isStable())
                .and(
                        "compromiseSet",
                        compromise.proposed().stream()
                                .map(Integer::valueOf)
                                .sorted()
                                .toList());
    }

    private static Outcome promethee(Inputs in) {
        Map<String, Preference> preferences = new LinkedHashMap<>();
        List<Inputs> functions = in.optional("functions").map(Inputs::list).orElse(List.of());
        for (int j = 0; j < functions.size(); j++) {
            preferences.put(String.valueOf(j), preference(functions.get(j)));
        }
        Promethee method = new Promethee(preferences);
        CandidateTable table = in.table();
        Weights weights = Weights.of(in.weights().shares());
        return Outcome.of("net", method.rank(table, weights).scores())
                .and("pi", square(table.size(), (a, b) -> method.preference(table, weights, a, b)));
    }

    private static Preference preference(Inputs function) {
        double strict = function.optional("p")
                .or(() -> function.optional("s"))
                .map(Inputs::number)
                .orElse(0.0);
        double indifferent = function.optional("q").map(Inputs::number).orElse(0.0);
        return new Preference(FORMS.get(function.at("kind").text()), indifferent, strict);
    }

    private interface Pair {
        double of(int a, int b);
    }

    private static List<List<Double>> square(int n, Pair pair) {
        return IntStream.range(0, n)
                .mapToObj(a -> IntStream.range(0, n)
                        .mapToObj(b -> a == b ? 0.0 : pair.of(a, b))
                        .toList())
                .toList();
    }

    private static Outcome copeland(Inputs in) {
        CandidateTable table = in.table();
        Weights weights = Weights.equal(table.ids());
        Copeland method = new Copeland();
        Outcome outcome = Outcome.of("score", method.rank(table, weights).scores());
        for (int a = 1; a < table.size(); a++) {
            outcome.and("o" + (a + 1) + "1", method.support(table, weights, a, 0));
        }
        return outcome;
    }

    private static Outcome sorting(Inputs in) {
        List<MajoritySorting.Profile> classes = new ArrayList<>();
        for (String name : in.at("profiles").names()) {
            classes.add(new MajoritySorting.Profile(
                    name,
                    numbers(in.at("profiles").list(name)),
                    numbers(in.at("vetoes").list(name))));
        }
        double majority = in.number("majority")
                / in.numbers("weights").stream().mapToDouble(x -> x).sum();
        return Outcome.of(
                "classes",
                new MajoritySorting(classes, "Bad", majority)
                        .sort(in.table(), Weights.of(in.weights().shares())));
    }

    private static Map<String, Double> numbers(List<Inputs> row) {
        Map<String, Double> numbers = new LinkedHashMap<>();
        for (int j = 0; j < row.size(); j++) {
            if (!row.get(j).isNull()) {
                numbers.put(String.valueOf(j), row.get(j).number());
            }
        }
        return numbers;
    }

    private static Outcome normalisations(Inputs in) {
        Topsis minMax = new Topsis(Normalisation.MIN_MAX);
        Topsis vector = new Topsis(Normalisation.VECTOR);
        return Outcome.of("minmax", minMax.rank(in.table(), in.weights()).scores())
                .and("vector", vector.rank(in.table(), in.weights()).scores())
                .and(
                        "vectorTransformed",
                        vector.rank(in.table("transformed"), in.weights()).scores())
                .and(
                        "minmaxTransformed",
                        minMax.rank(in.table("transformed"), in.weights()).scores());
    }

    private static Outcome reversal(Inputs in) {
        Topsis topsis = new Topsis(Normalisation.VECTOR);
        CandidateTable before = in.table("before");
        Map<String, List<Double>> more = new LinkedHashMap<>();
        List<List<Double>> rows = in.matrix("before");
        IntStream.range(0, rows.size()).forEach(i -> more.put(String.valueOf(i), rows.get(i)));
        more.put("added", in.numbers("added"));
        Ranking earlier = topsis.rank(before, in.weights());
        Ranking later = topsis.rank(CandidateTable.of(before.yardsticks(), more), in.weights());
        return Outcome.of("before", earlier.scores())
                .and("rankBefore", earlier.ranks())
                .and("after", later.scores())
                .and("rankAfter", later.ranks());
    }

    private static Outcome acceptability(Inputs in) {
        CandidateTable table = in.table("scores");
        Robustness robustness = Robustness.of(
                new WeightedSum(Normalisation.MIN_MAX),
                table,
                Weights.equal(table.ids()),
                WeightDraws.uniform(40_000, 2026));
        return Outcome.of("acceptability", robustness.winning(table.candidates().get(0)));
    }

    private static Outcome breakEven(Inputs in) {
        List<Double> a = in.numbers("a");
        List<Double> b = in.numbers("b");
        return Outcome.of(
                "weight",
                WinnerChange.levelAt(a.get(0) - b.get(0), b.get(1) - a.get(1)).orElseThrow());
    }
}
