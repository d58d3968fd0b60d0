package org.drmkit.core.conflict.internal.deal;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.drmkit.core.conflict.ConflictRule;
import org.drmkit.core.conflict.ConflictScene;
import org.drmkit.core.conflict.DealProtection;
import org.drmkit.core.conflict.Finding;
import org.drmkit.core.conflict.Severity;
import org.drmkit.core.conflict.internal.CaseKey;
import org.drmkit.core.market.DealRegistration;
import org.drmkit.core.time.DateRange;
import org.drmkit.core.tree.CodeTree;
import org.jspecify.annotations.Nullable;

/**
 * Finds deals of different dealers with one customer for the same products while both are protected.
 *
 * <p>Of two for one tax id, the one that was handed in first wins, if it is approved: 09:00+08:00 comes before 03:00Z. If only the group of the
 * customer is the same, a person is to judge and nobody wins by itself, nor if both came at the same moment.
 */
final class DealCollisionRule implements ConflictRule {

    private static final String ID = "DEAL_COLLISION";

    private static final Comparator<DealRegistration> ORDER =
            Comparator.comparing(DealRegistration::submittedAt).thenComparing(DealRegistration::id);

    @Override
    public String id() {
        return ID;
    }

    @Override
    public void find(ConflictScene scene, Consumer<Finding> sink) {
        List<DealRegistration> deals = scene.market().deals().stream()
                .filter(deal -> deal.status().isStanding())
                .sorted(ORDER)
                .toList();
        Map<List<String>, Identity> matched = new LinkedHashMap<>();
        Map<String, DealRegistration> byId = new HashMap<>();
        deals.forEach(deal -> byId.put(deal.id(), deal));
        for (Identity identity : Identity.values()) {
            match(deals, identity, scene.policy().deals().freeMailDomains(), matched);
        }
        matched.forEach((pair, identity) -> finding(
                        scene, require(byId.get(pair.get(0))), require(byId.get(pair.get(1))), identity)
                .ifPresent(sink));
    }

    private static DealRegistration require(@Nullable DealRegistration deal) {
        return Objects.requireNonNull(deal);
    }

    /** Remembers the pairs of one customer, each by its strongest identity. */
    private static void match(
            List<DealRegistration> deals,
            Identity identity,
            List<String> freeMailDomains,
            Map<List<String>, Identity> matched) {
        Map<String, List<DealRegistration>> byCustomer = deals.stream()
                .filter(deal -> identity.of(deal.customer(), freeMailDomains).isPresent())
                .collect(Collectors.groupingBy(
                        deal -> identity.of(deal.customer(), freeMailDomains).orElseThrow(),
                        LinkedHashMap::new,
                        Collectors.toList()));
        for (List<DealRegistration> ofOne : byCustomer.values()) {
            for (int later = 1; later < ofOne.size(); later++) {
                for (int earlier = 0; earlier < later; earlier++) {
                    matched.putIfAbsent(
                            List.of(ofOne.get(earlier).id(), ofOne.get(later).id()), identity);
                }
            }
        }
    }

    private static Optional<Finding> finding(
            ConflictScene scene, DealRegistration first, DealRegistration second, Identity identity) {
        DealProtection.Start start = scene.policy().deals().protectedFrom();
        List<String> products = shared(scene.grants().productTree(), first.products(), second.products());
        return first.holder().equals(second.holder()) || products.isEmpty()
                ? Optional.empty()
                : Protection.of(first, start)
                        .flatMap(one -> Protection.of(second, start).flatMap(one::intersection))
                        .map(both -> finding(first, second, identity, products, both.days()));
    }

    private static Finding finding(
            DealRegistration first, DealRegistration second, Identity identity, List<String> products, DateRange days) {
        Finding.Builder finding = Finding.builder()
                .rule(ID)
                .key(CaseKey.of(ID, first.id(), second.id()))
                .severity(identity.isOneCustomer() ? Severity.HIGH : Severity.MEDIUM)
                .addDealers(first.dealer(), second.dealer())
                .addAllProducts(products)
                .period(days)
                .putDetail("deals", first.id(), second.id())
                .putDetail("matchedOn", identity.name());
        winner(first, second, identity).ifPresent(deal -> finding.putDetail("winner", deal.id()));
        return finding.build();
    }

    private static Optional<DealRegistration> winner(
            DealRegistration first, DealRegistration second, Identity identity) {
        boolean isTie = first.submittedAt().equals(second.submittedAt());
        boolean isFirst = first.status() != DealRegistration.Status.SUBMITTED;
        boolean isSecond = second.status() != DealRegistration.Status.SUBMITTED;
        return !identity.isOneCustomer() || (isTie && isFirst == isSecond)
                ? Optional.empty()
                : isFirst ? Optional.of(first) : Optional.of(second).filter(deal -> isSecond);
    }

    /** Returns the deeper of each two products that lie one above the other. */
    private static List<String> shared(CodeTree tree, List<String> some, List<String> others) {
        return some.stream()
                .flatMap(one -> others.stream()
                        .filter(other -> isIn(tree, one, other) || isIn(tree, other, one))
                        .map(other -> isIn(tree, one, other) ? other : one))
                .distinct()
                .sorted()
                .toList();
    }

    static boolean isIn(CodeTree tree, String outer, String inner) {
        int above = tree.node(outer);
        int below = tree.node(inner);
        return outer.equals(inner) || (above >= 0 && below >= 0 && tree.isAncestorOrSelf(above, below));
    }
}
