package org.drmkit.scoring.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import org.drmkit.scoring.scorecard.Grade;

/** The grades of a card, best first, and the scores from which on they are given. */
public final class GradeScale {

    private static final int SHOWN = 2;

    private final List<Grade> grades;
    private final long[] thresholds;

    /**
     * Creates a scale.
     *
     * @param grades the grades, in any order
     */
    public GradeScale(List<Grade> grades) {
        this.grades = grades.stream()
                .sorted(Comparator.comparing(Grade::from).reversed())
                .toList();
        this.thresholds = this.grades.stream().mapToLong(GradeScale::billionths).toArray();
    }

    private static long billionths(Grade grade) {
        return grade.from()
                .setScale(NineDecimals.SCALE, RoundingMode.CEILING)
                .unscaledValue()
                .longValueExact();
    }

    /**
     * Returns the place of a score's grade.
     *
     * @param score the score in billionths, 0 or more
     * @return the place, 0 for the best grade
     */
    public int of(long score) {
        int place = 0;
        while (place < thresholds.length - 1 && score < thresholds[place]) {
            place++;
        }
        return place;
    }

    int size() {
        return grades.size();
    }

    boolean knows(String name) {
        return grades.stream().anyMatch(grade -> grade.grade().equals(name));
    }

    /**
     * Returns the place of a grade.
     *
     * @param name the name of a grade of the card
     * @return the place, 0 for the best grade
     */
    public int of(String name) {
        int place = 0;
        while (!grades.get(place).grade().equals(name)) {
            place++;
        }
        return place;
    }

    /**
     * Returns the name of a grade.
     *
     * @param place the place
     * @return the name
     */
    public String name(int place) {
        return grades.get(place).grade();
    }

    /**
     * Returns the lowest score of a grade.
     *
     * @param place the place
     * @return the score in billionths
     */
    public long threshold(int place) {
        return thresholds[place];
    }

    /**
     * Returns a score as people are shown it: rounded to two decimals, but cut where rounding would reach a grade.
     *
     * @param score the score in billionths
     * @return the score with two decimals
     */
    public BigDecimal shown(long score) {
        BigDecimal exact = NineDecimals.decimal(score);
        BigDecimal rounded = exact.setScale(SHOWN, RoundingMode.HALF_UP);
        boolean crosses = of(NineDecimals.of(rounded)) < of(score);
        return crosses ? exact.setScale(SHOWN, RoundingMode.DOWN) : rounded;
    }
}
