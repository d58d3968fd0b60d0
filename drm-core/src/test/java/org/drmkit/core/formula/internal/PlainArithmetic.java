package org.drmkit.core.formula.internal;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import org.drmkit.core.fact.Reasons;
import org.drmkit.core.number.Fraction;

/** The arithmetic of the language on single answers, as its page says it, without columns. */
enum PlainArithmetic {
    ADD(Fraction::plus),
    SUBTRACT(Fraction::minus),
    MULTIPLY(Fraction::times),
    DIVIDE((a, b) -> b.signum() == 0 ? null : a.dividedBy(b)),
    SHARE((part, whole) -> whole.signum() <= 0 ? null : part.dividedBy(whole)),
    GROWTH((now, before) -> before.signum() <= 0 ? null : now.dividedBy(before).minus(Fraction.ONE)),
    MIN((a, b) -> a.compareTo(b) < 0 ? a : b),
    MAX((a, b) -> a.compareTo(b) > 0 ? a : b);

    private final BinaryOperator<Fraction> exact;

    PlainArithmetic(BinaryOperator<Fraction> exact) {
        this.exact = exact;
    }

    Answer of(List<Answer> operands) {
        return operands.stream()
                .map(PlainArithmetic::unusable)
                .flatMap(Optional::stream)
                .min(Comparator.comparing(PlainArithmetic::weight))
                .<Answer>map(gap -> gap)
                .orElseGet(() -> calculated(operands));
    }

    private Answer calculated(List<Answer> operands) {
        Fraction result = number(operands.get(0));
        for (Answer operand : operands.subList(1, operands.size())) {
            result = exact.apply(result, number(operand));
            if (result == null) {
                return new Answer.Gap(false, Reasons.DIVISION_BY_ZERO);
            }
        }
        boolean rough = operands.stream().anyMatch(Answer.Rough.class::isInstance);
        return rough ? rounded(result.doubleValue()) : new Answer.Exact(result);
    }

    private static Answer rounded(double number) {
        return Double.isFinite(number) ? new Answer.Rough(number + 0.0) : Answer.Gap.invalid();
    }

    private static Optional<Answer.Gap> unusable(Answer answer) {
        if (answer instanceof Answer.Text) {
            return Optional.of(Answer.Gap.invalid());
        }
        return answer instanceof Answer.Gap gap ? Optional.of(gap) : Optional.empty();
    }

    /** Unusable wins over missing, missing over not applicable. */
    private static int weight(Answer.Gap gap) {
        return gap.isInvalid() ? 0 : gap.missing() ? 1 : 2;
    }

    static Answer floor(Answer answer) {
        return unusable(answer).<Answer>map(gap -> gap).orElseGet(() -> {
            Fraction floor = number(answer).floor();
            return answer instanceof Answer.Rough ? rounded(floor.doubleValue()) : new Answer.Exact(floor);
        });
    }

    /** Compares two numbers: exactly, but as doubles if one of them is approximate. */
    static int compare(Answer left, Answer right) {
        boolean rough = left instanceof Answer.Rough || right instanceof Answer.Rough;
        return rough
                ? Double.compare(left.rough(), right.rough())
                : number(left).compareTo(number(right));
    }

    private static Fraction number(Answer answer) {
        return answer instanceof Answer.Exact exact
                ? exact.number()
                : Fraction.of(new BigDecimal(((Answer.Rough) answer).number()));
    }
}
