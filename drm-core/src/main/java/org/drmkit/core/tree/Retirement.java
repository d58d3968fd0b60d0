package org.drmkit.core.tree;

import java.time.LocalDate;
import java.util.List;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;

/**
 * The end of a code: since when it is no longer given out, and what took its place.
 *
 * <p>When the county 330103 was dissolved on 2021-04-09, its area went to 330105; old trade lines keep the old code. A
 * retired code stays known and stays below its parent, but it has no area of its own.
 *
 * <p>Immutable, thread-safe.
 *
 * @param on  the first day on which the code is no longer valid
 * @param successors  the codes that took its place, in any number
 */
public record Retirement(LocalDate on, List<String> successors) {

    /** An object such as <code>{"on": "2021-04-09", "successors": ["330105"]}</code>; successors may be left out. */
    public static final Shape<Retirement> SHAPE = Shape.object("retirement", o -> {
        var on = o.required("on", Shapes.DATE, Retirement::on);
        var successors = o.withDefault("successors", Shapes.listOf(Shapes.TEXT), List.of(), Retirement::successors);
        return v -> new Retirement(v.get(on), v.get(successors));
    });

    /** Copies the successors. */
    public Retirement {
        successors = List.copyOf(successors);
    }
}
