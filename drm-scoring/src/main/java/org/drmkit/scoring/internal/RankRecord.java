package org.drmkit.scoring.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.drmkit.core.fact.CellKind;
import org.drmkit.core.fact.FigureColumn;
import org.drmkit.core.formula.internal.Evaluation;
import org.drmkit.core.formula.internal.RankedParties;
import org.drmkit.core.number.Fraction;
import org.drmkit.scoring.report.PopulationSnapshot;
import org.drmkit.scoring.report.RankedPopulation;
import org.drmkit.scoring.report.RankedPopulation.Ranked;

/** Who is ranked with whom by formulas: as a snapshot keeps it, and as an evaluation reads it. */
public final class RankRecord {

    private RankRecord() {}

    /**
     * Returns what a run has ranked, for a snapshot.
     *
     * @param evaluation the evaluation of the run
     * @return the rankings in the order in which they were computed
     */
    public static List<RankedPopulation> of(Evaluation evaluation) {
        return evaluation.ranked().entrySet().stream()
                .map(ranking -> new RankedPopulation(
                        ranking.getKey().formula(), ranking.getKey().period(), ranked(ranking.getValue())))
                .toList();
    }

    private static List<Ranked> ranked(RankedParties parties) {
        return IntStream.range(0, parties.ids().size())
                .filter(i -> isNumber(parties.figures(), i))
                .mapToObj(i -> ranked(parties, i))
                .toList();
    }

    private static boolean isNumber(FigureColumn figures, int i) {
        return figures.isPresent(i) && figures.kind(i) != CellKind.CODE;
    }

    private static Ranked ranked(RankedParties parties, int i) {
        FigureColumn figures = parties.figures();
        boolean approximate = figures.kind(i) == CellKind.APPROXIMATE;
        String number = approximate
                ? Double.toString(figures.doubleValue(i))
                : figures.fraction(i).toString();
        return new Ranked(parties.ids().get(i), parties.groups().get(i), number, approximate);
    }

    /**
     * Returns the rankings of a snapshot.
     *
     * @param snapshot the snapshot
     * @return the ranked parties by formula and period
     */
    public static Map<RankedParties.Key, RankedParties> read(PopulationSnapshot snapshot) {
        Map<RankedParties.Key, RankedParties> known = new LinkedHashMap<>();
        for (RankedPopulation ranking : snapshot.ranks()) {
            known.put(new RankedParties.Key(ranking.formula(), ranking.period()), parties(ranking.dealers()));
        }
        return known;
    }

    private static RankedParties parties(List<Ranked> dealers) {
        FigureColumn figures = FigureColumn.of(dealers.size(), 0);
        for (int i = 0; i < dealers.size(); i++) {
            set(figures, i, dealers.get(i));
        }
        return new RankedParties(
                dealers.stream().map(Ranked::dealer).toList(),
                figures,
                dealers.stream().map(Ranked::group).toList());
    }

    private static void set(FigureColumn figures, int i, Ranked ranked) {
        if (ranked.isApproximate()) {
            figures.setApproximate(i, Double.parseDouble(ranked.number()));
        } else {
            figures.setFraction(i, Fraction.parse(ranked.number()));
        }
    }
}
