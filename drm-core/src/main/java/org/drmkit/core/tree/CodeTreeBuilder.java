package org.drmkit.core.tree;

import java.util.ArrayList;
import java.util.List;

/**
 * Builds a {@link CodeTree} line by line.
 *
 * <p>Lines may come in any order, a child before its parent. Not thread-safe; what it builds is immutable.
 */
public final class CodeTreeBuilder {

    private final List<CodeEntry> lines = new ArrayList<>();

    CodeTreeBuilder() {}

    /**
     * Adds a root.
     *
     * @param code  the code
     * @return this
     * @throws IllegalArgumentException if the code is blank
     */
    public CodeTreeBuilder root(String code) {
        return add(CodeEntry.root(code));
    }

    /**
     * Adds codes below a parent.
     *
     * @param parent  the code of the parent
     * @param codes  the codes of its children
     * @return this
     * @throws IllegalArgumentException if a code is blank
     */
    public CodeTreeBuilder below(String parent, String... codes) {
        for (String code : codes) {
            add(CodeEntry.of(code, parent));
        }
        return this;
    }

    /**
     * Adds a line.
     *
     * @param line  the line
     * @return this
     */
    public CodeTreeBuilder add(CodeEntry line) {
        lines.add(line);
        return this;
    }

    /**
     * Builds the tree.
     *
     * @return the tree
     * @throws org.drmkit.core.json.DefinitionException as {@link CodeTree#of}, with pointers into the lines as they were added
     */
    public CodeTree build() {
        return CodeTree.of(lines);
    }
}
