package org.drmkit.scoring.weight;

import com.google.common.base.CaseFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.drmkit.core.json.Pointer;
import org.drmkit.core.json.Problem;
import org.drmkit.core.json.Problems;
import org.drmkit.scoring.candidate.CandidateTable;
import org.drmkit.scoring.candidate.Normalisation;
import org.drmkit.scoring.statistic.Divisor;
import org.drmkit.scoring.statistic.Sample;

/** Weights that are read off the numbers of the candidates: what tells them apart counts more. */
public enum ObjectiveWeighting implements Weighting {

    /** All the same. */
    EQUAL {
        @Override
        List<Double> raw(CandidateTable table) {
            return table.yardsticks().stream().map(yardstick -> 1.0).toList();
        }
    },

    /** By how unevenly the numbers, which must not be negative, are spread over the candidates; a 0 adds nothing to the entropy. */
    ENTROPY {
        @Override
        boolean allows(double number) {
            return number >= 0;
        }

        @Override
        List<Double> raw(CandidateTable table) {
            return columns(table).stream()
                    .map(ObjectiveWeighting::concentration)
                    .toList();
        }
    },

    /** By the spread of a yardstick, and by how little it agrees with the others. */
    CRITIC {
        @Override
        List<Double> raw(CandidateTable table) {
            List<Sample> shares = table.normalised(Normalisation.MIN_MAX);
            return shares.stream()
                    .map(own -> own.deviation(Divisor.POPULATION)
                            * shares.stream()
                                    .mapToDouble(other -> 1 - own.correlation(other))
                                    .sum())
                    .toList();
        }
    },

    /** By the spread between the worst and the best candidate. */
    DEVIATION {
        @Override
        List<Double> raw(CandidateTable table) {
            return table.normalised(Normalisation.MIN_MAX).stream()
                    .map(share -> share.deviation(Divisor.POPULATION))
                    .toList();
        }
    },

    /** By the spread as a share of the mean; the numbers must not be negative. */
    VARIATION {
        @Override
        boolean allows(double number) {
            return number >= 0;
        }

        @Override
        List<Double> raw(CandidateTable table) {
            return columns(table).stream()
                    .map(column -> column.isConstant() ? 0 : column.deviation(Divisor.SAMPLE) / column.mean())
                    .toList();
        }
    },

    /** By how much the standing of the candidates changes if a yardstick is left out (MEREC); the numbers must be above 0. */
    REMOVAL {
        @Override
        boolean allows(double number) {
            return number > 0;
        }

        @Override
        List<Double> raw(CandidateTable table) {
            return new RemovalEffects(table).effects();
        }
    };

    abstract List<Double> raw(CandidateTable table);

    boolean allows(double number) {
        return true;
    }

    @Override
    public String id() {
        return CaseFormat.UPPER_UNDERSCORE.to(CaseFormat.LOWER_CAMEL, name());
    }

    /** Weights that would all be 0, as no yardstick tells anybody apart, are equal. */
    @Override
    public Weights weigh(CandidateTable table) {
        check(table);
        List<Double> raw = raw(table);
        boolean nothing = raw.stream().noneMatch(weight -> weight > 0);
        Map<String, Double> weights = new LinkedHashMap<>();
        for (int j = 0; j < raw.size(); j++) {
            weights.put(table.ids().get(j), nothing ? 1 : Math.max(raw.get(j), 0));
        }
        return Weights.of(weights);
    }

    private void check(CandidateTable table) {
        Problems problems = new Problems();
        for (int i = 0; i < table.size(); i++) {
            for (int j = 0; j < table.yardsticks().size(); j++) {
                if (!allows(table.value(i, j))) {
                    problems.add(Problem.of(
                                    Pointer.root()
                                            .child("rows")
                                            .child(table.candidates().get(i))
                                            .child(table.ids().get(j)),
                                    Problem.OUT_OF_RANGE,
                                    "the weighting " + id() + " cannot take the number")
                            .withValue(String.valueOf(table.value(i, j)))
                            .withAllowed(allows(0) ? "a number from 0" : "a number above 0")
                            .withMaybe("use CRITIC"));
                }
            }
        }
        problems.throwIfAny("table of candidates");
    }

    private static List<Sample> columns(CandidateTable table) {
        List<Sample> columns = new ArrayList<>();
        for (int j = 0; j < table.yardsticks().size(); j++) {
            columns.add(table.column(j));
        }
        return columns;
    }

    /** What is left of the entropy to that of an even spread, exactly 0 for one. */
    private static double concentration(Sample column) {
        if (column.isConstant()) {
            return 0;
        }
        double sum = column.sum();
        double entropy =
                -column.map(x -> x == 0 ? 0 : x / sum * Math.log(x / sum)).sum();
        return Math.max(1 - entropy / Math.log(column.size()), 0);
    }
}
