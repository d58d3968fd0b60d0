package org.drmkit.core.market;

import java.util.Optional;
import org.drmkit.core.json.ObjectShape;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;

/**
 * What identifies the customer of a deal, as far as it is known.
 *
 * @param taxId the number under which it pays taxes
 * @param domain the domain of its mail, such as {@code acme.com}
 * @param ultimateParent the company at the top of its group
 * @param account its account with the supplier
 */
public record Customer(
        Optional<String> taxId, Optional<String> domain, Optional<String> ultimateParent, Optional<String> account) {

    /** How a customer looks as JSON. */
    public static final ObjectShape<Customer> SHAPE = Shape.object("customer", o -> {
        var taxId = o.optional("taxId", Shapes.CODE, Customer::taxId);
        var domain = o.optional("domain", Shapes.TEXT, Customer::domain);
        var parent = o.optional("ultimateParent", Shapes.CODE, Customer::ultimateParent);
        var account = o.optional("account", Shapes.CODE, Customer::account);
        return v -> new Customer(v.get(taxId), v.get(domain), v.get(parent), v.get(account));
    });
}
