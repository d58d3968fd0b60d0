package org.drmkit.core.agreement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Finds what makes a grant senseless whatever the trees say; all of it at once. */
final class GrantCheck {

    private final TerritoryGrant grant;
    private final List<String> faults = new ArrayList<>();

    private GrantCheck(TerritoryGrant grant) {
        this.grant = grant;
    }

    static void check(TerritoryGrant grant) {
        GrantCheck check = new GrantCheck(grant);
        check.texts();
        check.sets();
        check.pool();
        if (!check.faults.isEmpty()) {
            throw new IllegalArgumentException(
                    "The grant (%s) of %s:\n%s".formatted(grant.id(), grant.dealer(), String.join("\n", check.faults)));
        }
    }

    private void texts() {
        require(!grant.id().isBlank(), "The id must not be empty. Maybe the number of the contract.");
        require(
                !grant.dealer().isBlank(),
                "The dealer must not be empty. Maybe it is the supplier's own, of kind DIRECT.");
        require(grant.pool().filter(String::isBlank).isEmpty(), "The pool must not be empty. Maybe leave it out.");
        require(grant.group().filter(String::isBlank).isEmpty(), "The group must not be empty. Maybe leave it out.");
    }

    private void sets() {
        codes("regions", grant.regions(), "name the root of the tree for all");
        codes("products", grant.products(), "name the root of the tree for all");
        grant.channels().ifPresent(channels -> codes("channels", channels, "leave them out for all"));
        grant.segments().ifPresent(segments -> codes("segments", segments, "leave them out for all"));
        grant.accounts().ifPresent(accounts -> codes("accounts", accounts, "leave them out for all"));
        require(!grant.exceptAccounts().contains(""), "The exceptAccounts must not have an empty code.");
        require(!grant.exceptRegions().contains(""), "The exceptRegions must not have an empty code.");
        require(!grant.exceptProducts().contains(""), "The exceptProducts must not have an empty code.");
    }

    private void pool() {
        boolean isShared = grant.exclusivity() == Exclusivity.SHARED;
        require(
                isShared || (grant.pool().isEmpty() && grant.cap().isEmpty()),
                "The pool %s with cap %s must be of a SHARED grant, not of an %s one. Maybe it is SHARED."
                        .formatted(grant.pool().orElse(""), grant.cap().orElse(0), grant.exclusivity()));
        require(
                grant.cap().filter(cap -> cap < 1).isEmpty(),
                "The cap (%s) must be at least 1. Maybe leave it out for none."
                        .formatted(grant.cap().orElse(0)));
    }

    private void codes(String name, Collection<String> codes, String maybe) {
        require(
                !codes.isEmpty() && !codes.contains(""),
                "The %s must be one or more codes, not %s. Maybe %s.".formatted(name, codes, maybe));
    }

    private void require(boolean fits, String fault) {
        if (!fits) {
            faults.add(fault);
        }
    }
}
