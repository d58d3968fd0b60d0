package org.drmkit.scoring.selection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.drmkit.core.fact.CellKind;
import org.drmkit.core.fact.FigureColumn;
import org.drmkit.scoring.internal.Answers;

/** Sorts candidates into those who are compared and those who are not, and why. */
final class Screening {

    private final SelectionModel model;
    private final Answers answers;
    private final List<Exclusion> excluded = new ArrayList<>();
    private final Map<String, List<Double>> rows = new LinkedHashMap<>();

    Screening(SelectionModel model, Answers answers) {
        this.model = model;
        this.answers = answers;
        answers.asked().forEach(this::screen);
    }

    private void screen(int party) {
        String candidate = answers.parties().id(party);
        List<String> gates = IntStream.range(0, model.gates().size())
                .filter(k -> !answers.tests(k).holds(party))
                .mapToObj(k -> model.gates().get(k).id())
                .toList();
        List<String> missing = IntStream.range(0, model.yardsticks().size())
                .filter(k -> !isNumber(answers.values(k), party))
                .mapToObj(k -> model.yardsticks().get(k).id())
                .toList();
        if (gates.isEmpty() && missing.isEmpty()) {
            rows.put(
                    candidate,
                    IntStream.range(0, model.yardsticks().size())
                            .mapToObj(k -> answers.values(k).doubleValue(party))
                            .toList());
        } else {
            excluded.add(new Exclusion(candidate, gates, missing));
        }
    }

    private static boolean isNumber(FigureColumn column, int party) {
        return column.isPresent(party)
                && column.kind(party) != CellKind.CODE
                && Double.isFinite(column.doubleValue(party));
    }

    List<Exclusion> excluded() {
        return List.copyOf(excluded);
    }

    Map<String, List<Double>> rows() {
        return rows;
    }
}
