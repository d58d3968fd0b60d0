package org.drmkit.core.trade.internal;

import java.util.AbstractList;
import java.util.List;
import org.drmkit.core.tree.CodeTree;

/**
 * The texts behind the numbers of a code column.
 *
 * <p>With a tree, the number of a code is its node; without one, numbers are given in the order of first appearance.
 */
public interface Codes {

    /** The number that stands for no code. */
    int NONE = -1;

    /**
     * Returns how many codes there are, the numbers being 0 to one less.
     *
     * @return the count
     */
    int size();

    /**
     * Returns the text of a code.
     *
     * @param code the number
     * @return the text
     */
    String text(int code);

    /**
     * Returns the number of a text.
     *
     * @param text the text
     * @return the number, {@link #NONE} if there is none
     */
    int code(String text);

    /**
     * Returns all texts in the order of their numbers.
     *
     * @return an unmodifiable view
     */
    default List<String> texts() {
        return new AbstractList<>() {
            @Override
            public String get(int code) {
                return text(code);
            }

            @Override
            public int size() {
                return Codes.this.size();
            }
        };
    }

    /**
     * Returns the nodes of a tree as codes.
     *
     * @param tree the tree
     * @return the codes, numbered as the nodes are
     */
    static Codes of(CodeTree tree) {
        return new Codes() {
            @Override
            public int size() {
                return tree.size();
            }

            @Override
            public String text(int code) {
                return tree.code(code);
            }

            @Override
            public int code(String text) {
                return tree.node(text);
            }
        };
    }
}
