package org.drmkit.core.json;

import java.time.DateTimeException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.drmkit.core.json.Json.JsonArray;
import org.drmkit.core.json.Json.JsonBool;
import org.drmkit.core.json.Json.JsonNumber;
import org.drmkit.core.json.Json.JsonObject;
import org.drmkit.core.json.Json.JsonText;
import org.drmkit.core.number.Decimals;

/**
 * A value in a document while it is read: what stands there, where that is, and the problems to report to.
 *
 * <p>Checks move on it to the member that they blame: {@code place.member("to").report(Problem.INVALID, "must be after from")}.
 *
 * <p>Immutable but for the problems.
 */
public final class Place {

    private static final int MEMBERS = 5;

    private final Json json;
    private final Pointer pointer;
    private final Problems problems;

    private Place(Json json, Pointer pointer, Problems problems) {
        this.json = json;
        this.pointer = pointer;
        this.problems = problems;
    }

    /**
     * Obtains a place.
     *
     * @param json  what stands there
     * @param pointer  where that is
     * @param problems  what to report to
     * @return the place
     */
    public static Place of(Json json, Pointer pointer, Problems problems) {
        return new Place(json, pointer, problems);
    }

    /**
     * Reads what a text holds by a reader that sees the whole first, such as the names that it declares. Slips of syntax that do not end
     * the text, such as a number with a billion digits, are listed together with everything else that is wrong.
     *
     * @param <T>  the type
     * @param text  the JSON text
     * @param reader  reads from the top of the document, and reports what is wrong
     * @param what  what it is, for the message, such as {@code program}
     * @return the value
     * @throws DefinitionException with all problems of text and reader, if there are any
     */
    public static <T> T parse(String text, Function<? super Place, Optional<T>> reader, String what) {
        Problems problems = new Problems();
        return parse(JsonReader.read(text, Limits.STANDARD, problems), problems, reader, what);
    }

    /**
     * Reads what JSON holds by a reader that sees the whole first.
     *
     * @param <T>  the type
     * @param json  the JSON
     * @param reader  reads from the top of the document, and reports what is wrong
     * @param what  what it is, for the message, such as {@code program}
     * @return the value
     * @throws DefinitionException with all problems of the reader, if there are any
     */
    public static <T> T parse(Json json, Function<? super Place, Optional<T>> reader, String what) {
        return parse(Optional.of(json), new Problems(), reader, what);
    }

    /** Reads what was made of a text; what was refused there already is not refused twice. */
    static <T> T parse(
            Optional<Json> json, Problems problems, Function<? super Place, Optional<T>> reader, String what) {
        Problems found = new Problems();
        Optional<T> value = json.flatMap(j -> reader.apply(of(j, Pointer.root(), found)));
        problems.addNew(found);
        problems.throwIfAny(what);
        return value.orElseThrow();
    }

    /**
     * Returns what stands here.
     *
     * @return the value
     */
    public Json json() {
        return json;
    }

    /**
     * Returns where this is.
     *
     * @return the pointer
     */
    public Pointer pointer() {
        return pointer;
    }

    /**
     * Returns what is reported to.
     *
     * @return the problems
     */
    public Problems problems() {
        return problems;
    }

    /**
     * Returns the place of a member, or this place if the object has none of that name: a missing member is a problem of its object.
     *
     * @param name  the member's name
     * @return the member's place
     */
    public Place member(String name) {
        return json instanceof JsonObject object
                ? object.member(name).map(m -> inside(m, name)).orElse(this)
                : this;
    }

    /**
     * Returns the place of an element, or this place if the array has no such.
     *
     * @param index  the element's index
     * @return the element's place
     */
    public Place element(int index) {
        return json instanceof JsonArray array
                        && index >= 0
                        && index < array.elements().size()
                ? new Place(array.elements().get(index), pointer.child(index), problems)
                : this;
    }

    Place inside(Json part, String name) {
        return new Place(part, pointer.child(name), problems);
    }

    /**
     * Returns a problem of the value here, to be completed and reported. It carries the value unless that has parts.
     *
     * @param code  the kind of problem
     * @param what  what is wrong, as the start of a sentence after the place, without full stop
     * @return the problem, with pointer and value
     */
    public Problem problem(String code, String what) {
        Problem problem = Problem.of(pointer, code, what);
        return json instanceof JsonObject || json instanceof JsonArray ? problem : problem.withValue(shown(json));
    }

    /**
     * Reports a problem of the value here.
     *
     * @param code  the kind of problem
     * @param what  what is wrong, as the start of a sentence after the place, without full stop
     */
    public void report(String code, String what) {
        report(problem(code, what));
    }

    /**
     * Reports a problem.
     *
     * @param problem  the problem, here or elsewhere
     */
    public void report(Problem problem) {
        problems.add(problem);
    }

    /** Reports a problem that is costly to describe, and is not described once problems are only counted. */
    void report(Supplier<Problem> problem) {
        problems.add(problem);
    }

    /**
     * Reports that the object here lacks a member.
     *
     * @param name  the member
     */
    public void reportMissing(String name) {
        report(() -> Problem.of(pointer, Problem.MISSING_MEMBER, "the member " + name + " is missing"));
    }

    /**
     * Makes something of what was read here, and reports why it cannot be made instead of failing. What a {@link DefinitionException}
     * says about parts is reported at those parts.
     *
     * @param <A>  what is made
     * @param maker  makes it, or throws an exception about its argument
     * @return what was made, empty if something was reported
     */
    public <A> Optional<A> attempt(Supplier<? extends A> maker) {
        try {
            return Optional.of(maker.get());
        } catch (DefinitionException e) {
            e.problems().forEach(problem -> report(problem.under(pointer)));
        } catch (IllegalArgumentException | DateTimeException | ArithmeticException e) {
            report(refused(Objects.requireNonNullElse(e.getMessage(), "not valid")));
        }
        return Optional.empty();
    }

    /** What an exception says, its line that starts with "Maybe" as the fix. */
    private Problem refused(String message) {
        int fix = message.indexOf("\nMaybe ");
        String what = fix < 0 ? message : message.substring(0, fix);
        String maybe = fix < 0 ? "" : message.substring(fix + "\nMaybe ".length());
        return problem(Problem.INVALID, withoutStop(what)).withMaybe(withoutStop(maybe));
    }

    private static String withoutStop(String text) {
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }

    /** The value as a short text: a text itself, an object by its members. */
    static String shown(Json json) {
        if (json instanceof JsonText text) {
            return text.value();
        } else if (json instanceof JsonNumber number) {
            return Decimals.plain(number.value());
        } else if (json instanceof JsonArray array) {
            return "array of " + array.elements().size();
        } else if (json instanceof JsonObject object) {
            String names = object.members().keySet().stream().limit(MEMBERS).collect(Collectors.joining(", "));
            return object.members().isEmpty()
                    ? "object without members"
                    : "object with " + names + (object.members().size() > MEMBERS ? ", ..." : "");
        }
        return json instanceof JsonBool bool ? String.valueOf(bool.value()) : "null";
    }
}
