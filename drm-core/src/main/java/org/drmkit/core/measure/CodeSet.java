package org.drmkit.core.measure;

import java.util.List;

/**
 * A set of codes: subtrees minus subtrees, or codes one by one.
 *
 * <p>{@code {"under": ["CLASSIC"], "except": ["S18_1749"]}} is everything under CLASSIC, itself included, but the one
 * product; {@code {"in": ["S10_1678"]}} is exactly that code; {@code {"except": ["PARTS"]}} is everything but the parts.
 * The three are joined by AND. Without a tree, {@code under} means the code itself. An absent code is in no set, not even in
 * that of all codes but some.
 *
 * <p>Immutable; at least one of the lists is not empty.
 *
 * @param under  roots of the subtrees; empty if not said
 * @param except  roots of the subtrees to leave out; empty if there are none
 * @param in  the exact codes; empty if not said
 */
public record CodeSet(List<String> under, List<String> except, List<String> in) implements ColumnTest {

    /**
     * Checks that something is said.
     *
     * @throws IllegalArgumentException if all lists are empty
     */
    public CodeSet {
        under = List.copyOf(under);
        except = List.copyOf(except);
        in = List.copyOf(in);
        if (under.isEmpty() && except.isEmpty() && in.isEmpty()) {
            throw new IllegalArgumentException("A set of codes needs one of under, except, in.\nMaybe in.");
        }
    }

    /**
     * Returns the set of all codes under some.
     *
     * @param codes  roots of the subtrees
     * @return the set
     */
    public static CodeSet under(String... codes) {
        return new CodeSet(List.of(codes), List.of(), List.of());
    }

    /**
     * Returns the set of some codes.
     *
     * @param codes  the codes
     * @return the set
     */
    public static CodeSet in(String... codes) {
        return new CodeSet(List.of(), List.of(), List.of(codes));
    }

    /**
     * Returns the set of all codes but those under some.
     *
     * @param codes  roots of the subtrees to leave out
     * @return the set
     */
    public static CodeSet allExcept(String... codes) {
        return new CodeSet(List.of(), List.of(codes), List.of());
    }

    /**
     * Returns this set without some subtrees.
     *
     * @param codes  roots of the subtrees to leave out
     * @return the set, with these in place of what it left out before
     */
    public CodeSet except(String... codes) {
        return new CodeSet(under, List.of(codes), in);
    }
}
