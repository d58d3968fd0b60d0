package org.drmkit.incentives.plain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.drmkit.incentives.program.Program;
import org.drmkit.incentives.program.ProgramHistory;

/** Programs of 2026 with up to three rules, competitions and caps, as text, in one or two versions. */
final class SomePrograms {

    private static final LocalDate SECOND = LocalDate.of(2026, 7, 1);

    private static final String DECLARED = """
            "measures": {"total": {"sum": "amount"}, "units": {"sum": "quantity"},
                         "some": {"sum": "amount", "where": {"product": {"in": ["P1", "P2"]}}},
                         "shops": {"sum": "amount", "where": {"dealer.type": {"in": ["SHOP"]}}},
                         "points": {"sum": "amount", "times": "0.0333", "round": "LINE"},
                         "rated": {"sum": "amount", "times": {"table": "rates"}},
                         "kinds": {"distinct": "product"}},
            "tables": {"rates": {"keys": ["product", "dealer.type"], "else": "0.01", "rows": [
                {"product": "P1", "rate": "0.1"}, {"product": "P2", "perUnit": "2.5"}, {"dealer.type": "WEB", "rate": "0.05"},
                {"product": "P1", "dealer.type": "WEB", "rate": "0.3"}, {"product": "P2", "dealer.type": "WEB", "perUnit": 4},
                {"product": "P3", "from": "2026-05-01", "rate": "0.4"},
                {"product": "P3", "dealer.type": "WEB", "from": "2026-05-01", "rate": "0.45"}]}}""";

    private SomePrograms() {}

    static Arbitrary<ProgramHistory> histories() {
        Arbitrary<String> per = Arbitraries.of("QUARTER", "MONTH");
        Arbitrary<List<String>> rules = rule().list().ofMinSize(1).ofMaxSize(3);
        Arbitrary<List<String>> caps = cap().list().ofMaxSize(2);
        Arbitrary<String> kind = Arbitraries.of("MAX", "FIRST", "SUM");
        Arbitrary<Boolean> changed = Arbitraries.of(true, false);
        return Combinators.combine(per, rules, rules, caps, kind, changed).as(SomePrograms::history);
    }

    private static ProgramHistory history(
            String per, List<String> rules, List<String> later, List<String> caps, String kind, boolean changed) {
        ProgramHistory history = ProgramHistory.of(program(1, per, rules, caps, kind));
        return changed ? history.then(program(2, per, later, caps, kind), SECOND) : history;
    }

    private static Program program(int version, String per, List<String> rules, List<String> caps, String kind) {
        List<String> numbered = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            boolean refers =
                    i > 0 && !rules.get(0).contains("level") && !rules.get(i).contains("level");
            numbered.add("{\"id\": \"r%s\", \"per\": \"%s\", \"competesIn\": \"g\", %s}"
                    .formatted(i, per, rules.get(i).replace("\"OTHER\"", refers ? "{\"rule\": \"r0\"}" : "\"total\"")));
        }
        return Program.read("""
                {"format": "drm-program/1", "id": "p", "version": %s, "currency": "CNY",
                 "validity": {"from": "2026-01-01", "to": "2027-01-01"}, %s,
                 "rules": [%s], "competitions": {"g": "%s"}, "caps": [%s]}
                """.formatted(version, DECLARED, String.join(",", numbered), kind, String.join(",", caps)));
    }

    private static Arbitrary<String> rule() {
        Arbitrary<String> linear = Combinators.combine(
                        Arbitraries.of("total", "units", "some", "rated"),
                        Arbitraries.of("", ", \"returns\": \"EARNED_RATE\""))
                .as((base, returns) -> "\"of\": \"" + base + "\"" + returns);
        Arbitrary<String> other = Arbitraries.of(
                        "\"shops\"",
                        "\"points\"",
                        "{\"subtract\": [\"total\", {\"fact\": \"target\"}]}",
                        "{\"add\": [\"total\", {\"multiply\": [\"units\", \"1.5\"]}, {\"measure\": \"some\", \"at\": \"PREVIOUS\"}]}",
                        "{\"max\": [\"some\", {\"divide\": [\"total\", \"kinds\"]}]}",
                        "{\"min\": [{\"measure\": \"total\", \"at\": \"YEAR_TO_DATE\"}, {\"orElse\": [{\"fact\": \"target\"}, 400]}]}",
                        "{\"subtract\": [\"total\", \"OTHER\"]}")
                .map(base -> "\"of\": " + base);
        Arbitrary<String> level = Arbitraries.frequencyOf(
                Tuple.of(
                        2,
                        Arbitraries.of(
                                ", \"level\": \"dealer.group\"",
                                ", \"level\": \"dealer.group\", \"split\": \"EQUAL\"",
                                ", \"level\": \"dealer.group\", \"for\": {\"dealer.type\": {\"in\": [\"SHOP\"]}}")),
                Tuple.of(
                        3,
                        Arbitraries.of(
                                "",
                                ", \"for\": {\"dealer.type\": {\"in\": [\"SHOP\"]}}",
                                ", \"when\": [{\"value\": {\"rank\": \"total\"}, \"<=\": 2}]")));
        return Combinators.combine(Arbitraries.oneOf(linear, other), SomePays.pay(), extra(), level)
                .as((of, pay, extra, parties) ->
                        of + ", \"pay\": " + pay + (parties.contains("when") ? "" : extra) + parties);
    }

    private static Arbitrary<String> extra() {
        return Arbitraries.of(
                "",
                ", \"carryNegative\": false",
                ", \"limits\": {\"max\": 40}",
                ", \"limits\": {\"min\": \"5.001\", \"max\": \"300.555\"}",
                ", \"limits\": {\"max\": {\"multiply\": [\"total\", \"0.0333\"]}}",
                ", \"limits\": {\"min\": 3, \"max\": {\"fact\": \"target\"}}",
                ", \"when\": [{\"value\": \"total\", \">=\": 500}]",
                ", \"when\": [{\"value\": {\"share\": [\"total\", {\"fact\": \"target\"}]}, \">\": \"0.25\"}]",
                ", \"when\": [{\"fact\": \"grade\", \"in\": [\"A\"]}]",
                ", \"when\": [{\"value\": \"units\", \">=\": 3, \"<\": 40}], \"limits\": {\"min\": 7}");
    }

    private static Arbitrary<String> cap() {
        return Arbitraries.of(
                "{\"each\": \"DEALER\", \"per\": \"YEAR\", \"amount\": {\"multiply\": [\"total\", \"0.015\"]}}",
                "{\"each\": \"DEALER\", \"per\": \"QUARTER\", \"amount\": 30}",
                "{\"each\": \"DEALER\", \"per\": \"YEAR\", \"amount\": {\"fact\": \"target\"}, \"cut\": \"IN_ORDER\"}",
                "{\"each\": \"ALL\", \"per\": \"YEAR\", \"amount\": 90}",
                "{\"each\": \"ALL\", \"per\": \"YEAR\", \"amount\": \"77.77\", \"cut\": \"IN_ORDER\"}",
                "{\"each\": \"ALL\", \"per\": \"QUARTER\", \"rules\": [\"r0\"], \"amount\": \"33.33\"}",
                "{\"each\": \"ALL\", \"per\": \"YEAR\", \"amount\": 1000, \"fill\": true}");
    }
}
