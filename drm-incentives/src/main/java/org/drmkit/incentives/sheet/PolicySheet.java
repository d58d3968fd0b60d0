package org.drmkit.incentives.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.drmkit.core.explain.Texts;
import org.drmkit.core.json.Json;
import org.drmkit.core.json.Json.JsonArray;
import org.drmkit.core.json.Json.JsonObject;
import org.drmkit.incentives.program.Program;

/**
 * A program in plain English or Chinese, complete: whoever changes a number, a code or a date of the definition changes the sheet.
 *
 * <pre>
 * Program ladder, version 1
 *   Currency: CNY
 *   Validity: from 2026-01-01, to 2027-01-01
 * Measures
 *   total: sum of amount
 * Rules
 *   volume
 *     Each: year
 *     Base: total
 *     Pays: on everything: from 5,000, rate 2 % | from 20,000, rate 4 %
 * </pre>
 *
 * <p>The end of a range is the first day that does not count. What has no words yet is shown as it is written, never left out. Titles are
 * shown in the language of the sheet. All methods are pure.
 */
public final class PolicySheet {

    /** The words in English and Chinese. */
    static final Texts TEXTS = Texts.load(PolicySheet.class, "texts", "en", "zh");

    private static final List<String> NAMED = List.of("measures", "tables", "competitions");
    private static final List<String> LISTED = List.of("rules", "caps", "examples");
    private static final List<String> FIRST = List.of("format", "id", "version");

    private final Phrasing phrasing;
    private final List<String> lines = new ArrayList<>();

    private PolicySheet(Locale locale) {
        this.phrasing = new Phrasing(locale);
    }

    /**
     * Describes a program.
     *
     * @param program the program
     * @param locale the language, English or Chinese
     * @return lines of text, every line ended by a line feed
     */
    public static String describe(Program program, Locale locale) {
        PolicySheet sheet = new PolicySheet(locale);
        sheet.write((JsonObject) program.write());
        return String.join("\n", sheet.lines) + "\n";
    }

    private void write(JsonObject program) {
        Map<String, Json> rest = new LinkedHashMap<>(program.members());
        FIRST.forEach(rest::remove);
        lines.add(phrasing.fill("sheet.program", program));
        rest.forEach((name, value) -> {
            if (!NAMED.contains(name) && !LISTED.contains(name)) {
                member(1, name, value);
            }
        });
        NAMED.forEach(name -> named(name, Optional.ofNullable(rest.get(name))));
        LISTED.forEach(name -> listed(name, Optional.ofNullable(rest.get(name))));
    }

    private void named(String section, Optional<Json> values) {
        values.ifPresent(all -> {
            lines.add(phrasing.word("section." + section));
            ((JsonObject) all)
                    .members()
                    .forEach((name, value) -> line(1, name + phrasing.colon() + phrasing.phrase(value, section)));
        });
    }

    private void listed(String section, Optional<Json> values) {
        values.ifPresent(all -> {
            lines.add(phrasing.word("section." + section));
            List<Json> elements = ((JsonArray) all).elements();
            for (int i = 0; i < elements.size(); i++) {
                entry((JsonObject) elements.get(i), i + 1);
            }
        });
    }

    private void entry(JsonObject entry, int number) {
        Map<String, Json> members = new LinkedHashMap<>(entry.members());
        Json id = members.remove("id");
        String title = phrasing.title(members.remove("title"));
        String name = id == null ? String.valueOf(number) : phrasing.phrase(id, "id");
        line(1, title.isEmpty() ? name : phrasing.titled(name, title));
        members.forEach((member, value) -> member(2, member, value));
    }

    private void member(int level, String name, Json value) {
        String words = name.equals("title") ? phrasing.title(value) : phrasing.phrase(value, name);
        line(level, phrasing.word("label." + name, name) + phrasing.colon() + words);
    }

    private void line(int level, String text) {
        lines.add("  ".repeat(level) + text);
    }
}
