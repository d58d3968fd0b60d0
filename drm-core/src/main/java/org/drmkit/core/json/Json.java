package org.drmkit.core.json;

import com.google.common.collect.ImmutableMap;
import com.google.common.hash.Hashing;
import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A JSON value: object, array, text, number, true or false, or null.
 *
 * <p>Numbers are exact decimals: {@code 0.10} is 0.1, never the nearest binary fraction of it. Objects keep the order of their members
 * and are equal whatever it is.
 *
 * <p>Not a place to keep domain data: types are read from it and written to it by their {@link Shape}.
 *
 * <p>Immutable.
 */
public sealed interface Json {

    /**
     * An object: members by name, in order.
     *
     * @param members  the members
     */
    record JsonObject(Map<String, Json> members) implements Json {

        /**
         * Creates an object.
         *
         * @throws IllegalArgumentException if a name holds half a surrogate pair
         */
        public JsonObject {
            members = ImmutableMap.copyOf(members);
            members.keySet().forEach(JsonText::checkWhole);
        }

        /**
         * Returns a member.
         *
         * @param name  the member's name
         * @return the member, empty if the object has none of this name
         */
        public Optional<Json> member(String name) {
            return Optional.ofNullable(members.get(name));
        }

        /**
         * Returns this object with one more member, or with another value for a member that it has.
         *
         * @param name  the member's name
         * @param value  the member's value
         * @return the object
         */
        public JsonObject with(String name, Json value) {
            Map<String, Json> more = new LinkedHashMap<>(members);
            more.put(name, value);
            return new JsonObject(more);
        }
    }

    /**
     * An array: elements in order.
     *
     * @param elements  the elements
     */
    record JsonArray(List<Json> elements) implements Json {

        /** Creates an array. */
        public JsonArray {
            elements = List.copyOf(elements);
        }
    }

    /**
     * A text.
     *
     * @param value  the characters
     */
    record JsonText(String value) implements Json {

        /**
         * Creates a text.
         *
         * @throws IllegalArgumentException if it holds half a surrogate pair, which no encoding can carry
         */
        public JsonText {
            checkWhole(value);
        }

        static boolean isWhole(String text) {
            for (int i = 0; i < text.length(); i++) {
                if (Character.isSurrogate(text.charAt(i))
                        && (i + 1 == text.length() || !Character.isSurrogatePair(text.charAt(i), text.charAt(++i)))) {
                    return false;
                }
            }
            return true;
        }

        private static void checkWhole(String text) {
            if (!isWhole(text)) {
                throw new IllegalArgumentException(
                        "The text (" + text + ") holds half a surrogate pair.\nMaybe it was cut inside a character.");
            }
        }
    }

    /**
     * A number, exact and without needless zeros.
     *
     * @param value  the number, of scale 0 to 18
     */
    record JsonNumber(BigDecimal value) implements Json {

        /**
         * Creates a number.
         *
         * @throws IllegalArgumentException if it has more than 18 decimal places or 40 digits
         */
        public JsonNumber {
            value = NumberText.normal(value);
        }
    }

    /**
     * True or false.
     *
     * @param value  which of the two
     */
    record JsonBool(boolean value) implements Json {}

    /** Null. */
    record JsonNull() implements Json {}

    /**
     * Obtains a value from its text, within the standard limits.
     *
     * @param text  one JSON value and nothing after it
     * @return the value
     * @throws DefinitionException if the text is no JSON, repeats a member or goes beyond a limit; it lists every such place
     */
    static Json parse(String text) {
        return parse(text, Limits.STANDARD);
    }

    /**
     * Obtains a value from its text, within given limits.
     *
     * @param text  one JSON value and nothing after it
     * @param limits  how much to take in
     * @return the value
     * @throws DefinitionException if the text is no JSON, repeats a member or goes beyond a limit; it lists every such place
     */
    static Json parse(String text, Limits limits) {
        Problems problems = new Problems();
        Optional<Json> json = JsonReader.read(text, limits, problems);
        problems.throwIfAny("JSON text");
        return json.orElseThrow();
    }

    /**
     * Obtains a value from its UTF-8 bytes, within the standard limits.
     *
     * @param bytes  one JSON value and nothing after it
     * @return the value
     * @throws DefinitionException as for a text, and if the bytes are not UTF-8
     */
    static Json parse(byte[] bytes) {
        Problems problems = new Problems();
        Optional<Json> json = JsonReader.read(bytes, Limits.STANDARD, problems);
        problems.throwIfAny("JSON text");
        return json.orElseThrow();
    }

    /**
     * Obtains a value from a stream of characters, which is read to its end or to one character beyond the limit, and not closed.
     *
     * @param reader  where one JSON value and nothing after it comes from
     * @return the value
     * @throws IOException if the reader fails
     * @throws DefinitionException as for a text
     */
    static Json parse(Reader reader) throws IOException {
        return parse(JsonReader.text(reader, Limits.STANDARD));
    }

    /**
     * Obtains a text value.
     *
     * @param value  the characters
     * @return the text
     */
    static JsonText text(String value) {
        return new JsonText(value);
    }

    /**
     * Obtains a number value.
     *
     * @param value  the number
     * @return the number, exactly
     * @throws IllegalArgumentException if it has more than 18 decimal places or 40 digits
     */
    static JsonNumber number(BigDecimal value) {
        return new JsonNumber(value);
    }

    /**
     * Obtains a whole number.
     *
     * @param value  the number
     * @return the number, exactly
     */
    static JsonNumber number(long value) {
        return new JsonNumber(BigDecimal.valueOf(value));
    }

    /**
     * Obtains an object without members, to add them to.
     *
     * @return the object
     */
    static JsonObject object() {
        return new JsonObject(Map.of());
    }

    /**
     * Obtains an array.
     *
     * @param elements  the elements, in order
     * @return the array
     */
    static JsonArray array(Json... elements) {
        return new JsonArray(List.of(elements));
    }

    /**
     * Returns the one text that equal values share: members sorted by name (as in RFC 8785), numbers without exponent, no white space.
     *
     * @return the canonical text
     */
    default String canonical() {
        return JsonWriter.canonical(this);
    }

    /**
     * Returns a text for people: indented, short lists and objects on one line, members in their order.
     *
     * @return the text, which reads back as this value
     */
    default String pretty() {
        return JsonWriter.pretty(this);
    }

    /**
     * Returns the SHA-256 of the canonical text, which the order of members and the layout do not change.
     *
     * @return 64 hexadecimal digits
     */
    default String hash() {
        return Hashing.sha256().hashString(canonical(), StandardCharsets.UTF_8).toString();
    }
}
