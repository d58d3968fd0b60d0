package org.drmkit.core.formula.internal;

import java.util.List;
import java.util.stream.IntStream;

/** Ranks by their definition: one more than the number of higher peers. */
final class PlainRanks {

    private PlainRanks() {}

    static Answer rank(List<Answer> values, List<String> groups, int i) {
        Answer value = values.get(i);
        if (!value.isNumber()) {
            return value instanceof Answer.Text ? Answer.Gap.invalid() : value;
        }
        boolean rough = values.stream().anyMatch(Answer.Rough.class::isInstance);
        return Answer.of(1
                + IntStream.range(0, values.size())
                        .filter(j -> groups.get(j).equals(groups.get(i)))
                        .filter(j -> values.get(j).isNumber())
                        .filter(j -> isHigher(values.get(j), value, rough))
                        .count());
    }

    private static boolean isHigher(Answer one, Answer other, boolean rough) {
        return rough ? one.rough() > other.rough() : PlainArithmetic.compare(one, other) > 0;
    }
}
