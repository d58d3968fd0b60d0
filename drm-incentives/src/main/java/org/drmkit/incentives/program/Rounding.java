package org.drmkit.incentives.program;

import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;

/**
 * How the pay of a rule is rounded, once for each dealer and period.
 *
 * <p>{@code {"mode": "DOWN", "scale": 0}} pays 246.00 of 246.9134. Limits and caps keep to the minor unit. Immutable.
 *
 * @param mode HALF_UP, by magnitude, unless told otherwise; not UNNECESSARY
 * @param scale the decimal places that are left, empty for those of the currency's minor unit
 */
public record Rounding(RoundingMode mode, Optional<Integer> scale) {

    /** Half up by magnitude to the minor unit. */
    public static final Rounding STANDARD = new Rounding(RoundingMode.HALF_UP, Optional.empty());

    private static final int MOST = 4;

    private static final List<String> MODES = Arrays.stream(RoundingMode.values())
            .filter(mode -> mode != RoundingMode.UNNECESSARY)
            .map(RoundingMode::name)
            .toList();

    static final Shape<Rounding> SHAPE = Shape.object("rounding", o -> {
        var mode = o.withDefault(
                "mode",
                Shapes.oneOf("rounding mode", MODES).map(RoundingMode::valueOf, RoundingMode::name),
                RoundingMode.HALF_UP,
                Rounding::mode);
        var scale = o.optional("scale", Shapes.integer(0, MOST), Rounding::scale);
        return v -> new Rounding(v.get(mode), v.get(scale));
    });

    /**
     * Checks that the rounding always has an answer.
     *
     * @throws IllegalArgumentException if the mode is UNNECESSARY
     */
    public Rounding {
        if (mode == RoundingMode.UNNECESSARY) {
            throw new IllegalArgumentException("The rounding mode must be one of " + MODES + ".\nMaybe HALF_UP.");
        }
    }

    /**
     * Returns the decimal places that are left of amounts of a currency.
     *
     * @param digits the decimal places of its minor unit
     * @return the places
     */
    public int places(int digits) {
        return scale.orElse(digits);
    }
}
