package org.drmkit.scoring.scorecard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.drmkit.core.json.Json;
import org.drmkit.core.json.Json.JsonArray;
import org.drmkit.core.json.Json.JsonObject;
import org.drmkit.core.json.Json.JsonText;
import org.drmkit.core.json.Place;
import org.drmkit.core.json.Pointer;
import org.drmkit.core.json.Problem;
import org.drmkit.core.json.Problems;
import org.drmkit.core.json.Shapes;

/**
 * The tree of KPIs in JSON that may be wrong elsewhere: its ids are known before it is read, and its ids and weights are checked although
 * some of its parts cannot be read.
 */
final class CardTree {

    private static final String KPIS = "kpis";

    private CardTree() {}

    static List<String> ids(Json card) {
        List<String> ids = new ArrayList<>();
        eachNode(
                top(card, new Problems()),
                (kpis, node) -> kpis.forEach(kpi -> text(kpi, "id").ifPresent(ids::add)));
        return ids;
    }

    static List<String> grades(Json card) {
        return elements(top(card, new Problems()), "grades").stream()
                .flatMap(grade -> text(grade, "grade").stream())
                .toList();
    }

    /** Reports ids that are there twice, weights that do not add up, and ordered weights that do not match. */
    static void check(Json card, Problems problems) {
        boolean exact = text(top(card, problems), "weights")
                .filter(WeightPolicy.EXACT_100.name()::equals)
                .isPresent();
        Set<String> seen = new HashSet<>();
        eachNode(top(card, problems), (kpis, node) -> {
            kpis.forEach(kpi -> checkId(kpi, seen));
            checkOrderedWeights(kpis.size(), node);
            if (exact) {
                checkSum(kpis, node.member(KPIS));
            }
        });
    }

    private static Place top(Json card, Problems problems) {
        return Place.of(card, Pointer.root(), problems);
    }

    /** Visits every node that has KPIs in it, outer ones first. */
    private static void eachNode(Place node, BiConsumer<List<Place>, Place> visitor) {
        List<Place> kpis = elements(node, KPIS);
        if (!kpis.isEmpty()) {
            visitor.accept(kpis, node);
            kpis.forEach(kpi -> eachNode(kpi, visitor));
        }
    }

    private static List<Place> elements(Place place, String member) {
        Place list = place.member(member);
        if (list == place || !(list.json() instanceof JsonArray array)) {
            return List.of();
        }
        List<Place> elements = new ArrayList<>();
        for (int i = 0; i < array.elements().size(); i++) {
            elements.add(list.element(i));
        }
        return elements;
    }

    private static Optional<String> text(Place place, String member) {
        return place.json() instanceof JsonObject object
                ? object.member(member).filter(JsonText.class::isInstance).map(json -> ((JsonText) json).value())
                : Optional.empty();
    }

    private static void checkId(Place kpi, Set<String> seen) {
        text(kpi, "id")
                .filter(id -> !seen.add(id))
                .ifPresent(id ->
                        kpi.member("id").report(Problem.DUPLICATE, "duplicate id: an earlier KPI has the same one"));
    }

    private static void checkOrderedWeights(int count, Place node) {
        Place aggregate = node.member("aggregate");
        int weights = aggregate == node ? 0 : elements(aggregate, "owa").size();
        if (weights > 0 && weights != count) {
            Place owa = aggregate.member("owa");
            owa.report(owa.problem(Problem.INVALID, "ordered weights must be as many as the KPIs of their node")
                    .withValue(weights + " weights")
                    .withAllowed(count + " weights"));
        }
    }

    /** Reports weights that do not add up to 100, if all of them can be read. */
    private static void checkSum(List<Place> kpis, Place list) {
        List<BigDecimal> weights =
                kpis.stream().flatMap(kpi -> weight(kpi).stream()).toList();
        BigDecimal sum = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (weights.size() == kpis.size() && sum.compareTo(ScoreShapes.HUNDRED) != 0) {
            BigDecimal last =
                    weights.get(weights.size() - 1).add(ScoreShapes.HUNDRED).subtract(sum);
            list.report(list.problem(Problem.OUT_OF_RANGE, "the weights do not add up to 100, which EXACT_100 demands")
                    .withValue(sum.toPlainString())
                    .withAllowed("a sum of 100")
                    .withMaybe(last.signum() > 0 ? "the last weight is " + last.toPlainString() : ""));
        }
    }

    private static Optional<BigDecimal> weight(Place kpi) {
        return kpi.json() instanceof JsonObject object
                ? object.member("weight")
                        .flatMap(json -> Shapes.DECIMAL.read(Place.of(json, Pointer.root(), new Problems())))
                : Optional.empty();
    }
}
