package org.drmkit.core.conflict.internal.deal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.drmkit.core.market.Customer;

/** What two customers are told to be one by, the strongest first. */
enum Identity {
    /** The number under which it pays taxes. */
    TAX_ID,
    /** The account with the supplier. */
    ACCOUNT,
    /** The domain of its mail, unless anyone can have an address there. */
    DOMAIN,
    /** The company at the top of its group: two companies, and a person is to judge. */
    ULTIMATE_PARENT;

    /** Returns what identifies a customer in this way, empty if nothing does. */
    Optional<String> of(Customer customer, List<String> freeMailDomains) {
        return switch (this) {
            case TAX_ID -> customer.taxId();
            case ACCOUNT -> customer.account();
            case DOMAIN ->
                customer.domain()
                        .map(domain -> domain.toLowerCase(Locale.ROOT))
                        .filter(domain -> !freeMailDomains.contains(domain));
            case ULTIMATE_PARENT -> customer.ultimateParent();
        };
    }

    boolean isOneCustomer() {
        return this != ULTIMATE_PARENT;
    }
}
