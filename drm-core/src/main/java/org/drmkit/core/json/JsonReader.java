package org.drmkit.core.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.drmkit.core.json.Json.JsonArray;
import org.drmkit.core.json.Json.JsonBool;
import org.drmkit.core.json.Json.JsonNull;
import org.drmkit.core.json.Json.JsonObject;
import org.jspecify.annotations.Nullable;

/**
 * Reads a document token by token. Duplicate members, numbers and texts beyond the limits are reported and reading goes on; bad syntax
 * and too deep nesting end it.
 */
final class JsonReader {

    /** The limits are ours, told with a pointer, so that the tokenizer itself has none. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private final JsonParser parser;
    private final Limits limits;
    private final Problems problems;
    private Pointer at = Pointer.root();

    private JsonReader(JsonParser parser, Limits limits, Problems problems) {
        this.parser = parser;
        this.limits = limits;
        this.problems = problems;
    }

    /** Reads a whole document; empty if reading ended early, which is then among the problems. */
    static Optional<Json> read(String text, Limits limits, Problems problems) {
        if (text.length() > limits.size()) {
            problems.add(tooLarge(limits));
            return Optional.empty();
        }
        try (JsonParser parser = FACTORY.createParser(text)) {
            return new JsonReader(parser, limits, problems).document();
        } catch (IOException e) {
            throw new UncheckedIOException("A text in memory cannot fail to be read.", e);
        }
    }

    static Optional<Json> read(byte[] bytes, Limits limits, Problems problems) {
        if (bytes.length > limits.size()) {
            problems.add(tooLarge(limits));
            return Optional.empty();
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return read(text.startsWith("\uFEFF") ? text.substring(1) : text, limits, problems);
        } catch (CharacterCodingException e) {
            problems.add(Problem.of(Pointer.root(), Problem.SYNTAX, "not UTF-8")
                    .withMaybe("it was saved in another encoding"));
            return Optional.empty();
        }
    }

    /** The characters of a reader, at most one more than the limit. */
    static String text(Reader reader, Limits limits) throws IOException {
        StringBuilder text = new StringBuilder();
        char[] buffer = new char[8192];
        for (int n = 0; n >= 0 && text.length() <= limits.size(); n = reader.read(buffer)) {
            text.append(buffer, 0, n);
        }
        return text.toString();
    }

    /** Reads the value that a caller's parser stands at, and nothing after it. */
    static Optional<Json> readHere(JsonParser parser, Problems problems) throws IOException {
        JsonReader reader = new JsonReader(parser, Limits.STANDARD, problems);
        try {
            return Optional.of(reader.value(Pointer.root(), 1));
        } catch (Ended e) {
            return Optional.empty();
        }
    }

    private static Problem tooLarge(Limits limits) {
        return Problem.of(Pointer.root(), Problem.TOO_LONG, "the document is too long")
                .withAllowed("at most " + limits.size() + " characters")
                .withMaybe("split it");
    }

    private Optional<Json> document() throws IOException {
        try {
            next();
            Json json = value(at, 1);
            at = Pointer.root();
            if (next() != null) {
                report(Problem.SYNTAX, "text after the end of the value" + where());
                return Optional.empty();
            }
            return Optional.of(json);
        } catch (Ended e) {
            return Optional.empty();
        }
    }

    private @Nullable JsonToken next() throws IOException {
        try {
            return parser.nextToken();
        } catch (JsonProcessingException e) {
            throw syntax(e);
        }
    }

    private Ended syntax(JsonProcessingException e) {
        report(Problem.SYNTAX, "not JSON: " + reason(e.getOriginalMessage()) + where(e.getLocation()));
        return new Ended();
    }

    /** The first line, without advice on how to set up the tokenizer, which nobody but us can follow. */
    private static String reason(String text) {
        String line = text.lines().findFirst().orElse("");
        for (String advice : List.of(": enable `", " (not recognized as one since")) {
            line = line.contains(advice) ? line.substring(0, line.indexOf(advice)) : line;
        }
        return line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
    }

    private String where() {
        return where(parser.currentLocation());
    }

    private static String where(@Nullable JsonLocation location) {
        return location == null ? "" : ", line " + location.getLineNr() + ", column " + location.getColumnNr();
    }

    private void report(String code, String what) {
        problems.add(Problem.of(at, code, what));
    }

    private Json value(Pointer place, int depth) throws IOException {
        at = place;
        JsonToken token = parser.currentToken();
        if (token == null) {
            report(Problem.SYNTAX, "not JSON: it ends too early" + where());
            throw new Ended();
        }
        return switch (token) {
            case START_OBJECT -> object(place, deeper(depth));
            case START_ARRAY -> array(place, deeper(depth));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(text());
            case VALUE_TRUE, VALUE_FALSE -> new JsonBool(token == JsonToken.VALUE_TRUE);
            case VALUE_NULL -> new JsonNull();
            default -> Json.text(checked(text()));
        };
    }

    private int deeper(int depth) {
        if (depth > limits.depth()) {
            problems.add(Problem.of(at, Problem.TOO_DEEP, "nested too deeply")
                    .withAllowed("at most " + limits.depth() + " levels"));
            throw new Ended();
        }
        return depth + 1;
    }

    private String text() throws IOException {
        try {
            return parser.getText();
        } catch (JsonProcessingException e) {
            throw syntax(e);
        }
    }

    private Json object(Pointer place, int depth) throws IOException {
        Map<String, Json> members = new LinkedHashMap<>();
        while (next() == JsonToken.FIELD_NAME) {
            at = place;
            String name = checked(parser.currentName());
            boolean repeated = members.containsKey(name);
            next();
            Json value = value(place.child(name), depth);
            if (repeated) {
                at = place.child(name);
                problems.add(Problem.of(at, Problem.DUPLICATE_MEMBER, "the object has this member twice")
                        .withMaybe("one of the two is left over"));
            } else {
                members.put(name, value);
            }
        }
        at = place;
        return new JsonObject(members);
    }

    private Json array(Pointer place, int depth) throws IOException {
        List<Json> elements = new ArrayList<>();
        while (next() != JsonToken.END_ARRAY) {
            elements.add(value(place.child(elements.size()), depth));
        }
        at = place;
        return new JsonArray(elements);
    }

    /** A number that is refused stays as text, so that the rest can be checked. */
    private Json number(String text) {
        return switch (NumberText.judge(text)) {
            case NUMBER -> Json.number(NumberText.value(text));
            case TOO_LONG -> refused(Problem.tooLong(at, text));
            case NO_NUMBER ->
                refused(Problem.of(at, Problem.WRONG_KIND, "not a decimal number")
                        .withValue(text));
        };
    }

    private Json refused(Problem problem) {
        problems.add(problem);
        return Json.text(problem.value());
    }

    private String checked(String text) {
        if (text.length() > limits.text()) {
            problems.add(Problem.of(at, Problem.TOO_LONG, "the text is too long")
                    .withAllowed("at most " + limits.text() + " characters"));
            return "";
        }
        if (!Json.JsonText.isWhole(text)) {
            report(Problem.SYNTAX, "the text holds half a surrogate pair");
            return "";
        }
        return text;
    }

    /** Reading cannot go on; why is among the problems. */
    private static final class Ended extends RuntimeException {
        Ended() {
            super("ended", null, false, false);
        }
    }
}
