package org.drmkit.core.explain;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drmkit.core.json.Shape;
import org.drmkit.core.number.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * A figure with the figures that it is made of, down to what was given.
 *
 * <p>{@code Due 940.00 = earned 1,080.00 - paid 140.00} is a node with the code {@code due}, the value {@code 940 CNY},
 * the operation {@link Operation#DIFFERENCE} and two operands, which are explanations themselves. Operands make the
 * figure; notes stand beside it (a test that was met, what is missing for the next band) and do not count. Arguments tell
 * what the node is about: rule, period, dealer. An argument named {@code rule@zh} is what {@code {rule}} shows in Chinese.
 *
 * <p>It holds no words: those come from {@link Texts} when it is rendered. It does not calculate for the engines either;
 * it says what they did, and {@link #mismatch} finds the node where that does not add up. Immutable; equal by content.
 */
public final class Explanation {

    /**
     * Explanations in JSON: a list of flat rows, every node before its children, each with its {@code depth}. Rows go into
     * a table as they are, and a deep tree stays within every limit of nesting.
     */
    public static final Shape<Explanation> SHAPE = Row.TREE;

    static final int MAX_DEPTH = 500;

    private final String code;
    private final Value value;
    private final Operation operation;
    private final ImmutableMap<String, Value> arguments;
    private final ImmutableList<Explanation> operands;
    private final ImmutableList<Explanation> notes;
    private final int depth;

    private Explanation(Builder builder) {
        code = builder.code;
        operation = builder.operation;
        arguments = ImmutableMap.copyOf(builder.arguments);
        operands = builder.operands.build();
        notes = builder.notes.build();
        operation.checkCount(operands.size());
        value = builder.value != null
                ? builder.value
                : operation.applied(operands.stream().map(Explanation::value).toList(), builder.unit);
        depth = 1 + children().mapToInt(Explanation::depth).max().orElse(0);
        if (depth > MAX_DEPTH) {
            throw new IllegalArgumentException("Depth of \"" + code + "\" (" + depth + ") must be at most " + MAX_DEPTH
                    + ". Maybe a node has been put into itself again and again.");
        }
    }

    /**
     * Starts a node.
     *
     * @param code what kind of figure it is, such as {@code rule.payout}; the {@link Texts} have words for it
     * @return a builder of an {@link Operation#INPUT} without a value
     * @throws IllegalArgumentException if the code is blank
     */
    public static Builder builder(String code) {
        if (code.isBlank()) {
            throw new IllegalArgumentException("Code \"" + code + "\" must not be blank. Maybe \"constant\" is meant.");
        }
        return new Builder(code);
    }

    /**
     * Returns a given figure without arguments.
     *
     * @param code what kind of figure it is
     * @param value the figure
     * @return the leaf
     */
    public static Explanation input(String code, Value value) {
        return builder(code).value(value).build();
    }

    /**
     * Returns what kind of figure this is.
     *
     * @return the code
     */
    public String code() {
        return code;
    }

    /**
     * Returns the figure.
     *
     * @return the value
     */
    public Value value() {
        return value;
    }

    /**
     * Returns how the figure is made of its operands.
     *
     * @return the operation
     */
    public Operation operation() {
        return operation;
    }

    /**
     * Returns what the node is about.
     *
     * @return the arguments by name, in the order in which they were given
     */
    public Map<String, Value> arguments() {
        return arguments;
    }

    /**
     * Returns the figures that this one is made of.
     *
     * @return the operands, in order
     */
    public List<Explanation> operands() {
        return operands;
    }

    /**
     * Returns what stands beside the figure and does not count for it.
     *
     * @return the notes, in order
     */
    public List<Explanation> notes() {
        return notes;
    }

    /**
     * Returns the operands and then the notes.
     *
     * @return the children
     */
    public Stream<Explanation> children() {
        return Stream.concat(operands.stream(), notes.stream());
    }

    /**
     * Returns this node and all below it, every node before its children.
     *
     * @return the nodes
     */
    public Stream<Explanation> nodes() {
        return Stream.concat(Stream.of(this), children().flatMap(Explanation::nodes));
    }

    /**
     * Returns the given figures that everything rests on.
     *
     * @return the operands of operands that have none themselves, in order; notes do not count
     */
    public Stream<Explanation> leaves() {
        return operands.isEmpty() ? Stream.of(this) : operands.stream().flatMap(Explanation::leaves);
    }

    /**
     * Finds the nodes of a kind.
     *
     * @param wanted their code
     * @return the nodes, in order, this one included
     */
    public List<Explanation> find(String wanted) {
        return nodes().filter(node -> node.code.equals(wanted)).toList();
    }

    /**
     * Returns the number of nodes from here down to the deepest one.
     *
     * @return the depth, 1 for a leaf
     */
    public int depth() {
        return depth;
    }

    /**
     * Does all arithmetic again, exactly, and looks for a figure that its operands do not make.
     *
     * @return the first such node, the deepest ones first, or empty if everything adds up
     */
    public Optional<Mismatch> mismatch() {
        return Mismatch.in(this);
    }

    /**
     * Compares this explanation with a later one of the same figure.
     *
     * @param after the later one
     * @return the nodes that changed
     */
    public Difference difference(Explanation after) {
        return Difference.between(this, after);
    }

    /**
     * Writes the explanation for people, one indented line for each figure. Steps that changed nothing are left out and a
     * figure that was explained before is not explained again. A number with more digits than its unit shows is rounded
     * for the reader, and an equation with such a number has the sign for nearly equal. The text is not meant to be parsed.
     *
     * @param locale the language of words and numbers
     * @param texts the words for the codes
     * @return the text, every line ended by a line feed
     */
    public String render(Locale locale, Texts texts) {
        return new Rendering(locale, texts, this).text();
    }

    /** Returns the code with those arguments that are texts: {@code rule.payout[rule=volume,period=2026Q1]}. */
    String step() {
        String named = arguments.entrySet().stream()
                .filter(argument -> argument.getValue() instanceof Value.Text
                        && !argument.getKey().contains("@"))
                .map(argument -> argument.getKey() + "=" + argument.getValue())
                .collect(Collectors.joining(","));
        return named.isEmpty() ? code : code + "[" + named + "]";
    }

    /** Tells whether this node, leaving its children aside, says the same as another one. */
    boolean saysTheSameAs(Explanation other) {
        return code.equals(other.code)
                && value.equals(other.value)
                && operation.equals(other.operation)
                && arguments.equals(other.arguments);
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof Explanation other
                && depth == other.depth
                && saysTheSameAs(other)
                && operands.equals(other.operands)
                && notes.equals(other.notes);
    }

    @Override
    public int hashCode() {
        return Objects.hash(code, value, operation, arguments, operands, notes);
    }

    @Override
    public String toString() {
        return step() + " " + value;
    }

    /** The making of an explanation. Not thread-safe. */
    public static final class Builder {

        private final String code;
        private final Map<String, Value> arguments = new LinkedHashMap<>();
        private final ImmutableList.Builder<Explanation> operands = ImmutableList.builder();
        private final ImmutableList.Builder<Explanation> notes = ImmutableList.builder();
        private Operation operation = Operation.INPUT;
        private String unit = "";
        private @Nullable Value value;

        private Builder(String code) {
            this.code = code;
        }

        /**
         * Sets the figure, as the engine has it. Without one it is calculated from the operands.
         *
         * @param figure the figure
         * @return this builder
         */
        public Builder value(Value figure) {
            this.value = figure;
            return this;
        }

        /**
         * Sets an exact figure.
         *
         * @param number the figure
         * @param itsUnit its unit, may be empty
         * @return this builder
         */
        public Builder value(Fraction number, String itsUnit) {
            return value(Value.of(number, itsUnit));
        }

        /**
         * Sets an exact figure that is a decimal.
         *
         * @param number the figure
         * @param itsUnit its unit, may be empty
         * @return this builder
         */
        public Builder value(BigDecimal number, String itsUnit) {
            return value(Value.of(number, itsUnit));
        }

        /**
         * Sets the unit of a figure that is calculated from the operands.
         *
         * @param ofTheResult the unit
         * @return this builder
         */
        public Builder unit(String ofTheResult) {
            this.unit = ofTheResult;
            return this;
        }

        /**
         * Sets the operation and adds its operands.
         *
         * @param how the operation
         * @param made the operands, in order
         * @return this builder
         */
        public Builder operation(Operation how, Explanation... made) {
            return operation(how, List.of(made));
        }

        /**
         * Sets the operation and adds its operands.
         *
         * @param how the operation
         * @param made the operands, in order
         * @return this builder
         */
        public Builder operation(Operation how, List<Explanation> made) {
            operation = how;
            operands.addAll(made);
            return this;
        }

        /**
         * Adds an argument that is a text; such arguments tell siblings of one code apart.
         *
         * @param name its name
         * @param text the text
         * @return this builder
         */
        public Builder argument(String name, String text) {
            return argument(name, Value.of(text));
        }

        /**
         * Adds an argument.
         *
         * @param name its name
         * @param argument the argument
         * @return this builder
         */
        public Builder argument(String name, Value argument) {
            arguments.put(name, argument);
            return this;
        }

        /**
         * Adds what stands beside the figure.
         *
         * @param note the note
         * @return this builder
         */
        public Builder note(Explanation note) {
            notes.add(note);
            return this;
        }

        /**
         * Makes the explanation.
         *
         * @return the explanation
         * @throws IllegalArgumentException if the operation does not take that many operands, if an input has no value, or
         *     if the tree is deeper than 500
         */
        public Explanation build() {
            if (value == null && operation.equals(Operation.INPUT)) {
                throw new IllegalArgumentException("Value of the input \"" + code
                        + "\" must be set. Maybe it is absent, with a reason: Value.absent(\"NO_FACT\").");
            }
            return new Explanation(this);
        }
    }
}
