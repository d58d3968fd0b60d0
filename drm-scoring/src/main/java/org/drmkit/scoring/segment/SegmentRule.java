package org.drmkit.scoring.segment;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.Map;
import org.drmkit.core.fact.Scalar;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;
import org.drmkit.core.measure.CodeSet;
import org.drmkit.core.measure.ColumnTest;

/**
 * A segment with what its dealers have in common.
 *
 * <p>{@code {"segment": "KEY", "when": {"sales": {">=": 100000}, "type": {"in": ["4S"]}}}}. An axis that is not named can have any figure;
 * {@code {"except": ["4S"]}} are all other codes. Immutable.
 *
 * @param segment the segment
 * @param when the limits by axis, which must all hold
 */
public record SegmentRule(String segment, Map<String, ColumnTest> when) {

    static final Shape<SegmentRule> SHAPE = Shape.object("segment rule", o -> {
        var segment = o.required("segment", Shapes.NAME, SegmentRule::segment);
        var when = o.withDefault("when", Shapes.mapOf(Shapes.NAME, ColumnTest.SHAPE), Map.of(), SegmentRule::when);
        return v -> new SegmentRule(v.get(segment), v.get(when));
    });

    /** Keeps the limits. */
    public SegmentRule {
        when = ImmutableMap.copyOf(when);
    }

    /** Tells whether a figure is as the rule demands; an axis that it does not name takes any. */
    boolean covers(String axis, Scalar figure) {
        ColumnTest test = when.get(axis);
        if (test == null) {
            return true;
        } else if (test instanceof CodeSet codes) {
            return figure instanceof Scalar.Code code && covers(codes, code.value());
        }
        return figure instanceof Scalar.Decimal number && covers((ColumnTest.Within) test, number.value());
    }

    private static boolean covers(CodeSet codes, String code) {
        return (codes.in().isEmpty() || codes.in().contains(code))
                && !codes.except().contains(code);
    }

    private static boolean covers(ColumnTest.Within within, BigDecimal number) {
        return within.bounds().hold(limit -> number.compareTo(limit.decimal().orElse(number)));
    }
}
