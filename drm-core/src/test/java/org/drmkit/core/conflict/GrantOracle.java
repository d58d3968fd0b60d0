package org.drmkit.core.conflict;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.drmkit.core.agreement.Exclusivity;
import org.drmkit.core.agreement.TerritoryGrant;
import org.drmkit.core.time.DateRange;
import org.drmkit.core.tree.CodeTree;

/**
 * What the grants of a small market have in common, found by looking at every leaf, channel and day: no index, no intervals.
 *
 * <p>Days are looked at up to a horizon; what goes on there goes on for ever.
 */
final class GrantOracle {

    static final LocalDate START = LocalDate.of(2026, 1, 1);
    static final int HORIZON = 60;

    private final CodeTree regions;
    private final CodeTree products;
    private final Set<String> channels;

    GrantOracle(CodeTree regions, CodeTree products, Collection<String> channels) {
        this.regions = regions;
        this.products = products;
        this.channels = new TreeSet<>(channels);
    }

    /**
     * Two grants that clash, with the leaves that they share.
     *
     * @param rule the rule that finds them
     * @param severity how much it matters
     * @param grants both ids
     * @param regions the regions that are leaves
     * @param products the products that are leaves
     * @param channels the channels
     * @param period the days
     */
    record Clash(
            String rule,
            Severity severity,
            Set<String> grants,
            Set<String> regions,
            Set<String> products,
            Set<String> channels,
            DateRange period) {}

    List<Clash> clashes(List<TerritoryGrant> grants) {
        List<Clash> clashes = new ArrayList<>();
        for (int i = 0; i < grants.size(); i++) {
            for (int j = 0; j < i; j++) {
                clash(grants.get(i), grants.get(j)).ifPresent(clashes::add);
            }
        }
        return clashes;
    }

    private Optional<Clash> clash(TerritoryGrant a, TerritoryGrant b) {
        boolean isOne = a.group().orElse(a.dealer()).equals(b.group().orElse(b.dealer()));
        boolean isBound = a.grantor().equals(b.grantor());
        String severity = SEVERITIES[row(a)][row(b)];
        if (isOne || !isBound || severity.isEmpty()) {
            return Optional.empty();
        }
        Set<String> sharedRegions = leaves(regions, a.regions(), a.exceptRegions());
        sharedRegions.retainAll(leaves(regions, b.regions(), b.exceptRegions()));
        Set<String> sharedProducts = leaves(products, a.products(), a.exceptProducts());
        sharedProducts.retainAll(leaves(products, b.products(), b.exceptProducts()));
        Set<String> sharedChannels = new TreeSet<>(a.channels().orElse(channels));
        sharedChannels.retainAll(b.channels().orElse(channels));
        BitSet days = days(a);
        days.and(days(b));
        if (sharedRegions.isEmpty() || sharedProducts.isEmpty() || sharedChannels.isEmpty() || days.isEmpty()) {
            return Optional.empty();
        }
        boolean isDirect = a.exclusivity() == Exclusivity.DIRECT || b.exclusivity() == Exclusivity.DIRECT;
        return Optional.of(new Clash(
                isDirect ? "DIRECT_ENCROACHMENT" : "TERRITORY_OVERLAP",
                Severity.valueOf(severity),
                Set.of(a.id(), b.id()),
                sharedRegions,
                sharedProducts,
                sharedChannels,
                period(days)));
    }

    /** The table of severities, in the order exclusive, sole, shared, non-exclusive, direct. */
    private static final String[][] SEVERITIES = {
        {"CRITICAL", "CRITICAL", "HIGH", "HIGH", "HIGH"},
        {"CRITICAL", "CRITICAL", "HIGH", "HIGH", ""},
        {"HIGH", "HIGH", "", "HIGH", ""},
        {"HIGH", "HIGH", "HIGH", "", ""},
        {"HIGH", "", "", "", ""},
    };

    private static int row(TerritoryGrant grant) {
        return List.of("EXCLUSIVE", "SOLE", "SHARED", "NON_EXCLUSIVE", "DIRECT")
                .indexOf(grant.exclusivity().name());
    }

    private static BitSet days(TerritoryGrant grant) {
        BitSet days = new BitSet();
        for (int day = 0; day < HORIZON; day++) {
            LocalDate date = START.plusDays(day);
            days.set(
                    day,
                    !date.isBefore(grant.from())
                            && grant.to().map(date::isBefore).orElse(true));
        }
        return days;
    }

    private static DateRange period(BitSet days) {
        LocalDate from = START.plusDays(days.nextSetBit(0));
        return days.length() == HORIZON ? DateRange.from(from) : DateRange.of(from, START.plusDays(days.length()));
    }

    /** The codes with area of their own that a grant covers; a code that the tree does not know covers nothing. */
    static Set<String> leaves(CodeTree tree, Collection<String> includes, Collection<String> excepts) {
        Set<String> leaves = new TreeSet<>();
        for (int leaf = 0; leaf < tree.leaves(); leaf++) {
            int node = tree.leafNode(leaf);
            if (isUnder(tree, node, includes) && !isUnder(tree, node, excepts)) {
                leaves.add(tree.code(node));
            }
        }
        return leaves;
    }

    static boolean isUnder(CodeTree tree, int node, Collection<String> codes) {
        int at = node;
        while (at >= 0 && !codes.contains(tree.code(at))) {
            at = tree.parent(at);
        }
        return at >= 0;
    }

    /** A finding in the terms of this class. */
    Clash of(Finding finding) {
        Set<String> found = new TreeSet<>(finding.channels().map(TreeSet::new).orElse(new TreeSet<>(channels)));
        return new Clash(
                finding.rule(),
                finding.severity(),
                Set.copyOf(finding.grants()),
                expanded(regions, finding.regions()),
                expanded(products, finding.products()),
                found,
                finding.period());
    }

    private static Set<String> expanded(CodeTree tree, List<String> evidence) {
        Set<String> leaves = new TreeSet<>();
        for (String code : evidence) {
            if (code.endsWith("/..")) {
                leaves.add(code.substring(0, code.length() - 3));
            } else {
                leaves.addAll(leaves(tree, List.of(code), List.of()));
            }
        }
        return leaves;
    }

    /** The days of the evidence as its figure must say them. */
    static List<BigDecimal> days(DateRange period) {
        return period.to().map(to -> BigDecimal.valueOf(period.from().until(to, ChronoUnit.DAYS))).stream()
                .toList();
    }
}
