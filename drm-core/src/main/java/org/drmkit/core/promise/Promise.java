package org.drmkit.core.promise;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.drmkit.core.json.ObjectShape;
import org.drmkit.core.json.Place;
import org.drmkit.core.json.Problem;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;
import org.drmkit.core.number.Decimals;

/**
 * A dated duty of one named side.
 *
 * <p>The supplier OEM promises D1 to deliver 200 units by 10 March; D1 promises OEM its sales report by the 5th. Both are
 * written alike, and what weighs 2 counts as two.
 *
 * <p>Says nothing about whether it was kept. Immutable and thread-safe.
 *
 * @param id the id, not blank
 * @param promisor the id of the side that owes it
 * @param promisee the id of the side that it is owed to, another one
 * @param kind what it is about
 * @param what what is promised, in words
 * @param dueOn the last day on which it is kept in time
 * @param weight how much it counts, above 0
 * @param source where it comes from, such as the id of an agreement
 */
public record Promise(
        String id,
        String promisor,
        String promisee,
        PromiseKind kind,
        String what,
        LocalDate dueOn,
        BigDecimal weight,
        Optional<String> source) {

    /**
     * A promise as JSON: {@code {"id": "P1", "promisor": "OEM", "promisee": "D1", "kind": "DELIVERY", "what": "200 units",
     * "dueOn": "2026-03-10"}}, of weight 1 if none is given.
     */
    public static final ObjectShape<Promise> SHAPE = Shape.object("promise", o -> {
        var id = o.required("id", Shapes.CODE, Promise::id);
        var promisor = o.required("promisor", Shapes.CODE, Promise::promisor);
        var promisee = o.required("promisee", Shapes.CODE, Promise::promisee);
        var kind = o.required("kind", Shapes.enumOf(PromiseKind.class), Promise::kind);
        var what = o.required("what", Shapes.TEXT, Promise::what);
        var dueOn = o.required("dueOn", Shapes.DATE, Promise::dueOn);
        var weight = o.withDefault(
                "weight",
                Shapes.DECIMAL.where("a weight above 0", value -> value.signum() > 0),
                BigDecimal.ONE,
                Promise::weight);
        var source = o.optional("source", Shapes.TEXT, Promise::source);
        o.check((v, place) -> checkSides(v.get(promisor), v.get(promisee), place));
        return v -> new Promise(
                v.get(id),
                v.get(promisor),
                v.get(promisee),
                v.get(kind),
                v.get(what),
                v.get(dueOn),
                v.get(weight),
                v.get(source));
    });

    /** Checks the sides and the weight. */
    public Promise {
        if (id.isBlank() || promisor.isBlank() || promisee.isBlank() || promisor.equals(promisee)) {
            throw new IllegalArgumentException(
                    "The promise (%s) of (%s) to (%s) must have an id and two sides.\nMaybe the supplier is the other side."
                            .formatted(id, promisor, promisee));
        }
        if (weight.signum() <= 0) {
            throw new IllegalArgumentException(
                    "The weight (%s) of the promise %s must be above 0.\nMaybe 1.".formatted(weight, id));
        }
        weight = Decimals.canonical(weight);
    }

    private static void checkSides(String promisor, String promisee, Place place) {
        if (promisor.equals(promisee)) {
            place.member("promisee")
                    .report(place.member("promisee")
                            .problem(Problem.OUT_OF_RANGE, "nobody promises to itself")
                            .withMaybe("the supplier is the other side"));
        }
    }

    /**
     * Returns a promise of weight 1 without source.
     *
     * @param id the id, not blank
     * @param promisor the id of the side that owes it
     * @param promisee the id of the side that it is owed to
     * @param kind what it is about
     * @param what what is promised, in words
     * @param dueOn the last day on which it is kept in time
     * @return the promise
     * @throws IllegalArgumentException if the id is blank or both sides are one
     */
    public static Promise of(
            String id, String promisor, String promisee, PromiseKind kind, String what, LocalDate dueOn) {
        return new Promise(id, promisor, promisee, kind, what, dueOn, BigDecimal.ONE, Optional.empty());
    }

    /**
     * Returns a copy that weighs more or less.
     *
     * @param other the weight, above 0
     * @return the copy
     * @throws IllegalArgumentException if the weight is not above 0
     */
    public Promise withWeight(BigDecimal other) {
        return new Promise(id, promisor, promisee, kind, what, dueOn, other, source);
    }

    /**
     * Returns a copy that says where it comes from.
     *
     * @param other such as the id of an agreement
     * @return the copy
     */
    public Promise withSource(String other) {
        return new Promise(id, promisor, promisee, kind, what, dueOn, weight, Optional.of(other));
    }
}
