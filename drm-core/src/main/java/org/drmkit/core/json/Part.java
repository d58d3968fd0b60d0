package org.drmkit.core.json;

import java.util.Optional;
import java.util.function.Consumer;

/**
 * A part of a value with the place that it has in the value's document, as {@link Shape#walk} meets it.
 *
 * <p>Walking a program meets the program at the empty pointer, its first rule at {@code /rules/0}, that rule's base at
 * {@code /rules/0/of}. The pointers are those of the document that the value was read from, and equally of the one that a value built in
 * Java would be written to.
 *
 * <p>Immutable.
 *
 * @param value  the part
 * @param pointer  where it stands
 * @param outer  the part that it is inside, empty for the whole
 */
public record Part(Object value, Pointer pointer, Optional<Part> outer) {

    /** Meets a value inside this part; the same value seen through two shapes is met once, at its outermost place. */
    Part meet(Object inner, Pointer at, Consumer<Part> visitor) {
        if (inner == value) {
            return new Part(value, at, outer);
        }
        Part part = new Part(inner, at, Optional.of(this));
        visitor.accept(part);
        return part;
    }

    /**
     * Returns the value if it is of a type.
     *
     * @param <A>  the type
     * @param type  the type
     * @return the value, empty if it is of another type
     */
    public <A> Optional<A> as(Class<A> type) {
        return type.isInstance(value) ? Optional.of(type.cast(value)) : Optional.empty();
    }

    /**
     * Returns the innermost part of a type that holds this one, such as the rule that a formula belongs to.
     *
     * @param <A>  the type
     * @param type  the type
     * @return the holder's value, empty if there is none
     */
    public <A> Optional<A> inside(Class<A> type) {
        Optional<Part> at = outer;
        while (at.isPresent() && !type.isInstance(at.get().value())) {
            at = at.get().outer();
        }
        return at.flatMap(part -> part.as(type));
    }
}
