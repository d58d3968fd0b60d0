package org.drmkit.incentives.workload;

import com.google.common.io.Resources;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.drmkit.core.json.Json;
import org.drmkit.core.json.Json.JsonArray;
import org.drmkit.core.json.Json.JsonNumber;
import org.drmkit.core.json.Json.JsonObject;
import org.drmkit.core.json.Json.JsonText;
import org.drmkit.incentives.program.Program;

/** The program of workload W1, its thresholds and caps scaled as its {@code meta} says. */
final class W1Program {

    private static final Set<String> THRESHOLDS = Set.of("R1", "R2", "R3", "R4", "R10", "R12");
    private static final Set<String> MAXIMA = Set.of("R1", "R2", "R3", "R5", "R7", "R9", "R12");

    private W1Program() {}

    static Program scaled(int scale) {
        JsonObject file = (JsonObject) Json.parse(text());
        return Program.read(changed(
                file,
                Map.of(
                        "rules", rules -> each(rules, rule -> rule((JsonObject) rule, scale)),
                        "caps",
                                caps -> each(
                                        caps,
                                        cap -> changed(
                                                (JsonObject) cap, Map.of("amount", amount -> times(amount, scale)))))));
    }

    private static String text() {
        try {
            return Resources.toString(Resources.getResource("cases/w1_program.json"), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("The program cannot be read.", e);
        }
    }

    private static Json rule(JsonObject rule, int scale) {
        String id = ((JsonText) rule.member("id").orElseThrow()).value();
        Map<String, UnaryOperator<Json>> changes = new LinkedHashMap<>();
        if (THRESHOLDS.contains(id)) {
            changes.put("pay", pay -> thresholds(pay, scale));
        }
        if (MAXIMA.contains(id)) {
            changes.put(
                    "limits", limits -> changed((JsonObject) limits, Map.of("max", amount -> times(amount, scale))));
        }
        return changed(rule, changes);
    }

    /** Multiplies every {@code from}, however deep. */
    private static Json thresholds(Json json, int scale) {
        if (json instanceof JsonArray list) {
            return each(list, element -> thresholds(element, scale));
        } else if (json instanceof JsonObject object) {
            Map<String, Json> members = new LinkedHashMap<>();
            object.members()
                    .forEach((name, value) ->
                            members.put(name, name.equals("from") ? times(value, scale) : thresholds(value, scale)));
            return new JsonObject(members);
        }
        return json;
    }

    private static Json each(Json list, UnaryOperator<Json> change) {
        List<Json> elements = ((JsonArray) list).elements().stream().map(change).toList();
        return new JsonArray(elements);
    }

    private static Json changed(JsonObject object, Map<String, ? extends UnaryOperator<Json>> changes) {
        Map<String, Json> members = new LinkedHashMap<>(object.members());
        changes.forEach((name, change) -> members.computeIfPresent(name, (unused, value) -> change.apply(value)));
        return new JsonObject(members);
    }

    private static Json times(Json number, int scale) {
        return new JsonNumber(((JsonNumber) number).value().multiply(BigDecimal.valueOf(scale)));
    }
}
