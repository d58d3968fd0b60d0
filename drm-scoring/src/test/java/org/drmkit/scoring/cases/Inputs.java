package org.drmkit.scoring.cases;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.drmkit.core.json.Json;
import org.drmkit.scoring.candidate.CandidateTable;
import org.drmkit.scoring.candidate.Normalisation;
import org.drmkit.scoring.candidate.Yardstick;
import org.drmkit.scoring.scorecard.Better;
import org.drmkit.scoring.statistic.Interval;
import org.drmkit.scoring.weight.PairwiseComparison;
import org.drmkit.scoring.weight.Weights;

/** The inputs of a case, by name. */
record Inputs(Json json) {

    private static final Map<String, Normalisation> NORMALISATIONS = Map.of(
            "minmax", Normalisation.MIN_MAX,
            "vector", Normalisation.VECTOR,
            "sum", Normalisation.SUM,
            "linear-ratio", Normalisation.RATIO);

    Inputs at(String name) {
        return optional(name).orElseThrow(() -> new AssertionError("no input " + name));
    }

    Optional<Inputs> optional(String name) {
        return ((Json.JsonObject) json).member(name).map(Inputs::new);
    }

    List<String> names() {
        return List.copyOf(((Json.JsonObject) json).members().keySet());
    }

    List<Inputs> list() {
        return ((Json.JsonArray) json).elements().stream().map(Inputs::new).toList();
    }

    List<Inputs> list(String name) {
        return at(name).list();
    }

    boolean isNull() {
        return json instanceof Json.JsonNull;
    }

    double number() {
        return decimal().doubleValue();
    }

    double number(String name) {
        return at(name).number();
    }

    BigDecimal decimal() {
        return ((Json.JsonNumber) json).value();
    }

    String text() {
        return ((Json.JsonText) json).value();
    }

    boolean bool() {
        return ((Json.JsonBool) json).value();
    }

    List<Double> numbers() {
        return list().stream().map(Inputs::number).toList();
    }

    List<Double> numbers(String name) {
        return at(name).numbers();
    }

    List<List<Double>> matrix(String name) {
        return list(name).stream().map(Inputs::numbers).toList();
    }

    /** The columns are called 0, 1 and so on, and so are the rows. */
    CandidateTable table() {
        return table("matrix");
    }

    CandidateTable table(String matrix) {
        Map<String, List<Double>> rows = new LinkedHashMap<>();
        List<List<Double>> numbers = matrix(matrix);
        for (int i = 0; i < numbers.size(); i++) {
            rows.put(String.valueOf(i), numbers.get(i));
        }
        return CandidateTable.of(yardsticks(numbers.get(0).size()), rows);
    }

    private List<Yardstick> yardsticks(int n) {
        List<Yardstick> yardsticks = new ArrayList<>();
        for (int j = 0; j < n; j++) {
            boolean isCost = optional("types").isPresent() && numbers("types").get(j) < 0;
            yardsticks.add(new Yardstick(String.valueOf(j), isCost ? Better.LOWER : Better.HIGHER, range(j), aim(j)));
        }
        return yardsticks;
    }

    private Optional<Interval> range(int j) {
        return optional("bounds")
                .or(() -> optional("ranges"))
                .map(bounds -> interval(bounds.list().get(j)));
    }

    private Optional<Interval> aim(int j) {
        return optional("idealIntervals")
                .map(ideals -> interval(ideals.list().get(j)))
                .or(() -> optional("expectedPoint")
                        .map(point -> point.numbers().get(j))
                        .map(x -> new Interval(x, x)));
    }

    private static Interval interval(Inputs pair) {
        return new Interval(pair.numbers().get(0), pair.numbers().get(1));
    }

    /** The weights as they are printed. */
    Weights weights() {
        Map<String, Double> weights = new LinkedHashMap<>();
        List<Double> numbers = numbers("weights");
        for (int j = 0; j < numbers.size(); j++) {
            weights.put(String.valueOf(j), numbers.get(j));
        }
        return Weights.unscaled(weights);
    }

    Normalisation normalisation() {
        return NORMALISATIONS.get(at("normalisation").text());
    }

    PairwiseComparison comparison(String name) {
        List<List<Double>> rows = matrix(name);
        List<String> things =
                IntStream.range(0, rows.size()).mapToObj(String::valueOf).toList();
        return PairwiseComparison.ofMatrix(things, rows);
    }
}
