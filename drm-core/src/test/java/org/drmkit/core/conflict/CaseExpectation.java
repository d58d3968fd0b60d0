package org.drmkit.core.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.drmkit.core.json.Json;
import org.drmkit.core.json.Json.JsonArray;
import org.drmkit.core.json.Json.JsonNull;
import org.drmkit.core.json.Json.JsonObject;

/**
 * What a case expects beside what was found, member by member under the names of the case file.
 *
 * <p>Lists that are sets are compared in order of their codes, figures to as many places as are expected, and flags for a lawyer always: where
 * none is expected there must be none.
 */
final class CaseExpectation {

    private static final Set<String> SETS = Set.of("grants", "regions", "products", "channels", "segments", "accounts");
    private static final String ALL = "ALL";
    private static final String NONE = "none";

    private CaseExpectation() {}

    static void check(JsonObject one, List<Finding> findings) {
        List<JsonObject> expected = CaseJson.list(one, "expect").stream()
                .map(JsonObject.class::cast)
                .toList();
        Map<String, JsonObject> members = new HashMap<>();
        List<Map<String, Object>> wanted = new ArrayList<>();
        for (JsonObject finding : expected) {
            members.put(CaseJson.text(finding, "kind"), finding);
            Map<String, Object> view = view(finding);
            view.putIfAbsent("legalLabel", NONE);
            wanted.add(view);
        }
        List<Map<String, Object>> found = findings.stream()
                .map(finding -> {
                    Map<String, Object> view = view(finding, members.getOrDefault(finding.rule(), Json.object()));
                    view.put("kind", finding.rule());
                    view.put("legalLabel", labels(finding));
                    return view;
                })
                .toList();
        assertThat(found).containsExactlyInAnyOrderElementsOf(wanted);
    }

    private static Map<String, Object> view(JsonObject expected) {
        Map<String, Object> view = new TreeMap<>();
        expected.members().forEach((name, json) -> view.put(name, wanted(name, json)));
        return view;
    }

    private static Object wanted(String name, Json json) {
        if (json instanceof JsonNull) {
            return NONE;
        } else if (json instanceof JsonObject inner) {
            return view(inner);
        } else if (json instanceof JsonArray list) {
            return inOrder(name, list.elements().stream().map(CaseJson::textOf).toList());
        }
        return CaseJson.textOf(json);
    }

    private static Object inOrder(String name, List<String> codes) {
        return SETS.contains(name) ? List.copyOf(new TreeSet<>(codes)) : codes;
    }

    private static Map<String, Object> view(Finding finding, JsonObject expected) {
        Map<String, Object> view = new TreeMap<>();
        expected.members()
                .forEach((name, json) -> view.put(
                        name, json instanceof JsonObject inner ? view(finding, inner) : found(finding, name, json)));
        return view;
    }

    private static Object found(Finding finding, String name, Json expected) {
        return switch (name) {
            case "severity" -> finding.severity().name();
            case "regions" -> inOrder(name, finding.regions());
            case "products" -> inOrder(name, finding.products());
            case "grants" -> inOrder(name, finding.grants());
            case "channels" -> wordsOrAll(name, finding.channels());
            case "segments" -> wordsOrAll(name, finding.segments());
            case "accounts" -> wordsOrAll(name, finding.accounts());
            case "from" -> finding.period().from().toString();
            case "to" -> finding.period().to().map(Object::toString).orElse(NONE);
            case "sale" -> finding.line().orElse(NONE);
            case "dealer" -> first(finding.dealers());
            case "grant" -> first(finding.grants());
            case "region" -> first(finding.regions());
            case "product" -> first(finding.products());
            default -> figureOrDetail(finding, name, expected);
        };
    }

    private static Object wordsOrAll(String name, Optional<List<String>> words) {
        return words.map(list -> inOrder(name, list)).orElse(ALL);
    }

    private static String first(List<String> codes) {
        return codes.stream().findFirst().orElse(NONE);
    }

    private static Object figureOrDetail(Finding finding, String name, Json expected) {
        BigDecimal figure = finding.figures().get(name);
        if (figure != null) {
            int places = expected instanceof JsonNull
                    ? figure.scale()
                    : CaseJson.decimal(expected).scale();
            return figure.setScale(places, RoundingMode.HALF_UP).toPlainString();
        }
        List<String> detail = finding.details().getOrDefault(name, Collections.emptyList());
        return expected instanceof JsonArray ? detail : first(detail);
    }

    private static String labels(Finding finding) {
        return finding.labels().isEmpty()
                ? NONE
                : String.join(" ", finding.labels().stream().map(Enum::name).toList());
    }
}
