package org.drmkit.scoring.segment;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.drmkit.core.fact.Scalar;

/**
 * The figures of one dealer by axis.
 *
 * @param figures a number or a code for each axis
 */
public record Point(Map<String, Scalar> figures) {

    /** Keeps the figures. */
    public Point {
        figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
    }

    Scalar figure(String axis) {
        return Optional.ofNullable(figures.get(axis))
                .orElseThrow(() -> new IllegalArgumentException(
                        "The point (%s) has no figure for the axis (%s).\nMaybe it is misspelt."
                                .formatted(this, axis)));
    }

    /**
     * Returns a number.
     *
     * @param axis the axis
     * @return the number
     * @throws IllegalArgumentException if the axis is not known or has a code
     */
    public BigDecimal number(String axis) {
        if (figures.get(axis) instanceof Scalar.Decimal decimal) {
            return decimal.value();
        }
        throw new IllegalArgumentException(
                "The axis (%s) of %s must have a number.\nMaybe it is a code.".formatted(axis, this));
    }

    @Override
    public String toString() {
        return figures.entrySet().stream()
                .map(figure -> figure.getKey() + " " + figure.getValue())
                .collect(Collectors.joining(", "));
    }
}
