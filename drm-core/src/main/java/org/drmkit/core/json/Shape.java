package org.drmkit.core.json;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * How values of a type look as JSON: declared once, used to read, to write, to walk and to describe them.
 *
 * <pre>{@code
 * static final Shape<Band> SHAPE = Shape.object("band", o -> {
 *     var from = o.required("from", Shapes.DECIMAL, Band::from);
 *     var note = o.optional("note", Shapes.TEXT, Band::note);
 *     return v -> new Band(v.get(from), v.get(note));
 * });
 * }</pre>
 *
 * <p>Reading {@code {"form": 5, "note": ""}} reports all three problems: the member {@code from} is missing, {@code form} is unknown
 * (maybe {@code from}), and the note is empty. What is written reads back as an equal value.
 *
 * <p>The shapes of this package are all there are: a type's own text form is {@link Shapes#text}, another view of a shape is
 * {@link #map}. Shapes that need each other are tied with {@link #lazy}.
 *
 * <p>Immutable.
 *
 * @param <T>  the type of the values
 */
public abstract class Shape<T> {

    Shape() {}

    /**
     * Declares an object member by member.
     *
     * @param <T>  the type of the values
     * @param name  what the object is called in messages and in the schema, such as {@code band}
     * @param declaration  names the members and returns how a value is made of them
     * @return the shape
     */
    public static <T> ObjectShape<T> object(
            String name, Function<ObjectShape.Builder<T>, Function<ObjectShape.Values, ? extends T>> declaration) {
        return ObjectShape.of(name, declaration);
    }

    /**
     * Declares a choice of forms.
     *
     * @param <T>  the type that all forms share
     * @param name  what the value is called in messages and in the schema, such as {@code formula}
     * @param type  the type that all forms share
     * @param declaration  names the forms
     * @return the shape
     */
    public static <T> Union<T> union(String name, Class<T> type, Consumer<Union.Builder<T>> declaration) {
        return Union.of(name, declaration);
    }

    /**
     * Obtains a shape that is looked up when it is used, so that shapes can need each other or themselves.
     *
     * @param <T>  the type of the values
     * @param shape  looks it up
     * @return the shape
     */
    public static <T> Shape<T> lazy(Supplier<? extends Shape<T>> shape) {
        return new LazyShape<>(shape);
    }

    /**
     * Returns what a value is called in messages.
     *
     * @return a noun such as {@code date}
     */
    public abstract String name();

    /**
     * Reads a value and reports everything that is wrong with it; never fails.
     *
     * @param place  where the value stands
     * @return the value, empty if it cannot be made, which is reported then
     */
    public abstract Optional<T> read(Place place);

    /**
     * Writes a value.
     *
     * @param value  the value
     * @return its JSON
     * @throws IllegalArgumentException if it holds something that has no JSON, such as a number of more than 40 digits
     */
    public abstract Json write(T value);

    /** The schema of such values, spelt out. */
    abstract Json description(Schemas schemas);

    /** The schema of such values, named shapes by reference. */
    Json schema(Schemas schemas) {
        return description(schemas);
    }

    /** The shape whose schema this one shares. */
    Shape<?> described() {
        return this;
    }

    /** Walks the parts inside a value, which itself was met already. */
    abstract void walkInside(T value, Part part, Consumer<Part> visitor);

    /**
     * Reads a value from its text.
     *
     * @param text  the JSON text
     * @param what  what it is, for the message, such as {@code program}
     * @return the value
     * @throws DefinitionException with all problems, if there are any
     */
    public final T parse(String text, String what) {
        return Place.parse(text, this::read, what);
    }

    /**
     * Reads a value from JSON.
     *
     * @param json  the JSON
     * @param what  what it is, for the message, such as {@code program}
     * @return the value
     * @throws DefinitionException with all problems, if there are any
     */
    public final T parse(Json json, String what) {
        return Place.parse(json, this::read, what);
    }

    /**
     * Returns the description of such values as JSON Schema 2020-12, for editors and other languages.
     *
     * <p>Within a document it says what may stand where. It does not say what only a check can, such as names that must be known.
     *
     * @return the schema document
     */
    public final Json schema() {
        return Schemas.document(this);
    }

    /**
     * Meets a value and everything inside it, each with its pointer: what checks against a network, a ledger or the rest of the
     * definition need to point at what they refuse.
     *
     * <pre>{@code
     * SHAPE.walk(program, part -> part.as(Reference.class).ifPresent(reference -> {
     *     if (!measures.contains(reference.name())) {
     *         problems.add(Problem.unknown(part.pointer(), "measure", reference.name(), measures));
     *     }
     * }));
     * }</pre>
     *
     * @param value  the value
     * @param visitor  is told each part, outer ones first, members in order
     */
    public final void walk(T value, Consumer<Part> visitor) {
        walk(value, Pointer.root(), visitor);
    }

    /**
     * Meets a value that stands inside a document, and everything inside it.
     *
     * @param value  the value
     * @param pointer  where it stands
     * @param visitor  is told each part, outer ones first, members in order
     */
    public final void walk(T value, Pointer pointer, Consumer<Part> visitor) {
        Part whole = new Part(value, pointer, Optional.empty());
        visitor.accept(whole);
        walkInside(value, whole, visitor);
    }

    /** Meets a value inside another, and everything inside it. */
    final void walk(T value, Pointer pointer, Part outer, Consumer<Part> visitor) {
        walkInside(value, outer.meet(value, pointer, visitor), visitor);
    }

    /**
     * Returns a shape of another type that looks the same. An exception about its argument that {@code to} throws becomes a problem at
     * the place.
     *
     * @param <B>  the other type
     * @param to  makes the other value
     * @param from  takes it apart again
     * @return the shape
     */
    public final <B> Shape<B> map(Function<? super T, ? extends B> to, Function<? super B, ? extends T> from) {
        return new MappedShape<>(this, to, from);
    }

    /**
     * Returns this shape for the values that pass a test.
     *
     * @param allowed  what passes, for the message, such as {@code a share from 0 to 1}
     * @param test  tells whether a value passes
     * @return the shape
     */
    public final Shape<T> where(String allowed, Predicate<? super T> test) {
        return check((value, place) -> {
            if (!test.test(value)) {
                place.report(place.problem(Problem.OUT_OF_RANGE, "not an allowed " + name())
                        .withAllowed(allowed));
            }
        });
    }

    /**
     * Returns this shape with a check that may point at parts of what was read: {@code place.element(1).member("from")}.
     *
     * @param check  reports what is wrong with a value at its place
     * @return the shape
     */
    public final Shape<T> check(BiConsumer<? super T, Place> check) {
        return new CheckedShape<>(this, check);
    }

    /** Reports a value of the wrong kind. */
    final <A> Optional<A> wrongKind(Place place, String allowed) {
        place.report(() -> place.problem(Problem.WRONG_KIND, "not " + aName())
                .withValue(Place.shown(place.json()))
                .withAllowed(allowed));
        return Optional.empty();
    }

    final String aName() {
        return ("aeiou".indexOf(name().charAt(0)) >= 0 ? "an " : "a ") + name();
    }
}
