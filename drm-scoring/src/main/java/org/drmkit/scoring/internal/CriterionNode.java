package org.drmkit.scoring.internal;

import java.util.List;
import java.util.stream.Stream;
import org.drmkit.core.formula.internal.Node;
import org.drmkit.scoring.scorecard.Criterion;
import org.drmkit.scoring.scorecard.Kpi;
import org.drmkit.scoring.scorecard.MissingPolicy;

/**
 * A criterion of a card with what it inherits.
 *
 * @param criterion the criterion
 * @param weight its weight
 * @param points its points: a {@link KpiNode} or a {@link GroupNode}
 * @param filled its points after the policies for gaps; what drops out is missing, what does not apply is not applicable
 * @param missing the policy for gaps
 * @param coverage the share of its weight that is present
 */
record CriterionNode(
        Criterion criterion, double weight, Node points, FilledNode filled, MissingPolicy missing, Node coverage) {

    String id() {
        return criterion.id();
    }

    List<CriterionNode> children() {
        return points instanceof GroupNode group ? group.criteria() : List.of();
    }

    /** Returns this criterion and all in it, outer ones first. */
    Stream<CriterionNode> all() {
        return Stream.concat(Stream.of(this), children().stream().flatMap(CriterionNode::all));
    }

    /** Tells whether its points depend on those of others. */
    boolean needsPeers() {
        return missing == MissingPolicy.PEER_MEDIAN
                || (criterion instanceof Kpi kpi && kpi.score().peers().isPresent());
    }
}
