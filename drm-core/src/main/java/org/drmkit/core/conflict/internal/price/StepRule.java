package org.drmkit.core.conflict.internal.price;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.drmkit.core.conflict.ConflictRule;
import org.drmkit.core.conflict.ConflictScene;
import org.drmkit.core.conflict.Finding;
import org.drmkit.core.conflict.Severity;
import org.drmkit.core.conflict.internal.CaseKey;
import org.drmkit.core.market.PriceSteps;

/** Finds steps on the way to the customer that cost more than the next one (价格倒挂): whoever buys there sells at a loss. */
final class StepRule implements ConflictRule {

    private static final String ID = "TIER_INVERSION";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public void find(ConflictScene scene, Consumer<Finding> sink) {
        scene.market().priceSteps().forEach(steps -> find(steps, sink));
    }

    private static void find(PriceSteps steps, Consumer<Finding> sink) {
        List<String> priced =
                steps.order().stream().filter(steps.amounts()::containsKey).toList();
        for (int i = 1; i < priced.size(); i++) {
            String lower = priced.get(i - 1);
            String upper = priced.get(i);
            BigDecimal before = Objects.requireNonNull(steps.amounts().get(lower));
            BigDecimal after = Objects.requireNonNull(steps.amounts().get(upper));
            if (before.compareTo(after) > 0) {
                sink.accept(finding(steps, lower, before, upper, after));
            }
        }
    }

    private static Finding finding(PriceSteps steps, String lower, BigDecimal before, String upper, BigDecimal after) {
        return Finding.builder()
                .rule(ID)
                .key(CaseKey.of(
                        ID, steps.product(), lower, upper, steps.period().toString()))
                .severity(Severity.MEDIUM)
                .addProduct(steps.product())
                .period(steps.period())
                .putDetail("lowerTier", lower)
                .putDetail("upperTier", upper)
                .putDetail("currency", steps.currency().getCurrencyCode())
                .putFigure("lowerAmount", before)
                .putFigure("upperAmount", after)
                .build();
    }
}
