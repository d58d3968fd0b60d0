package org.drmkit.core.json;

import com.google.common.base.CharMatcher;
import java.util.Collection;
import java.util.Optional;

/**
 * One thing that is wrong with a definition: where, what, which value, what is allowed, and what was probably meant.
 *
 * <p>{@code /rules/0/limit: unknown member (limit). Allowed: id, per, of, pay, limits. Maybe limits.}
 *
 * <p>Data, so that an editor can mark the place and offer the fix; {@link #message()} is for people. The code is a word that programs
 * test; the ones of this package are its constants, and a domain adds its own.
 *
 * <p>Immutable.
 *
 * @param pointer  the place: a missing member points to its object, an unknown one to itself, two that clash to the later one
 * @param code  the kind of problem, such as {@code UNKNOWN_MEMBER}
 * @param what  what is wrong, as the start of a sentence after the place, without full stop
 * @param value  the offending value as a short text, empty if there is none
 * @param allowed  what may stand here, empty if that goes without saying
 * @param nearest  the known name that was probably meant
 * @param maybe  another likely fix, as the rest of a sentence that starts with "Maybe", empty if there is none
 */
public record Problem(
        Pointer pointer,
        String code,
        String what,
        String value,
        String allowed,
        Optional<String> nearest,
        String maybe) {

    /** The text is not JSON, or goes on after its end. */
    public static final String SYNTAX = "SYNTAX";

    /** An object has a member twice. */
    public static final String DUPLICATE_MEMBER = "DUPLICATE_MEMBER";

    /** Objects and arrays are nested beyond the limit. */
    public static final String TOO_DEEP = "TOO_DEEP";

    /** A text, number or document is longer than the limit. */
    public static final String TOO_LONG = "TOO_LONG";

    /** An object has a member that it may not have. */
    public static final String UNKNOWN_MEMBER = "UNKNOWN_MEMBER";

    /** An object lacks a member. */
    public static final String MISSING_MEMBER = "MISSING_MEMBER";

    /** An object has none or several of the members of which it must have one. */
    public static final String EXACTLY_ONE_OF = "EXACTLY_ONE_OF";

    /** A value is of another kind, such as a text where a number is meant. */
    public static final String WRONG_KIND = "WRONG_KIND";

    /** A value is none of the words that may stand here. */
    public static final String UNKNOWN_VALUE = "UNKNOWN_VALUE";

    /** A name or code is not known in the definition or the network. */
    public static final String UNKNOWN_NAME = "UNKNOWN_NAME";

    /** A name or id is taken. */
    public static final String DUPLICATE = "DUPLICATE";

    /** A value of the right kind is not allowed here. */
    public static final String OUT_OF_RANGE = "OUT_OF_RANGE";

    /** A value does not make sense, as the message says. */
    public static final String INVALID = "INVALID";

    /** A problem as JSON, for an editor: what is empty is left out. */
    public static final Shape<Problem> SHAPE = shape();

    private static final int SHORT = 80;
    private static final int NAMES = 24;

    /** Creates a problem. */
    public Problem {
        value = shortened(value);
    }

    /**
     * Obtains a problem that has a place and says what is wrong.
     *
     * @param pointer  the place
     * @param code  the kind of problem
     * @param what  what is wrong, as the start of a sentence after the place, without full stop
     * @return the problem
     */
    public static Problem of(Pointer pointer, String code, String what) {
        return new Problem(pointer, code, what, "", "", Optional.empty(), "");
    }

    /**
     * Obtains the problem of a name that nothing has, with the nearest one that something has.
     *
     * @param pointer  the place
     * @param kind  what the name should be the name of, such as {@code measure}
     * @param name  the unknown name
     * @param known  the known names, in the order to list them
     * @return the problem, an {@link #UNKNOWN_NAME}
     */
    public static Problem unknown(Pointer pointer, String kind, String name, Collection<String> known) {
        return of(pointer, UNKNOWN_NAME, "unknown " + kind).withValue(name).withKnown(name, known);
    }

    static Problem tooLong(Pointer pointer, String number) {
        return of(pointer, TOO_LONG, "the number is too long")
                .withValue(number)
                .withAllowed(NumberText.ALLOWED)
                .withMaybe("a digit or the sign of the exponent slipped");
    }

    /**
     * Returns this problem with the offending value.
     *
     * @param value  the value, cut if it is long
     * @return the problem
     */
    public Problem withValue(String value) {
        return new Problem(pointer, code, what, value, allowed, nearest, maybe);
    }

    /**
     * Returns this problem with what is allowed.
     *
     * @param allowed  what may stand here, such as {@code a share from 0 to 1}
     * @return the problem
     */
    public Problem withAllowed(String allowed) {
        return new Problem(pointer, code, what, value, allowed, nearest, maybe);
    }

    /**
     * Returns this problem with the known names as what is allowed, and the one among them that is nearest.
     *
     * @param name  what was written
     * @param known  the known names, in the order to list them
     * @return the problem
     */
    public Problem withKnown(String name, Collection<String> known) {
        return new Problem(pointer, code, what, value, listed(known), Nearest.of(name, known), maybe);
    }

    /**
     * Returns this problem with a likely fix.
     *
     * @param maybe  the rest of a sentence that starts with "Maybe", without full stop
     * @return the problem
     */
    public Problem withMaybe(String maybe) {
        return new Problem(pointer, code, what, value, allowed, nearest, maybe);
    }

    /**
     * Returns this problem seen from further up, as when a part that was checked alone is put into its document.
     *
     * @param outer  where the part stands
     * @return the problem at its place in the document
     */
    public Problem under(Pointer outer) {
        return new Problem(outer.append(pointer), code, what, value, allowed, nearest, maybe);
    }

    /**
     * Returns all of it as a line for people.
     *
     * @return place, what, value, what is allowed, and the likely fix
     */
    public String message() {
        StringBuilder text = new StringBuilder(pointer.toString());
        text.append(text.isEmpty() ? "at the top: " : ": ").append(what);
        text.append(value.isEmpty() ? "" : " (" + value + ")").append('.');
        text.append(allowed.isEmpty() ? "" : " Allowed: " + allowed + ".");
        nearest.ifPresent(name -> text.append(" Maybe ").append(name).append('.'));
        text.append(maybe.isEmpty() ? "" : " Maybe " + maybe + ".");
        return printable(text.toString());
    }

    /** The text on one line, whatever names and values bring along. */
    private static String printable(String text) {
        return CharMatcher.javaIsoControl().replaceFrom(text, ' ');
    }

    private static Shape<Problem> shape() {
        Shape<Pointer> pointers =
                Shapes.text("pointer", "a pointer such as /rules/0", Pointer::parse, Pointer::toString);
        Shape<String> texts = Shapes.text("text", "any text", text -> text, text -> text);
        return Shape.object("problem", o -> {
            var pointer = o.required("pointer", pointers, Problem::pointer);
            var code = o.required("code", Shapes.TEXT, Problem::code);
            var what = o.required("what", texts, Problem::what);
            var value = o.withDefault("value", texts, "", Problem::value);
            var allowed = o.withDefault("allowed", texts, "", Problem::allowed);
            var nearest = o.optional("nearest", texts, Problem::nearest);
            var maybe = o.withDefault("maybe", texts, "", Problem::maybe);
            return v -> new Problem(
                    v.get(pointer),
                    v.get(code),
                    v.get(what),
                    v.get(value),
                    v.get(allowed),
                    v.get(nearest),
                    v.get(maybe));
        });
    }

    private static String listed(Collection<String> names) {
        String list = String.join(", ", names.stream().limit(NAMES).toList());
        return names.size() <= NAMES ? list : list + " and " + (names.size() - NAMES) + " more";
    }

    private static String shortened(String text) {
        if (text.length() <= SHORT) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(SHORT - 4)) ? SHORT - 4 : SHORT - 3;
        return text.substring(0, end) + "...";
    }
}
