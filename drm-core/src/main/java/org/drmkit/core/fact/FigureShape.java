package org.drmkit.core.fact;

import org.drmkit.core.fact.Figure.Missing;
import org.drmkit.core.fact.Figure.NotApplicable;
import org.drmkit.core.fact.Figure.Present;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;
import org.drmkit.core.json.Union;

/**
 * How a figure looks as JSON; not in the interface, whose subtypes it names, so that no two classes wait for each
 * other.
 */
final class FigureShape {

    static final Union<Figure> SHAPE = Shape.union("figure", Figure.class, u -> {
        u.key("value", Present.class, Scalar.SHAPE.map(Present::new, Present::value));
        u.key("reason", Missing.class, Shapes.TEXT.map(Missing::new, Missing::reason));
        u.key("notApplicable", NotApplicable.class, Shapes.TEXT.map(NotApplicable::new, NotApplicable::reason));
    });

    private FigureShape() {}
}
