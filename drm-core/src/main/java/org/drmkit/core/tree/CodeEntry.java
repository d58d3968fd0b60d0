package org.drmkit.core.tree;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;

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
 * @param attributes  texts by name, such as a name or a legal zone, not blank; sorted by name
 * @param isComplete  true if the node has no other children than those in the tree
 * @param retirement  since when the code is no longer valid, empty if it is valid
 */
public record CodeEntry(
        String code,
        Optional<String> parent,
        Map<String, String> attributes,
        boolean isComplete,
        Optional<Retirement> retirement) {

    private static final Map<String, String> NONE = Map.of();

    /**
     * An object such as <code>{"code": "330102", "parent": "3301"}</code>, with optional <code>attributes</code>,
     * <code>complete</code> (true if left out) and <code>retired</code>.
     */
    public static final Shape<CodeEntry> SHAPE = Shape.object("code", o -> {
        var code = o.required("code", Shapes.TEXT, CodeEntry::code);
        var parent = o.optional("parent", Shapes.TEXT, CodeEntry::parent);
        var attributes = o.withDefault("attributes", Shapes.mapOf(Shapes.TEXT), NONE, CodeEntry::attributes);
        var isComplete = o.withDefault("complete", Shapes.BOOL, true, CodeEntry::isComplete);
        var retirement = o.optional("retired", Retirement.SHAPE, CodeEntry::retirement);
        return v -> new CodeEntry(v.get(code), v.get(parent), v.get(attributes), v.get(isComplete), v.get(retirement));
    });

    /** Checks the code and copies the attributes. */
    public CodeEntry {
        if (code.isBlank()) {
            throw new IllegalArgumentException(
                    "The code (%s) must not be blank.\nMaybe the line lacks its code.".formatted(code));
        }
        if (Stream.concat(attributes.keySet().stream(), attributes.values().stream())
                .anyMatch(String::isBlank)) {
            throw new IllegalArgumentException(
                    "The attributes (%s) of the code %s must not be blank.\nMaybe leave out those without a text."
                            .formatted(attributes, code));
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
        return new CodeEntry(code, parent, attributes, isComplete, retirement);
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
