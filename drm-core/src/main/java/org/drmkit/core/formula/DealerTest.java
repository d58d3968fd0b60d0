package org.drmkit.core.formula;

import org.drmkit.core.json.Place;
import org.drmkit.core.json.Problem;
import org.drmkit.core.json.Shape;
import org.drmkit.core.measure.Condition;

/**
 * A condition on the attributes of a dealer: whom a rule or a scorecard is for.
 *
 * <p>{@code {"dealer.tier": {">=": 2}, "dealer.type": {"in": ["4S", "SHOP"]}}} with {@code any}, {@code all} and {@code not}
 * as in a condition on lines, of which it is the part that names dealer attributes only. They are taken on the last day of
 * the period, or on {@code asOf}, if earlier. Immutable.
 *
 * @param condition  the condition; all its columns are dealer attributes, {@code dealer.X}
 */
public record DealerTest(Condition condition) {

    /** How the test looks as JSON. */
    public static final Shape<DealerTest> SHAPE =
            Condition.SHAPE.check(DealerTest::checkAttributes).map(DealerTest::new, DealerTest::condition);

    private static final DealerTest EVERYONE = new DealerTest(Condition.always());

    /**
     * Returns the test that every dealer passes.
     *
     * @return the test
     */
    public static DealerTest everyone() {
        return EVERYONE;
    }

    private static void checkAttributes(Condition condition, Place place) {
        for (String column : condition.columns().keySet()) {
            if (!column.startsWith(FactReference.DEALER)) {
                Place member = place.member(column);
                member.report(Problem.of(member.pointer(), Problem.UNKNOWN_MEMBER, "no attribute of the dealer")
                        .withValue(column)
                        .withAllowed("dealer. and the name of an attribute, any, all, not")
                        .withMaybe(FactReference.DEALER + column));
            }
        }
        if (condition.days().isPresent()) {
            place.member("days").report(Problem.UNKNOWN_MEMBER, "a dealer has no dates to count days between");
        }
        each(condition, place);
    }

    private static void each(Condition condition, Place place) {
        for (int i = 0; i < condition.any().size(); i++) {
            checkAttributes(condition.any().get(i), place.member("any").element(i));
        }
        for (int i = 0; i < condition.all().size(); i++) {
            checkAttributes(condition.all().get(i), place.member("all").element(i));
        }
        condition.not().ifPresent(not -> checkAttributes(not, place.member("not")));
    }
}
