package org.drmkit.scoring.internal;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.drmkit.core.fact.Figure;
import org.drmkit.core.formula.internal.Scope;
import org.drmkit.scoring.report.PopulationSnapshot.Peer;
import org.drmkit.scoring.scorecard.MissingPolicy;

/** Records what a judgement knows of dealers as peers. */
public final class PopulationRecord {

    private final Judgement judgement;
    private final Scope scope;
    private final List<CriterionNode> comparing;
    private final List<CriterionNode> filling;

    /**
     * Prepares the record.
     *
     * @param judgement the judgement of all dealers
     */
    public PopulationRecord(Judgement judgement) {
        this.judgement = judgement;
        this.scope = judgement.scope();
        List<CriterionNode> criteria = judgement.card().criteria();
        this.comparing = criteria.stream()
                .filter(criterion -> criterion.points() instanceof KpiNode kpi
                        && kpi.kpi().score().peers().isPresent())
                .toList();
        this.filling = criteria.stream()
                .filter(criterion -> criterion.missing() == MissingPolicy.PEER_MEDIAN)
                .toList();
    }

    /**
     * Returns what is known of those who are judged.
     *
     * @return the peers in order
     */
    public List<Peer> peers() {
        return IntStream.range(0, judgement.parties().size())
                .filter(judgement::isJudged)
                .mapToObj(this::peer)
                .toList();
    }

    private Peer peer(int i) {
        Map<String, String> groups = new LinkedHashMap<>();
        Map<String, Figure> values = new LinkedHashMap<>();
        Map<String, Figure> points = new LinkedHashMap<>();
        for (CriterionNode criterion : comparing) {
            KpiNode kpi = (KpiNode) criterion.points();
            values.put(criterion.id(), kpi.judged(scope).figure(i));
            kpi.peers()
                    .map(attribute -> Population.group(scope.column(attribute), i))
                    .filter(group -> !group.isEmpty())
                    .ifPresent(group -> groups.put(criterion.id(), group));
        }
        for (CriterionNode criterion : filling) {
            points.put(criterion.id(), scope.column(criterion.points()).figure(i));
            if (criterion.points() instanceof KpiNode kpi) {
                kpi.peers()
                        .map(attribute -> Population.group(scope.column(attribute), i))
                        .filter(group -> !group.isEmpty())
                        .ifPresent(group -> groups.put(criterion.id(), group));
            }
        }
        Optional<BigDecimal> score =
                judgement.isScored(i) ? Optional.of(NineDecimals.decimal(judgement.score(i))) : Optional.empty();
        return new Peer(judgement.parties().id(i), groups, values, points, score);
    }
}
