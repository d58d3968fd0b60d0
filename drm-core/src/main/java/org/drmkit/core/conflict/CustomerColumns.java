package org.drmkit.core.conflict;

import java.util.Optional;
import org.drmkit.core.json.ObjectShape;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;

/**
 * Which columns of trade lines tell to whom something was sold, and who asked for it.
 *
 * <p>Without a column for segments, a sale by a dealer whose grant is for one segment is not held against it, and does not hurt the holder of
 * such a grant. Immutable.
 *
 * @param segment the column of codes with the segment of the customer
 * @param account the column of codes with the account of the customer
 * @param solicitation the column of codes with ACTIVE or PASSIVE; anything else, and no column, is unknown
 */
public record CustomerColumns(Optional<String> segment, Optional<String> account, Optional<String> solicitation) {

    /** Nothing is known of customers. */
    public static final CustomerColumns NONE =
            new CustomerColumns(Optional.empty(), Optional.empty(), Optional.empty());

    static final ObjectShape<CustomerColumns> SHAPE = Shape.object("customer columns", o -> {
        var segment = o.optional("segment", Shapes.NAME, CustomerColumns::segment);
        var account = o.optional("account", Shapes.NAME, CustomerColumns::account);
        var solicitation = o.optional("solicitation", Shapes.NAME, CustomerColumns::solicitation);
        return v -> new CustomerColumns(v.get(segment), v.get(account), v.get(solicitation));
    });
}
