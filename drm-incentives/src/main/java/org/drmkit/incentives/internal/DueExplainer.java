package org.drmkit.incentives.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.drmkit.core.explain.Explanation;
import org.drmkit.core.explain.Operation;
import org.drmkit.core.explain.Value;
import org.drmkit.incentives.settlement.Settlement;
import org.drmkit.incentives.settlement.SettlementLine;

/** Explains what a settlement makes due: what is earned and adjusted, less what was settled before and what is held. */
public final class DueExplainer {

    private DueExplainer() {}

    /**
     * Explains what is due to a dealer.
     *
     * @param earned what the dealer has earned
     * @param settlement the settlement
     * @param dealer the dealer
     * @return earned + adjustments - paid - held, without those that are 0
     */
    public static Explanation due(Explanation earned, Settlement settlement, String dealer) {
        String currency = settlement.currency().getCurrencyCode();
        List<SettlementLine> lines = settlement.lines(dealer);
        List<Explanation> parts = new ArrayList<>();
        BigDecimal adjusted = sum(lines, line -> line.adjustments());
        parts.add(adjusted.signum() == 0 ? earned : adjusted(earned, adjusted, currency));
        parts.add(Explanation.input("settlement.paid", Value.of(sum(lines, line -> line.paid()), currency)));
        BigDecimal held = sum(lines, line -> line.held());
        if (held.signum() != 0) {
            parts.add(Explanation.input("settlement.held", Value.of(held, currency)));
        }
        return Explanation.builder("settlement.due")
                .unit(currency)
                .operation(Operation.DIFFERENCE, parts)
                .build();
    }

    private static Explanation adjusted(Explanation earned, BigDecimal adjusted, String currency) {
        return Explanation.builder("settlement.adjusted")
                .unit(currency)
                .operation(
                        Operation.SUM,
                        earned,
                        Explanation.input("settlement.adjustments", Value.of(adjusted, currency)))
                .build();
    }

    private static BigDecimal sum(List<SettlementLine> lines, Function<SettlementLine, BigDecimal> amount) {
        return lines.stream().map(amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
