package org.drmkit.scoring.weight;

import java.util.List;
import java.util.stream.IntStream;
import org.drmkit.scoring.candidate.CandidateTable;

/** How much leaving out a yardstick changes the standing of the candidates, on a logarithmic measure. */
final class RemovalEffects {

    private final CandidateTable table;
    private final int n;

    RemovalEffects(CandidateTable table) {
        this.table = table;
        this.n = table.yardsticks().size();
    }

    List<Double> effects() {
        return IntStream.range(0, n).mapToObj(this::effect).toList();
    }

    private double effect(int j) {
        return IntStream.range(0, table.size())
                .mapToDouble(i -> Math.abs(standing(whole(i) - distance(i, j)) - standing(whole(i))))
                .sum();
    }

    private double standing(double distances) {
        return Math.log1p(Math.max(distances, 0) / n);
    }

    private double whole(int i) {
        return IntStream.range(0, n).mapToDouble(j -> distance(i, j)).sum();
    }

    /** How far a candidate is from the worst one, in the size of the number. */
    private double distance(int i, int j) {
        double value = table.value(i, j);
        double end = table.yardsticks().get(j).isHigherBetter()
                ? table.column(j).least()
                : table.column(j).most();
        return Math.abs(Math.log(value / end));
    }
}
