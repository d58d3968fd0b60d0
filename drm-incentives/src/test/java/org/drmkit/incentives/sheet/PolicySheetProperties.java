package org.drmkit.incentives.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.drmkit.core.json.DefinitionException;
import org.drmkit.core.json.Json;
import org.drmkit.core.json.Json.JsonArray;
import org.drmkit.core.json.Json.JsonNumber;
import org.drmkit.core.json.Json.JsonObject;
import org.drmkit.core.json.Json.JsonText;
import org.drmkit.incentives.program.Program;

/** Whoever changes a number, a code or a date changes the sheet. */
class PolicySheetProperties {

    private static final String RICH = """
            {"format": "drm-program/1", "id": "rebate-2026", "version": 3, "title": {"en": "Rebate", "zh": "返利"}, "currency": "CNY",
             "validity": {"from": "2026-01-01", "to": "2027-01-01"}, "fiscalYearStart": "--04-01",
             "measures": {
               "total": {"sum": "amount", "where": {"product": {"under": ["CLASSIC"], "except": ["S18_1749"]}, "quantity": {">=": 5}}},
               "points": {"sum": "quantity", "times": 0.75, "round": "LINE", "stage": "SELL_THROUGH"},
               "rated": {"sum": "amount", "times": {"table": "rates"}, "on": "COLLECTED"},
               "docs": {"count": "lines", "where": {"any": [{"channel": {"in": ["ONLINE"]}}, {"not": {"region": {"in": ["N", "S"]}}}]}},
               "kinds": {"distinct": "product@2", "atLeast": 1000},
               "late": {"sum": "amount", "where": {"days": {"from": "date", "to": "recordedOn", "<=": 30}, "date": {">=": "2026-03-02", "<": "2026-06-01"}}}},
             "tables": {"rates": {"keys": ["product", "dealer.tier"], "rows": [{"product": "PARTS", "rate": 0.04},
               {"product": "PARTS", "dealer.tier": "GOLD", "from": "2026-03-01", "rate": 0.1}], "else": 0.02}},
             "rules": [
              {"id": "volume", "title": {"en": "Volume rebate", "zh": "销量返利"}, "per": "QUARTER", "of": "total",
               "pay": {"marginal": [{"from": 0, "rate": 0.01}, {"from": 150000, "rate": 0.025}]}, "limits": {"min": 5, "max": 30000}},
              {"id": "growth", "per": "YEAR", "of": {"add": ["total", {"multiply": ["points", 2]}]}, "for": {"dealer.tier": {">=": 1}},
               "when": [{"fact": "grade", "in": ["A", "B"]}, {"value": {"share": ["total", {"fact": "target", "at": "YEAR"}]}, ">=": 0.9}],
               "pay": {"by": {"growth": ["total", {"measure": "total", "at": ["YEAR_TO_DATE", "YEAR_AGO"]}]},
                       "bands": [{"from": 0.05, "rate": 0.005}, {"from": 0.15, "rate": {"fact": "rate"}}]}, "partial": true, "carryNegative": false},
              {"id": "matrix", "per": "PROGRAM", "of": {"subtract": ["rated", "late"]},
               "pay": {"by": {"fact": "dealer.type"}, "cases": {"SHOP": {"perUnit": 2.5}, "WEB": {"bands": [{"from": 7, "amount": 90}], "scale": {"fact": "target"}}},
                       "else": {"amount": {"min": ["docs", {"max": ["kinds", {"measure": "total", "at": {"rolling": 12, "unit": "MONTH"}}]}]}}}},
              {"id": "rest", "per": "YEAR", "of": {"orElse": [{"divide": ["total", "docs"]}, {"floor": {"rank": "total", "among": "dealer.type"}}]},
               "when": [{"any": [{"value": {"periods": "MONTH", "when": [{"value": "total", ">": 10}]}, ">=": 3}, {"not": {"value": "docs", "<": 4}}]}],
               "pay": {"rate": {"rule": "growth"}}},
              {"id": "team", "per": "MONTH", "of": "total", "level": "dealer.group", "split": {"to": "dealer.head"}, "competesIn": "spring",
               "returns": "EARNED_RATE", "pay": {"rate": 0.011}},
              {"id": "solo", "per": "MONTH", "of": "points", "level": "dealer.group", "split": "EQUAL", "competesIn": "spring", "pay": {"perUnit": 3}}],
             "competitions": {"spring": "MAX"}, "rounding": {"mode": "HALF_EVEN", "scale": 1}, "settleAfterDays": 14, "negative": "CLAIM",
             "caps": [{"each": "DEALER", "per": "YEAR", "amount": {"multiply": ["total", 0.02]}},
                      {"each": "ALL", "rules": ["growth"], "per": "HALF_YEAR", "amount": 40000, "fill": true},
                      {"each": "ALL", "per": "YEAR", "amount": 50000, "cut": "IN_ORDER"}],
             "examples": [{"title": {"en": "A year"}, "given": {"asOf": "2027-01-01",
               "dealers": [{"id": "D1", "attributes": {"tier": 2}}], "facts": [{"party": "D1", "name": "target", "value": 900}],
               "lines": [{"id": "L1", "dealer": "D1", "product": "A", "date": "2026-03-05", "quantity": 4, "amount": 250}],
               "receipts": [{"line": "L1", "date": "2026-04-06", "amount": 120}]},
               "expect": [{"dealer": "D1", "rule": "volume", "from": "2026-01-01", "amount": 8}]}],
             "meta": {"approvedBy": "board", "contract": "C-17"}}
            """;

    /** A definition in which one leaf has been changed. */
    record Change(String what, Json json) {}

    @Provide
    Arbitrary<Change> changes() {
        return Arbitraries.of(CHANGES);
    }

    private static final List<Change> CHANGES = changes(Json.parse(RICH), "").stream()
            .filter(change -> program(change.json()).isPresent())
            .toList();

    private static Optional<Program> program(Json json) {
        try {
            return Optional.of(Program.read(json));
        } catch (DefinitionException e) {
            return Optional.empty();
        }
    }

    /** All ways to change one number, code or date; titles and the format are none of these. */
    private static List<Change> changes(Json json, String at) {
        if (json instanceof JsonNumber number) {
            return List.of(
                    new Change(at, Json.number(number.value().add(new BigDecimal("1")))),
                    new Change(at, Json.number(number.value().add(new BigDecimal("0.001")))));
        } else if (json instanceof JsonText text) {
            return others(text.value()).stream()
                    .map(other -> new Change(at + ": " + text.value() + " to " + other, Json.text(other)))
                    .toList();
        } else if (json instanceof JsonArray array) {
            List<Change> changes = new ArrayList<>();
            for (int i = 0; i < array.elements().size(); i++) {
                int index = i;
                changes(array.elements().get(i), at + "/" + i)
                        .forEach(change ->
                                changes.add(new Change(change.what(), replaced(array, index, change.json()))));
            }
            return changes;
        } else if (json instanceof JsonObject object) {
            List<Change> changes = new ArrayList<>();
            object.members().forEach((name, value) -> {
                if (!name.equals("title") && !name.equals("format")) {
                    changes(value, at + "/" + name)
                            .forEach(change ->
                                    changes.add(new Change(change.what(), replaced(object, name, change.json()))));
                }
            });
            return changes;
        }
        return List.of();
    }

    private static Json replaced(JsonArray array, int index, Json element) {
        List<Json> elements = new ArrayList<>(array.elements());
        elements.set(index, element);
        return new JsonArray(elements);
    }

    private static Json replaced(JsonObject object, String name, Json value) {
        Map<String, Json> members = new LinkedHashMap<>(object.members());
        members.put(name, value);
        return new JsonObject(members);
    }

    private static List<String> others(String text) {
        List<String> others = new ArrayList<>(List.of(text + "X", "MONTH", "QUARTER", "HALF_YEAR", "YEAR", "PROGRAM"));
        others.addAll(
                List.of("PREVIOUS", "YEAR_AGO", "YEAR_TO_DATE", "SELL_IN", "SELL_OUT", "COLLECTED", "PAID_IN_FULL"));
        others.addAll(List.of(
                "DEALER",
                "ALL",
                "MAX",
                "FIRST",
                "SUM",
                "BASE",
                "EQUAL",
                "IN_ORDER",
                "PROPORTIONAL",
                "CARRY",
                "CLAIM",
                "UP",
                "HALF_UP",
                "REEVALUATE",
                "total",
                "points",
                "docs",
                "quantity",
                "amount",
                "volume",
                "--07-01",
                "USD"));
        try {
            others.add(LocalDate.parse(text).plusDays(1).toString());
        } catch (DateTimeParseException e) {
            others.add("dealer." + text);
        }
        others.remove(text);
        return others;
    }

    @Property(tries = 1500)
    void everyChangeChangesTheSheet(@ForAll("changes") Change change) {
        Program before = Program.read(RICH);
        Program after = Program.read(change.json());
        if (!after.contentHash().equals(before.contentHash()) || change.what().startsWith("/meta")) {
            for (Locale locale : List.of(Locale.ENGLISH, Locale.CHINA)) {
                assertThat(PolicySheet.describe(after, locale))
                        .as(change.what())
                        .isNotEqualTo(PolicySheet.describe(before, locale));
            }
        }
    }

    @Example
    void enoughChangesAreThere() {
        assertThat(CHANGES).hasSizeGreaterThan(200);
        assertThat(PolicySheet.TEXTS.keys("en")).isEqualTo(PolicySheet.TEXTS.keys("zh"));
    }
}
