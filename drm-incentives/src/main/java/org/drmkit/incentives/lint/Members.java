package org.drmkit.incentives.lint;

import java.util.Optional;
import org.drmkit.core.json.Json;
import org.drmkit.core.json.Json.JsonArray;
import org.drmkit.core.json.Json.JsonObject;
import org.drmkit.core.json.Json.JsonText;
import org.drmkit.incentives.program.Program;

/**
 * Members of rules as they are written.
 *
 * @param program the program
 */
record Members(Program program) {

    Optional<String> competition(String rule) {
        return text(rule, "competesIn");
    }

    Optional<String> returns(String rule) {
        return text(rule, "returns");
    }

    private Optional<String> text(String rule, String member) {
        Json rules = ((JsonObject) program.write()).member("rules").orElseThrow();
        return ((JsonArray) rules)
                .elements().stream()
                        .map(JsonObject.class::cast)
                        .filter(one -> one.member("id").equals(Optional.of(Json.text(rule))))
                        .flatMap(one -> one.member(member).stream())
                        .map(value -> ((JsonText) value).value())
                        .findFirst();
    }
}
