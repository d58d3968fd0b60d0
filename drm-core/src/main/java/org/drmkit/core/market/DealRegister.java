package org.drmkit.core.market;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.drmkit.core.json.DefinitionException;
import org.drmkit.core.json.Pointer;
import org.drmkit.core.json.Problem;
import org.drmkit.core.json.Problems;
import org.drmkit.core.tree.CodeTree;

/**
 * All deal registrations, of which at most one protects a customer and product at a time.
 *
 * <p>D1 registers customer C on 2026-03-01 for 90 days. On 2026-05-29 the deal is D1's; on 2026-05-30 it is nobody's. Registrations that
 * were not approved may stand beside each other; two that protect the same are refused. Customers are told apart by their accounts: whether
 * two names or numbers are one customer is not decided here. Immutable.
 */
public final class DealRegister {

    private static final Comparator<DealRegistration> ORDER =
            Comparator.comparing(DealRegistration::submittedAt).thenComparing(DealRegistration::id);

    private final List<DealRegistration> registrations;
    private final Optional<CodeTree> products;

    private DealRegister(List<DealRegistration> registrations, Optional<CodeTree> products) {
        this.registrations = registrations.stream().sorted(ORDER).toList();
        this.products = products;
    }

    /**
     * Returns a register.
     *
     * @param registrations the registrations, in any order
     * @param products the tree of products, empty if codes stand for themselves
     * @return the register
     * @throws DefinitionException with all problems, if an id is there twice or two registrations protect the same at a time
     */
    public static DealRegister of(List<DealRegistration> registrations, Optional<CodeTree> products) {
        Problems problems = new Problems();
        checkIds(registrations, problems);
        for (int i = 0; i < registrations.size(); i++) {
            checkClashes(registrations, i, products, problems);
        }
        problems.throwIfAny("deal register");
        return new DealRegister(registrations, products);
    }

    private static void checkIds(List<DealRegistration> registrations, Problems problems) {
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < registrations.size(); i++) {
            if (!ids.add(registrations.get(i).id())) {
                problems.add(Problem.of(pointer(i).child("id"), Problem.DUPLICATE, "the id is there twice")
                        .withValue(registrations.get(i).id()));
            }
        }
    }

    /** Reports the first one that protects the same; all pairs would say it over and over. */
    private static void checkClashes(
            List<DealRegistration> all, int i, Optional<CodeTree> products, Problems problems) {
        DealRegistration later = all.get(i);
        all.subList(0, i).stream()
                .filter(earlier -> earlier.status().protects() && later.status().protects())
                .filter(earlier -> earlier.meets(later, products))
                .findFirst()
                .ifPresent(earlier -> problems.add(
                        Problem.of(pointer(i), Problem.INVALID, "the deal is protected already, by " + earlier.id())
                                .withValue(later.id())
                                .withAllowed("from " + earlier.protectedUntil() + ", or another customer or product")
                                .withMaybe("the one that was submitted later is to be rejected")));
    }

    private static Pointer pointer(int index) {
        return Pointer.root().child(index);
    }

    /**
     * Returns the registrations.
     *
     * @return all of them, by moment of submission and id
     */
    public List<DealRegistration> registrations() {
        return registrations;
    }

    /**
     * Finds who is protected on a sale.
     *
     * @param account the account of the customer
     * @param product the product
     * @param day the day of the sale
     * @return the registration, empty if nobody is protected
     */
    public Optional<DealRegistration> owner(String account, String product, LocalDate day) {
        return registrations.stream()
                .filter(registration -> registration.covers(account, product, day, products))
                .findFirst();
    }
}
