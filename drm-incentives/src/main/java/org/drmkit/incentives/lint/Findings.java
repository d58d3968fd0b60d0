package org.drmkit.incentives.lint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.drmkit.core.explain.Value;
import org.drmkit.core.json.Pointer;
import org.drmkit.core.number.Fraction;

/** Findings as they are collected. */
final class Findings {

    private final List<LintFinding> list = new ArrayList<>();
    private final String currency;

    Findings(String currency) {
        this.currency = currency;
    }

    List<LintFinding> list() {
        return list;
    }

    static Pointer rule(int index) {
        return Pointer.root().child("rules").child(index);
    }

    /** Starts a finding, which is put together and added. */
    Finding at(Pointer pointer, LintCode code) {
        return new Finding(pointer, code);
    }

    /** A finding that is put together. */
    final class Finding {

        private final Pointer pointer;
        private final LintCode code;
        private final Map<String, Value> figures = new LinkedHashMap<>();

        private Finding(Pointer pointer, LintCode code) {
            this.pointer = pointer;
            this.code = code;
        }

        Finding text(String name, String text) {
            figures.put(name, Value.of(text));
            return this;
        }

        Finding number(String name, Fraction number) {
            figures.put(name, Value.of(number, ""));
            return this;
        }

        Finding number(String name, Optional<Fraction> number) {
            number.ifPresent(present -> number(name, present));
            return this;
        }

        Finding money(String name, Fraction amount) {
            figures.put(name, Value.of(amount, currency));
            return this;
        }

        Finding rate(String name, Fraction rate) {
            figures.put(name, Value.of(rate, "%"));
            return this;
        }

        void add() {
            list.add(new LintFinding(pointer, code, figures));
        }
    }
}
