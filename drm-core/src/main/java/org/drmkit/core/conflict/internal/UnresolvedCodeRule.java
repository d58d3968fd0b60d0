package org.drmkit.core.conflict.internal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.drmkit.core.agreement.TerritoryGrant;
import org.drmkit.core.conflict.ConflictRule;
import org.drmkit.core.conflict.ConflictScene;
import org.drmkit.core.conflict.Finding;
import org.drmkit.core.conflict.Severity;
import org.drmkit.core.json.Nearest;
import org.drmkit.core.time.DateRange;
import org.drmkit.core.tree.CodeTree;
import org.drmkit.core.tree.Retirement;

/**
 * Finds codes in grants that the network does not know, or that are no longer valid.
 *
 * <p>A grant for the county 330103, which was dissolved in 2021, meets no other grant; that must not be read as peace. The finding names
 * the successors of a retired code, or the known code that is spelt most like an unknown one.
 */
public final class UnresolvedCodeRule implements ConflictRule {

    /** What a grant says in codes. */
    public enum Dimension {
        /** Its regions. */
        REGION,
        /** Its products. */
        PRODUCT,
        /** Its channels. */
        CHANNEL
    }

    private final Dimension dimension;

    /**
     * Makes the rule for the codes of a dimension.
     *
     * @param dimension the dimension
     */
    public UnresolvedCodeRule(Dimension dimension) {
        this.dimension = dimension;
    }

    @Override
    public String id() {
        return "UNRESOLVED_" + dimension;
    }

    @Override
    public void find(ConflictScene scene, Consumer<Finding> sink) {
        for (TerritoryGrant grant : scene.grants().grants()) {
            for (String code : codes(grant)) {
                unresolved(scene, code)
                        .map(nearest -> finding(grant, code, nearest))
                        .ifPresent(sink);
            }
        }
    }

    private SortedSet<String> codes(TerritoryGrant grant) {
        return switch (dimension) {
            case REGION -> union(grant.regions(), grant.exceptRegions());
            case PRODUCT -> union(grant.products(), grant.exceptProducts());
            case CHANNEL -> new TreeSet<>(grant.channels().orElse(new TreeSet<>()));
        };
    }

    private static SortedSet<String> union(Collection<String> includes, Collection<String> excepts) {
        SortedSet<String> codes = new TreeSet<>(includes);
        codes.addAll(excepts);
        return codes;
    }

    /** Returns the codes that may be meant instead, empty if there is nothing wrong with a code. */
    private Optional<List<String>> unresolved(ConflictScene scene, String code) {
        return switch (dimension) {
            case REGION -> unresolved(scene.grants().regions().tree(), code);
            case PRODUCT -> unresolved(scene.grants().products().tree(), code);
            case CHANNEL ->
                scene.book()
                        .network()
                        .schema()
                        .channels()
                        .filter(channels -> !channels.contains(code))
                        .map(channels -> Nearest.of(code, channels).stream().toList());
        };
    }

    private static Optional<List<String>> unresolved(CodeTree tree, String code) {
        return tree.contains(code)
                ? tree.entry(tree.node(code)).retirement().map(Retirement::successors)
                : Optional.of(tree.nearest(code).stream().toList());
    }

    private Finding finding(TerritoryGrant grant, String code, List<String> nearest) {
        Finding.Builder finding = Finding.builder()
                .rule(id())
                .key(CaseKey.of(id(), grant.id(), code))
                .severity(Severity.HIGH)
                .addDealer(grant.dealer())
                .addGrant(grant.id())
                .addAllNearest(nearest)
                .putDetail("code", code)
                .period(period(grant));
        switch (dimension) {
            case REGION -> finding.addRegion(code);
            case PRODUCT -> finding.addProduct(code);
            case CHANNEL -> finding.channels(List.of(code));
        }
        return finding.build();
    }

    /** Returns the days of a grant; of one without any, the day on which it was to begin. */
    static DateRange period(TerritoryGrant grant) {
        LocalDate last = LocalDate.MAX.minusDays(1);
        return grant.period().orElseGet(() -> DateRange.at(grant.from().isAfter(last) ? last : grant.from()));
    }
}
