package org.drmkit.core.json;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.drmkit.core.json.Json.JsonArray;
import org.drmkit.core.json.Json.JsonBool;
import org.drmkit.core.json.Json.JsonNull;
import org.drmkit.core.json.Json.JsonNumber;
import org.drmkit.core.json.Json.JsonObject;
import org.drmkit.core.json.Json.JsonText;

/**
 * The shape of a value that has one of several forms, told apart by the kind of JSON and, among objects, by the one member that only
 * this form has.
 *
 * <pre>{@code
 * static final Union<Formula> FORMULA = Shape.union("formula", Formula.class, u -> {
 *     u.text(Reference.class, Shapes.NAME.map(Reference::new, Reference::name));       // "total"
 *     u.number(Constant.class, Shapes.DECIMAL.map(Constant::new, Constant::value));    // 12.5
 *     u.key("add", Sum.class, OPERANDS.map(Sum::new, Sum::operands));                  // {"add": [..]}
 *     u.object("measure", Earlier.class, EARLIER);                                     // {"measure": "total", "at": ..}
 * });
 * }</pre>
 *
 * <p>An object that has none or several of these members is one problem, at the object; if it has none but one that is spelt alike, the
 * problem is that one. A text that is a number, such as {@code "0.04"}, is read as the number where the union has one.
 *
 * <p>Values of one type may have several forms, such as a reference that is its name alone or an object with a time: a form can be
 * declared for those values only that pass a test, and a value is written in the first form that is declared for it.
 *
 * <p>Immutable.
 *
 * @param <T>  the type that all forms share
 */
public final class Union<T> extends Shape<T> {

    private final String name;
    private final Map<Kind, Form<T, Shape<T>>> kinds;
    private final ChoiceFields<T> objects;

    private Union(Builder<T> builder) {
        this.name = builder.name;
        this.kinds = ImmutableMap.copyOf(builder.kinds);
        this.objects = new ChoiceFields<>(builder.name, builder.objects);
    }

    static <T> Union<T> of(String name, Consumer<Builder<T>> declaration) {
        Builder<T> builder = new Builder<>(name);
        declaration.accept(builder);
        return new Union<>(builder);
    }

    Fields<T> fields() {
        return objects;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Optional<T> read(Place place) {
        if (place.json() instanceof JsonObject && !objects.isEmpty()) {
            return objects.readObject(place);
        }
        Form<T, Shape<T>> form = kinds.get(kind(place.json()));
        return form == null ? wrongKind(place, allowed()) : form.shape().read(place);
    }

    private Kind kind(Json json) {
        if (json instanceof JsonText text && kinds.containsKey(Kind.NUMBER) && isNumber(text.value())) {
            return Kind.NUMBER;
        }
        return Kind.of(json);
    }

    /** A text that is no number is a text where there is such a form: 4S is a code, 2026-01-31 a date. */
    private boolean isNumber(String text) {
        return NumberText.judge(text) != NumberText.Verdict.NO_NUMBER
                || (NumberText.looksNumeric(text) && !kinds.containsKey(Kind.TEXT));
    }

    private String allowed() {
        List<String> forms = new ArrayList<>();
        kinds.values().forEach(form -> forms.add(form.shape().aName()));
        if (!objects.isEmpty()) {
            forms.add("an object with " + objects.keys());
        }
        return String.join(", or ", forms);
    }

    @Override
    public Json write(T value) {
        Optional<Form<T, Shape<T>>> form = formOf(value);
        return form.isPresent() ? form.get().shape().write(value) : objects.writeObject(value);
    }

    private Optional<Form<T, Shape<T>>> formOf(T value) {
        return kinds.values().stream().filter(form -> form.covers(value)).findFirst();
    }

    @Override
    void walkInside(T value, Part part, Consumer<Part> visitor) {
        formOf(value)
                .ifPresentOrElse(
                        form -> form.shape().walkInside(value, part, visitor),
                        () -> objects.walkFields(value, part, visitor));
    }

    @Override
    Json description(Schemas schemas) {
        List<Json> forms = new ArrayList<>();
        kinds.values().forEach(form -> forms.add(form.shape().schema(schemas)));
        forms.addAll(objects.closed(schemas));
        return Json.object().with("anyOf", new JsonArray(forms));
    }

    @Override
    Json schema(Schemas schemas) {
        return schemas.reference(this);
    }

    /** The kinds of JSON that tell forms apart. */
    private enum Kind {
        TEXT(JsonText.class),
        NUMBER(JsonNumber.class),
        BOOL(JsonBool.class),
        LIST(JsonArray.class),
        OBJECT(JsonObject.class),
        NULL(JsonNull.class);

        private final Class<? extends Json> type;

        Kind(Class<? extends Json> type) {
            this.type = type;
        }

        static Kind of(Json json) {
            for (Kind kind : values()) {
                if (kind.type.isInstance(json)) {
                    return kind;
                }
            }
            throw new IllegalStateException("No kind of JSON: " + json);
        }
    }

    /** A form: the values of a subtype and how they look; nothing else is written with its shape. */
    record Form<T, S extends Shape<T>>(Class<? extends T> type, Predicate<? super T> when, S shape) {

        boolean covers(T value) {
            return type.isInstance(value) && when.test(value);
        }

        static IllegalArgumentException none(String union, Object value) {
            return new IllegalArgumentException(
                    "The value (" + value + ") is of no form of " + union + ".\nMaybe its type was not declared.");
        }
    }

    /**
     * The declaration of a union, form by form in the order in which they are listed in messages.
     *
     * @param <T>  the type that all forms share
     */
    public static final class Builder<T> {

        private final String name;
        private final Map<Kind, Form<T, Shape<T>>> kinds = new LinkedHashMap<>();
        private final Map<String, Form<T, ObjectShape<T>>> objects = new LinkedHashMap<>();

        private Builder(String name) {
            this.name = name;
        }

        /**
         * Declares the form that is a text.
         *
         * @param <A>  the subtype
         * @param type  the subtype
         * @param shape  what the text looks like
         */
        public <A extends T> void text(Class<A> type, Shape<A> shape) {
            add(Kind.TEXT, type, value -> true, shape);
        }

        /**
         * Declares the form that is a text, for some values of a type.
         *
         * @param <A>  the subtype
         * @param type  the subtype
         * @param when  which of its values are written so
         * @param shape  what the text looks like
         */
        public <A extends T> void text(Class<A> type, Predicate<? super A> when, Shape<A> shape) {
            add(Kind.TEXT, type, when, shape);
        }

        /**
         * Declares the form that is a number, or a numeric text.
         *
         * @param <A>  the subtype
         * @param type  the subtype
         * @param shape  what the number looks like
         */
        public <A extends T> void number(Class<A> type, Shape<A> shape) {
            add(Kind.NUMBER, type, value -> true, shape);
        }

        /**
         * Declares the form that is true or false.
         *
         * @param <A>  the subtype
         * @param type  the subtype
         * @param shape  which of the two
         */
        public <A extends T> void bool(Class<A> type, Shape<A> shape) {
            add(Kind.BOOL, type, value -> true, shape);
        }

        /**
         * Declares the form that is a list.
         *
         * @param <A>  the subtype
         * @param type  the subtype
         * @param shape  what the list looks like
         */
        public <A extends T> void list(Class<A> type, Shape<A> shape) {
            add(Kind.LIST, type, value -> true, shape);
        }

        /**
         * Declares the form that is a list, for some values of a type.
         *
         * @param <A>  the subtype
         * @param type  the subtype
         * @param when  which of its values are written so
         * @param shape  what the list looks like
         */
        public <A extends T> void list(Class<A> type, Predicate<? super A> when, Shape<A> shape) {
            add(Kind.LIST, type, when, shape);
        }

        /**
         * Declares a form that is an object of one member, such as <code>{"add": [1, 2]}</code>.
         *
         * @param <A>  the subtype
         * @param key  the member
         * @param type  the subtype
         * @param shape  what the member's value looks like
         */
        public <A extends T> void key(String key, Class<A> type, Shape<A> shape) {
            object(key, type, value -> true, ObjectShape.ofOne(key, shape));
        }

        /**
         * Declares a form that is an object of one member, for some values of a type.
         *
         * @param <A>  the subtype
         * @param key  the member
         * @param type  the subtype
         * @param when  which of its values are written so
         * @param shape  what the member's value looks like
         */
        public <A extends T> void key(String key, Class<A> type, Predicate<? super A> when, Shape<A> shape) {
            object(key, type, when, ObjectShape.ofOne(key, shape));
        }

        /**
         * Declares a form that is an object of several members, such as <code>{"measure": "total", "at": "PREVIOUS"}</code>.
         *
         * @param <A>  the subtype
         * @param key  the member that only this form has; the shape must declare it
         * @param type  the subtype
         * @param shape  what the object looks like, the key included
         */
        public <A extends T> void object(String key, Class<A> type, ObjectShape<A> shape) {
            object(key, type, value -> true, shape);
        }

        /**
         * Declares a form that is an object of several members, for some values of a type.
         *
         * @param <A>  the subtype
         * @param key  the member that only this form has; the shape must declare it
         * @param type  the subtype
         * @param when  which of its values are written so
         * @param shape  what the object looks like, the key included
         */
        public <A extends T> void object(String key, Class<A> type, Predicate<? super A> when, ObjectShape<A> shape) {
            @SuppressWarnings("unchecked") // Reading gives an A, which is a T; writing is asked only for what is an A.
            ObjectShape<T> wide = (ObjectShape<T>) shape;
            if (objects.put(key, new Form<>(type, wide(when), wide)) != null) {
                throw twice("the member " + key);
            }
        }

        @SuppressWarnings("unchecked") // Only what is an A is tested.
        private static <T> Predicate<T> wide(Predicate<?> when) {
            return (Predicate<T>) when;
        }

        private <A extends T> void add(Kind kind, Class<A> type, Predicate<? super A> when, Shape<A> shape) {
            @SuppressWarnings("unchecked") // As for objects.
            Shape<T> wide = (Shape<T>) shape;
            if (kinds.put(kind, new Form<>(type, wide(when), wide)) != null) {
                throw twice("the kind " + kind);
            }
        }

        private IllegalStateException twice(String what) {
            return new IllegalStateException("Two forms of " + name + " are told by " + what + ".");
        }
    }
}
