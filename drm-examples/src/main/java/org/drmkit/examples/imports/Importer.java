package org.drmkit.examples.imports;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.drmkit.core.json.DefinitionException;
import org.drmkit.core.json.Json;
import org.drmkit.core.json.Pointer;
import org.drmkit.core.json.Problem;
import org.drmkit.core.json.Problems;
import org.drmkit.core.json.Shape;

/** Makes records of rows by a mapping. */
final class Importer {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Importer() {}

    /**
     * Makes records of rows.
     *
     * @throws DefinitionException with every problem of every row, the pointer beginning with the row's number
     */
    static <T> List<T> read(Mapping mapping, Shape<T> shape, List<Map<String, String>> rows) {
        Problems problems = new Problems();
        List<T> records = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Pointer pointer = Pointer.root().child(i);
            List<Problem> faults = new ArrayList<>();
            Json json = json(mapping, rows.get(i), faults);
            try {
                records.add(shape.parse(json, mapping.object()));
            } catch (DefinitionException e) {
                e.problems().stream()
                        .filter(problem -> !isNamed(faults, problem))
                        .forEach(faults::add);
            }
            faults.forEach(fault -> problems.add(fault.under(pointer)));
        }
        problems.throwIfAny("import of %s %s".formatted(mapping.system(), mapping.object()));
        return records;
    }

    /** A field that cannot be converted stands in the JSON as it is, so that the shape checks all others; that was said once. */
    private static boolean isNamed(List<Problem> faults, Problem problem) {
        return faults.stream().anyMatch(fault -> fault.pointer().equals(problem.pointer()));
    }

    /** The record's JSON, and what is wrong with fields; a field that is empty leaves its member out. */
    static Json json(Mapping mapping, Map<String, String> row, List<Problem> faults) {
        Map<String, Json> members = new LinkedHashMap<>();
        mapping.members().forEach((name, rule) -> {
            try {
                value(mapping.zones(), rule, row).ifPresent(value -> put(members, name, value));
            } catch (DateTimeException | NumberFormatException e) {
                String text = row.getOrDefault(rule.field().orElse(""), "");
                faults.add(fault(name, rule, text));
                put(members, name, Json.text(text));
            }
        });
        Json.JsonObject object = Json.object();
        for (Map.Entry<String, Json> member : members.entrySet()) {
            object = object.with(member.getKey(), member.getValue());
        }
        return object;
    }

    private static Problem fault(String name, FieldRule rule, String text) {
        Pointer pointer = Pointer.root();
        for (String token : name.split("\\.", -1)) {
            pointer = pointer.child(token);
        }
        return Problem.of(
                pointer,
                Problem.INVALID,
                "the field %s (%s) is not of the form %s".formatted(rule.field().orElse("-"), text, rule.as()));
    }

    private static void put(Map<String, Json> members, String name, Json value) {
        int point = name.indexOf('.');
        if (point < 0) {
            members.put(name, value);
        } else {
            Json.JsonObject inner = (Json.JsonObject) members.getOrDefault(name.substring(0, point), Json.object());
            members.put(name.substring(0, point), inner.with(name.substring(point + 1), value));
        }
    }

    private static Optional<Json> value(Zones zones, FieldRule rule, Map<String, String> row) {
        if (rule.constant().isPresent()) {
            return rule.constant().map(Json::text);
        }
        String text = row.getOrDefault(rule.field().orElseThrow(), "").strip();
        if (!rule.codes().isEmpty() || rule.otherwise().isPresent()) {
            String code = rule.codes().getOrDefault(text, rule.otherwise().orElse(text));
            return code.isEmpty() ? Optional.empty() : Optional.of(Json.text(code));
        }
        return text.isEmpty() ? Optional.empty() : Optional.of(convert(zones, rule, text, row));
    }

    private static Json convert(Zones zones, FieldRule rule, String text, Map<String, String> row) {
        return switch (rule.as()) {
            case TEXT -> Json.text(text);
            case DATE -> Json.text(zones.date(text).toString());
            case INCLUSIVE_END -> Json.text(zones.date(text).plusDays(1).toString());
            case MOMENT ->
                Json.text(zones.moment(text).truncatedTo(ChronoUnit.MINUTES).toString());
            case NUMBER -> Json.number(new BigDecimal(text));
            case PERCENT -> Json.number(new BigDecimal(text).divide(HUNDRED));
            case REFUND -> Json.number(signed(rule, new BigDecimal(text), row));
            case RANK_FROM_LOWEST ->
                Json.number(BigDecimal.valueOf(rule.of() + 1L).subtract(new BigDecimal(text)));
        };
    }

    private static BigDecimal signed(FieldRule rule, BigDecimal number, Map<String, String> row) {
        boolean refund = rule.refunds().contains(row.getOrDefault(rule.kind().orElse(""), ""));
        return refund ? number.abs().negate() : number;
    }
}
