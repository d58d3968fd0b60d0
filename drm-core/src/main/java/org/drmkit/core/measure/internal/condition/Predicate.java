package org.drmkit.core.measure.internal.condition;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.drmkit.core.measure.internal.batch.Dimension;
import org.drmkit.core.trade.internal.DecimalColumn;

/**
 * A condition bound to the columns of one ledger, in its shortest form.
 *
 * <p>Tests of one {@link Dimension} are sets of its indices; combined they are sets again, so that {@code any} of two lists of
 * regions costs no more than one list. What remains is tested line by line. Immutable.
 */
public sealed interface Predicate {

    /** Returns what every line meets. */
    static Predicate always() {
        return new All(List.of());
    }

    /** Returns what no line meets. */
    static Predicate never() {
        return new Any(List.of());
    }

    /** Checks if every line meets it. */
    default boolean isAlways() {
        return equals(always());
    }

    /** Checks if no line meets it. */
    default boolean isNever() {
        return equals(never());
    }

    /** The lines whose index is in a set. */
    record Indexed(Dimension dimension, BitSet met) implements Predicate {

        public Predicate simplest() {
            if (dimension.isNone(met)) {
                return never();
            }
            return dimension.isAll(met) ? always() : this;
        }
    }

    /** The lines that a test keeps. */
    record Tested(LineTest test) implements Predicate {}

    /** The lines that meet every part. */
    record All(List<Predicate> parts) implements Predicate {}

    /** The lines that meet at least one part. */
    record Any(List<Predicate> parts) implements Predicate {}

    /** The lines that do not meet a part. */
    record Not(Predicate part) implements Predicate {}

    /** Returns what meets all parts. */
    static Predicate all(List<Predicate> parts) {
        List<Predicate> flat = new ArrayList<>();
        Map<Dimension, BitSet> sets = new LinkedHashMap<>();
        for (Predicate part : parts) {
            for (Predicate each : part instanceof All all ? all.parts : List.of(part)) {
                if (each instanceof Indexed indexed) {
                    sets.computeIfAbsent(indexed.dimension, Dimension::all).and(indexed.met);
                } else {
                    flat.add(each);
                }
            }
        }
        sets.forEach((dimension, met) -> flat.add(new Indexed(dimension, met).simplest()));
        flat.removeIf(Predicate::isAlways);
        return flat.contains(never()) ? never() : flat.size() == 1 ? flat.get(0) : new All(List.copyOf(flat));
    }

    /** Returns what meets at least one part. */
    static Predicate any(List<Predicate> parts) {
        List<Predicate> flat = new ArrayList<>();
        Map<Dimension, BitSet> sets = new LinkedHashMap<>();
        for (Predicate part : parts) {
            for (Predicate each : part instanceof Any any ? any.parts : List.of(part)) {
                if (each instanceof Indexed indexed) {
                    sets.computeIfAbsent(indexed.dimension, dimension -> new BitSet())
                            .or(indexed.met);
                } else {
                    flat.add(each);
                }
            }
        }
        sets.forEach((dimension, met) -> flat.add(new Indexed(dimension, met).simplest()));
        flat.removeIf(Predicate::isNever);
        return flat.contains(always()) ? always() : flat.size() == 1 ? flat.get(0) : new Any(List.copyOf(flat));
    }

    /** Returns what does not meet a part. */
    static Predicate not(Predicate part) {
        if (part.isAlways() || part.isNever()) {
            return part.isAlways() ? never() : always();
        } else if (part instanceof Indexed indexed) {
            BitSet rest = indexed.dimension.all();
            rest.andNot(indexed.met);
            return new Indexed(indexed.dimension, rest).simplest();
        }
        return part instanceof Not not ? not.part : new Not(part);
    }

    /** Checks if it is met only by lines with so much in a column. */
    default boolean requires(DecimalColumn column, long least) {
        return conjuncts().stream()
                .anyMatch(part -> part instanceof Tested tested
                        && tested.test instanceof LineTest.DecimalWithin within
                        && within.column().equals(column)
                        && within.least() >= least);
    }

    /** Returns the parts that all have to be met. */
    default List<Predicate> conjuncts() {
        return this instanceof All all ? all.parts : List.of(this);
    }

    /** Returns this as a test of lines. */
    default LineTest test() {
        if (this instanceof Tested tested) {
            return tested.test;
        } else if (this instanceof Indexed indexed) {
            return new LineTest.IndexIn(indexed.dimension, indexed.met);
        } else if (this instanceof All all) {
            return new LineTest.AllOf(all.parts.stream().map(Predicate::test).toList());
        } else if (this instanceof Any any) {
            return new LineTest.AnyOf(any.parts.stream().map(Predicate::test).toList());
        }
        return new LineTest.NoneOf(((Not) this).part.test());
    }
}
