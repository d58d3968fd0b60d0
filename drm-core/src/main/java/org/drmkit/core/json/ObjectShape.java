package org.drmkit.core.json;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.drmkit.core.json.Json.JsonObject;
import org.jspecify.annotations.Nullable;

/**
 * The shape of an object with named members.
 *
 * <p>Reading reports at once: each missing member at the object, each unknown one at itself with the nearest name that the object knows,
 * and everything inside the members. Only an object without problems in its members is checked and made; a {@code null} member that may
 * be left out counts as left out.
 *
 * <p>Put flat into another object with {@link Builder#include}, as a head that several definitions share. Immutable.
 *
 * @param <T>  the type of the values
 */
public final class ObjectShape<T> extends Shape<T> {

    private final String name;
    private final Fields<T> fields;

    private ObjectShape(String name, Fields<T> fields) {
        this.name = name;
        this.fields = fields;
    }

    static <T> ObjectShape<T> of(String name, Function<Builder<T>, Function<Values, ? extends T>> declaration) {
        Builder<T> builder = new Builder<>(name);
        Function<Values, ? extends T> maker = declaration.apply(builder);
        return new ObjectShape<>(name, new ObjectFields<>(builder.entries, builder.checks, maker));
    }

    /** An object of one member, whose value is the value. */
    static <T> ObjectShape<T> ofOne(String member, Shape<T> shape) {
        return of(member, o -> {
            Member<T> only = o.required(member, shape, value -> value);
            return v -> v.get(only);
        });
    }

    Fields<T> fields() {
        return fields;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Optional<T> read(Place place) {
        return place.json() instanceof JsonObject ? fields.readObject(place) : wrongKind(place, "an object, in braces");
    }

    @Override
    public Json write(T value) {
        return fields.writeObject(value);
    }

    @Override
    void walkInside(T value, Part part, Consumer<Part> visitor) {
        fields.walkFields(value, part, visitor);
    }

    @Override
    Json description(Schemas schemas) {
        ObjectSchema schema = new ObjectSchema(schemas);
        fields.describeFields(schema);
        return schema.closed();
    }

    @Override
    Json schema(Schemas schemas) {
        return schemas.reference(this);
    }

    /**
     * A member that was declared, by which its value is asked for.
     *
     * @param <A>  the type of its values
     */
    public static final class Member<A> {

        private final int index;

        private Member(int index) {
            this.index = index;
        }

        @SuppressWarnings("unchecked") // The fields that were declared with this member have read the value.
        private A of(List<Object> values) {
            return (A) values.get(index);
        }
    }

    /** The values of an object's members, all there and without problems. Immutable. */
    public static final class Values {

        private final List<Object> values;

        Values(List<Object> values) {
            this.values = values;
        }

        /**
         * Returns a member's value.
         *
         * @param <A>  the type of the value
         * @param member  the member, of the same declaration
         * @return the value
         */
        public <A> A get(Member<A> member) {
            return member.of(values);
        }
    }

    /**
     * The declaration of an object, member by member in the order in which they are written.
     *
     * @param <T>  the type of the values
     */
    public static final class Builder<T> {

        private final String name;
        private final List<ObjectFields.Entry<T, ?>> entries = new ArrayList<>();
        private final List<BiConsumer<Values, Place>> checks = new ArrayList<>();
        private final Set<String> names = new LinkedHashSet<>();

        private Builder(String name) {
            this.name = name;
        }

        /**
         * Declares a member that must be there.
         *
         * @param <A>  the type of its values
         * @param member  the member's name
         * @param shape  what its value looks like
         * @param getter  gets the value when the whole is written
         * @return the member
         */
        public <A> Member<A> required(String member, Shape<A> shape, Function<? super T, ? extends A> getter) {
            return add(MemberFields.required(member, known(member, shape)), getter);
        }

        /**
         * Declares a member that may be left out.
         *
         * @param <A>  the type of its values
         * @param member  the member's name
         * @param shape  what its value looks like
         * @param getter  gets the value when the whole is written
         * @return the member, whose value is empty if it is left out
         */
        public <A> Member<Optional<A>> optional(
                String member, Shape<A> shape, Function<? super T, Optional<A>> getter) {
            return add(MemberFields.optional(member, known(member, shape)), getter);
        }

        /**
         * Declares a member that is something if it is left out, and is left out when it is written as that.
         *
         * @param <A>  the type of its values
         * @param member  the member's name
         * @param shape  what its value looks like
         * @param byDefault  what it is if it is left out
         * @param getter  gets the value when the whole is written
         * @return the member
         */
        public <A> Member<A> withDefault(
                String member, Shape<A> shape, A byDefault, Function<? super T, ? extends A> getter) {
            return add(MemberFields.withDefault(member, known(member, shape), byDefault), getter);
        }

        /**
         * Declares a member that must be there and always says the same, such as the format of a document.
         *
         * @param member  the member's name
         * @param text  what it says
         */
        public void fixed(String member, String text) {
            required(member, Shapes.oneOf(member, List.of(text)), value -> text);
        }

        /**
         * Puts the members of another shape flat into this object, such as the head that several definitions share.
         *
         * @param <A>  the type that these members make up
         * @param shape  the other shape
         * @param getter  gets their value when the whole is written
         * @return the members together, as one value
         */
        public <A> Member<A> include(ObjectShape<A> shape, Function<? super T, ? extends A> getter) {
            return add(shape.fields(), getter);
        }

        /**
         * Puts the members of one form of a union flat into this object, as a band has its threshold beside what it pays.
         *
         * @param <A>  the type that all forms share
         * @param shape  the union, of which only the forms that are objects may stand here
         * @param getter  gets their value when the whole is written
         * @return the members together, as one value
         */
        public <A> Member<A> include(Union<A> shape, Function<? super T, ? extends A> getter) {
            return add(shape.fields(), getter);
        }

        /**
         * Declares that all other members are data, such as the columns of a condition.
         *
         * @param <K>  the type of their names
         * @param <V>  the type of their values
         * @param key  what a name looks like, as a text
         * @param shape  what a value looks like
         * @param getter  gets them when the whole is written
         * @return the members together, as a map in order
         */
        public <K, V> Member<Map<K, V>> rest(
                Shape<K> key, Shape<V> shape, Function<? super T, ? extends Map<K, V>> getter) {
            return add(new RestFields<>(new MapShape<>(key, shape)), getter);
        }

        /**
         * Declares a check of members against each other. It runs before the value is made, when every member is fine by itself, and
         * points to the member that it blames, of two that clash to the later one: {@code place.member("to")}.
         *
         * @param check  reports what is wrong with the members at their place
         */
        public void check(BiConsumer<Values, Place> check) {
            checks.add(check);
        }

        private <A> Shape<A> known(String member, @Nullable Shape<A> shape) {
            if (shape == null) {
                throw new IllegalStateException(
                        "The shape of the member (" + member + ") of (" + name
                                + ") is not there yet.\nMaybe it is declared further down or in a type that needs this one: use Shape.lazy.");
            }
            return shape;
        }

        private <A> Member<A> add(Fields<A> fields, Function<? super T, ? extends A> getter) {
            Set<String> added = new LinkedHashSet<>();
            fields.addAllNames(added);
            for (String member : added) {
                if (!names.add(member)) {
                    throw new IllegalStateException("The member (" + member + ") of (" + name + ") is declared twice.");
                }
            }
            entries.add(new ObjectFields.Entry<>(fields, getter));
            return new Member<>(entries.size() - 1);
        }
    }
}
