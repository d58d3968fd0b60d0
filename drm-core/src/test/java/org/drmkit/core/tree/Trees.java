package org.drmkit.core.tree;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Trees of up to 30 nodes, bushy and deep, in shuffled lines, with retired and incomplete nodes. */
final class Trees {

    private Trees() {}

    static Arbitrary<CodeTree> any() {
        return Arbitraries.randoms().map(Trees::tree).withoutEdgeCases();
    }

    private static CodeTree tree(Random random) {
        int size = 1 + random.nextInt(30);
        int reach = 1 + random.nextInt(10);
        List<CodeEntry> lines = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            boolean isRoot = i == 0 || random.nextInt(12) == 0;
            lines.add(varied(
                    isRoot
                            ? CodeEntry.root(code(i))
                            : CodeEntry.of(code(i), code(Math.max(0, i - 1 - random.nextInt(reach)))),
                    random));
        }
        Collections.shuffle(lines, random);
        return CodeTree.of(lines);
    }

    // Codes whose order differs from the order in which the nodes were made.
    private static String code(int i) {
        return Character.toString('a' + i * 7 % 26) + i;
    }

    private static CodeEntry varied(CodeEntry line, Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> line.retired(new Retirement(LocalDate.EPOCH, List.of()));
            case 1 -> line.incomplete();
            default -> line;
        };
    }

    /** A few codes of a tree. */
    static List<String> codes(CodeTree tree, Random random, int most) {
        List<String> codes = new ArrayList<>();
        int count = random.nextInt(most + 1);
        for (int i = 0; i < count; i++) {
            codes.add(tree.code(random.nextInt(tree.size())));
        }
        return codes;
    }

    static NodeSet set(CodeTree tree, Random random) {
        return NodeSet.of(tree, codes(tree, random, 4), codes(tree, random, 3));
    }
}
