package org.drmkit.core.conflict.internal.deal;

import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drmkit.core.agreement.Exclusivity;
import org.drmkit.core.agreement.TerritoryGrant;
import org.drmkit.core.conflict.ConflictRule;
import org.drmkit.core.conflict.ConflictScene;
import org.drmkit.core.conflict.Finding;
import org.drmkit.core.conflict.Severity;
import org.drmkit.core.conflict.internal.CaseKey;
import org.drmkit.core.market.DealRegistration;
import org.drmkit.core.time.DateRange;
import org.drmkit.core.tree.CodeTree;

/**
 * Finds deals with customers that the supplier keeps for itself.
 *
 * <p>The supplier holds ACC-1 directly in 2026; a deal with ACC-1 that was handed in on 10 January is refused with that reservation as the
 * reason. The day of submission, in UTC, counts.
 */
final class HouseAccountRule implements ConflictRule {

    private static final String ID = "DEAL_ON_HOUSE_ACCOUNT";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public void find(ConflictScene scene, Consumer<Finding> sink) {
        Map<String, List<TerritoryGrant>> reserved = reserved(scene);
        CodeTree products = scene.grants().productTree();
        scene.market().deals().stream()
                .filter(deal -> deal.status().isStanding())
                .forEach(deal -> deal.customer()
                        .account()
                        .ifPresent(account -> reserved.getOrDefault(account, List.of()).stream()
                                .filter(grant -> isMeant(grant, deal, products))
                                .map(grant -> finding(deal, grant, account))
                                .forEach(sink)));
    }

    private static Map<String, List<TerritoryGrant>> reserved(ConflictScene scene) {
        Map<String, List<TerritoryGrant>> reserved = new HashMap<>();
        scene.grants().grants().stream()
                .filter(grant -> grant.exclusivity() == Exclusivity.DIRECT)
                .forEach(grant -> grant.accounts().orElse(Set.of()).stream()
                        .filter(account -> !grant.exceptAccounts().contains(account))
                        .forEach(account -> reserved.merge(account, List.of(grant), HouseAccountRule::joined)));
        return reserved;
    }

    private static List<TerritoryGrant> joined(List<TerritoryGrant> some, List<TerritoryGrant> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private static boolean isMeant(TerritoryGrant grant, DealRegistration deal, CodeTree products) {
        return !grant.dealer().equals(deal.dealer())
                && grant.period()
                        .filter(days -> days.contains(day(deal).from()))
                        .isPresent()
                && deal.products().stream().anyMatch(product -> meets(grant, product, products));
    }

    private static boolean meets(TerritoryGrant grant, String product, CodeTree tree) {
        return grant.products().stream()
                        .anyMatch(held -> DealCollisionRule.isIn(tree, held, product)
                                || DealCollisionRule.isIn(tree, product, held))
                && grant.exceptProducts().stream().noneMatch(held -> DealCollisionRule.isIn(tree, held, product));
    }

    private static DateRange day(DealRegistration deal) {
        return DateRange.at(deal.submittedAt().atOffset(ZoneOffset.UTC).toLocalDate());
    }

    private static Finding finding(DealRegistration deal, TerritoryGrant grant, String account) {
        return Finding.builder()
                .rule(ID)
                .key(CaseKey.of(ID, deal.id(), grant.id()))
                .severity(Severity.HIGH)
                .addDealers(grant.dealer(), deal.dealer())
                .addGrant(grant.id())
                .addAllProducts(deal.products().stream().sorted().collect(Collectors.toList()))
                .accounts(List.of(account))
                .period(day(deal))
                .putDetail("deal", deal.id())
                .build();
    }
}
