package org.drmkit.incentives.program;

import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;

/**
 * How the payout of a group is shared by its members.
 *
 * <p>1,200.00 of a group whose members bought for 8,000, 12,000 and 10,000.01 is 320.00, 480.00 and 400.00 by {@code "BASE"}, 400.00 each by
 * {@code "EQUAL"}, and all of it the head's by {@code {"to": "dealer.head"}}. Members are the dealers of the group on the period's last day
 * whom the rule is for; whole minor units by largest remainder, ties in the order of dealers. Immutable.
 */
public sealed interface Split {

    /** How a split looks as JSON. */
    Shape<Split> SHAPE = Shape.union("split", Split.class, u -> {
        u.text(Equally.class, Shapes.enumOf(Equally.class));
        u.key("to", To.class, Attributes.SHAPE.map(To::new, To::to));
    });

    /** The splits that are a word. */
    enum Equally implements Split {
        /** In proportion to the members' positive bases; equally if there are none. */
        BASE,
        /** The same for each member. */
        EQUAL
    }

    /**
     * All to the dealer whom an attribute of the members names; by base if it names nobody.
     *
     * @param to the attribute, such as {@code dealer.head}; the first member in the order of dealers that has it counts
     */
    record To(String to) implements Split {}
}
