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
                (kpis, node) -> kpis.forEach(kpi -> text(kpi, idMember(kpi)).ifPresent(ids::add)));
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
        checkOrderedWeights(top(card, problems), Optional.empty());
        eachNode(top(card, problems), (kpis, node) -> {
            kpis.forEach(kpi -> checkId(kpi, seen));
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

    /** The member that names a KPI: one of a catalogue has the id of the catalogue unless it has its own. */
    private static String idMember(Place kpi) {
        return text(kpi, "id").isEmpty() && text(kpi, "catalogue").isPresent() ? "catalogue" : "id";
    }

    private static void checkId(Place kpi, Set<String> seen) {
        String member = idMember(kpi);
        text(kpi, member)
                .filter(id -> !seen.add(id))
                .ifPresent(id ->
                        kpi.member(member).report(Problem.DUPLICATE, "duplicate id: an earlier KPI has the same one"));
    }

    /** Checks the ordered weights of a node and of those in it, which inherit them. */
    private static void checkOrderedWeights(Place node, Optional<Place> inherited) {
        List<Place> kpis = elements(node, KPIS);
        Place own = node.member("aggregate");
        Optional<Place> weights =
                own == node ? inherited : Optional.of(own.member("owa")).filter(owa -> owa != own);
        if (!kpis.isEmpty()) {
            weights.ifPresent(owa -> checkOrderedWeights(kpis.size(), owa, node));
            kpis.forEach(kpi -> checkOrderedWeights(kpi, weights));
        }
    }

    private static void checkOrderedWeights(int count, Place owa, Place node) {
        int weights = owa.json() instanceof JsonArray array ? array.elements().size() : 0;
        if (weights > 0 && weights != count) {
            boolean own = owa.pointer().toString().startsWith(node.pointer() + "/aggregate");
            Place at = own ? owa : node.member(KPIS);
            at.report(at.problem(Problem.INVALID, "ordered weights must be as many as the KPIs of their node")
                    .withValue(own ? weights + " weights" : count + " KPIs, " + weights + " inherited weights")
                    .withAllowed(own ? count + " weights" : weights + " KPIs, or an aggregate of the node's own"));
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
