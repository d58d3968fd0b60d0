package org.drmkit.core.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A text with named places, as in {@code {rate} of {base}[ (band from {from})]}: what stands in brackets is left out
 * where one of its places has nothing to show, and {@code {lines} {lines:line|lines}} is {@code 1 line} or {@code 2 lines}.
 *
 * @param source the text as it was given
 * @param parts what it consists of
 */
record Template(String source, List<Part> parts) {

    sealed interface Part {}

    record Literal(String text) implements Part {}

    record Placeholder(String name) implements Part {}

    /** One word for a place that shows 1, another for all else. */
    record Choice(String name, String one, String other) implements Part {}

    record Option(Template inside) implements Part {}

    static Template parse(String source) {
        List<Part> parts = new ArrayList<>();
        int at = 0;
        while (at < source.length()) {
            char c = source.charAt(at);
            int end = c == '{' ? closing(source, at, '}') : c == '[' ? closing(source, at, ']') : literal(source, at);
            parts.add(part(c, source, at, end));
            at = c == '{' || c == '[' ? end + 1 : end;
        }
        return new Template(source, List.copyOf(parts));
    }

    private static Part part(char first, String source, int start, int end) {
        return switch (first) {
            case '{' -> place(source.substring(start + 1, end));
            case '[' -> new Option(parse(source.substring(start + 1, end)));
            default -> new Literal(source.substring(start, end));
        };
    }

    private static Part place(String inside) {
        int colon = inside.indexOf(':');
        int bar = inside.indexOf('|', colon + 1);
        return colon < 0 || bar < 0
                ? new Placeholder(inside)
                : new Choice(inside.substring(0, colon), inside.substring(colon + 1, bar), inside.substring(bar + 1));
    }

    private static int closing(String source, int start, char close) {
        int end = source.indexOf(close, start);
        if (end < 0) {
            throw unbalanced(source, start);
        }
        return end;
    }

    private static int literal(String source, int start) {
        int end = start;
        while (end < source.length() && source.charAt(end) != '{' && source.charAt(end) != '[') {
            if (source.charAt(end) == '}' || source.charAt(end) == ']') {
                throw unbalanced(source, end);
            }
            end++;
        }
        return end;
    }

    private static IllegalArgumentException unbalanced(String source, int at) {
        return new IllegalArgumentException("Template \"" + source + "\" has an unpaired '" + source.charAt(at)
                + "' at column " + (at + 1) + ". Maybe a bracket is missing.");
    }

    /** Fills in what is there; a place outside brackets that has nothing to show stays as it is. */
    String filled(Function<String, Optional<String>> values) {
        StringBuilder text = new StringBuilder();
        for (Part part : parts) {
            text.append(text(part, values));
        }
        return text.toString();
    }

    private static String text(Part part, Function<String, Optional<String>> values) {
        if (part instanceof Literal literal) {
            return literal.text();
        }
        if (part instanceof Placeholder placeholder) {
            return values.apply(placeholder.name()).orElseGet(() -> "{" + placeholder.name() + "}");
        }
        if (part instanceof Choice choice) {
            return values.apply(choice.name()).filter("1"::equals).isPresent() ? choice.one() : choice.other();
        }
        Template inside = ((Option) part).inside();
        return inside.names().stream().allMatch(name -> values.apply(name).isPresent()) ? inside.filled(values) : "";
    }

    /** Tells whether every place outside brackets has something to show. */
    boolean isFilledBy(Predicate<String> names) {
        return parts.stream().noneMatch(part -> part instanceof Placeholder place && !names.test(place.name()));
    }

    /** Returns the names of all places, those in brackets included. */
    List<String> names() {
        List<String> names = new ArrayList<>();
        for (Part part : parts) {
            if (part instanceof Placeholder placeholder) {
                names.add(placeholder.name());
            } else if (part instanceof Choice choice) {
                names.add(choice.name());
            } else if (part instanceof Option option) {
                names.addAll(option.inside().names());
            }
        }
        return names;
    }

    boolean startsWithLiteral() {
        return !parts.isEmpty() && parts.get(0) instanceof Literal;
    }
}
