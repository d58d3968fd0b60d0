package org.drmkit.core.formula.internal;

import java.util.List;
import org.drmkit.core.explain.Operation;

/** Nodes that engines put together themselves. */
public final class Nodes {

    private Nodes() {}

    /**
     * Returns the sum of two nodes.
     *
     * @param left a summand
     * @param right a summand
     * @return their sum
     */
    public static Node sum(Node left, Node right) {
        return new OperationNode(SumOperation.ADD, Operation.SUM, List.of(left, right));
    }

    /**
     * Returns the product of two nodes.
     *
     * @param left a factor
     * @param right a factor
     * @return their product
     */
    public static Node product(Node left, Node right) {
        return new OperationNode(ProductOperation.MULTIPLY, Operation.PRODUCT, List.of(left, right));
    }
}
