package org.drmkit.incentives.plain;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.drmkit.incentives.program.Program;

/** Programs of 2026 with up to three rules, competitions and caps, as text. */
final class SomePrograms {

    private SomePrograms() {}

    static Arbitrary<Program> programs() {
        Arbitrary<List<String>> rules = rule().list().ofMinSize(1).ofMaxSize(3);
        Arbitrary<List<String>> caps = cap().list().ofMaxSize(2);
        Arbitrary<String> kind = Arbitraries.of("MAX", "FIRST", "SUM");
        return Combinators.combine(rules, caps, kind).as(SomePrograms::program);
    }

    private static Program program(List<String> rules, List<String> caps, String kind) {
        List<String> numbered = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            numbered.add("{\"id\": \"r" + i + "\", \"competesIn\": \"g\", " + rules.get(i) + "}");
        }
        String per = rules.get(0).contains("QUARTER") ? "QUARTER" : "MONTH";
        String same = String.join(",", numbered)
                .replace("\"per\": \"QUARTER\"", "\"per\": \"" + per + "\"")
                .replace("\"per\": \"MONTH\"", "\"per\": \"" + per + "\"");
        return Program.read("""
                {"format": "drm-program/1", "id": "p", "version": 1, "currency": "CNY",
                 "validity": {"from": "2026-01-01", "to": "2027-01-01"},
                 "measures": {"total": {"sum": "amount"}, "units": {"sum": "quantity"},
                              "some": {"sum": "amount", "where": {"product": {"in": ["P1", "P2"]}}}},
                 "rules": [%s], "competitions": {"g": "%s"}, "caps": [%s]}
                """.formatted(same, kind, String.join(",", caps)));
    }

    private static Arbitrary<String> rule() {
        Arbitrary<String> per = Arbitraries.of("QUARTER", "MONTH");
        Arbitrary<String> base = Arbitraries.of("total", "units", "some");
        Arbitrary<String> extras = Arbitraries.of(
                "",
                ", \"returns\": \"EARNED_RATE\"",
                ", \"carryNegative\": false",
                ", \"limits\": {\"max\": 40}",
                ", \"limits\": {\"min\": \"5.001\", \"max\": \"300.555\"}",
                ", \"limits\": {\"max\": {\"multiply\": [\"total\", \"0.0333\"]}}",
                ", \"when\": [{\"value\": \"total\", \">=\": 500}]",
                ", \"when\": [{\"value\": \"units\", \">=\": 3}], \"limits\": {\"min\": 7}");
        return Combinators.combine(per, base, pay(), extras)
                .as((p, of, pay, extra) ->
                        "\"per\": \"%s\", \"of\": \"%s\", \"pay\": %s%s".formatted(p, of, pay, extra));
    }

    private static Arbitrary<String> pay() {
        Arbitrary<String> plain = Arbitraries.of(
                "{\"rate\": \"0.0175\"}",
                "{\"perUnit\": \"1.255\"}",
                "{\"amount\": \"12.345\"}",
                "{\"marginal\": [{\"from\": 0, \"rate\": \"0.01\"}, {\"from\": 700, \"rate\": \"0.025\"}]}",
                "{\"marginal\": [{\"from\": 100, \"rate\": \"0.03\"}, {\"from\": 900, \"rate\": \"0.015\"}]}");
        Arbitrary<String> banded = Combinators.combine(plain, plain, Arbitraries.of("", "\"by\": \"units\", "))
                .as((low, high, by) -> "{" + by + "\"bands\": [" + band(1, low) + ", " + band(20, high) + "]}");
        return Arbitraries.oneOf(plain, banded);
    }

    private static String band(int from, String pay) {
        return "{\"from\": " + from + ", " + pay.substring(1);
    }

    private static Arbitrary<String> cap() {
        return Arbitraries.of(
                "{\"each\": \"DEALER\", \"per\": \"YEAR\", \"amount\": {\"multiply\": [\"total\", \"0.015\"]}}",
                "{\"each\": \"DEALER\", \"per\": \"QUARTER\", \"amount\": 30}",
                "{\"each\": \"ALL\", \"per\": \"YEAR\", \"amount\": 90}",
                "{\"each\": \"ALL\", \"per\": \"QUARTER\", \"rules\": [\"r0\"], \"amount\": \"33.33\"}",
                "{\"each\": \"ALL\", \"per\": \"YEAR\", \"amount\": 1000, \"fill\": true}");
    }
}
