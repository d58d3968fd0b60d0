package org.drmkit.core.formula.internal;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.drmkit.core.fact.CellKind;
import org.drmkit.core.fact.FigureColumn;

/**
 * Competition ranks: 1 for the highest, 1-2-2-4 for ties, among the cells with a number and the same group.
 *
 * <p>Numbers are compared exactly; if one of them is approximate, all are compared as doubles, so that their order stays one.
 */
final class RankOperation {

    private RankOperation() {}

    /**
     * Ranks a column.
     *
     * @param values the figures; one without a number has no rank and passes its reason on
     * @param groups the group of each cell
     * @return the ranks, at scale 0
     */
    static FigureColumn rank(FigureColumn values, String[] groups) {
        FigureColumn ranks = FigureColumn.of(values.size(), 0);
        Comparator<Integer> highestFirst = order(values).reversed();
        cells(values)
                .filter(i -> ColumnOperation.isNumber(values, i))
                .boxed()
                .collect(Collectors.groupingBy(i -> groups[i]))
                .values()
                .forEach(peers -> rank(peers, highestFirst, ranks));
        cells(values)
                .filter(i -> !ColumnOperation.isNumber(values, i))
                .forEach(i -> ColumnOperation.copyNumber(values, i, ranks));
        return ranks;
    }

    private static IntStream cells(FigureColumn values) {
        return IntStream.range(0, values.size());
    }

    private static Comparator<Integer> order(FigureColumn values) {
        boolean rough = cells(values).anyMatch(i -> values.kind(i) == CellKind.APPROXIMATE);
        return rough
                ? Comparator.comparingDouble(values::doubleValue)
                : (i, j) -> ColumnComparison.compareCells(values, i, values, j);
    }

    private static void rank(List<Integer> peers, Comparator<Integer> highestFirst, FigureColumn ranks) {
        List<Integer> ordered = peers.stream().sorted(highestFirst).toList();
        int rank = 1;
        for (int k = 0; k < ordered.size(); k++) {
            boolean tie = k > 0 && highestFirst.compare(ordered.get(k - 1), ordered.get(k)) == 0;
            rank = tie ? rank : k + 1;
            ranks.setDecimal(ordered.get(k), rank);
        }
    }
}
