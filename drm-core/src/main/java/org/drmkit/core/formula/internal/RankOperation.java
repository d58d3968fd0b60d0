package org.drmkit.core.formula.internal;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.drmkit.core.fact.FigureColumn;
import org.drmkit.core.fact.Reasons;

/** Competition ranks: 1 for the highest, 1-2-2-4 for ties, among the cells with a number and the same group. */
final class RankOperation {

    private RankOperation() {}

    /**
     * Ranks a column.
     *
     * @param values the figures; one without a number has no rank and passes its reason on
     * @param groups the group of each cell, all one group if null
     * @return the ranks, at scale 0
     */
    static FigureColumn rank(FigureColumn values, String[] groups) {
        FigureColumn ranks = FigureColumn.of(values.size(), 0);
        Comparator<Integer> byGroup = Comparator.comparing(i -> groups[i]);
        Integer[] order = IntStream.range(0, values.size())
                .filter(i -> ColumnOperation.isNumber(values, i))
                .boxed()
                .toArray(Integer[]::new);
        Arrays.sort(order, byGroup.thenComparing((i, j) -> compare(values, j, i)));
        for (int k = 0, first = 0; k < order.length; k++) {
            boolean sameGroup = k > 0 && groups[order[k]].equals(groups[order[k - 1]]);
            boolean tie = sameGroup && compare(values, order[k], order[k - 1]) == 0;
            int start = sameGroup ? first : k;
            ranks.setDecimal(order[k], tie ? ranks.unscaled(order[k - 1]) : k - start + 1);
            first = start;
        }
        passReasons(values, ranks);
        return ranks;
    }

    private static int compare(FigureColumn values, int i, int j) {
        return ColumnComparison.compareCells(values, i, values, j);
    }

    private static void passReasons(FigureColumn values, FigureColumn ranks) {
        for (int i = 0; i < values.size(); i++) {
            if (!values.isPresent(i)) {
                ranks.copyCell(i, values, i);
            } else if (!ColumnOperation.isNumber(values, i)) {
                ranks.setMissing(i, Reasons.INVALID);
            }
        }
    }
}
