package org.drmkit.incentives.program;

import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;

/** Names of dealer attributes as they stand in a rule. */
final class Attributes {

    private static final String PREFIX = "dealer.";

    static final Shape<String> SHAPE = Shapes.TEXT.where(
            "a dealer attribute such as dealer.group",
            text -> text.startsWith(PREFIX) && text.length() > PREFIX.length());

    private Attributes() {}
}
