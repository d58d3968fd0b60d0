package org.drmkit.core.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * All that is wrong with a definition, collected while it is read and checked.
 *
 * <p>A reader reports here and goes on, so that the author sees every problem at once and not one after the other.
 * The first 10,000 are kept, in the order of their discovery; what comes after is counted, so that a hostile document of a million
 * mistakes costs no more than its reading.
 *
 * <p>Mutable, for one thread.
 */
public final class Problems {

    private static final int KEPT = 10_000;

    private final List<Problem> list = new ArrayList<>();
    private int count;

    /** Creates an empty collection. */
    public Problems() {}

    /**
     * Adds a problem.
     *
     * @param problem  the problem
     */
    public void add(Problem problem) {
        add(() -> problem);
    }

    /** Adds a problem that is costly to describe. */
    void add(Supplier<Problem> problem) {
        count++;
        if (!isFull()) {
            list.add(problem.get());
        }
    }

    /**
     * Checks if further problems are only counted, so that it is not worth while to describe them.
     *
     * @return true once 10,000 are kept
     */
    public boolean isFull() {
        return list.size() >= KEPT;
    }

    /**
     * Adds problems.
     *
     * @param problems  the problems, in order
     */
    public void addAll(Collection<Problem> problems) {
        problems.forEach(this::add);
    }

    /** Adds what was found later, except at places that have a problem already. */
    void addNew(Problems later) {
        Set<Pointer> refused = list.stream().map(Problem::pointer).collect(Collectors.toSet());
        later.list.stream()
                .filter(problem -> !refused.contains(problem.pointer()))
                .forEach(this::add);
        count += later.count - later.list.size();
    }

    /**
     * Checks if there are none.
     *
     * @return true if nothing was reported
     */
    public boolean isEmpty() {
        return count == 0;
    }

    /**
     * Returns how many were reported, those that are not kept included.
     *
     * @return the number of problems
     */
    public int count() {
        return count;
    }

    /**
     * Returns those that are kept, in the order of their discovery.
     *
     * @return the problems so far
     */
    public List<Problem> list() {
        return List.copyOf(list);
    }

    /**
     * Refuses the definition if anything was reported.
     *
     * @param what  what was read, such as {@code program}
     * @throws DefinitionException with all problems, if there are any
     */
    public void throwIfAny(String what) {
        if (!isEmpty()) {
            throw new DefinitionException(what, list, count);
        }
    }
}
