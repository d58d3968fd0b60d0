package org.drmkit.core.conflict.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.drmkit.core.agreement.TerritoryGrant;
import org.jspecify.annotations.Nullable;

/**
 * The customers of grants by name: some accounts, or all there are, without those that are carved out.
 *
 * <p>Nobody knows all customers there will ever be, so that a grant for all of them, whatever it carves out, is never empty.
 *
 * @param named the accounts, empty for all
 * @param excepted the accounts that are carved out of all
 */
record Accounts(Optional<List<String>> named, List<String> excepted) {

    static final Accounts ALL = new Accounts(Optional.empty(), List.of());

    static Accounts of(TerritoryGrant grant) {
        if (grant.accounts().isEmpty()) {
            return grant.exceptAccounts().isEmpty()
                    ? ALL
                    : new Accounts(Optional.empty(), List.copyOf(grant.exceptAccounts()));
        }
        List<String> named = new ArrayList<>(grant.accounts().get());
        named.removeAll(grant.exceptAccounts());
        return new Accounts(Optional.of(named), List.of());
    }

    Accounts intersect(Accounts other) {
        if (equals(other)) {
            return this;
        }
        if (named.isEmpty() && other.named.isEmpty()) {
            SortedSet<String> union = new TreeSet<>(excepted);
            union.addAll(other.excepted);
            return new Accounts(Optional.empty(), List.copyOf(union));
        }
        List<String> both = Words.shared(named, other.named).stream()
                .flatMap(List::stream)
                .filter(account -> covers(account) && other.covers(account))
                .toList();
        return new Accounts(Optional.of(both), List.of());
    }

    boolean isEmpty() {
        return named.filter(List::isEmpty).isPresent();
    }

    boolean covers(@Nullable String account) {
        return named.map(accounts -> account != null && accounts.contains(account))
                .orElseGet(() -> account == null || !excepted.contains(account));
    }

    /** Checks if all of another set is in this one. */
    boolean encloses(Accounts other) {
        return named.isEmpty()
                ? excepted.stream().noneMatch(account -> other.covers(account))
                : other.named.isPresent() && named.get().containsAll(other.named.get());
    }
}
