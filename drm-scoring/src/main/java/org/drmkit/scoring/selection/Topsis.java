package org.drmkit.scoring.selection;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import org.drmkit.core.explain.Explanation;
import org.drmkit.core.explain.Operation;
import org.drmkit.scoring.candidate.CandidateTable;
import org.drmkit.scoring.candidate.Normalisation;
import org.drmkit.scoring.scorecard.Better;
import org.drmkit.scoring.weight.Weights;

/**
 * How near a candidate is to the best and how far from the worst that the candidates show together (TOPSIS).
 *
 * <p>The score is the distance from the worst as a share of both distances; 0.5 if the candidates are all the same. The normalisation
 * matters: with {@link Normalisation#VECTOR}, as published, another candidate may win than with {@link Normalisation#MIN_MAX}.
 *
 * @param normalisation how numbers become shares
 */
public record Topsis(Normalisation normalisation) implements SelectionMethod {

    @Override
    public String id() {
        return "topsis";
    }

    @Override
    public Ranking rank(CandidateTable table, Weights weights) {
        Shares shares = Shares.of(table, weights, normalisation);
        double[] best = ends(shares, column -> Arrays.stream(column).max().orElseThrow());
        double[] worst = ends(shares, column -> Arrays.stream(column).min().orElseThrow());
        return Closeness.ranking(id(), table, distances(shares, best), distances(shares, worst));
    }

    private static double[] ends(Shares shares, ToDoubleFunction<double[]> end) {
        return Arrays.stream(shares.numbers()).mapToDouble(end).toArray();
    }

    private static double[] distances(Shares shares, double[] from) {
        double[] distances = new double[shares.table().size()];
        for (int i = 0; i < distances.length; i++) {
            double sum = 0;
            for (int j = 0; j < from.length; j++) {
                double part = shares.weight(j) * (shares.share(i, j) - from[j]);
                sum += part * part;
            }
            distances[i] = Math.sqrt(sum);
        }
        return distances;
    }

    /** The distance from the worst as a share of both. */
    static final class Closeness {

        private Closeness() {}

        static Ranking ranking(String method, CandidateTable table, double[] fromBest, double[] fromWorst) {
            double[] scores = new double[table.size()];
            for (int i = 0; i < scores.length; i++) {
                double whole = fromBest[i] + fromWorst[i];
                scores[i] = whole == 0 ? 0.5 : fromWorst[i] / whole;
            }
            return Ranking.of(method, table, scores, Better.HIGHER, i -> {
                Explanation best = Figures.number("selection.fromBest", fromBest[i]);
                Explanation worst = Figures.number("selection.fromWorst", fromWorst[i]);
                Explanation both = Figures.made("selection.bothDistances", Operation.SUM, worst, best);
                Explanation closeness = fromBest[i] + fromWorst[i] == 0
                        ? Figures.number("selection.allTheSame", 0.5)
                        : Figures.made("selection.closeness", Operation.QUOTIENT, worst, both);
                return Figures.score(method, table.candidates().get(i), closeness)
                        .build();
            });
        }
    }
}
