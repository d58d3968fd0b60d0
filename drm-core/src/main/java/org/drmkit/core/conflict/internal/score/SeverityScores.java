package org.drmkit.core.conflict.internal.score;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedSet;
import java.util.function.Function;
import org.drmkit.core.agreement.TerritoryGrant;
import org.drmkit.core.conflict.ConflictScene;
import org.drmkit.core.conflict.Finding;
import org.drmkit.core.conflict.Score;
import org.drmkit.core.conflict.ScoreWeights;
import org.drmkit.core.conflict.internal.BoxSales;
import org.drmkit.core.time.DateRange;
import org.drmkit.core.tree.CodeTree;
import org.drmkit.core.tree.NodeSet;

/** The scores of the findings of a scene. */
public final class SeverityScores {

    private static final String REST = "/..";
    private static final int PLACES = 9;

    private final ConflictScene scene;
    private final ScoreWeights weights;
    private final BoxSales sales;

    /**
     * Makes the scores of a scene.
     *
     * @param scene the scene with the policy and its weights
     */
    public SeverityScores(ConflictScene scene) {
        this.scene = scene;
        this.weights = scene.policy().severity();
        this.sales = new BoxSales(scene);
    }

    /**
     * Returns the score of a finding.
     *
     * @param finding a finding of the scene
     * @return the weighted mean of what is known about it
     */
    public Score of(Finding finding) {
        List<TerritoryGrant> grants = finding.grants().stream()
                .map(scene::grant)
                .flatMap(Optional::stream)
                .toList();
        Map<String, OptionalDouble> factors = new LinkedHashMap<>();
        factors.put("extent", extent(finding, grants));
        factors.put("value", value(finding));
        factors.put("time", time(finding, grants));
        factors.put("imminence", OptionalDouble.of(imminence(finding.period())));
        return score(factors);
    }

    private Score score(Map<String, OptionalDouble> factors) {
        Map<String, BigDecimal> known = new LinkedHashMap<>();
        List<String> missing = new ArrayList<>();
        double sum = 0;
        double all = 0;
        for (Map.Entry<String, OptionalDouble> factor : factors.entrySet()) {
            double weight = weight(factor.getKey()).doubleValue();
            if (factor.getValue().isPresent()) {
                sum += weight * factor.getValue().getAsDouble();
                all += weight;
                known.put(factor.getKey(), rounded(factor.getValue().getAsDouble(), PLACES));
            } else {
                missing.add(factor.getKey());
            }
        }
        return new Score(rounded(all == 0 ? 0 : 100 * sum / all, 3), known, missing);
    }

    private BigDecimal weight(String factor) {
        return switch (factor) {
            case "extent" -> weights.extent();
            case "value" -> weights.value();
            case "time" -> weights.time();
            default -> weights.imminence();
        };
    }

    private static BigDecimal rounded(double value, int places) {
        return new BigDecimal(value).setScale(places, RoundingMode.HALF_UP);
    }

    /** Returns the leaves that are in conflict beside those of the smaller grant, for regions times products. */
    private OptionalDouble extent(Finding finding, List<TerritoryGrant> grants) {
        return grants.size() < 2
                ? OptionalDouble.empty()
                : OptionalDouble.of(share(
                                scene.grants().regionTree(),
                                finding.regions(),
                                grants,
                                TerritoryGrant::regions,
                                TerritoryGrant::exceptRegions)
                        * share(
                                scene.grants().productTree(),
                                finding.products(),
                                grants,
                                TerritoryGrant::products,
                                TerritoryGrant::exceptProducts));
    }

    private static double share(
            CodeTree tree,
            List<String> evidence,
            List<TerritoryGrant> grants,
            Function<TerritoryGrant, SortedSet<String>> includes,
            Function<TerritoryGrant, SortedSet<String>> excepts) {
        int shared = 0;
        for (String code : evidence) {
            shared += code.endsWith(REST)
                    ? 1
                    : NodeSet.of(tree, List.of(code), List.of()).leafCount();
        }
        int least = grants.stream()
                .mapToInt(
                        grant -> NodeSet.of(tree, known(tree, includes.apply(grant)), known(tree, excepts.apply(grant)))
                                .leafCount())
                .min()
                .orElse(0);
        return least == 0 ? 0 : Math.min(1, (double) shared / least);
    }

    private static List<String> known(CodeTree tree, SortedSet<String> codes) {
        return codes.stream().filter(tree::contains).toList();
    }

    /** Returns what is sold where the conflict is, on a scale that bends towards 1. */
    private OptionalDouble value(Finding finding) {
        double scale = weights.valueScale().doubleValue();
        return sales.revenue(finding)
                .map(revenue -> OptionalDouble.of(1 - Math.exp(-Math.max(0, revenue.doubleValue()) / scale)))
                .orElse(OptionalDouble.empty());
    }

    /** Returns the days in conflict beside the shorter term, open ones cut at the horizon. */
    private OptionalDouble time(Finding finding, List<TerritoryGrant> grants) {
        double shortest = grants.stream()
                .flatMap(grant -> grant.period().stream())
                .mapToDouble(this::days)
                .min()
                .orElse(0);
        return grants.size() < 2 || shortest == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(Math.min(1, days(finding.period()) / shortest));
    }

    private double days(DateRange range) {
        LocalDate end = range.from().plusDays(weights.horizonDays());
        LocalDate to = range.to().filter(end::isAfter).orElse(end);
        return ChronoUnit.DAYS.between(range.from(), to);
    }

    private double imminence(DateRange period) {
        LocalDate now = scene.asOf();
        if (period.contains(now)) {
            return 1;
        }
        boolean isPast = period.to().filter(to -> !now.isBefore(to)).isPresent();
        return isPast ? 0 : Math.exp(-(double) ChronoUnit.DAYS.between(now, period.from()) / weights.imminenceDays());
    }
}
