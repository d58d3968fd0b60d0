package org.drmkit.core.measure.internal.condition;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.drmkit.core.measure.CodeSet;
import org.drmkit.core.trade.internal.Codes;
import org.drmkit.core.tree.CodeTree;

/**
 * Which codes of a column are members of a set, as indices of its dimension: those of a tree with all that is under
 * them, others by themselves.
 */
public final class CodeMembers {

    private final Codes codes;
    private final Optional<CodeTree> tree;

    public CodeMembers(Codes codes, Optional<CodeTree> tree) {
        this.codes = codes;
        this.tree = tree;
    }

    public BitSet of(CodeSet set) {
        BitSet members = set.under().isEmpty() ? all() : under(set.under());
        members.andNot(under(set.except()));
        if (!set.in().isEmpty()) {
            members.and(exactly(set.in()));
        }
        return members;
    }

    private BitSet all() {
        BitSet all = new BitSet();
        all.set(1, codes.size() + 1);
        return all;
    }

    private BitSet under(List<String> roots) {
        return tree.map(known -> subtrees(known, roots)).orElseGet(() -> exactly(roots));
    }

    private static BitSet subtrees(CodeTree tree, List<String> roots) {
        BitSet nodes = new BitSet();
        for (String root : roots) {
            int node = tree.node(root);
            if (node >= 0) {
                nodes.set(node + 1, tree.last(node) + 1);
            }
        }
        return nodes;
    }

    private BitSet exactly(List<String> texts) {
        BitSet members = new BitSet();
        for (String text : texts) {
            int code = codes.code(text);
            if (code >= 0) {
                members.set(code + 1);
            }
        }
        return members;
    }

    /** Returns the codes that a row of a table covers by naming one. */
    public BitSet under(String root) {
        return under(List.of(root));
    }
}
