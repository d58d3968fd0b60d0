package org.drmkit.scoring.law;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.drmkit.core.fact.Figure;
import org.drmkit.scoring.scorecard.Score;

/** The values at which a score does something: its thresholds, and those just below and above. */
final class Candidates {

    private static final BigDecimal LITTLE = new BigDecimal("0.000000000001");
    private static final BigDecimal MUCH = BigDecimal.valueOf(1000);

    private Candidates() {}

    /** The numbers, in ascending order; a share of the best has no negative ones. */
    static List<BigDecimal> numbers(Score score) {
        return thresholds(score)
                .flatMap(number -> Stream.of(number.subtract(LITTLE), number, number.add(LITTLE)))
                .filter(number -> number.signum() >= 0 || !(score instanceof Score.RelativeToBest))
                .sorted()
                .distinct()
                .toList();
    }

    private static Stream<BigDecimal> thresholds(Score score) {
        if (score instanceof Score.Linear linear) {
            return linear.points().stream().map(Score.Point::x).flatMap(x -> Stream.of(x, x.add(BigDecimal.ONE)));
        } else if (score instanceof Score.Steps steps) {
            return steps.steps().stream().map(Score.Step::threshold);
        } else if (score instanceof Score.Range range) {
            return Stream.of(
                    range.a(),
                    range.c(),
                    range.d(),
                    range.b(),
                    range.a().add(range.c()).divide(BigDecimal.valueOf(2)));
        } else if (score instanceof Score.Proportional proportional) {
            return Stream.of(
                    BigDecimal.ZERO,
                    proportional.zeroBelow(),
                    BigDecimal.ONE,
                    proportional.cap().movePointLeft(2));
        } else if (score instanceof Score.Logistic logistic) {
            return Stream.of(
                    logistic.midpoint().subtract(BigDecimal.ONE),
                    logistic.midpoint(),
                    logistic.midpoint().add(MUCH));
        } else if (score instanceof Score.Log log) {
            return Stream.of(log.from(), log.from().add(log.to()).divide(BigDecimal.valueOf(2)), log.to());
        }
        return Stream.of(0, 1, 2, 5, 40, 100).map(BigDecimal::valueOf);
    }

    /** All figures: the numbers, more of them than of the rest, codes, and the ways in which a value can be absent. */
    static List<Figure> figures(Score score) {
        List<Figure> figures = new ArrayList<>();
        if (score instanceof Score.Cases cases) {
            cases.points().keySet().forEach(code -> figures.add(Figure.code(code)));
        } else {
            numbers(score).forEach(number -> figures.add(Figure.of(number)));
            numbers(score).stream().limit(2).forEach(number -> figures.add(Figure.approximate(number.doubleValue())));
        }
        figures.add(Figure.missing("UNKNOWN"));
        figures.add(Figure.notApplicable("NEVER"));
        figures.add(unusable(score));
        return figures;
    }

    /** Only the values that can be scored; the best of them is among them. */
    static List<Figure> usable(Score score) {
        return score instanceof Score.Cases cases
                ? cases.points().keySet().stream()
                        .sorted(Comparator.naturalOrder())
                        .map(Figure::code)
                        .toList()
                : numbers(score).stream().map(Figure::of).toList();
    }

    /** A text for a number, or a number for a code. */
    static Figure unusable(Score score) {
        return score instanceof Score.Cases ? Figure.of(1) : Figure.code("unreadable");
    }
}
