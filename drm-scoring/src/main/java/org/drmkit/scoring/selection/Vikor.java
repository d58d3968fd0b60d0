package org.drmkit.scoring.selection;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.drmkit.core.explain.Explanation;
import org.drmkit.core.explain.Operation;
import org.drmkit.scoring.candidate.CandidateTable;
import org.drmkit.scoring.candidate.Normalisation;
import org.drmkit.scoring.scorecard.Better;
import org.drmkit.scoring.statistic.Sample;
import org.drmkit.scoring.weight.Weights;

/**
 * A compromise between what is lost in all and what is lost most on one yardstick (VIKOR). Less is better.
 *
 * <p>It proposes the first one alone only if its lead is at least 1 / (m - 1) of m candidates, and if it also leads in one of the two parts.
 * With too small a lead it proposes all that are as close; with a lead but no such part the first two. A yardstick without spread loses
 * nothing.
 *
 * @param group how much the loss in all counts, usually 0.5
 */
public record Vikor(double group) implements SelectionMethod {

    /** Checks the share of the loss in all. */
    public Vikor {
        Share.check("loss in all", group);
    }

    @Override
    public String id() {
        return "vikor";
    }

    @Override
    public Ranking rank(CandidateTable table, Weights weights) {
        Losses losses = losses(table, weights);
        double[] scores = losses.compromise(group);
        Ranking ranking = Ranking.of(id(), table, scores, Better.LOWER, i -> explain(table, losses, i));
        return ranking.proposing(compromise(table, losses).proposed());
    }

    /**
     * Returns what each candidate loses, in all and on its worst yardstick.
     *
     * @param table the candidates
     * @param weights how much each yardstick counts
     * @return the losses
     */
    public Losses losses(CandidateTable table, Weights weights) {
        Shares shares = Shares.of(
                table,
                weights,
                table.normalised(Normalisation.MIN_MAX).stream()
                        .map(column -> column.isConstant() ? column.map(x -> 1) : column)
                        .toList());
        double[] all = shares.folded(0, (weight, share) -> weight * (1 - share), Double::sum);
        double[] most = shares.folded(0, (weight, share) -> weight * (1 - share), Math::max);
        return new Losses(Sample.of(all), Sample.of(most));
    }

    /**
     * What candidates lose to the best of each yardstick.
     *
     * @param all the sum of the weighted losses of each candidate
     * @param most the largest one
     */
    public record Losses(Sample all, Sample most) {

        double[] compromise(double group) {
            return IntStream.range(0, all.size())
                    .mapToDouble(i -> group * place(all, i) + (1 - group) * place(most, i))
                    .toArray();
        }

        static double place(Sample losses, int i) {
            return losses.isConstant() ? 0 : (losses.number(i) - losses.least()) / (losses.most() - losses.least());
        }

        private boolean leads(int i) {
            return all.number(i) == all.least() || most.number(i) == most.least();
        }
    }

    /**
     * Whom the compromise proposes.
     *
     * @param hasAdvantage whether the lead of the first one is large enough
     * @param isStable whether the first one also leads in one of the two parts
     * @param proposed the candidates, in the order of their scores
     */
    public record Compromise(boolean hasAdvantage, boolean isStable, List<String> proposed) {

        /** Keeps the candidates. */
        public Compromise {
            proposed = List.copyOf(proposed);
        }
    }

    /**
     * Returns whom to propose.
     *
     * @param table the candidates
     * @param losses what they lose
     * @return the compromise
     */
    public Compromise compromise(CandidateTable table, Losses losses) {
        double[] scores = losses.compromise(group);
        List<Integer> order = IntStream.range(0, scores.length)
                .boxed()
                .sorted((a, b) -> Double.compare(scores[a], scores[b]))
                .toList();
        double lead = scores.length < 2 ? 1 : scores[order.get(1)] - scores[order.get(0)];
        double enough = scores.length < 2 ? 1 : 1.0 / (scores.length - 1);
        boolean advantage = lead >= enough;
        boolean stable = losses.leads(order.get(0));
        long count = !advantage
                ? Arrays.stream(scores)
                        .filter(score -> score - scores[order.get(0)] < enough)
                        .count()
                : stable ? 1 : 2;
        return new Compromise(
                advantage,
                stable,
                order.stream().limit(count).map(i -> table.candidates().get(i)).toList());
    }

    private Explanation explain(CandidateTable table, Losses losses, int i) {
        Explanation all = Figures.made(
                "selection.groupPart",
                Operation.PRODUCT,
                Figures.number("selection.weight", group),
                Figures.number("selection.groupPlace", Losses.place(losses.all(), i)));
        Explanation most = Figures.made(
                "selection.worstPart",
                Operation.PRODUCT,
                Figures.number("selection.weight", 1 - group),
                Figures.number("selection.worstPlace", Losses.place(losses.most(), i)));
        return Figures.score(
                        id(), table.candidates().get(i), Figures.made("selection.compromise", Operation.SUM, all, most))
                .note(Figures.number("selection.lossInAll", losses.all().number(i)))
                .note(Figures.number("selection.largestLoss", losses.most().number(i)))
                .build();
    }
}
