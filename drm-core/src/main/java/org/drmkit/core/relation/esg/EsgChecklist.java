package org.drmkit.core.relation.esg;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;
import org.drmkit.core.number.Decimals;
import org.drmkit.core.number.Fraction;
import org.drmkit.core.relation.esg.EsgRecord.Check;

/**
 * The criteria that make up points.
 *
 * <p>LED light counts 10 points, a recycling point 30 and is mandatory. A dealer that shows both by a third party has 40 of 40; one that
 * says so itself has 20.
 *
 * @param criteria the criteria, at least one, each with another id
 */
public record EsgChecklist(List<Criterion> criteria) {

    /**
     * Something that can be met.
     *
     * @param id the id
     * @param points how much it counts, above 0
     * @param mandatory true if it must be met
     */
    public record Criterion(String id, BigDecimal points, boolean mandatory) {

        static final Shape<Criterion> SHAPE = Shape.object("criterion", o -> {
            var id = o.required("id", Shapes.CODE, Criterion::id);
            var points = o.required(
                    "points", Shapes.DECIMAL.where("points above 0", value -> value.signum() > 0), Criterion::points);
            var mandatory = o.withDefault("mandatory", Shapes.BOOL, false, Criterion::mandatory);
            return v -> new Criterion(v.get(id), v.get(points), v.get(mandatory));
        });

        /** Checks the points. */
        public Criterion {
            if (points.signum() <= 0) {
                throw new IllegalArgumentException(
                        "The points (%s) of %s must be above 0.\nMaybe leave the criterion out.".formatted(points, id));
            }
            points = Decimals.canonical(points);
        }
    }

    /** A checklist as JSON: {@code [{"id": "LED", "points": 10}, {"id": "RECYCLING", "points": 30, "mandatory": true}]}. */
    public static final Shape<EsgChecklist> SHAPE = Shapes.distinctListOf(Criterion.SHAPE, "id", Criterion::id)
            .where("one or more criteria", list -> !list.isEmpty())
            .map(EsgChecklist::new, EsgChecklist::criteria);

    /** Keeps a copy and checks that there are criteria, each once. */
    public EsgChecklist {
        criteria = List.copyOf(criteria);
        if (criteria.isEmpty()
                || criteria.stream().map(Criterion::id).distinct().count() < criteria.size()) {
            throw new IllegalArgumentException(
                    "A checklist needs criteria of different ids, not %s.\nMaybe one was listed twice."
                            .formatted(criteria));
        }
    }

    /**
     * Returns the points of checks.
     *
     * @param checks the checks of one party, one of each criterion
     * @return the points earned of 100; a criterion that was not checked earns none
     */
    public Fraction score(List<Check> checks) {
        Map<String, Check> byCriterion = byCriterion(checks);
        Fraction earned = Fraction.ZERO;
        Fraction all = Fraction.ZERO;
        for (Criterion criterion : criteria) {
            Fraction points = Fraction.of(criterion.points());
            BigDecimal credit = Optional.ofNullable(byCriterion.get(criterion.id()))
                    .filter(Check::met)
                    .map(check -> check.assurance().credit())
                    .orElse(BigDecimal.ZERO);
            earned = earned.plus(points.times(Fraction.of(credit)));
            all = all.plus(points);
        }
        return earned.times(Fraction.of(100)).dividedBy(all);
    }

    /**
     * Returns what must be met and is not.
     *
     * @param checks the checks of one party, one of each criterion
     * @return the ids of the mandatory criteria that are not met, in order
     */
    public List<String> missing(List<Check> checks) {
        Map<String, Check> byCriterion = byCriterion(checks);
        return criteria.stream()
                .filter(criterion -> criterion.mandatory()
                        && Optional.ofNullable(byCriterion.get(criterion.id()))
                                .filter(Check::met)
                                .isEmpty())
                .map(Criterion::id)
                .toList();
    }

    /** Of several checks of one criterion the one recorded last counts. */
    private static Map<String, Check> byCriterion(List<Check> checks) {
        return checks.stream()
                .collect(Collectors.toMap(Check::criterion, Function.identity(), (a, b) -> isLater(a, b) ? a : b));
    }

    private static boolean isLater(Check a, Check b) {
        int order = a.recordedOn().compareTo(b.recordedOn());
        return order > 0 || (order == 0 && a.id().compareTo(b.id()) > 0);
    }
}
