package org.drmkit.scoring.stability;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.drmkit.scoring.scorecard.Criterion;
import org.drmkit.scoring.scorecard.KpiGroup;
import org.drmkit.scoring.scorecard.Scorecard;
import org.drmkit.scoring.weight.WeightDraws;
import org.drmkit.scoring.weight.Weights;

/** Draws weights for a card, node by node; those of each node add up to exactly 100. */
final class DrawnWeights {

    private static final int DIGITS = 9;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal LEAST = BigDecimal.ONE.movePointLeft(DIGITS);

    private final WeightDraws draws;
    private final SplittableRandom random;
    private final Map<String, BigDecimal> drawn = new LinkedHashMap<>();

    DrawnWeights(WeightDraws draws, SplittableRandom random) {
        this.draws = draws;
        this.random = random;
    }

    Map<String, BigDecimal> of(Scorecard card) {
        draw(card.kpis());
        return drawn;
    }

    private void draw(List<Criterion> node) {
        Map<String, BigDecimal> given = new LinkedHashMap<>();
        node.forEach(criterion -> given.put(criterion.id(), criterion.weight()));
        Weights shares = draws.draw(Weights.of(given), random);
        BigDecimal rest = HUNDRED;
        for (int k = 0; k < node.size() - 1; k++) {
            BigDecimal weight = hundredths(shares.share(node.get(k).id()));
            drawn.put(node.get(k).id(), weight);
            rest = rest.subtract(weight);
        }
        drawn.put(node.get(node.size() - 1).id(), rest.max(LEAST));
        node.forEach(criterion -> {
            if (criterion instanceof KpiGroup group) {
                draw(group.kpis());
            }
        });
    }

    private static BigDecimal hundredths(double share) {
        return BigDecimal.valueOf(share)
                .multiply(HUNDRED)
                .setScale(DIGITS, RoundingMode.DOWN)
                .max(LEAST);
    }
}
