package org.drmkit.core.conflict.internal.whatif;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.drmkit.core.agreement.TerritoryGrant;
import org.drmkit.core.conflict.ChangeSet;
import org.drmkit.core.conflict.ConflictScene;
import org.drmkit.core.conflict.Finding;
import org.drmkit.core.conflict.Resolution;
import org.drmkit.core.conflict.Resolution.Kind;
import org.drmkit.core.conflict.WhatIf;
import org.drmkit.core.conflict.internal.whatif.Remedies.Remedy;
import org.drmkit.core.market.PriceEntry;

/** Ways to resolve findings, each tried out before it is shown. */
public final class Resolver {

    private final ConflictScene scene;
    private final Function<ChangeSet, WhatIf> trial;

    /**
     * Makes a resolver.
     *
     * @param scene the scene of the findings
     * @param trial tries changes out
     */
    public Resolver(ConflictScene scene, Function<ChangeSet, WhatIf> trial) {
        this.scene = scene;
        this.trial = trial;
    }

    /**
     * Returns the ways that resolve a finding and bring no other one.
     *
     * @param finding the finding
     * @return the ways, the cheapest first; none if only people can help
     */
    public List<Resolution> resolutions(Finding finding) {
        return remedies(finding).stream()
                .map(remedy -> new Resolution(remedy.kind(), finding, trial.apply(remedy.changes())))
                .filter(Resolver::helps)
                .toList();
    }

    private static boolean helps(Resolution resolution) {
        String key = resolution.finding().key();
        return resolution.outcome().isHarmless()
                && resolution.outcome().resolved().stream()
                        .anyMatch(gone -> gone.key().equals(key));
    }

    private List<Remedy> remedies(Finding finding) {
        List<TerritoryGrant> grants = finding.grants().stream()
                .map(scene::grant)
                .flatMap(Optional::stream)
                .toList();
        return switch (finding.rule()) {
            case "TERRITORY_OVERLAP", "DIRECT_ENCROACHMENT", "SHARED_CAP_EXCEEDED", "EXCLUSIVE_BUYERS_EXCEEDED" ->
                Remedies.of(scene, finding, grants);
            case "REDUNDANT_GRANT", "EMPTY_GRANT" -> dropped(finding, grants);
            case "UNRESOLVED_REGION", "UNRESOLVED_PRODUCT", "UNRESOLVED_CHANNEL" -> replaced(finding, grants);
            case "PRICE_AMBIGUITY" -> priced(finding);
            default -> List.of();
        };
    }

    private static List<Remedy> dropped(Finding finding, List<TerritoryGrant> grants) {
        String dropped = finding.detail("redundant").orElse(finding.grants().get(0));
        return grants.stream()
                .filter(grant -> grant.id().equals(dropped))
                .map(grant -> new Remedy(Kind.DROP_GRANT, ChangeSet.replacing(grant.terminated())))
                .toList();
    }

    private static List<Remedy> replaced(Finding finding, List<TerritoryGrant> grants) {
        String code = finding.detail("code").orElse("");
        return finding.nearest().isEmpty()
                ? List.of()
                : grants.stream()
                        .map(grant -> grant.withCodes(codes -> renamed(codes, code, finding.nearest())))
                        .map(grant -> new Remedy(Kind.REPLACE_CODE, ChangeSet.replacing(grant)))
                        .toList();
    }

    private static Set<String> renamed(Collection<String> codes, String code, List<String> others) {
        Set<String> renamed = new TreeSet<>(codes);
        if (renamed.remove(code)) {
            renamed.addAll(others);
        }
        return renamed;
    }

    /** An entry for exactly what is in doubt, at the price of the one or of the other. */
    private List<Remedy> priced(Finding finding) {
        List<PriceEntry> entries = scene.market().priceList().stream()
                .filter(entry ->
                        finding.details().getOrDefault("entries", List.of()).contains(entry.id()))
                .toList();
        return Stream.of("lower", "upper")
                .flatMap(name -> Stream.ofNullable(finding.figures().get(name)))
                .flatMap(amount -> entries.stream().findFirst().map(entry -> entry(finding, entry, amount)).stream())
                .map(entry -> new Remedy(Kind.ADD_PRICE, ChangeSet.pricing(entry)))
                .toList();
    }

    private static PriceEntry entry(Finding finding, PriceEntry entry, BigDecimal amount) {
        List<String> entries = finding.details().getOrDefault("entries", List.of());
        return new PriceEntry(
                String.join("+", entries),
                finding.regions().get(0),
                finding.products().get(0),
                amount,
                entry.currency(),
                entry.priority(),
                finding.figures().getOrDefault("minQty", BigDecimal.ONE),
                Optional.ofNullable(finding.figures().get("maxQtyExclusive")),
                finding.period());
    }
}
