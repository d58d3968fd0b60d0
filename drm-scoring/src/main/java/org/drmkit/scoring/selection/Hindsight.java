package org.drmkit.scoring.selection;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.drmkit.scoring.selection.SelectionReport.Place;
import org.drmkit.scoring.selection.SelectionReport.Ranked;
import org.drmkit.scoring.statistic.Ties;

/**
 * Whether a selection foresaw how the dealers turned out: did those who ranked higher score higher a year later?
 *
 * <p>Three dealers ranked 1, 2 and 3 who later score 90, 70 and 80 are in the order 1, 3, 2: the correlation of the ranks is 0.5. It is 1
 * if the order is the same, -1 if it is turned round. Dealers who were chosen only are known a year later, so that it says nothing of
 * those who were not. Immutable.
 *
 * @param method the method that ranked them
 * @param dealers who was ranked and has a score by now
 * @param correlation Spearman's correlation of the ranks, empty for less than two dealers or if all are level
 */
public record Hindsight(String method, List<String> dealers, Optional<Double> correlation) {

    /** Keeps the dealers. */
    public Hindsight {
        dealers = List.copyOf(dealers);
    }

    /**
     * Compares what each method said with what came.
     *
     * @param report the selection
     * @param outcomes by dealer what came, such as the score of the first year
     * @return how far each method foresaw it, in the order of the report
     */
    public static List<Hindsight> of(SelectionReport report, Map<String, BigDecimal> outcomes) {
        return report.rankings().stream().map(ranking -> of(ranking, outcomes)).toList();
    }

    private static Hindsight of(Ranked ranking, Map<String, BigDecimal> outcomes) {
        List<Place> known = ranking.places().stream()
                .filter(place -> outcomes.containsKey(place.candidate()))
                .toList();
        double[] foreseen = known.stream().mapToDouble(place -> -place.rank()).toArray();
        double[] came = known.stream()
                .mapToDouble(place -> outcomes.getOrDefault(place.candidate(), BigDecimal.ZERO)
                        .doubleValue())
                .toArray();
        return new Hindsight(
                ranking.method(), known.stream().map(Place::candidate).toList(), correlation(foreseen, came));
    }

    private static Optional<Double> correlation(double[] foreseen, double[] came) {
        double[] before = centred(Ties.FRACTIONAL.ranks(foreseen));
        double[] after = centred(Ties.FRACTIONAL.ranks(came));
        double spread = product(before, before) * product(after, after);
        return spread == 0 ? Optional.empty() : Optional.of(product(before, after) / Math.sqrt(spread));
    }

    private static double[] centred(double[] ranks) {
        double middle = (ranks.length + 1) / 2.0;
        return DoubleStream.of(ranks).map(rank -> rank - middle).toArray();
    }

    private static double product(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }
}
