package org.drmkit.core.conflict.internal.whatif;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.drmkit.core.agreement.TerritoryGrant;
import org.drmkit.core.conflict.Finding;
import org.drmkit.core.conflict.internal.GrantTable;
import org.drmkit.core.trade.TradeSchema;
import org.drmkit.core.tree.CodeTree;
import org.drmkit.core.tree.NodeSet;

/** What might be granted in place of a proposal that others stand in the way of: less of the same, none of it asked for yet. */
public final class Alternatives {

    private static final String REST = "/..";

    private final TradeSchema schema;
    private final TerritoryGrant proposed;
    private final List<Finding> findings;

    /**
     * Takes a proposal and all that speaks against it.
     *
     * @param schema the schema with the trees and channels
     * @param proposed the proposal
     * @param findings what it conflicts with, all of it
     */
    public Alternatives(TradeSchema schema, TerritoryGrant proposed, List<Finding> findings) {
        this.schema = schema;
        this.proposed = proposed;
        this.findings = List.copyOf(findings);
    }

    /**
     * Returns what is left of the proposal in each dimension alone.
     *
     * @return without the places, without the products, after the others' days, before them, through the other channels; only those of
     *     which something is left
     */
    public List<TerritoryGrant> all() {
        return Stream.of(withoutRegions(), withoutProducts(), later(), earlier(), throughOtherChannels())
                .flatMap(Optional::stream)
                .filter(this::isSomething)
                .toList();
    }

    private Optional<TerritoryGrant> withoutRegions() {
        return codes(Finding::regions).map(proposed::withoutRegions);
    }

    private Optional<TerritoryGrant> withoutProducts() {
        return codes(Finding::products).map(proposed::withoutProducts);
    }

    /** What no child of an incomplete node covers has no code that could be carved out. */
    private Optional<Set<String>> codes(Function<Finding, Collection<String>> dimension) {
        Set<String> codes = new TreeSet<>();
        findings.forEach(finding -> codes.addAll(dimension.apply(finding)));
        return codes.isEmpty() || codes.stream().anyMatch(code -> code.endsWith(REST))
                ? Optional.empty()
                : Optional.of(codes);
    }

    private Optional<TerritoryGrant> later() {
        List<LocalDate> ends = findings.stream()
                .flatMap(finding -> finding.period().to().stream())
                .toList();
        return ends.size() < findings.size()
                ? Optional.empty()
                : Optional.of(proposed.withPeriod(Collections.max(ends), proposed.to()));
    }

    private Optional<TerritoryGrant> earlier() {
        return findings.stream()
                .map(finding -> finding.period().from())
                .min(LocalDate::compareTo)
                .map(start -> proposed.withPeriod(proposed.from(), Optional.of(start)));
    }

    private Optional<TerritoryGrant> throughOtherChannels() {
        List<String> taken = new ArrayList<>();
        findings.forEach(finding -> finding.channels().ifPresent(taken::addAll));
        Set<String> kept =
                new TreeSet<>(proposed.channels().or(schema::channels).orElse(Set.of()));
        boolean isTold =
                findings.stream().allMatch(finding -> finding.channels().isPresent());
        return isTold && kept.removeAll(taken) && !kept.isEmpty()
                ? Optional.of(proposed.throughChannels(kept))
                : Optional.empty();
    }

    private boolean isSomething(TerritoryGrant grant) {
        GrantTable table = GrantTable.of(schema, List.of(grant));
        return grant.period().isPresent()
                && hasLeaves(table.regionTree(), grant.regions(), grant.exceptRegions())
                && hasLeaves(table.productTree(), grant.products(), grant.exceptProducts());
    }

    private static boolean hasLeaves(CodeTree tree, Set<String> includes, Set<String> excepts) {
        return !NodeSet.of(tree, known(tree, includes), known(tree, excepts)).isEmpty();
    }

    private static List<String> known(CodeTree tree, Set<String> codes) {
        return codes.stream().filter(tree::contains).toList();
    }
}
