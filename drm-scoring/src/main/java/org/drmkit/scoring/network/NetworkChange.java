package org.drmkit.scoring.network;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is different between two reports on a network.
 *
 * <p>Immutable.
 *
 * @param opened white space that was none before, as {@code region x product}
 * @param closed white space that is none any more
 * @param dealers by how many dealers the network grew
 * @param revenue by how much the revenue grew
 * @param atRisk by how much the revenue at risk grew
 * @param churn by how much the share of leavers grew, empty if one of the two is not known
 * @param concentration by how much the index grew
 * @param satisfaction by how much the satisfaction grew
 * @param conflictRate by how much the conflicts for each 100 dealers grew
 */
public record NetworkChange(
        List<String> opened,
        List<String> closed,
        int dealers,
        BigDecimal revenue,
        BigDecimal atRisk,
        Optional<BigDecimal> churn,
        Optional<BigDecimal> concentration,
        Optional<BigDecimal> satisfaction,
        Optional<BigDecimal> conflictRate) {

    /** Keeps the lists. */
    public NetworkChange {
        opened = List.copyOf(opened);
        closed = List.copyOf(closed);
    }

    /**
     * Compares two reports.
     *
     * @param before the earlier one
     * @param after the later one
     * @return the differences
     */
    public static NetworkChange between(NetworkReport before, NetworkReport after) {
        return new NetworkChange(
                onlyIn(after, before),
                onlyIn(before, after),
                after.dealers() - before.dealers(),
                after.revenue().subtract(before.revenue()),
                after.atRisk().subtract(before.atRisk()),
                grown(before.churn(), after.churn()),
                grown(before.concentration(), after.concentration()),
                grown(before.satisfaction(), after.satisfaction()),
                grown(before.conflictRate(), after.conflictRate()));
    }

    private static List<String> onlyIn(NetworkReport one, NetworkReport other) {
        Set<String> there = other.whiteSpace().stream().map(CoverageCell::name).collect(Collectors.toSet());
        return one.whiteSpace().stream()
                .map(CoverageCell::name)
                .filter(name -> !there.contains(name))
                .toList();
    }

    private static Optional<BigDecimal> grown(Optional<BigDecimal> before, Optional<BigDecimal> after) {
        return before.flatMap(then -> after.map(now -> now.subtract(then)));
    }
}
