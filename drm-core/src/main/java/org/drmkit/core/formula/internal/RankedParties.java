package org.drmkit.core.formula.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.drmkit.core.fact.FigureColumn;
import org.drmkit.core.time.DateRange;

/**
 * Who is ranked with whom, and by what.
 *
 * @param ids the parties
 * @param figures what they are ranked by
 * @param groups the group of each, in which it is ranked
 */
public record RankedParties(List<String> ids, FigureColumn figures, List<String> groups) {

    /**
     * The place of a ranking: a formula and a period.
     *
     * @param formula the ranking formula as JSON
     * @param period the period
     */
    public record Key(String formula, DateRange period) {}

    /** Keeps the parties. */
    public RankedParties {
        ids = List.copyOf(ids);
        groups = List.copyOf(groups);
    }

    /** Returns these parties, and behind them those of all who are not among them. */
    RankedParties before(RankedParties all) {
        Set<String> known = new HashSet<>(ids);
        int[] others = IntStream.range(0, all.ids.size())
                .filter(i -> !known.contains(all.ids.get(i)))
                .toArray();
        FigureColumn both = FigureColumn.of(ids.size() + others.length, figures.scale());
        IntStream.range(0, ids.size()).forEach(i -> both.copyCell(i, figures, i));
        IntStream.range(0, others.length).forEach(k -> both.copyCell(ids.size() + k, all.figures, others[k]));
        return new RankedParties(joined(ids, all.ids, others), both, joined(groups, all.groups, others));
    }

    private static List<String> joined(List<String> first, List<String> all, int[] others) {
        List<String> joined = new ArrayList<>(first);
        IntStream.of(others).mapToObj(all::get).forEach(joined::add);
        return joined;
    }

    /** Returns the ranks of the first parties. */
    FigureColumn ranks(int first) {
        FigureColumn all = RankOperation.rank(figures, groups.toArray(String[]::new));
        if (all.size() == first) {
            return all;
        }
        FigureColumn ranks = FigureColumn.of(first, all.scale());
        IntStream.range(0, first).forEach(i -> ranks.copyCell(i, all, i));
        return ranks;
    }
}
