package org.drmkit.scoring.selection;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.drmkit.core.explain.Explanation;
import org.drmkit.scoring.candidate.CandidateTable;
import org.drmkit.scoring.scorecard.Better;
import org.drmkit.scoring.statistic.Ties;

/**
 * What a method makes of candidates: a score and a rank for each, and why.
 *
 * <p>Scores are compared after rounding to nine decimals, so that two candidates that differ by a rounding error are level: ranks of 1, 2,
 * 2 and 4. Immutable.
 */
public final class Ranking {

    private static final double DIGITS = 1e9;

    private final String method;
    private final List<Standing> standings;
    private final List<String> proposed;
    private final IntFunction<Explanation> explanations;

    private Ranking(
            String method, List<Standing> standings, List<String> proposed, IntFunction<Explanation> explanations) {
        this.method = method;
        this.standings = List.copyOf(standings);
        this.proposed = List.copyOf(proposed);
        this.explanations = explanations;
    }

    /**
     * Returns a ranking that proposes its winner, or its winners if they are level.
     *
     * @param method the id of the method
     * @param table the candidates
     * @param scores a finite score for each candidate
     * @param better which scores are better
     * @param explanations explains the score of the candidate at a place
     * @return the ranking
     */
    public static Ranking of(
            String method,
            CandidateTable table,
            double[] scores,
            Better better,
            IntFunction<Explanation> explanations) {
        double[] rounded = IntStream.range(0, scores.length)
                .mapToDouble(i -> Math.rint(scores[i] * DIGITS) / DIGITS + 0.0)
                .toArray();
        double[] ranks = Ties.COMPETITION.ranks(IntStream.range(0, rounded.length)
                .mapToDouble(i -> better == Better.HIGHER ? rounded[i] : -rounded[i])
                .toArray());
        List<Standing> standings = new ArrayList<>();
        for (int i = 0; i < rounded.length; i++) {
            standings.add(new Standing(table.candidates().get(i), scores[i] + 0.0, (int) ranks[i]));
        }
        return new Ranking(method, standings, winners(standings), explanations);
    }

    private static List<String> winners(List<Standing> standings) {
        return standings.stream()
                .filter(standing -> standing.rank() == 1)
                .map(Standing::candidate)
                .toList();
    }

    /**
     * Returns this ranking with a proposal of its own, such as several candidates between whom the lead is too small.
     *
     * @param candidates the candidates that the method proposes
     * @return the ranking
     */
    public Ranking proposing(List<String> candidates) {
        return new Ranking(method, standings, candidates, explanations);
    }

    /**
     * Returns by which method it was made.
     *
     * @return the id of the method
     */
    public String method() {
        return method;
    }

    /**
     * Returns how each candidate stands.
     *
     * @return the standings, in the order of the candidates
     */
    public List<Standing> standings() {
        return standings;
    }

    /**
     * Returns how a candidate stands.
     *
     * @param candidate the candidate
     * @return the standing
     * @throws IllegalArgumentException if it was not ranked
     */
    public Standing of(String candidate) {
        return standings.get(place(candidate));
    }

    private int place(String candidate) {
        List<String> candidates = standings.stream().map(Standing::candidate).toList();
        int place = candidates.indexOf(candidate);
        if (place < 0) {
            throw new IllegalArgumentException(
                    "The candidate (%s) was not ranked.\nMaybe one of %s.".formatted(candidate, candidates));
        }
        return place;
    }

    /**
     * Returns the scores.
     *
     * @return the scores, in the order of the candidates
     */
    public List<Double> scores() {
        return standings.stream().map(Standing::score).toList();
    }

    /**
     * Returns the ranks.
     *
     * @return the ranks, in the order of the candidates
     */
    public List<Integer> ranks() {
        return standings.stream().map(Standing::rank).toList();
    }

    /**
     * Returns who comes first.
     *
     * @return the candidates of rank 1
     */
    public List<String> winners() {
        return winners(standings);
    }

    /**
     * Returns whom the method proposes.
     *
     * @return the winners, or as many as the method cannot decide between
     */
    public List<String> proposed() {
        return proposed;
    }

    /**
     * Explains the score of a candidate.
     *
     * @param candidate the candidate
     * @return the score and what it is made of
     * @throws IllegalArgumentException if it was not ranked
     */
    public Explanation explain(String candidate) {
        return explanations.apply(place(candidate));
    }

    @Override
    public String toString() {
        return method + standings;
    }
}
