package org.drmkit.scoring.scorecard;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.drmkit.core.formula.Test;

/**
 * What happens to a dealer for whom some tests hold, whatever the points.
 *
 * <p>{@code {"id": "payment", "when": [{"value": {"fact": "overdueShare"}, ">": 0.2}], "gradeAtMost": "C"}} makes an A a C and leaves a D
 * alone. A test on a value that is not present does not hold. Immutable.
 *
 * @param id the id, unique among the gates
 * @param title what people call it, by language
 * @param when the tests, which must all hold
 * @param then what happens
 */
public record Gate(String id, Map<String, String> title, List<Test> when, Consequence then) {

    /** Keeps the titles and the tests. */
    public Gate {
        title = Collections.unmodifiableMap(new LinkedHashMap<>(title));
        when = List.copyOf(when);
    }

    /**
     * Returns a gate that limits the grade.
     *
     * @param id the id
     * @param grade the best grade that is left
     * @param when the tests, which must all hold
     * @return the gate
     */
    public static Gate gradeAtMost(String id, String grade, Test... when) {
        return new Gate(id, Map.of(), List.of(when), new GradeAtMost(grade));
    }

    /**
     * Returns a gate that limits the score.
     *
     * @param id the id
     * @param score the highest score that is left
     * @param when the tests, which must all hold
     * @return the gate
     */
    public static Gate scoreAtMost(String id, String score, Test... when) {
        return new Gate(id, Map.of(), List.of(when), new ScoreAtMost(ScoreShapes.number(score)));
    }

    /**
     * Returns a gate behind which there is no score.
     *
     * @param id the id
     * @param when the tests, which must all hold
     * @return the gate
     */
    public static Gate notScored(String id, Test... when) {
        return new Gate(id, Map.of(), List.of(when), new NotScored());
    }

    /**
     * Returns this gate with a title.
     *
     * @param words the title by language
     * @return the gate
     */
    public Gate title(Map<String, String> words) {
        return new Gate(id, words, when, then);
    }

    /** What a gate that is met does. */
    public sealed interface Consequence {}

    /**
     * A better grade becomes this one.
     *
     * @param grade the grade
     */
    public record GradeAtMost(String grade) implements Consequence {}

    /**
     * A higher score becomes this one.
     *
     * @param score the score
     */
    public record ScoreAtMost(BigDecimal score) implements Consequence {}

    /** The dealer is not scored. */
    public record NotScored() implements Consequence {}
}
