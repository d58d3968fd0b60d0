package org.drmkit.core.json;

import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableBiMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.drmkit.core.json.Json.JsonArray;
import org.drmkit.core.json.Json.JsonBool;
import org.drmkit.core.json.Json.JsonText;

/** The shapes that others are made of: texts, numbers, dates, words, lists and maps. */
public final class Shapes {

    /** Any JSON at all. */
    public static final Shape<Json> ANY =
            new LeafShape<>("value", Json.object(), (place, shape) -> Optional.of(place.json()), json -> json);

    /** A text that is not blank. */
    public static final Shape<String> TEXT = TextShapes.notBlank();

    /** A text that starts with a letter, in any script: what is no number is a name. */
    public static final Shape<String> NAME = TextShapes.name();

    /** An exact decimal: a number, or a text of the same form, of at most 18 decimal places and 40 digits. */
    public static final Shape<BigDecimal> DECIMAL = NumberShapes.decimal();

    /** A code: a text as it stands, or a number, which stands for its plain digits; written as a text. */
    public static final Shape<String> CODE = NumberShapes.code();

    /** A code, date or number that its use tells apart: as a code, but written as a number if it is the plain text of one. */
    public static final Shape<String> LITERAL = NumberShapes.literal();

    /** A whole number of the range of {@code int}. */
    public static final Shape<Integer> INTEGER = integer(Integer.MIN_VALUE, Integer.MAX_VALUE);

    /** True or false. */
    public static final Shape<Boolean> BOOL = new LeafShape<>(
            "truth value",
            Json.object().with("type", Json.text("boolean")),
            (place, shape) -> place.json() instanceof JsonBool bool
                    ? Optional.of(bool.value())
                    : shape.wrongKind(place, "true or false"),
            JsonBool::new);

    /** An ISO date such as {@code 2026-01-31}. */
    public static final Shape<LocalDate> DATE = TextShapes.date();

    /** A day of every year such as {@code --04-01}, up to the 28th, so that every month has it. */
    public static final Shape<MonthDay> MONTH_DAY = TextShapes.monthDay();

    private Shapes() {}

    /**
     * Obtains the shape of a type that has a text form of its own.
     *
     * @param <T>  the type
     * @param name  what it is called, such as {@code date range}
     * @param allowed  what the text looks like, such as {@code two dates with a slash between}
     * @param parse  reads the text, or throws an exception about its argument
     * @param write  writes it
     * @return the shape
     */
    public static <T> Shape<T> text(
            String name, String allowed, Function<String, ? extends T> parse, Function<? super T, String> write) {
        return TextShapes.of(name, allowed, parse, write);
    }

    /**
     * Returns the number that a text is, by the rules of JSON and within the limits of {@link #DECIMAL}.
     *
     * @param text  the text
     * @return the number, empty if the text is none
     */
    public static Optional<BigDecimal> number(String text) {
        return NumberShapes.number(text);
    }

    /**
     * Obtains the shape of a whole number within a range.
     *
     * @param least  the least value, inclusive
     * @param most  the greatest value, inclusive
     * @return the shape
     */
    public static Shape<Integer> integer(int least, int most) {
        return NumberShapes.whole(least, most);
    }

    /**
     * Obtains the shape of an enum by the names of its constants.
     *
     * @param <E>  the enum
     * @param type  the enum
     * @return the shape
     */
    public static <E extends Enum<E>> Shape<E> enumOf(Class<E> type) {
        return enumOf(type, Enum::name);
    }

    /**
     * Obtains the shape of an enum by a word for each constant, such as an operator's sign.
     *
     * @param <E>  the enum
     * @param type  the enum
     * @param word  gets the word of a constant
     * @return the shape
     */
    public static <E extends Enum<E>> Shape<E> enumOf(Class<E> type, Function<? super E, String> word) {
        ImmutableBiMap<String, E> constants =
                Arrays.stream(type.getEnumConstants()).collect(ImmutableBiMap.toImmutableBiMap(word, e -> e));
        String name = CaseFormat.UPPER_CAMEL
                .to(CaseFormat.LOWER_UNDERSCORE, type.getSimpleName())
                .replace('_', ' ');
        return oneOf(name, constants.keySet().asList()).map(text -> Objects.requireNonNull(constants.get(text)), word);
    }

    /**
     * Obtains the shape of a text that is one of some words.
     *
     * @param name  what the word is, such as {@code format}
     * @param words  the words, in the order to list them
     * @return the shape
     */
    public static Shape<String> oneOf(String name, List<String> words) {
        Set<String> known = ImmutableSet.copyOf(words);
        Json schema = words.size() == 1
                ? Json.object().with("const", Json.text(words.get(0)))
                : Json.object()
                        .with(
                                "enum",
                                new JsonArray(
                                        words.stream().<Json>map(Json::text).toList()));
        return new LeafShape<>(name, schema, (place, shape) -> word(place, shape, known), Json::text);
    }

    private static Optional<String> word(Place place, LeafShape<String> shape, Set<String> known) {
        String word = place.json() instanceof JsonText text ? text.value() : "";
        if (known.contains(word)) {
            return Optional.of(word);
        }
        place.report(() -> place.problem(Problem.UNKNOWN_VALUE, "unknown " + shape.name())
                .withValue(Place.shown(place.json()))
                .withKnown(word, known));
        return Optional.empty();
    }

    /**
     * Obtains the shape of a list of any length.
     *
     * @param <T>  the type of the elements
     * @param element  what an element looks like
     * @return the shape
     */
    public static <T> Shape<List<T>> listOf(Shape<T> element) {
        return listOf(element, 0, Integer.MAX_VALUE);
    }

    /**
     * Obtains the shape of a list that is not empty.
     *
     * @param <T>  the type of the elements
     * @param element  what an element looks like
     * @return the shape
     */
    public static <T> Shape<List<T>> nonEmptyListOf(Shape<T> element) {
        return listOf(element, 1, Integer.MAX_VALUE);
    }

    /**
     * Obtains the shape of a list whose length is within a range, such as a pair.
     *
     * @param <T>  the type of the elements
     * @param element  what an element looks like
     * @param least  the least number of elements
     * @param most  the greatest number of elements
     * @return the shape
     */
    public static <T> Shape<List<T>> listOf(Shape<T> element, int least, int most) {
        return new ListShape<>(element, least, most);
    }

    /**
     * Obtains the shape of a list whose elements each have another id. The later of two that have the same is refused, at the id.
     *
     * @param <T>  the type of the elements
     * @param element  what an element looks like
     * @param member  the member that holds the id, such as {@code id}
     * @param id  gets the id of an element
     * @return the shape
     */
    public static <T> Shape<List<T>> distinctListOf(Shape<T> element, String member, Function<? super T, ?> id) {
        return listOf(element).check((list, place) -> {
            Set<Object> seen = new HashSet<>();
            for (int i = 0; i < list.size(); i++) {
                if (!seen.add(id.apply(list.get(i)))) {
                    place.element(i)
                            .member(member)
                            .report(Problem.DUPLICATE, "the same " + member + " as an earlier one");
                }
            }
        });
    }

    /**
     * Obtains the shape of a set, which is a list in which nothing stands twice. It is written in the set's own order: a set that has
     * none, such as one of {@code Set.of}, gives another text and another hash in another run.
     *
     * @param <T>  the type of the elements
     * @param element  what an element looks like
     * @return the shape, of sets that keep the order of the list
     */
    public static <T> Shape<Set<T>> setOf(Shape<T> element) {
        return listOf(element)
                .check((list, place) -> {
                    Set<T> seen = new HashSet<>();
                    for (int i = 0; i < list.size(); i++) {
                        if (!seen.add(list.get(i))) {
                            place.element(i).report(Problem.DUPLICATE, "the same as an earlier element");
                        }
                    }
                })
                .map(ImmutableSet::copyOf, List::copyOf);
    }

    /**
     * Obtains the shape of an object whose member names are data, such as measures by their name.
     *
     * @param <V>  the type of the values
     * @param value  what a value looks like
     * @return the shape, of maps that keep the order of the members
     */
    public static <V> Shape<Map<String, V>> mapOf(Shape<V> value) {
        return mapOf(TEXT, value);
    }

    /**
     * Obtains the shape of an object whose member names are data of a certain form, such as dates.
     *
     * @param <K>  the type of the names
     * @param <V>  the type of the values
     * @param key  what a name looks like, as a text
     * @param value  what a value looks like
     * @return the shape, of maps that keep the order of the members
     */
    public static <K, V> Shape<Map<K, V>> mapOf(Shape<K> key, Shape<V> value) {
        return new MapShape<>(key, value);
    }
}
