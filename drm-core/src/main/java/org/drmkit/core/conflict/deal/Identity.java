package org.drmkit.core.conflict.deal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.drmkit.core.market.Customer;

/** What two customers are told to be one by, the strongest first. */
enum Identity {
    /** The number under which it pays taxes. */
    TAX_ID(Customer::taxId),
    /** The account with the supplier. */
    ACCOUNT(Customer::account),
    /** The domain of its mail, unless anyone can have an address there. */
    DOMAIN(Customer::domain),
    /** The company at the top of its group: two companies, and a person is to judge. */
    ULTIMATE_PARENT(Customer::ultimateParent);

    private final Function<Customer, Optional<String>> value;

    Identity(Function<Customer, Optional<String>> value) {
        this.value = value;
    }

    /** Returns what identifies a customer in this way, empty if nothing does. */
    Optional<String> of(Customer customer, List<String> freeMailDomains) {
        Optional<String> text = value.apply(customer);
        return this == DOMAIN
                ? text.map(domain -> domain.toLowerCase(Locale.ROOT))
                        .filter(domain -> !freeMailDomains.contains(domain))
                : text;
    }

    boolean isOneCustomer() {
        return this != ULTIMATE_PARENT;
    }
}
