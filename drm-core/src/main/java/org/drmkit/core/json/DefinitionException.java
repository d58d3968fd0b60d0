package org.drmkit.core.json;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A definition that is refused as a whole, with every problem in it.
 *
 * <p>The message lists the first fifty, one a line; {@link #problems()} has them as data.
 */
public final class DefinitionException extends IllegalArgumentException {

    private static final int SHOWN = 50;

    private final transient List<Problem> problems;

    /**
     * Creates an exception.
     *
     * @param what  what was refused, such as {@code program}
     * @param problems  what is wrong with it, at least one problem
     */
    public DefinitionException(String what, Collection<Problem> problems) {
        this(what, problems, problems.size());
    }

    DefinitionException(String what, Collection<Problem> problems, int count) {
        super(text(what, problems, count));
        this.problems = List.copyOf(problems);
    }

    private static String text(String what, Collection<Problem> problems, int count) {
        String lines = problems.stream().limit(SHOWN).map(Problem::message).collect(Collectors.joining("\n"));
        String head = "The " + what + (count == 1 ? " has a problem:\n" : " has " + count + " problems:\n");
        return head + lines + (count > SHOWN ? "\n... and " + (count - SHOWN) + " more" : "");
    }

    /**
     * Returns what is wrong.
     *
     * @return the problems, in the order of their discovery
     */
    public List<Problem> problems() {
        return problems;
    }
}
