package org.drmkit.scoring.selection;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.drmkit.core.explain.Explanation;
import org.drmkit.core.explain.Operation;
import org.drmkit.core.explain.Value;
import org.drmkit.scoring.candidate.CandidateTable;
import org.drmkit.scoring.weight.Weights;

/** The parts of which explanations of scores are put together. */
final class Figures {

    private static final Operation NINE_DECIMALS = Operation.round(9, RoundingMode.HALF_UP);

    private Figures() {}

    static Explanation number(String code, double number) {
        return Explanation.input(code, Value.approximate(number, ""));
    }

    static Explanation made(String code, Operation operation, Explanation... operands) {
        return Explanation.builder(code).operation(operation, operands).build();
    }

    /** The score of a candidate, rounded to nine decimals. */
    static Explanation.Builder score(String method, String candidate, Explanation exact) {
        return Explanation.builder("selection.score")
                .argument("candidate", candidate)
                .argument("method", method)
                .operation(NINE_DECIMALS, exact);
    }

    /** The sum of weight x share over the yardsticks. */
    static Explanation weightedSum(CandidateTable table, Weights weights, double[][] shares, int candidate) {
        List<Explanation> parts = new ArrayList<>();
        for (int j = 0; j < shares.length; j++) {
            String yardstick = table.ids().get(j);
            parts.add(Explanation.builder("selection.part")
                    .argument("yardstick", yardstick)
                    .operation(
                            Operation.PRODUCT,
                            number("selection.weight", weights.share(yardstick)),
                            number("selection.share", shares[j][candidate]))
                    .build());
        }
        return Explanation.builder("selection.sum")
                .operation(Operation.SUM, parts)
                .build();
    }

    /** The product of share ^ weight over the yardsticks. */
    static Explanation weightedProduct(CandidateTable table, Weights weights, double[][] shares, int candidate) {
        List<Explanation> parts = new ArrayList<>();
        for (int j = 0; j < shares.length; j++) {
            String yardstick = table.ids().get(j);
            parts.add(Explanation.builder("selection.power")
                    .argument("yardstick", yardstick)
                    .argument("weight", Value.approximate(weights.share(yardstick), ""))
                    .argument("share", Value.approximate(shares[j][candidate], ""))
                    .value(Value.approximate(Math.pow(shares[j][candidate], weights.share(yardstick)), ""))
                    .build());
        }
        return Explanation.builder("selection.product")
                .operation(Operation.PRODUCT, parts)
                .build();
    }
}
