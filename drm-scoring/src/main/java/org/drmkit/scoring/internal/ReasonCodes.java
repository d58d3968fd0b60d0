package org.drmkit.scoring.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.drmkit.scoring.report.DealerScore;
import org.drmkit.scoring.report.ReasonCode;
import org.drmkit.scoring.report.ReasonCode.Baseline;
import org.drmkit.scoring.report.ReasonCode.Cause;

/**
 * Why a score is not higher: what each KPI costs against a baseline, and what each deduction costs, the most costly first.
 *
 * @param judgement the judgement
 * @param baseline what KPIs are compared with
 */
public record ReasonCodes(Judgement judgement, Baseline baseline) {

    private static final double FULL = 100;

    /**
     * Ranks the reasons of a dealer.
     *
     * @param dealer the dealer
     * @return those that cost something, as declared where they cost the same
     */
    public List<ReasonCode> of(int dealer) {
        List<ReasonCode> reasons = new ArrayList<>();
        if (judgement.isScored(dealer)) {
            Contributions contributions = new Contributions(judgement);
            contributions.each(dealer, (criterion, factor) -> {
                if (criterion.points() instanceof KpiNode) {
                    contributions
                            .counted(criterion, dealer)
                            .flatMap(points ->
                                    baseline(criterion, dealer).map(base -> Contributions.lost(factor, points, base)))
                            .ifPresent(lost -> add(Cause.KPI, criterion.id(), NineDecimals.of(lost), reasons));
                }
            });
            addDeductions(dealer, reasons);
        }
        reasons.sort(Comparator.comparing(ReasonCode::lost).reversed());
        return List.copyOf(reasons);
    }

    private void addDeductions(int dealer, List<ReasonCode> reasons) {
        var deductions = judgement.card().card().deductions();
        for (int d = 0; d < deductions.size(); d++) {
            add(Cause.DEDUCTION, deductions.get(d).id(), judgement.deduction(d, dealer), reasons);
        }
    }

    private static void add(Cause cause, String id, long lost, List<ReasonCode> reasons) {
        if (lost > 0) {
            reasons.add(new ReasonCode(cause, id, NineDecimals.decimal(lost)));
        }
    }

    private Optional<Double> baseline(CriterionNode criterion, int dealer) {
        return switch (baseline) {
            case FULL -> Optional.of(FULL);
            case PEER_MEDIAN ->
                isPart()
                        ? Optional.empty()
                        : criterion.filled().medians(judgement.scope()).of(dealer);
            case PREVIOUS ->
                before(dealer)
                        .flatMap(score -> score.kpis().stream()
                                .filter(result -> result.kpi().equals(criterion.id()))
                                .findFirst())
                        .flatMap(result -> result.points().map(BigDecimal::doubleValue));
        };
    }

    /** A part of the dealers has no median of all. */
    private boolean isPart() {
        return judgement.scope().evaluation().book().isPart();
    }

    private Optional<DealerScore> before(int dealer) {
        return judgement
                .previous()
                .flatMap(report -> report.dealer(judgement.parties().id(dealer)));
    }
}
