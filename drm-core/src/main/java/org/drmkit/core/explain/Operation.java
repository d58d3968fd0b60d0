package org.drmkit.core.explain;

import com.google.common.base.Splitter;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;
import org.drmkit.core.number.Decimals;
import org.drmkit.core.number.Fraction;

/**
 * How a figure is made of its operands: the arithmetic that a reader can do again.
 *
 * <p>{@code DIFFERENCE} of 1,080.00 and 140.00 is 940.00. All arithmetic is exact, on fractions. An operation that is not
 * defined for its operands (a division by zero), has an absent operand, or gives a number of thousands of digits, has an
 * absent result. It is not a formula: it
 * repeats what was done, with the numbers at hand. Immutable; equal by its text.
 */
public final class Operation {

    /** Operations in JSON: the text {@code "SUM"} or {@code "ROUND(2,HALF_UP)"}. */
    public static final Shape<Operation> SHAPE = Shapes.text(
            "operation", "an operation such as SUM or ROUND(2,HALF_UP)", Operation::parse, Operation::toString);

    private static final Value UNDEFINED = Value.absent("UNDEFINED");
    private static final int ANY = Integer.MAX_VALUE;

    /** A given figure: no operands. */
    public static final Operation INPUT = new Operation("INPUT", 0, 0, x -> Optional.empty());

    /** The operand itself, carried on under another name. */
    public static final Operation SAME = new Operation("SAME", 1, 1, x -> Optional.of(x.get(0)));

    /** The sum of all operands. */
    public static final Operation SUM = new Operation("SUM", 0, ANY, Operation::sum);

    /** The first operand minus all others. */
    public static final Operation DIFFERENCE =
            new Operation("DIFFERENCE", 1, ANY, x -> x.stream().reduce(Fraction::minus));

    /** The product of all operands. */
    public static final Operation PRODUCT =
            new Operation("PRODUCT", 0, ANY, x -> Optional.of(x.stream().reduce(Fraction.ONE, Fraction::times)));

    /** The first operand divided by the second, which is not 0. */
    public static final Operation QUOTIENT = new Operation("QUOTIENT", 2, 2, x -> quotient(x.get(0), x.get(1)));

    /** The smallest operand. */
    public static final Operation MIN =
            new Operation("MIN", 1, ANY, x -> x.stream().reduce(Fraction::min));

    /** The largest operand. */
    public static final Operation MAX =
            new Operation("MAX", 1, ANY, x -> x.stream().reduce(Fraction::max));

    /** The largest whole number that is not above the operand. */
    public static final Operation FLOOR =
            new Operation("FLOOR", 1, 1, x -> Optional.of(x.get(0).floor()));

    /** The operand with the other sign. */
    public static final Operation NEGATED =
            new Operation("NEGATED", 1, 1, x -> Optional.of(x.get(0).negated()));

    /** The growth from the second operand, which is positive, to the first: (now - before) / before. */
    public static final Operation GROWTH =
            new Operation("GROWTH", 2, 2, x -> share(x.get(0).minus(x.get(1)), x.get(1)));

    /** The share of the first operand in the second, which is positive. */
    public static final Operation SHARE = new Operation("SHARE", 2, 2, x -> share(x.get(0), x.get(1)));

    /** The point at x on the line through two points; operands x, x0, y0, x1, y1. */
    public static final Operation INTERPOLATION = new Operation("INTERPOLATION", 5, 5, Operation::interpolation);

    private static final List<Operation> PLAIN = List.of(
            INPUT, SAME, SUM, DIFFERENCE, PRODUCT, QUOTIENT, MIN, MAX, FLOOR, NEGATED, GROWTH, SHARE, INTERPOLATION);

    private final String name;
    private final List<String> parameters;
    private final int least;
    private final int most;
    private final Function<List<Fraction>, Optional<Fraction>> arithmetic;

    private Operation(String name, int least, int most, Function<List<Fraction>, Optional<Fraction>> arithmetic) {
        this(name, List.of(), least, most, arithmetic);
    }

    private Operation(
            String name,
            List<String> parameters,
            int least,
            int most,
            Function<List<Fraction>, Optional<Fraction>> arithmetic) {
        this.name = name;
        this.parameters = parameters;
        this.least = least;
        this.most = most;
        this.arithmetic = arithmetic;
    }

    /**
     * Returns the one rounding of its operand.
     *
     * @param scale the decimal places that are kept, from -18 to 18
     * @param mode the rounding mode
     * @return the operation
     * @throws IllegalArgumentException if the scale is out of range
     */
    public static Operation round(int scale, RoundingMode mode) {
        if (Math.abs(scale) > Decimals.MAX_SCALE) {
            throw new IllegalArgumentException(
                    "Scale " + scale + " must be from -18 to 18. Maybe it is the 2 of most currencies.");
        }
        return new Operation(
                "ROUND", List.of(String.valueOf(scale), mode.name()), 1, 1, x -> rounded(x.get(0), scale, mode));
    }

    /**
     * Returns the choice of one operand; the others, which may be absent, were not taken.
     *
     * @param index the position of the chosen operand, from 0 to 9999
     * @return the operation
     * @throws IllegalArgumentException if the index is out of range
     */
    public static Operation choice(int index) {
        if (index < 0 || index > 9_999) {
            throw new IllegalArgumentException("Index " + index + " must be from 0 to 9999. Maybe nothing was chosen.");
        }
        return new Operation("CHOICE", List.of(String.valueOf(index)), index + 1, ANY, x -> Optional.of(x.get(index)));
    }

    /**
     * Reads what {@link #toString} writes: {@code "SUM"}, {@code "ROUND(2,HALF_UP)"}, {@code "CHOICE(1)"}.
     *
     * @param text the text
     * @return the operation
     * @throws IllegalArgumentException if the text is no operation
     */
    public static Operation parse(String text) {
        return Stream.concat(PLAIN.stream(), withParameters(text).stream())
                .filter(operation -> operation.toString().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Operation \"" + text + "\" must be one of "
                        + PLAIN.stream().map(Operation::name).collect(Collectors.joining(", "))
                        + ", ROUND(scale,mode), CHOICE(index). Maybe it is misspelt."));
    }

    private static Optional<Operation> withParameters(String text) {
        int open = text.indexOf('(');
        if (open < 0 || !text.endsWith(")")) {
            return Optional.empty();
        }
        List<String> parts = Splitter.on(',').splitToList(text.substring(open + 1, text.length() - 1));
        try {
            int number = Integer.parseInt(parts.get(0));
            return Optional.of(
                    text.startsWith("ROUND")
                            ? round(number, RoundingMode.valueOf(parts.get(parts.size() - 1)))
                            : choice(number));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /**
     * Returns the name.
     *
     * @return the name, such as {@code ROUND}
     */
    public String name() {
        return name;
    }

    /**
     * Returns what the name alone does not say.
     *
     * @return scale and mode of {@code ROUND}, index of {@code CHOICE}, else none
     */
    public List<String> parameters() {
        return parameters;
    }

    /**
     * Does the arithmetic again.
     *
     * @param operands the operands
     * @param unit the unit of the result
     * @return the result; approximate if an operand is, absent if an operand that matters is or if it is not defined
     * @throws IllegalArgumentException if the number of operands is not one that this operation takes
     */
    public Value applied(List<Value> operands, String unit) {
        checkCount(operands.size());
        if (name.equals("CHOICE") || name.equals("SAME")) {
            return operands.get(chosen());
        }
        Optional<Value> gap =
                operands.stream().filter(operand -> operand.number().isEmpty()).findFirst();
        return gap.isPresent() ? absent(gap.get()) : calculated(operands, unit);
    }

    private Value calculated(List<Value> operands, String unit) {
        List<Fraction> numbers =
                operands.stream().flatMap(operand -> operand.number().stream()).toList();
        boolean approximate = operands.stream().anyMatch(Value.Approximate.class::isInstance);
        Optional<Fraction> result = arithmetic.apply(numbers).filter(number -> !number.isHuge());
        return approximate && !name.equals("ROUND")
                ? result.map(Fraction::doubleValue)
                        .filter(Double::isFinite)
                        .map(number -> Value.approximate(number, unit))
                        .orElse(UNDEFINED)
                : result.map(number -> Value.of(number, unit)).orElse(UNDEFINED);
    }

    private static Value absent(Value gap) {
        return gap instanceof Value.Absent ? gap : Value.absent("INVALID");
    }

    private int chosen() {
        return name.equals("CHOICE") ? Integer.parseInt(parameters.get(0)) : 0;
    }

    void checkCount(int count) {
        if (count < least || count > most) {
            String allowed = least == most ? String.valueOf(least) : "at least " + least;
            throw new IllegalArgumentException("Number of operands of " + this + " (" + count + ") must be " + allowed
                    + ". Maybe some of them are notes.");
        }
    }

    private static Optional<Fraction> sum(List<Fraction> operands) {
        return Optional.of(operands.stream().reduce(Fraction.ZERO, Fraction::plus));
    }

    private static Optional<Fraction> rounded(Fraction exact, int scale, RoundingMode mode) {
        return mode == RoundingMode.UNNECESSARY
                ? rounded(exact, scale, RoundingMode.DOWN).filter(exact::equals)
                : Optional.of(Fraction.of(exact.rounded(scale, mode)));
    }

    private static Optional<Fraction> quotient(Fraction above, Fraction below) {
        return below.signum() == 0 ? Optional.empty() : Optional.of(above.dividedBy(below));
    }

    private static Optional<Fraction> share(Fraction part, Fraction whole) {
        return whole.signum() <= 0 ? Optional.empty() : Optional.of(part.dividedBy(whole));
    }

    private static Optional<Fraction> interpolation(List<Fraction> x) {
        Fraction rise = x.get(4).minus(x.get(2));
        return quotient(x.get(0).minus(x.get(1)), x.get(3).minus(x.get(1)))
                .map(way -> x.get(2).plus(rise.times(way)));
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof Operation other && name.equals(other.name) && parameters.equals(other.parameters);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, parameters);
    }

    /** Returns the name, with the parameters in parentheses if there are any; {@link #parse} reads it. */
    @Override
    public String toString() {
        return parameters.isEmpty() ? name : name + "(" + String.join(",", parameters) + ")";
    }
}
