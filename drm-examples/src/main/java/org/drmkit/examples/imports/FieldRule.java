package org.drmkit.examples.imports;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;

/**
 * How one member of a record is made: of a field of the row, or always the same.
 *
 * <p>{@code {"field": "end_date", "as": "INCLUSIVE_END"}} makes 2027-01-01 of 2026-12-31; {@code {"field": "sent_or_received", "codes":
 * {"Sent": "SUPPLIER"}, "else": "UNKNOWN"}} makes SUPPLIER of Sent and UNKNOWN of anything else, and of nothing.
 *
 * @param field the field of the row
 * @param constant the value that the member always has
 * @param as how the text becomes a value
 * @param codes the codes here by those there
 * @param otherwise the code for what is not among them, and for nothing
 * @param of the number of ranks
 * @param kind the field that tells the kind of the row, for refunds
 * @param refunds the kinds of rows whose number is negative
 */
record FieldRule(
        Optional<String> field,
        Optional<String> constant,
        Conversion as,
        Map<String, String> codes,
        Optional<String> otherwise,
        int of,
        Optional<String> kind,
        Set<String> refunds) {

    static final Shape<FieldRule> SHAPE = Shape.object("field rule", o -> {
        var field = o.optional("field", Shapes.TEXT, FieldRule::field);
        var constant = o.optional("constant", Shapes.TEXT, FieldRule::constant);
        var as = o.withDefault("as", Shapes.enumOf(Conversion.class), Conversion.TEXT, FieldRule::as);
        var codes = o.withDefault("codes", Shapes.mapOf(Shapes.TEXT), Map.of(), FieldRule::codes);
        var otherwise = o.optional("else", Shapes.TEXT, FieldRule::otherwise);
        var of = o.withDefault("of", Shapes.integer(0, 10_000), 0, FieldRule::of);
        var kind = o.optional("kind", Shapes.TEXT, FieldRule::kind);
        var refunds = o.withDefault("refunds", Shapes.setOf(Shapes.TEXT), Set.of(), FieldRule::refunds);
        o.check((v, place) -> {
            if (v.get(field).isPresent() == v.get(constant).isPresent()) {
                place.report("EXACTLY_ONE_OF", "a member is made of a field or a constant");
            }
        });
        return v -> new FieldRule(
                v.get(field),
                v.get(constant),
                v.get(as),
                v.get(codes),
                v.get(otherwise),
                v.get(of),
                v.get(kind),
                v.get(refunds));
    });
}
