package org.drmkit.core.measure;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.drmkit.core.json.ObjectShape;
import org.drmkit.core.json.ObjectShape.Member;
import org.drmkit.core.json.Problem;
import org.drmkit.core.json.Shape;

/**
 * Limits that a value has to keep, all of them.
 *
 * <p>{@code {">=": "2026-03-02", "<": "2026-06-01"}} are the days from 2 March to 31 May. In a condition on trade lines a
 * limit is a {@link Literal}, in a test of a formula it may be a formula itself.
 *
 * <p>Immutable; there is at least one limit, and at most one for each comparison.
 *
 * @param <T>  what the limits are
 * @param limits  the limits, in the order of {@link Comparison}
 */
public record Bounds<T>(Map<Comparison, T> limits) {

    /** The comparisons as they are written. */
    static final List<String> SYMBOLS =
            Arrays.stream(Comparison.values()).map(Comparison::symbol).toList();

    /**
     * Checks that there is a limit.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Bounds {
        if (limits.isEmpty()) {
            throw new IllegalArgumentException("Bounds need at least one limit.\nMaybe \">=\".");
        }
        limits = Collections.unmodifiableMap(new EnumMap<>(limits));
    }

    /**
     * Returns how bounds look as JSON: an object with at least one of the comparisons, such as {@code {">=": 5}}.
     *
     * @param <T>  what the limits are
     * @param limit  how a limit looks
     * @return the shape, which can be put flat into another object
     */
    public static <T> ObjectShape<Bounds<T>> shape(Shape<T> limit) {
        return Shape.object("bounds", o -> {
            var limits = o.include(limits(limit), Bounds::limits);
            o.check((v, place) -> {
                if (v.get(limits).isEmpty()) {
                    place.report(place.problem(Problem.MISSING_MEMBER, "a bound is missing")
                            .withAllowed(String.join(", ", SYMBOLS)));
                }
            });
            return v -> new Bounds<>(v.get(limits));
        });
    }

    /** Limits of which there may be none. */
    static <T> ObjectShape<Map<Comparison, T>> limits(Shape<T> limit) {
        return Shape.object("limits", o -> {
            Map<Comparison, Member<Optional<T>>> members = new LinkedHashMap<>();
            for (Comparison comparison : Comparison.values()) {
                members.put(
                        comparison,
                        o.optional(comparison.symbol(), limit, map -> Optional.ofNullable(map.get(comparison))));
            }
            return v -> {
                Map<Comparison, T> map = new EnumMap<>(Comparison.class);
                members.forEach((comparison, member) -> v.get(member).ifPresent(found -> map.put(comparison, found)));
                return map;
            };
        });
    }

    /**
     * Returns bounds with one limit.
     *
     * @param <T>  what the limit is
     * @param comparison  how a value compares with it
     * @param limit  the limit
     * @return the bounds
     */
    public static <T> Bounds<T> of(Comparison comparison, T limit) {
        return new Bounds<>(Map.of(comparison, limit));
    }

    /**
     * Returns these bounds with one more limit.
     *
     * @param comparison  how a value compares with it
     * @param limit  the limit, which replaces one of the same comparison
     * @return the bounds
     */
    public Bounds<T> and(Comparison comparison, T limit) {
        Map<Comparison, T> all = new EnumMap<>(limits);
        all.put(comparison, limit);
        return new Bounds<>(all);
    }

    /**
     * Returns these bounds with other limits for the same comparisons.
     *
     * @param <R>  what the new limits are
     * @param function  makes a new limit of a limit
     * @return the bounds
     */
    public <R> Bounds<R> map(Function<? super T, ? extends R> function) {
        Map<Comparison, R> mapped = new EnumMap<>(Comparison.class);
        limits.forEach((comparison, limit) -> mapped.put(comparison, function.apply(limit)));
        return new Bounds<>(mapped);
    }

    /**
     * Checks if a value keeps every limit.
     *
     * @param order  compares the value with a limit: negative, zero or positive
     * @return true if all comparisons hold
     */
    public boolean hold(ToIntFunction<? super T> order) {
        return limits.entrySet().stream().allMatch(limit -> limit.getKey().holds(order.applyAsInt(limit.getValue())));
    }

    /**
     * Returns the comparisons that have a limit.
     *
     * @return the comparisons in their order
     */
    public Set<Comparison> comparisons() {
        return limits.keySet();
    }
}
