package org.drmkit.core.measure;

import java.util.AbstractList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.drmkit.core.dealer.Dealer;
import org.drmkit.core.json.Pointer;
import org.drmkit.core.json.Problems;
import org.drmkit.core.network.DealerNetwork;
import org.drmkit.core.tree.CodeTree;

/** The codes that a network knows in a column; a retired one stays known. Immutable. */
final class CodeNames {

    private final DealerNetwork network;

    CodeNames(DealerNetwork network) {
        this.network = network;
    }

    /** The tree of a column, empty if its codes have no order. */
    Optional<CodeTree> tree(String column) {
        return switch (column) {
            case "product" -> network.schema().products();
            case "region" -> network.schema().regions();
            default -> Optional.empty();
        };
    }

    /** Reports a code that is not known, with the nearest that is; where no codes are declared, any is fine. */
    void check(String column, String code, Pointer pointer, Problems problems) {
        Optional<CodeTree> tree = tree(column);
        if (tree.isPresent()) {
            if (!tree.get().contains(code)) {
                problems.add(Names.unknown(column, code, codes(tree.get()), pointer, problems));
            }
        } else if (column.equals("channel")) {
            network.schema()
                    .channels()
                    .filter(codes -> !codes.contains(code))
                    .ifPresent(codes -> problems.add(Names.unknown(column, code, codes, pointer, problems)));
        } else if (column.equals("dealer")
                && !network.dealers().isEmpty()
                && network.dealer(code).isEmpty()) {
            List<String> ids = network.dealers().stream().map(Dealer::id).toList();
            problems.add(Names.unknown(column, code, ids, pointer, problems));
        }
    }

    /** The codes of a tree without a copy of them, of which there may be a million. */
    private static Collection<String> codes(CodeTree tree) {
        List<String> codes = new AbstractList<>() {
            @Override
            public String get(int node) {
                return tree.code(node);
            }

            @Override
            public int size() {
                return tree.size();
            }
        };
        return codes;
    }
}
