package org.drmkit.core.relation.launch;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.drmkit.core.json.Place;
import org.drmkit.core.json.Problem;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;
import org.drmkit.core.number.Decimals;

/**
 * The launch of a product.
 *
 * <p>X1 is on sale from 20 March; nobody may show it or its price before. A dealer is ready with 80 % of the milestones, among them all
 * that are mandatory.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id the id
 * @param product the product, as a code
 * @param embargoUntil the first day on which it may be shown
 * @param onSale the first day of sale, not before that
 * @param readyFrom the least share of the milestones' weights, from 0 to 1
 * @param milestones what dealers have to do, at least one, each with another id
 */
public record LaunchPlan(
        String id,
        String product,
        LocalDate embargoUntil,
        LocalDate onSale,
        BigDecimal readyFrom,
        List<Milestone> milestones) {

    /**
     * A plan as JSON: {@code {"id": "L1", "product": "X1", "embargoUntil": "2026-03-20", "onSale": "2026-03-20", "readyFrom": 0.8,
     * "milestones": [...]}}.
     */
    public static final Shape<LaunchPlan> SHAPE = Shape.object("launch plan", o -> {
        var id = o.required("id", Shapes.CODE, LaunchPlan::id);
        var product = o.required("product", Shapes.CODE, LaunchPlan::product);
        var embargoUntil = o.required("embargoUntil", Shapes.DATE, LaunchPlan::embargoUntil);
        var onSale = o.required("onSale", Shapes.DATE, LaunchPlan::onSale);
        var readyFrom = o.required(
                "readyFrom", Shapes.DECIMAL.where("a share from 0 to 1", LaunchPlan::isShare), LaunchPlan::readyFrom);
        var milestones = o.required(
                "milestones",
                Shapes.distinctListOf(Milestone.SHAPE, "id", Milestone::id)
                        .where("one or more milestones", list -> !list.isEmpty()),
                LaunchPlan::milestones);
        o.check((v, place) -> checkOrder(v.get(embargoUntil), v.get(onSale), place));
        return v -> new LaunchPlan(
                v.get(id), v.get(product), v.get(embargoUntil), v.get(onSale), v.get(readyFrom), v.get(milestones));
    });

    /** Checks days, share and milestones. */
    public LaunchPlan {
        milestones = List.copyOf(milestones);
        boolean distinct = milestones.stream()
                        .map(Milestone::id)
                        .collect(Collectors.toSet())
                        .size()
                == milestones.size();
        if (onSale.isBefore(embargoUntil) || !isShare(readyFrom) || milestones.isEmpty() || !distinct) {
            throw new IllegalArgumentException(
                    ("The launch %s must be on sale (%s) no earlier than shown (%s), ask for a share from 0 to 1 (%s) and have"
                                    + " milestones of different ids (%s).\nMaybe the share is in percent.")
                            .formatted(id, onSale, embargoUntil, readyFrom, milestones));
        }
        readyFrom = Decimals.canonical(readyFrom);
    }

    private static boolean isShare(BigDecimal value) {
        return value.signum() >= 0 && value.compareTo(BigDecimal.ONE) <= 0;
    }

    private static void checkOrder(LocalDate embargoUntil, LocalDate onSale, Place place) {
        if (onSale.isBefore(embargoUntil)) {
            place.member("onSale").report(Problem.OUT_OF_RANGE, "it cannot be sold before it may be shown");
        }
    }

    /**
     * Returns the last day on which a milestone is in time.
     *
     * @param milestone one of the milestones
     * @return the day
     */
    public LocalDate due(Milestone milestone) {
        return onSale.minusDays(milestone.daysBefore());
    }
}
