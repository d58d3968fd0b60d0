package org.drmkit.core.explain;

import java.util.Optional;
import org.drmkit.core.number.Fraction;

/**
 * A figure that its operands do not make.
 *
 * <p>{@code due: 941 CNY must be 940 CNY, the DIFFERENCE of its operands} means that an engine and its explanation
 * disagree. Exact figures are compared exactly, those from floating point within 1e-9 absolutely plus 1e-9 relatively. An
 * absent figure has to be absent, whatever the reason. Immutable.
 *
 * @param path the nodes from the root down, as in {@code due/rule.payout[rule=volume]}
 * @param operation what the figure should be of its operands
 * @param expected the figure that the operands make
 * @param actual the figure that the node has
 */
public record Mismatch(String path, Operation operation, Value expected, Value actual) {

    private static final Fraction TOLERANCE = Fraction.ofUnscaled(1, 9);

    static Optional<Mismatch> in(Explanation root) {
        return in(root, root.step());
    }

    private static Optional<Mismatch> in(Explanation node, String path) {
        return node.children()
                .flatMap(child -> in(child, path + "/" + child.step()).stream())
                .findFirst()
                .or(() -> at(node, path));
    }

    private static Optional<Mismatch> at(Explanation node, String path) {
        if (node.operation().equals(Operation.INPUT)) {
            return Optional.empty();
        }
        Value expected = node.operation()
                .applied(
                        node.operands().stream().map(Explanation::value).toList(),
                        node.value().unit());
        return agree(expected, node.value())
                ? Optional.empty()
                : Optional.of(new Mismatch(path, node.operation(), expected, node.value()));
    }

    private static boolean agree(Value expected, Value actual) {
        Optional<Fraction> left = expected.number();
        Optional<Fraction> right = actual.number();
        if (left.isPresent() && right.isPresent()) {
            return actual instanceof Value.Approximate
                    ? nearlyEqual(left.get(), right.get())
                    : left.get().equals(right.get());
        }
        boolean bothAbsent = expected instanceof Value.Absent && actual instanceof Value.Absent;
        return bothAbsent || expected.equals(actual);
    }

    private static boolean nearlyEqual(Fraction expected, Fraction actual) {
        Fraction allowed = TOLERANCE.times(Fraction.ONE.plus(expected.abs()));
        return expected.minus(actual).abs().compareTo(allowed) <= 0;
    }

    /**
     * Returns the mismatch as one sentence.
     *
     * @return the sentence
     */
    public String message() {
        return path + ": " + actual + " must be " + expected + ", the " + operation + " of its operands.";
    }
}
