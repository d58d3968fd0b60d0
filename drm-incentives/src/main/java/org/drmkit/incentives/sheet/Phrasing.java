package org.drmkit.incentives.sheet;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.drmkit.core.json.Json;
import org.drmkit.core.json.Json.JsonArray;
import org.drmkit.core.json.Json.JsonBool;
import org.drmkit.core.json.Json.JsonNumber;
import org.drmkit.core.json.Json.JsonObject;
import org.drmkit.core.json.Json.JsonText;
import org.drmkit.core.json.Shapes;
import org.jspecify.annotations.Nullable;

/**
 * Parts of a definition in words.
 *
 * <p>An object is told by the template of its form; the members that the template does not name follow it. Nothing is dropped.
 */
final class Phrasing {

    private static final Set<String> RATES = Set.of("rate", "winsorise");
    private static final Map<String, String> OPERATORS =
            Map.of(">=", "ge", ">", "gt", "<=", "le", "<", "lt", "==", "eq");
    private static final Set<String> STEPS = Set.of("marginal", "bands", "rows");
    private static final Set<String> FORMULAS = Set.of(
            "add",
            "subtract",
            "multiply",
            "divide",
            "min",
            "max",
            "floor",
            "growth",
            "share",
            "periods",
            "rank",
            "orElse");
    private static final int GROUP = 3;

    /** The members that tell what form an object has, the telling ones first. */
    private static final List<String> FORMS = List.of(
            "marginal",
            "cases",
            "bands",
            "sum",
            "count",
            "distinct",
            "measure",
            "periods",
            "value",
            "fact",
            "rule",
            "add",
            "subtract",
            "multiply",
            "divide",
            "floor",
            "growth",
            "share",
            "rank",
            "orElse",
            "rows",
            "any",
            "all",
            "not",
            "days",
            "rolling",
            "under",
            "in");

    private final Locale locale;

    Phrasing(Locale locale) {
        this.locale = locale;
    }

    String word(String key) {
        return word(key, key);
    }

    String word(String key, String otherwise) {
        return PolicySheet.TEXTS.text(locale, key).orElse(otherwise);
    }

    String colon() {
        return word("sign.colon") + (locale.getLanguage().equals("zh") ? "" : " ");
    }

    private String comma() {
        return word("sign.comma") + (locale.getLanguage().equals("zh") ? "" : " ");
    }

    String titled(String name, String title) {
        return word("sign.titled").replace("{name}", name).replace("{title}", title);
    }

    /** Returns the title in the language of the sheet, else any. */
    String title(@Nullable Json titles) {
        if (!(titles instanceof JsonObject byLanguage) || byLanguage.members().isEmpty()) {
            return "";
        }
        Json title = byLanguage
                .member(locale.getLanguage())
                .orElseGet(() -> byLanguage.members().values().iterator().next());
        return ((JsonText) title).value();
    }

    /** Tells a value that is the member of a name. */
    String phrase(Json json, String member) {
        if (json instanceof JsonNumber number) {
            return number(number.value(), member);
        } else if (json instanceof JsonText text) {
            return Shapes.number(text.value())
                    .map(number -> number(number, member))
                    .orElseGet(() -> word("word." + text.value(), text.value()));
        } else if (json instanceof JsonBool bool) {
            return word("word." + bool.value());
        } else if (json instanceof JsonArray array) {
            return array.elements().stream()
                    .map(element -> inner(element, member))
                    .collect(Collectors.joining(between(member)));
        }
        return object((JsonObject) json);
    }

    /** What stands between the elements of a list: a sign of its own, such as + for add, or a comma. */
    private String between(String member) {
        return PolicySheet.TEXTS
                .text(locale, "between." + member)
                .map(sign -> " " + sign + " ")
                .orElseGet(this::comma);
    }

    private String number(BigDecimal number, String member) {
        return RATES.contains(member)
                ? word("sign.percent").replace("{n}", grouped(number.movePointRight(2)))
                : grouped(number);
    }

    /** Thousands apart, zeros at the end gone. */
    private static String grouped(BigDecimal number) {
        BigDecimal plain = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        String[] parts = splitAtPoint(plain.abs().toPlainString());
        StringBuilder whole = new StringBuilder(parts[0]);
        for (int i = whole.length() - GROUP; i > 0; i -= GROUP) {
            whole.insert(i, ',');
        }
        return (plain.signum() < 0 ? "-" : "") + whole + parts[1];
    }

    private static String[] splitAtPoint(String text) {
        int point = text.indexOf('.');
        return point < 0 ? new String[] {text, ""} : new String[] {text.substring(0, point), text.substring(point)};
    }

    private String object(JsonObject object) {
        Optional<String> form = FORMS.stream()
                .filter(key -> object.members().containsKey(key))
                .filter(key -> PolicySheet.TEXTS.text(locale, "form." + key).isPresent())
                .findFirst();
        return form.map(key -> formed(object, key)).orElseGet(() -> members(object.members()));
    }

    private String formed(JsonObject object, String form) {
        Map<String, Json> rest = new LinkedHashMap<>(object.members());
        Filled filled = filled(word("form." + form), object);
        rest.keySet().removeAll(filled.used());
        return rest.isEmpty() ? filled.text() : filled.text() + comma() + members(rest);
    }

    /** Fills a template of an object; used for the heading. */
    String fill(String key, JsonObject object) {
        return filled(word(key), object).text();
    }

    private String members(Map<String, Json> members) {
        return members.entrySet().stream()
                .map(entry -> word("member." + OPERATORS.getOrDefault(entry.getKey(), entry.getKey()), entry.getKey())
                        + " " + inner(entry.getValue(), entry.getKey()))
                .collect(Collectors.joining(comma()));
    }

    /** An object inside another is kept together, unless it is one plain member, or a step of a ladder. */
    private String inner(Json json, String member) {
        String words = phrase(json, member);
        boolean compound = json instanceof JsonObject object
                && !STEPS.contains(member)
                && (object.members().size() > 1 || FORMULAS.stream().anyMatch(object.members()::containsKey));
        return compound ? word("sign.inside").replace("{words}", words) : words;
    }

    private record Filled(String text, Set<String> used) {}

    /** Puts members, or the elements of a list member, into the places of a template. */
    private Filled filled(String template, JsonObject object) {
        Map<String, String> places = new LinkedHashMap<>();
        Set<String> used = new HashSet<>();
        object.members().forEach((member, value) -> {
            if (template.contains("{" + member + "}")) {
                places.put(member, inner(value, member));
                used.add(member);
            } else if (value instanceof JsonArray array && template.contains("{" + member + ".1}")) {
                for (int i = 0; i < array.elements().size(); i++) {
                    places.put(member + "." + (i + 1), inner(array.elements().get(i), member));
                }
                used.add(member);
            }
        });
        return new Filled(SheetTemplate.fill(template, places), Set.copyOf(used));
    }
}
