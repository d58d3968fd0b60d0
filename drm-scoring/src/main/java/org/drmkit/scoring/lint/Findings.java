package org.drmkit.scoring.lint;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.drmkit.core.explain.Value;
import org.drmkit.core.json.Pointer;

/** Findings as they are collected. */
final class Findings {

    private final List<LintFinding> list = new ArrayList<>();

    /** Returns the findings by place. */
    List<LintFinding> list() {
        return list.stream()
                .sorted(Comparator.comparing(LintFinding::pointer).thenComparing(LintFinding::code))
                .toList();
    }

    /** Adds a finding about names and numbers, in pairs. */
    void add(Pointer pointer, LintCode code, Object... figures) {
        Map<String, Value> named = new LinkedHashMap<>();
        for (int k = 0; k < figures.length; k += 2) {
            named.put((String) figures[k], value(figures[k + 1]));
        }
        list.add(new LintFinding(pointer, code, named));
    }

    private static Value value(Object figure) {
        return figure instanceof BigDecimal number ? Value.of(number, "") : Value.of(figure.toString());
    }
}
