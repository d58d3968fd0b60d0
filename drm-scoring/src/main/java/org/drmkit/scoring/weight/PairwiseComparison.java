package org.drmkit.scoring.weight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.drmkit.core.json.DefinitionException;

/**
 * Judgements of pairs of things, and what they come to together (AHP).
 *
 * <p>Coverage 6 times as important as finance and 3 times as important as years, years twice as important as finance: weights of 2/3, 1/9
 * and 2/9, and a consistency ratio of 0. A ratio above 0.1 says that the judgements contradict each other; {@link #worstTriad} names the
 * three that do so most. Judgements that were not made are filled so that all together are as consistent as can be. Immutable.
 */
public final class PairwiseComparison {

    private final List<String> things;
    private final List<Judgement> judgements;
    private final double[][] cells;

    private PairwiseComparison(List<String> things, List<Judgement> judgements, double[][] given) {
        this.things = List.copyOf(things);
        this.judgements = List.copyOf(judgements);
        this.cells = new Completion(given).filled();
    }

    /**
     * Returns a comparison by judgements.
     *
     * @param things what is compared
     * @param judgements a judgement for each pair, or for so many that each thing is linked to each other one
     * @return the comparison
     * @throws DefinitionException with all problems: a thing that is not known, a pair judged twice or differently both ways, things that
     *     nothing links
     */
    public static PairwiseComparison of(List<String> things, List<Judgement> judgements) {
        return new PairwiseComparison(things, judgements, JudgementTable.of(things, judgements));
    }

    /**
     * Returns a comparison by a whole matrix, whose cell in row i and column j says how many times as important i is than j.
     *
     * @param things what is compared
     * @param rows the rows of the matrix
     * @return the comparison
     * @throws DefinitionException with all problems: a matrix that is not square, a cell that is not the reciprocal of its counterpart
     */
    public static PairwiseComparison ofMatrix(List<String> things, List<List<Double>> rows) {
        return of(things, JudgementTable.judgements(things, rows));
    }

    /**
     * Returns what is compared.
     *
     * @return the things, in order
     */
    public List<String> things() {
        return things;
    }

    /**
     * Returns the judgements.
     *
     * @return the judgements that were made
     */
    public List<Judgement> judgements() {
        return judgements;
    }

    /**
     * Returns how many times as important one thing is than another, as judged or as filled in.
     *
     * @param of the one
     * @param over the other
     * @return the ratio
     */
    public double times(String of, String over) {
        return cells[things.indexOf(of)][things.indexOf(over)];
    }

    /**
     * Returns the weights.
     *
     * @param by how they are found
     * @return a weight for each thing
     */
    public Weights weights(Priorities by) {
        double[] vector = by.of(new PositiveMatrix(cells));
        Map<String, Double> weights = new LinkedHashMap<>();
        for (int i = 0; i < vector.length; i++) {
            weights.put(things.get(i), vector[i]);
        }
        return Weights.of(weights);
    }

    /**
     * Returns the weights.
     *
     * @return the eigenvector
     */
    public Weights weights() {
        return weights(Priorities.EIGENVECTOR);
    }

    /**
     * Returns by how much the judgements stretch their weights.
     *
     * @param by how the weights are found
     * @return the largest eigenvalue, for weights that are not the eigenvector an estimate of it; the number of things if all agree
     */
    public double largestEigenvalue(Priorities by) {
        PositiveMatrix matrix = new PositiveMatrix(cells);
        return matrix.stretch(by.of(matrix));
    }

    /**
     * Returns how inconsistent the judgements are.
     *
     * @param by how the weights are found
     * @return what the eigenvalue is above the number of things, for each thing but one; 0 for less than three
     */
    public double consistencyIndex(Priorities by) {
        int n = things.size();
        return n < 3 ? 0 : Math.max(largestEigenvalue(by) - n, 0) / (n - 1);
    }

    /**
     * Returns how inconsistent the judgements are in comparison with judgements made at random.
     *
     * @param random the inconsistency of those
     * @return the ratio; up to 0.1 is taken as consistent enough
     * @throws IllegalArgumentException if more is compared than the index knows of
     */
    public double consistencyRatio(RandomIndex random) {
        int n = things.size();
        double index = random.of(n);
        return n < 3 ? 0 : consistencyIndex(Priorities.EIGENVECTOR) / index;
    }

    /**
     * Returns the three things whose judgements contradict each other most.
     *
     * @return the triad, empty if fewer than three things are compared
     */
    public Optional<Triad> worstTriad() {
        List<Triad> triads = new ArrayList<>();
        for (int i = 0; i < cells.length; i++) {
            for (int j = i + 1; j < cells.length; j++) {
                for (int k = j + 1; k < cells.length; k++) {
                    triads.add(new Triad(
                            things.get(i), things.get(j), things.get(k), cells[i][k], cells[i][j] * cells[j][k]));
                }
            }
        }
        return triads.stream().min(Comparator.comparingDouble(triad -> -triad.inconsistency()));
    }

    /**
     * Returns the weights of the leaves under a thing, of the whole: its weight is shared out.
     *
     * @param thing the thing
     * @param below the comparison of what it consists of
     * @return weights that add up to that of the thing
     */
    public Weights weightsUnder(String thing, PairwiseComparison below) {
        double share = weights().share(thing);
        Map<String, Double> global = new LinkedHashMap<>(below.weights().shares());
        global.replaceAll((id, local) -> local * share);
        return Weights.unscaled(global);
    }

    /**
     * Returns the weights of alternatives that were compared under each thing: the mean of their weights there.
     *
     * @param alternatives for each thing a comparison of the same alternatives
     * @return a weight for each alternative
     * @throws IllegalArgumentException if a thing has no comparison
     */
    public Weights synthesis(Map<String, PairwiseComparison> alternatives) {
        if (!alternatives.keySet().containsAll(things)) {
            throw new IllegalArgumentException(
                    "The alternatives are compared under %s, and must be under each of %s.\nMaybe one was left out."
                            .formatted(alternatives.keySet(), things));
        }
        Weights own = weights();
        Map<String, Double> together = new LinkedHashMap<>();
        alternatives.forEach((thing, compared) -> compared.weights()
                .shares()
                .forEach((alternative, local) -> together.merge(alternative, local * own.share(thing), Double::sum)));
        return Weights.of(together);
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof PairwiseComparison other
                && things.equals(other.things)
                && judgements.equals(other.judgements);
    }

    @Override
    public int hashCode() {
        return 31 * things.hashCode() + judgements.hashCode();
    }

    @Override
    public String toString() {
        return "PairwiseComparison" + judgements;
    }
}
