package org.drmkit.scoring.weight;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.drmkit.core.json.Pointer;
import org.drmkit.core.json.Problem;
import org.drmkit.core.json.Problems;

/** Judgements as a matrix, in which a cell that nobody judged is 0. */
final class JudgementTable {

    private static final double NEARLY = 1e-6;

    private JudgementTable() {}

    static double[][] of(List<String> things, List<Judgement> judgements) {
        Problems problems = new Problems();
        double[][] cells = diagonal(things, problems);
        for (int k = 0; k < judgements.size(); k++) {
            place(
                    judgements.get(k),
                    things,
                    cells,
                    Pointer.root().child("judgements").child(k),
                    problems);
        }
        if (problems.isEmpty()) {
            checkLinks(things, cells, problems);
        }
        problems.throwIfAny("comparison of pairs");
        return cells;
    }

    private static double[][] diagonal(List<String> things, Problems problems) {
        if (things.isEmpty() || things.stream().distinct().count() < things.size()) {
            problems.add(Problem.of(
                            Pointer.root(), Problem.INVALID, "the things compared must be different, and at least one")
                    .withValue(String.join(", ", things)));
        }
        double[][] cells = new double[things.size()][things.size()];
        for (int i = 0; i < cells.length; i++) {
            cells[i][i] = 1;
        }
        return cells;
    }

    private static void place(
            Judgement judgement, List<String> things, double[][] cells, Pointer at, Problems problems) {
        int i = index(judgement.of(), things, at.child("of"), problems);
        int j = index(judgement.over(), things, at.child("over"), problems);
        if (i >= 0 && j >= 0) {
            if (cells[i][j] != 0) {
                problems.add(Problem.of(
                        at,
                        Problem.DUPLICATE,
                        i == j
                                ? "a thing is compared with itself"
                                : "the pair was judged before, perhaps the other way round"));
            }
            cells[i][j] = judgement.times().doubleValue();
            cells[j][i] = 1 / cells[i][j];
        }
    }

    private static int index(String thing, List<String> things, Pointer at, Problems problems) {
        int index = things.indexOf(thing);
        if (index < 0) {
            problems.add(Problem.unknown(at, "thing compared", thing, things));
        }
        return index;
    }

    /** Each thing must be linked with the first one, over others if need be; else nothing says how they compare. */
    private static void checkLinks(List<String> things, double[][] cells, Problems problems) {
        List<Integer> linked = new ArrayList<>(List.of(0));
        for (int k = 0; k < linked.size(); k++) {
            for (int j = 0; j < cells.length; j++) {
                if (cells[linked.get(k)][j] != 0 && !linked.contains(j)) {
                    linked.add(j);
                }
            }
        }
        for (int i = 0; i < cells.length; i++) {
            if (!linked.contains(i)) {
                problems.add(Problem.of(
                                Pointer.root().child("judgements"),
                                Problem.INVALID,
                                "no judgement links a thing with the first one")
                        .withValue(things.get(i))
                        .withMaybe("judge it against " + things.get(0)));
            }
        }
    }

    static List<Judgement> judgements(List<String> things, List<List<Double>> rows) {
        Problems problems = new Problems();
        int n = things.size();
        if (rows.size() != n || rows.stream().anyMatch(row -> row.size() != n)) {
            problems.add(Problem.of(Pointer.root(), Problem.INVALID, "the matrix is not square")
                    .withAllowed(n + " rows of " + n + " numbers"));
            problems.throwIfAny("comparison of pairs");
        }
        List<Judgement> judgements = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            for (int j = i; j < n; j++) {
                check(
                        rows.get(i).get(j),
                        rows.get(j).get(i),
                        Pointer.root().child(j).child(i),
                        problems);
                if (problems.isEmpty() && j > i) {
                    judgements.add(new Judgement(
                            things.get(i),
                            things.get(j),
                            BigDecimal.valueOf(rows.get(i).get(j))));
                }
            }
        }
        problems.throwIfAny("comparison of pairs");
        return judgements;
    }

    private static void check(double cell, double counterpart, Pointer at, Problems problems) {
        if (!(cell > 0 && counterpart > 0 && Math.abs(cell * counterpart - 1) <= NEARLY)) {
            problems.add(Problem.of(
                            at,
                            Problem.INVALID,
                            "a cell must be above 0 and the reciprocal of its counterpart, on the diagonal 1")
                    .withValue(String.valueOf(counterpart))
                    .withAllowed(cell > 0 ? String.valueOf(1 / cell) : "a number above 0"));
        }
    }
}
