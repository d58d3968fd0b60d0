package org.drmkit.incentives.plain;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** The five forms of pay, one inside the other, as text. */
final class SomePays {

    private SomePays() {}

    static Arbitrary<String> pay() {
        return Arbitraries.oneOf(plain(), banded(), cased());
    }

    private static Arbitrary<String> plain() {
        return Arbitraries.of(
                "{\"rate\": \"0.0175\"}",
                "{\"rate\": {\"growth\": [\"total\", {\"measure\": \"total\", \"at\": \"PREVIOUS\"}]}}",
                "{\"perUnit\": \"1.255\"}",
                "{\"perUnit\": {\"divide\": [\"some\", {\"max\": [\"units\", 7]}]}}",
                "{\"amount\": \"12.345\"}",
                "{\"amount\": {\"floor\": {\"divide\": [\"total\", 30]}}}",
                "{\"marginal\": [{\"from\": 0, \"rate\": \"0.01\"}, {\"from\": 700, \"rate\": \"0.025\"}]}",
                "{\"marginal\": [{\"from\": \"0.5\", \"rate\": \"0.03\"}, {\"from\": 2, \"rate\": \"0.015\"}], \"scale\": {\"fact\": \"target\"}}");
    }

    private static Arbitrary<String> banded() {
        Arbitrary<String> by = Arbitraries.of(
                "",
                "\"by\": \"units\", ",
                "\"by\": \"kinds\", ",
                "\"scale\": {\"fact\": \"target\"}, ",
                "\"by\": {\"growth\": [\"total\", {\"measure\": \"total\", \"at\": \"PREVIOUS\"}]}, ");
        return Combinators.combine(plain(), plain(), by)
                .as((low, high, value) -> "{" + value + "\"bands\": [" + band(1, low) + ", " + band(20, high) + "]}");
    }

    private static Arbitrary<String> cased() {
        return Combinators.combine(plain(), Arbitraries.oneOf(plain(), banded()), Arbitraries.of(true, false))
                .as((a, b, otherwise) -> "{\"by\": {\"fact\": \"grade\"}, \"cases\": {\"A\": %s}%s}"
                        .formatted(b, otherwise ? ", \"else\": " + a : ""));
    }

    private static String band(int from, String pay) {
        return "{\"from\": " + from + ", " + pay.substring(1);
    }
}
