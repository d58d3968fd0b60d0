package org.drmkit.scoring.stability;

import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.drmkit.core.book.DealerBook;
import org.drmkit.scoring.ScoringEngine;
import org.drmkit.scoring.report.DealerScore;
import org.drmkit.scoring.report.ScoringReport;
import org.drmkit.scoring.scorecard.Scorecard;
import org.drmkit.scoring.scorer.Scorer;
import org.drmkit.scoring.weight.WeightDraws;

/**
 * How often each dealer gets which grade when the weights of a card are drawn at random: the grade is the same in 93 % of the draws.
 *
 * <p>The whole card is run with each draw, with its gates and deductions. Weights are drawn node by node. Equal draws give equal results.
 * Immutable.
 *
 * @param draws what was drawn
 * @param now the grade by the weights of the card, {@link #NONE} for a dealer who is not scored, by dealer
 * @param grades the share of the draws by grade, by dealer
 */
public record GradeStability(WeightDraws draws, Map<String, String> now, Map<String, Map<String, Double>> grades) {

    /** What stands for the grade of a dealer who is not scored. */
    public static final String NONE = "-";

    /** Keeps the grades by dealer. */
    public GradeStability {
        now = ImmutableSortedMap.copyOf(now);
        grades = ImmutableSortedMap.copyOf(grades);
    }

    /**
     * Runs a card with drawn weights.
     *
     * @param card the card
     * @param book the dealers, the ledger and the fact sources
     * @param asOf the day of judgement
     * @param draws what is drawn; each draw is a run of the card
     * @param own the caller's own scorers that the card names
     * @return how often each dealer gets which grade
     */
    public static GradeStability of(Scorecard card, DealerBook book, LocalDate asOf, WeightDraws draws, Scorer... own) {
        Map<String, String> now = grades(card, book, asOf, own);
        Map<String, Map<String, Integer>> counts = new TreeMap<>();
        SplittableRandom random = draws.random();
        for (int draw = 0; draw < draws.draws(); draw++) {
            Scorecard drawn = card.withWeights(new DrawnWeights(draws, random).of(card));
            grades(drawn, book, asOf, own)
                    .forEach((dealer, grade) -> counts.computeIfAbsent(dealer, unknown -> new TreeMap<>())
                            .merge(grade, 1, Integer::sum));
        }
        Map<String, Map<String, Double>> shares = new TreeMap<>();
        counts.forEach((dealer, byGrade) -> {
            Map<String, Double> share = new TreeMap<>();
            byGrade.forEach((grade, count) -> share.put(grade, (double) count / draws.draws()));
            shares.put(dealer, share);
        });
        return new GradeStability(draws, now, shares);
    }

    private static Map<String, String> grades(Scorecard card, DealerBook book, LocalDate asOf, Scorer... own) {
        ScoringReport report =
                ScoringEngine.of(card, book.network(), own).run(book, asOf).report();
        Map<String, String> grades = new TreeMap<>();
        for (DealerScore score : report.dealers()) {
            grades.put(score.dealer(), score.grade().orElse(NONE));
        }
        return grades;
    }

    /**
     * Returns how sure the grade of a dealer is.
     *
     * @param dealer the dealer
     * @return the share of the draws with the same grade as by the weights of the card, 0 for one who is not judged
     */
    public double stable(String dealer) {
        return grades.getOrDefault(dealer, Map.of()).getOrDefault(now.getOrDefault(dealer, NONE), 0.0);
    }

    /**
     * Returns how sure the grades are all in all.
     *
     * @return the mean over the dealers, 1 if there are none
     */
    public double stable() {
        return now.keySet().stream().mapToDouble(this::stable).average().orElse(1);
    }
}
