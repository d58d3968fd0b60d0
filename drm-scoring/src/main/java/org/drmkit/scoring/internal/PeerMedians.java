package org.drmkit.scoring.internal;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.drmkit.core.fact.FigureColumn;
import org.drmkit.core.formula.internal.Node;
import org.drmkit.core.formula.internal.Scope;

/** The medians of the points of peers, each computed when it is first asked for. */
final class PeerMedians {

    private final FigureColumn points;
    private final int[] groups;
    private final Map<Integer, Double> medians = new HashMap<>();

    private PeerMedians(FigureColumn points, int[] groups) {
        this.points = points;
        this.groups = groups;
    }

    /** Returns the medians of a criterion: of the peers that its score has, or of all dealers. */
    static PeerMedians of(Node criterion, String id, Population population, Scope scope) {
        AbsentPeers absent = population.absent(scope);
        Optional<Node> attribute = criterion instanceof KpiNode kpi ? kpi.peers() : Optional.empty();
        return new PeerMedians(
                absent.withPoints(scope.column(criterion), id), Population.groups(scope, attribute, absent, id));
    }

    /** Returns the median of a dealer's peers, empty if there are no peers with points. */
    Optional<Double> of(int i) {
        double median = medians.computeIfAbsent(group(i), this::median);
        return Double.isNaN(median) ? Optional.empty() : Optional.of(median);
    }

    /** Sets the median of a dealer's peers, or leaves a gap if there are no peers. */
    void fill(int i, FigureColumn filled) {
        of(i).ifPresentOrElse(median -> filled.setApproximate(i, median), () -> filled.setMissing(i, points.reason(i)));
    }

    private int group(int i) {
        return groups.length == 0 ? 0 : groups[i];
    }

    private double median(int group) {
        double[] sorted = IntStream.range(0, points.size())
                .filter(i -> group(i) == group && points.isPresent(i))
                .mapToDouble(points::doubleValue)
                .sorted()
                .toArray();
        int middle = sorted.length / 2;
        double[] both =
                Arrays.copyOfRange(sorted, Math.max(0, (sorted.length - 1) / 2), Math.min(middle + 1, sorted.length));
        return Arrays.stream(both).average().orElse(Double.NaN);
    }
}
