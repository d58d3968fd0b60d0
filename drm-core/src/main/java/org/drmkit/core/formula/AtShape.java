package org.drmkit.core.formula;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.drmkit.core.formula.Shift.Named;
import org.drmkit.core.formula.Shift.Rolling;
import org.drmkit.core.json.ObjectShape;
import org.drmkit.core.json.Place;
import org.drmkit.core.json.Problem;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;
import org.drmkit.core.time.PeriodUnit;

/** How a time looks: one shift, or a list of them. */
final class AtShape {

    /** Those that give a whole period, for which a fact can be recorded. */
    private static final Set<Named> WHOLE = Set.of(Named.PREVIOUS, Named.YEAR_AGO, Named.YEAR, Named.PROGRAM);

    private static final Shape<String> WORDS =
            Shapes.oneOf("time", Arrays.stream(Named.values()).map(Named::name).toList());

    private static final Shape<Named> WORD = WORDS.map(Named::valueOf, Named::name);

    private static final ObjectShape<Rolling> ROLLING = Shape.object("rolling window", o -> {
        var units = o.required("rolling", Shapes.integer(1, Rolling.MOST), Rolling::units);
        var unit = o.required("unit", Shapes.enumOf(PeriodUnit.class), Rolling::unit);
        return v -> new Rolling(v.get(units), v.get(unit));
    });

    private static final ObjectShape<At> ONE_ROLLING = Shape.object("time", o -> {
        var rolling = o.include(ROLLING, at -> (Rolling) at.shifts().get(0));
        return v -> At.of(v.get(rolling));
    });

    private static final Shape<Shift> SHIFT = Shape.union("shift", Shift.class, u -> {
        u.text(Named.class, WORD);
        u.object("rolling", Rolling.class, ROLLING);
    });

    /** The time of a measure. */
    static final Shape<At> MEASURE = Shape.union("time", At.class, u -> {
        u.text(At.class, AtShape::isWord, WORD.map(At::of, at ->
                (Named) at.shifts().get(0)));
        u.list(At.class, at -> at.shifts().size() > 1, list(SHIFT));
        u.object("rolling", At.class, ONE_ROLLING);
    });

    /** The time of a fact. */
    static final Shape<At> FACT = Shape.union("time of a fact", At.class, u -> {
        Shape<Named> word = WORD.where("PREVIOUS, YEAR_AGO, YEAR, PROGRAM", WHOLE::contains);
        u.text(At.class, AtShape::isWord, word.map(At::of, at ->
                (Named) at.shifts().get(0)));
        u.list(At.class, list(word.map(named -> named, Named.class::cast)));
    });

    private AtShape() {}

    private static boolean isWord(At at) {
        return at.shifts().size() == 1 && at.shifts().get(0) instanceof Named;
    }

    private static Shape<At> list(Shape<Shift> shift) {
        return Shapes.nonEmptyListOf(shift).check(AtShape::checkOrder).map(At::new, At::shifts);
    }

    private static void checkOrder(List<Shift> shifts, Place place) {
        At.misplaced(shifts)
                .ifPresent(i -> place.element(i)
                        .report(place.element(i)
                                .problem(Problem.INVALID, At.MISPLACED)
                                .withMaybe(At.MAYBE)));
    }
}
