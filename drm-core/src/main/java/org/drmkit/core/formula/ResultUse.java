package org.drmkit.core.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.drmkit.core.json.Part;
import org.drmkit.core.json.Pointer;
import org.drmkit.core.json.Shape;

/**
 * A place in a definition where a formula asks for the result of another part.
 *
 * <p>In a program whose second rule is {@code {"of": {"subtract": ["total", {"rule": "volume"}]}}}, volume is used at
 * {@code /rules/1/of/subtract/1/rule}. Immutable.
 *
 * @param result  what is asked for
 * @param pointer  where its id stands
 */
public record ResultUse(ResultReference result, Pointer pointer) {

    /**
     * Returns the uses in a part of a definition, in the order in which they stand.
     *
     * @param <T>  the type of the part
     * @param shape  how the part looks
     * @param part  the part, such as a rule
     * @param at  where it stands
     * @return the uses
     */
    public static <T> List<ResultUse> in(Shape<T> shape, T part, Pointer at) {
        List<ResultUse> uses = new ArrayList<>();
        shape.walk(part, at, inside -> of(inside).ifPresent(uses::add));
        return List.copyOf(uses);
    }

    private static Optional<ResultUse> of(Part part) {
        return part.as(ResultReference.class)
                .map(result -> new ResultUse(result, part.pointer().child(result.kind())));
    }
}
