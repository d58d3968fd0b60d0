package org.drmkit.incentives.split;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.drmkit.core.json.ObjectShape;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;
import org.drmkit.core.number.Decimals;

/**
 * A sale in which several may have a part. Immutable.
 *
 * @param id the id
 * @param seller the dealer who made it
 * @param product what was sold
 * @param region where it goes, empty if that is not known
 * @param channel through what it was sold
 * @param customer the key of the customer
 * @param serviceDealer the dealer who serves the customer afterwards
 * @param date the day
 * @param amount the amount, negative for a return
 */
public record Deal(
        String id,
        String seller,
        String product,
        Optional<String> region,
        Optional<String> channel,
        Optional<String> customer,
        Optional<String> serviceDealer,
        LocalDate date,
        BigDecimal amount) {

    /** How a deal looks as JSON. */
    public static final ObjectShape<Deal> SHAPE = Shape.object("deal", o -> {
        var id = o.required("id", Shapes.CODE, Deal::id);
        var seller = o.required("seller", Shapes.CODE, Deal::seller);
        var product = o.required("product", Shapes.CODE, Deal::product);
        var region = o.optional("region", Shapes.CODE, Deal::region);
        var channel = o.optional("channel", Shapes.CODE, Deal::channel);
        var customer = o.optional("customer", Shapes.TEXT, Deal::customer);
        var service = o.optional("serviceDealer", Shapes.CODE, Deal::serviceDealer);
        var date = o.required("date", Shapes.DATE, Deal::date);
        var amount = o.required("amount", Shapes.DECIMAL, Deal::amount);
        return v -> new Deal(
                v.get(id),
                v.get(seller),
                v.get(product),
                v.get(region),
                v.get(channel),
                v.get(customer),
                v.get(service),
                v.get(date),
                v.get(amount));
    });

    /** Keeps numbers without the zeros at their end, so that equal ones are equal. */
    public Deal {
        amount = Decimals.canonical(amount);
    }
}
