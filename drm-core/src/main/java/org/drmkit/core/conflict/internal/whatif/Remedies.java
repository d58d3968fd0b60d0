package org.drmkit.core.conflict.internal.whatif;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.drmkit.core.agreement.Exclusivity;
import org.drmkit.core.agreement.TerritoryGrant;
import org.drmkit.core.conflict.ChangeSet;
import org.drmkit.core.conflict.ConflictScene;
import org.drmkit.core.conflict.Finding;
import org.drmkit.core.conflict.Resolution.Kind;
import org.drmkit.core.tree.CodeTree;
import org.drmkit.core.tree.NodeSet;

/** Changes that might resolve two grants beside each other, the cheapest first, none of them tried out yet. */
final class Remedies {

    private static final String REST = "/..";
    private static final String POOL = "shared by ";

    private final ConflictScene scene;
    private final Finding finding;
    private final List<Remedy> remedies = new ArrayList<>();

    /**
     * A change that might help.
     *
     * @param kind the way
     * @param changes the changes
     */
    record Remedy(Kind kind, ChangeSet changes) {}

    private Remedies(ConflictScene scene, Finding finding) {
        this.scene = scene;
        this.finding = finding;
    }

    /** Returns the changes for grants of a finding that all meet in its box. */
    static List<Remedy> of(ConflictScene scene, Finding finding, List<TerritoryGrant> grants) {
        Remedies all = new Remedies(scene, finding);
        List<TerritoryGrant> wideFirst = all.wideFirst(grants);
        wideFirst.forEach(all::carveOut);
        wideFirst.forEach(all::moveBoundaries);
        wideFirst.forEach(all::restrictChannels);
        all.share(grants);
        return List.copyOf(all.remedies);
    }

    /** Whoever has more loses less by the same. */
    private List<TerritoryGrant> wideFirst(List<TerritoryGrant> grants) {
        return grants.stream()
                .sorted(Comparator.comparingLong(this::extent).reversed().thenComparing(TerritoryGrant::id))
                .toList();
    }

    private long extent(TerritoryGrant grant) {
        return (long) leaves(scene.grants().regionTree(), grant.regions(), grant.exceptRegions())
                * leaves(scene.grants().productTree(), grant.products(), grant.exceptProducts());
    }

    private static int leaves(CodeTree tree, Set<String> includes, Set<String> excepts) {
        return NodeSet.of(tree, known(tree, includes), known(tree, excepts)).leafCount();
    }

    private static List<String> known(CodeTree tree, Set<String> codes) {
        return codes.stream().filter(tree::contains).toList();
    }

    private void carveOut(TerritoryGrant grant) {
        if (finding.accounts().isPresent() && grant.accounts().isEmpty()) {
            replace(Kind.CARVE_OUT, grant.withoutAccounts(finding.accounts().get()));
        }
        if (isCodes(finding.regions())) {
            replace(Kind.CARVE_OUT, grant.withoutRegions(finding.regions()));
        }
        if (isCodes(finding.products())) {
            replace(Kind.CARVE_OUT, grant.withoutProducts(finding.products()));
        }
    }

    /** What no child of an incomplete node covers has no code that could be carved out. */
    private static boolean isCodes(List<String> evidence) {
        return evidence.stream().noneMatch(code -> code.endsWith(REST));
    }

    private void moveBoundaries(TerritoryGrant grant) {
        LocalDate start = finding.period().from();
        if (grant.from().isBefore(start)) {
            replace(Kind.MOVE_BOUNDARY, grant.withPeriod(grant.from(), Optional.of(start)));
        }
        finding.period().to().ifPresent(end -> {
            if (grant.to().map(end::isBefore).orElse(true)) {
                replace(Kind.MOVE_BOUNDARY, grant.withPeriod(end, grant.to()));
            }
        });
    }

    private void restrictChannels(TerritoryGrant grant) {
        Optional<Set<String>> all =
                grant.channels().or(() -> scene.book().network().schema().channels());
        finding.channels()
                .ifPresent(shared -> all.ifPresent(channels -> {
                    Set<String> kept = new TreeSet<>(channels);
                    kept.removeAll(shared);
                    if (!kept.isEmpty()) {
                        replace(Kind.RESTRICT_CHANNEL, grant.throughChannels(kept));
                    }
                }));
    }

    /** One gives way to the supplier, or all are open to each other, in a pool or for everyone. */
    private void share(List<TerritoryGrant> grants) {
        boolean isBesideSupplier = grants.stream().anyMatch(grant -> grant.exclusivity() == Exclusivity.DIRECT);
        List<TerritoryGrant> held = grants.stream()
                .filter(grant -> grant.exclusivity() != Exclusivity.DIRECT)
                .toList();
        if (isBesideSupplier) {
            held.forEach(grant -> replace(Kind.SHARE, grant.withKind(Exclusivity.SOLE)));
        } else {
            String pool = POOL + String.join(", ", new TreeSet<>(finding.grants()));
            replace(
                    Kind.SHARE,
                    held.stream()
                            .map(grant -> grant.withKind(Exclusivity.SHARED).inPool(pool))
                            .toArray(TerritoryGrant[]::new));
            replace(
                    Kind.SHARE,
                    held.stream()
                            .map(grant -> grant.withKind(Exclusivity.NON_EXCLUSIVE))
                            .toArray(TerritoryGrant[]::new));
        }
    }

    private void replace(Kind kind, TerritoryGrant... grants) {
        remedies.add(new Remedy(kind, ChangeSet.replacing(grants)));
    }
}
