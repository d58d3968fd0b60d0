package org.drmkit.core.conflict;

import java.time.LocalDate;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;

/**
 * A grant that is to end.
 *
 * @param id the id of the grant
 * @param to the first day on which it no longer holds
 */
public record GrantEnd(String id, LocalDate to) {

    static final Shape<GrantEnd> SHAPE = Shape.object("end of a grant", o -> {
        var id = o.required("id", Shapes.CODE, GrantEnd::id);
        var to = o.required("to", Shapes.DATE, GrantEnd::to);
        return v -> new GrantEnd(v.get(id), v.get(to));
    });
}
