package org.drmkit.scoring.weight;

import java.util.List;

/** The best-worst model of ratios for up to three things. */
final class RatioBestWorst {

    private RatioBestWorst() {}

    /** Returns the weights in the order of the things, and behind them the deviation. */
    static double[] solve(BestWorstJudgements judgements) {
        double whole = judgements.bestOver(judgements.worst());
        List<String> between = judgements.things().stream()
                .filter(thing -> !thing.equals(judgements.best()) && !thing.equals(judgements.worst()))
                .toList();
        if (between.isEmpty()) {
            return ratios(judgements, "", 0, whole, 0);
        }
        String middle = between.get(0);
        double upper = judgements.bestOver(middle);
        double lower = judgements.overWorst(middle);
        double sign = upper * lower > whole ? -1 : 1;
        double deviation = root(upper, lower, whole, sign);
        return ratios(judgements, middle, lower + sign * deviation, whole - sign * deviation, deviation);
    }

    /** The deviation at which both steps, shortened or stretched by it, make the whole way, stretched or shortened by it. */
    private static double root(double upper, double lower, double whole, double sign) {
        double low = 0;
        double high = sign < 0 ? Math.min(upper, lower) : whole;
        for (int step = 0; step < 200; step++) {
            double middle = (low + high) / 2;
            boolean tooSmall = sign * ((upper + sign * middle) * (lower + sign * middle) - (whole - sign * middle)) < 0;
            low = tooSmall ? middle : low;
            high = tooSmall ? high : middle;
        }
        return low;
    }

    private static double[] ratios(
            BestWorstJudgements judgements,
            String middle,
            double middleOverWorst,
            double bestOverWorst,
            double deviation) {
        List<String> things = judgements.things();
        double sum = 1 + bestOverWorst + (middle.isEmpty() ? 0 : middleOverWorst);
        double[] solved = new double[things.size() + 1];
        for (int i = 0; i < things.size(); i++) {
            String thing = things.get(i);
            double over = thing.equals(judgements.best())
                    ? bestOverWorst
                    : thing.equals(judgements.worst()) ? 1 : middleOverWorst;
            solved[i] = over / sum;
        }
        solved[things.size()] = deviation;
        return solved;
    }
}
