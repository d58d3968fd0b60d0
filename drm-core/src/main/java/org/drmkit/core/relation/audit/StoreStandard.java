package org.drmkit.core.relation.audit;

import java.math.BigDecimal;
import java.util.List;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;
import org.drmkit.core.number.Decimals;

/**
 * What a store has to have.
 *
 * <p>A sign counts 20 points, tools 30 and are mandatory, a waiting area 50; 80 % of the points are enough.
 *
 * @param items the items, at least one, each with another id
 * @param passFrom the least share of the points, from 0 to 1
 */
public record StoreStandard(List<Item> items, BigDecimal passFrom) {

    /**
     * Something that a store has to have.
     *
     * @param id the id
     * @param points how much it counts, above 0
     * @param mandatory true if no store may lack it
     */
    public record Item(String id, BigDecimal points, boolean mandatory) {

        static final Shape<Item> SHAPE = Shape.object("item", o -> {
            var id = o.required("id", Shapes.CODE, Item::id);
            var points = o.required(
                    "points", Shapes.DECIMAL.where("points above 0", value -> value.signum() > 0), Item::points);
            var mandatory = o.withDefault("mandatory", Shapes.BOOL, false, Item::mandatory);
            return v -> new Item(v.get(id), v.get(points), v.get(mandatory));
        });

        /** Checks the points. */
        public Item {
            if (points.signum() <= 0) {
                throw new IllegalArgumentException(
                        "The points (%s) of %s must be above 0.\nMaybe leave the item out.".formatted(points, id));
            }
            points = Decimals.canonical(points);
        }
    }

    /**
     * A standard as JSON: {@code {"items": [{"id": "SIGN", "points": 20}, {"id": "TOOLS", "points": 30, "mandatory": true}], "passFrom":
     * 0.8}}.
     */
    public static final Shape<StoreStandard> SHAPE = Shape.object("store standard", o -> {
        var items = o.required(
                "items",
                Shapes.distinctListOf(Item.SHAPE, "id", Item::id).where("one or more items", list -> !list.isEmpty()),
                StoreStandard::items);
        var passFrom = o.required(
                "passFrom",
                Shapes.DECIMAL.where("a share from 0 to 1", StoreStandard::isShare),
                StoreStandard::passFrom);
        return v -> new StoreStandard(v.get(items), v.get(passFrom));
    });

    /** Keeps a copy and checks items and share. */
    public StoreStandard {
        items = List.copyOf(items);
        boolean distinct = items.stream().map(Item::id).distinct().count() == items.size();
        if (items.isEmpty() || !distinct || !isShare(passFrom)) {
            throw new IllegalArgumentException(
                    "A standard needs items of different ids (%s) and a share from 0 to 1 (%s).\nMaybe the share is in percent."
                            .formatted(items, passFrom));
        }
        passFrom = Decimals.canonical(passFrom);
    }

    private static boolean isShare(BigDecimal value) {
        return value.signum() >= 0 && value.compareTo(BigDecimal.ONE) <= 0;
    }
}
