package org.drmkit.scoring.weight;

import java.util.List;
import org.drmkit.core.json.ObjectShape;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;
import org.drmkit.core.json.Union;

/** How the shipped weightings look as JSON. */
public final class WeightingShape {

    private static final Shape<Judgement> JUDGEMENT = Shape.object("judgement", o -> {
        var of = o.required("of", Shapes.TEXT, Judgement::of);
        var over = o.required("over", Shapes.TEXT, Judgement::over);
        var times =
                o.required("times", Shapes.DECIMAL.where("a number above 0", x -> x.signum() > 0), Judgement::times);
        return v -> new Judgement(v.get(of), v.get(over), v.get(times));
    });

    private static final ObjectShape<RankedWeighting> RANKED = Shape.object("ranked weighting", o -> {
        var order =
                o.required("ranked", Shapes.nonEmptyListOf(Shapes.nonEmptyListOf(Shapes.TEXT)), RankedWeighting::order);
        var by = o.withDefault("by", Shapes.enumOf(RankOrder.class), RankOrder.CENTROID, RankedWeighting::by);
        return v -> new RankedWeighting(v.get(order), v.get(by));
    });

    private static final ObjectShape<PairwiseWeighting> PAIRWISE = Shape.object("pairwise weighting", o -> {
        var judgements = o.required(
                "judgements",
                Shapes.nonEmptyListOf(JUDGEMENT),
                (PairwiseWeighting weighting) -> weighting.comparison().judgements());
        var random = o.withDefault(
                "random", Shapes.enumOf(RandomIndex.class), RandomIndex.SAATY_2005, PairwiseWeighting::random);
        return v -> new PairwiseWeighting(
                PairwiseComparison.of(things(v.get(judgements)), v.get(judgements)), v.get(random));
    });

    private static final ObjectShape<BestWorstWeighting> BEST_WORST = Shape.object("best-worst weighting", o -> {
        var best = o.required(
                "best", Shapes.TEXT, (BestWorstWeighting w) -> w.judgements().best());
        var worst = o.required("worst", Shapes.TEXT, w -> w.judgements().worst());
        var bestOver = o.required(
                "bestOver", Shapes.mapOf(Shapes.DECIMAL), w -> w.judgements().bestOver());
        var overWorst = o.required(
                "overWorst", Shapes.mapOf(Shapes.DECIMAL), w -> w.judgements().overWorst());
        return v -> new BestWorstWeighting(
                new BestWorstJudgements(v.get(best), v.get(worst), v.get(bestOver), v.get(overWorst)));
    });

    /** All shipped weightings: an object that tells them, or the word of one that is read off the numbers. */
    public static final Union<Weighting> SHAPE = Shape.union("weighting", Weighting.class, u -> {
        u.text(ObjectiveWeighting.class, Shapes.enumOf(ObjectiveWeighting.class));
        u.key(
                "manual",
                ManualWeighting.class,
                Shapes.mapOf(Shapes.DECIMAL).map(ManualWeighting::new, ManualWeighting::weights));
        u.object("ranked", RankedWeighting.class, RANKED);
        u.object("judgements", PairwiseWeighting.class, PAIRWISE);
        u.object("best", BestWorstWeighting.class, BEST_WORST);
    });

    private WeightingShape() {}

    private static List<String> things(List<Judgement> judgements) {
        return judgements.stream()
                .flatMap(judgement -> List.of(judgement.of(), judgement.over()).stream())
                .distinct()
                .toList();
    }
}
