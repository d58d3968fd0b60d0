package org.drmkit.core.definition;

import java.util.List;
import org.drmkit.core.json.DefinitionException;
import org.drmkit.core.json.Problem;
import org.drmkit.core.json.Problems;
import org.drmkit.core.json.Shape;

/** What is wrong with a text, as tests look at it: {@code /rules/0/of UNKNOWN_NAME}. */
public final class Refusal {

    private Refusal() {}

    /** The problems of a text that is read with a shape, none if it is fine. */
    public static List<String> of(Shape<?> shape, String json) {
        return lines(problems(shape, json));
    }

    /** The messages of a text that is read with a shape. */
    public static String messages(Shape<?> shape, String json) {
        return String.join(
                "\n", problems(shape, json).stream().map(Problem::message).toList());
    }

    /** The problems that checks reported. */
    public static List<String> of(Problems problems) {
        return lines(problems.list());
    }

    private static List<String> lines(List<Problem> problems) {
        return problems.stream()
                .map(problem -> problem.pointer() + " " + problem.code())
                .toList();
    }

    private static List<Problem> problems(Shape<?> shape, String json) {
        try {
            shape.parse(json, "text");
            return List.of();
        } catch (DefinitionException e) {
            return e.problems();
        }
    }
}
