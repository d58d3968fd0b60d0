package org.drmkit.core.tree;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One line of a code tree: a code, its parent, and what else is known of it.
 *
 * <p>The county 330102 has the parent 3301. A code without parent is a root. The children of a node are complete unless
 * the line says otherwise: a country of which only some states are listed is not complete, and the rest of it is area
 * too.
 *
 * <p>Immutable, thread-safe.
 *
 * @param code  the code, case-sensitive, not blank
 * @param parent  the code of the parent, empty for a root
 * @param attributes  texts by name, such as a name or a legal zone
 * @param isComplete  true if the node has no other children than those in the tree
 * @param retirement  since when the code is no longer valid, empty if it is valid
 */
public record CodeEntry(
        String code,
        Optional<String> parent,
        SortedMap<String, String> attributes,
        boolean isComplete,
        Optional<Retirement> retirement) {

    private static final SortedMap<String, String> NONE = Collections.emptySortedMap();

    /** Checks the code and copies the attributes. */
    public CodeEntry {
        if (code.isBlank()) {
            throw new IllegalArgumentException(
                    "The code (%s) must not be blank.\nMaybe the line lacks its code.".formatted(code));
        }
        attributes = attributes.isEmpty() ? NONE : Collections.unmodifiableSortedMap(new TreeMap<>(attributes));
    }

    /**
     * Returns the line of a root.
     *
     * @param code  the code
     * @return the line
     * @throws IllegalArgumentException if the code is blank
     */
    public static CodeEntry root(String code) {
        return new CodeEntry(code, Optional.empty(), NONE, true, Optional.empty());
    }

    /**
     * Returns the line of a code with a parent.
     *
     * @param code  the code
     * @param parent  the code of its parent
     * @return the line
     * @throws IllegalArgumentException if the code is blank
     */
    public static CodeEntry of(String code, String parent) {
        return new CodeEntry(code, Optional.of(parent), NONE, true, Optional.empty());
    }

    /**
     * Returns a copy with other attributes.
     *
     * @param attributes  texts by name
     * @return the copy
     */
    public CodeEntry withAttributes(Map<String, String> attributes) {
        return new CodeEntry(code, parent, new TreeMap<>(attributes), isComplete, retirement);
    }

    /**
     * Returns a copy that has other children than those in the tree.
     *
     * @return the copy
     */
    public CodeEntry incomplete() {
        return new CodeEntry(code, parent, attributes, false, retirement);
    }

    /**
     * Returns a copy that is no longer valid.
     *
     * @param retirement  since when, and what took its place
     * @return the copy
     */
    public CodeEntry retired(Retirement retirement) {
        return new CodeEntry(code, parent, attributes, isComplete, Optional.of(retirement));
    }

    /**
     * Checks if the code is no longer valid.
     *
     * @return true if there is a {@link #retirement}
     */
    public boolean isRetired() {
        return retirement.isPresent();
    }
}
