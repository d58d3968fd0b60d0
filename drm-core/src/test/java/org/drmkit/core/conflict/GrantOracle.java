package org.drmkit.core.conflict;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
     * @param segments the segments
     * @param accounts the accounts, {@link #ANYONE} for one without a name
     * @param period the days
     */
    record Clash(
            String rule,
            Severity severity,
            Set<String> grants,
            Set<String> regions,
            Set<String> products,
            Set<String> channels,
            Set<String> segments,
            Set<String> accounts,
            DateRange period) {}

    /** Grants of one closed pool that share a point, too many of them. */
    record Crowd(String pool, Set<String> grants, int cap) {}

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
        boolean arePools = severity.equals("POOLS");
        boolean areOnePool = arePools && a.pool().equals(b.pool());
        boolean isBinding = a.status().isBinding() && b.status().isBinding();
        if (isOne || !isBound || severity.isEmpty() || areOnePool || !isBinding) {
            return Optional.empty();
        }
        Set<String> sharedRegions = leaves(regions, a.regions(), a.exceptRegions());
        sharedRegions.retainAll(leaves(regions, b.regions(), b.exceptRegions()));
        Set<String> sharedProducts = leaves(products, a.products(), a.exceptProducts());
        sharedProducts.retainAll(leaves(products, b.products(), b.exceptProducts()));
        Set<String> sharedChannels = new TreeSet<>(a.channels().orElse(channels));
        sharedChannels.retainAll(b.channels().orElse(channels));
        Set<String> sharedSegments = words(a.segments(), RandomMarket.SEGMENTS);
        sharedSegments.retainAll(words(b.segments(), RandomMarket.SEGMENTS));
        Set<String> sharedAccounts = accounts(a);
        sharedAccounts.retainAll(accounts(b));
        BitSet days = days(a);
        days.and(days(b));
        if (Stream.of(sharedRegions, sharedProducts, sharedChannels, sharedSegments, sharedAccounts)
                        .anyMatch(Set::isEmpty)
                || days.isEmpty()) {
            return Optional.empty();
        }
        boolean isDirect = a.exclusivity() == Exclusivity.DIRECT || b.exclusivity() == Exclusivity.DIRECT;
        return Optional.of(new Clash(
                isDirect ? "DIRECT_ENCROACHMENT" : "TERRITORY_OVERLAP",
                arePools ? Severity.HIGH : Severity.valueOf(severity),
                Set.of(a.id(), b.id()),
                sharedRegions,
                sharedProducts,
                sharedChannels,
                sharedSegments,
                sharedAccounts,
                period(days)));
    }

    /** Checks if all that a grant covers is in another one of the same holder, kind and pool, and that is something. */
    boolean isWithin(TerritoryGrant inner, TerritoryGrant outer) {
        boolean isOneKind = inner.holder().equals(outer.holder())
                && inner.grantor().equals(outer.grantor())
                && inner.exclusivity() == outer.exclusivity()
                && inner.pool().equals(outer.pool())
                && inner.status().isBinding()
                && outer.status().isBinding();
        BitSet missing = days(inner);
        missing.andNot(days(outer));
        return isOneKind
                && !days(inner).isEmpty()
                && missing.isEmpty()
                && isWithin(
                        leaves(regions, inner.regions(), inner.exceptRegions()),
                        leaves(regions, outer.regions(), outer.exceptRegions()))
                && isWithin(
                        leaves(products, inner.products(), inner.exceptProducts()),
                        leaves(products, outer.products(), outer.exceptProducts()))
                && isWithin(openWords(inner.channels(), channels), openWords(outer.channels(), channels))
                && isWithin(
                        openWords(inner.segments(), RandomMarket.SEGMENTS),
                        openWords(outer.segments(), RandomMarket.SEGMENTS))
                && isWithin(accounts(inner), accounts(outer));
    }

    /** All words are more than those that are listed. */
    private static Set<String> openWords(Optional<Set<String>> some, Collection<String> listed) {
        Set<String> words = words(some, listed);
        if (some.isEmpty()) {
            words.add(ANYONE);
        }
        return words;
    }

    private static boolean isWithin(Set<String> inner, Set<String> outer) {
        return !inner.isEmpty() && outer.containsAll(inner);
    }

    /** Stands for every customer whom no grant names. */
    static final String ANYONE = "*";

    private static Set<String> words(Optional<Set<String>> some, Collection<String> all) {
        return new TreeSet<>(some.orElse(Set.copyOf(all)));
    }

    private static Set<String> accounts(TerritoryGrant grant) {
        Set<String> all = new TreeSet<>(RandomMarket.ACCOUNTS);
        all.add(ANYONE);
        Set<String> accounts = words(grant.accounts(), all);
        accounts.removeAll(grant.exceptAccounts());
        return accounts;
    }

    /** The largest sets of grants of a pool that share a point and have more holders than its cap, by looking at every point. */
    Set<Crowd> crowds(List<TerritoryGrant> grants) {
        Map<String, List<TerritoryGrant>> pools = grants.stream()
                .filter(grant -> grant.exclusivity() == Exclusivity.SHARED
                        && grant.status().isBinding())
                .filter(grant -> grant.period().isPresent())
                .collect(Collectors.groupingBy(
                        grant -> grant.grantor() + "/" + grant.pool().orElse("")));
        Set<Crowd> crowds = new HashSet<>();
        pools.forEach((pool, members) -> {
            int cap = members.stream()
                    .mapToInt(grant -> grant.cap().orElse(Integer.MAX_VALUE))
                    .min()
                    .orElseThrow();
            Set<Set<String>> sets = sets(members, cap);
            sets.stream()
                    .filter(set -> sets.stream().noneMatch(other -> !other.equals(set) && other.containsAll(set)))
                    .forEach(set -> crowds.add(new Crowd(pool, set, cap)));
        });
        return crowds;
    }

    private Set<Set<String>> sets(List<TerritoryGrant> members, int cap) {
        Set<Set<String>> sets = new HashSet<>();
        List<TerritoryGrant> all = members;
        for (int day = 0; day < HORIZON; day++) {
            int at = day;
            List<TerritoryGrant> onDay =
                    all.stream().filter(grant -> days(grant).get(at)).toList();
            for (String region : leaves(regions, onDay, true)) {
                List<TerritoryGrant> there = onDay.stream()
                        .filter(grant -> leaves(regions, grant.regions(), grant.exceptRegions())
                                .contains(region))
                        .toList();
                for (String product : holders(there) > cap ? leaves(products, there, false) : Set.<String>of()) {
                    List<TerritoryGrant> those = there.stream()
                            .filter(grant -> leaves(products, grant.products(), grant.exceptProducts())
                                    .contains(product))
                            .toList();
                    customers(those, cap, sets);
                }
            }
        }
        return sets;
    }

    private static Set<String> leaves(CodeTree tree, List<TerritoryGrant> grants, boolean isRegion) {
        Set<String> leaves = new TreeSet<>();
        grants.forEach(grant -> leaves.addAll(
                isRegion
                        ? leaves(tree, grant.regions(), grant.exceptRegions())
                        : leaves(tree, grant.products(), grant.exceptProducts())));
        return leaves;
    }

    private void customers(List<TerritoryGrant> grants, int cap, Set<Set<String>> sets) {
        Set<String> customers = new TreeSet<>(RandomMarket.ACCOUNTS);
        customers.add(ANYONE);
        for (String channel : channels) {
            for (String segment : RandomMarket.SEGMENTS) {
                for (String account : customers) {
                    List<TerritoryGrant> those = grants.stream()
                            .filter(grant -> words(grant.channels(), channels).contains(channel)
                                    && words(grant.segments(), RandomMarket.SEGMENTS)
                                            .contains(segment)
                                    && accounts(grant).contains(account))
                            .toList();
                    if (holders(those) > cap) {
                        sets.add(those.stream().map(TerritoryGrant::id).collect(Collectors.toSet()));
                    }
                }
            }
        }
    }

    private static long holders(List<TerritoryGrant> grants) {
        return grants.stream().map(TerritoryGrant::holder).distinct().count();
    }

    /** The table of severities, in the order exclusive, sole, shared, non-exclusive, direct. */
    private static final String[][] SEVERITIES = {
        {"CRITICAL", "CRITICAL", "HIGH", "HIGH", "HIGH"},
        {"CRITICAL", "CRITICAL", "HIGH", "HIGH", ""},
        {"HIGH", "HIGH", "POOLS", "HIGH", ""},
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
                words(finding.segments().map(Set::copyOf), RandomMarket.SEGMENTS),
                accounts(finding),
                finding.period());
    }

    private static Set<String> accounts(Finding finding) {
        Set<String> all = new TreeSet<>(RandomMarket.ACCOUNTS);
        all.add(ANYONE);
        all.removeAll(finding.details().getOrDefault("exceptAccounts", List.of()));
        return words(finding.accounts().map(Set::copyOf), all);
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
