package org.drmkit.core.conflict.cases;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;
import org.drmkit.core.number.Fraction;

/**
 * How much two sides of a channel quarrel: over all issues, how important each is, how often it comes up and how hard it is fought, multiplied.
 *
 * <p>Issues of (4, 3, 5), (2, 5, 2) and (5, 1, 4) add up to 60 + 20 + 20 = 100, which is 0.2667 of the 375 that three issues can reach. Immutable.
 *
 * @param issues the issues
 */
public record IssueIndex(List<Issue> issues) {

    private static final int MOST = 5;
    private static final int PLACES = 9;

    /** A list of issues. */
    public static final Shape<IssueIndex> SHAPE = Shapes.listOf(Issue.SHAPE).map(IssueIndex::new, IssueIndex::issues);

    /** Copies the issues. */
    public IssueIndex {
        issues = List.copyOf(issues);
    }

    /**
     * Returns the index.
     *
     * @return the sum of the products
     */
    public long index() {
        return issues.stream().mapToLong(Issue::product).sum();
    }

    /**
     * Returns the index beside what it could be.
     *
     * @return the share with nine places, 0 without issues
     */
    public BigDecimal share() {
        long most = (long) MOST * MOST * MOST * issues.size();
        return most == 0
                ? BigDecimal.ZERO
                : Fraction.of(index()).dividedBy(Fraction.of(most)).rounded(PLACES, RoundingMode.HALF_UP);
    }

    /**
     * Something that two sides quarrel about.
     *
     * @param name what it is
     * @param importance how important it is, from 1 to 5
     * @param frequency how often it comes up, from 1 to 5
     * @param intensity how hard it is fought, from 1 to 5
     */
    public record Issue(String name, int importance, int frequency, int intensity) {

        static final Shape<Issue> SHAPE = Shape.object("issue", o -> {
            Shape<Integer> grade = Shapes.integer(1, MOST);
            var name = o.required("name", Shapes.TEXT, Issue::name);
            var importance = o.required("importance", grade, Issue::importance);
            var frequency = o.required("frequency", grade, Issue::frequency);
            var intensity = o.required("intensity", grade, Issue::intensity);
            return v -> new Issue(v.get(name), v.get(importance), v.get(frequency), v.get(intensity));
        });

        /** Checks the grades. */
        public Issue {
            if (!isGrade(importance) || !isGrade(frequency) || !isGrade(intensity)) {
                throw new IllegalArgumentException(
                        "The issue %s must have grades from 1 to %s, not %s, %s and %s.\nMaybe the scale is another one."
                                .formatted(name, MOST, importance, frequency, intensity));
            }
        }

        private static boolean isGrade(int grade) {
            return grade >= 1 && grade <= MOST;
        }

        long product() {
            return (long) importance * frequency * intensity;
        }
    }
}
