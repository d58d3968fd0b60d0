package org.drmkit.incentives.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.drmkit.core.fact.FigureColumn;
import org.drmkit.core.formula.Span;
import org.drmkit.core.formula.internal.Evaluation;
import org.drmkit.incentives.program.Cap;

/** Cuts payouts to what a cap leaves: positive ones, while negative ones stay and make room. */
final class CapCutter {

    private final VersionChoice choice;
    private final Function<CompiledProgram, Evaluation> evaluations;
    private final List<Entry> entries;
    private final Kept kept;

    CapCutter(VersionChoice choice, Function<CompiledProgram, Evaluation> evaluations, List<Entry> entries, Kept kept) {
        this.choice = choice;
        this.evaluations = evaluations;
        this.entries = entries;
        this.kept = kept;
    }

    /** Cuts the payouts that a cap counts, in the periods that its version governs. */
    void cut(CompiledProgram program, CapNode cap, long[][] left) {
        for (Span span : program.spans(cap.cap().per(), choice.asOf())) {
            int[] counted = choice.governs(span) == program ? counted(cap, span) : new int[0];
            if (counted.length > 0) {
                cut(cap, evaluations.apply(program), span, counted, left);
            }
        }
    }

    /** A payout counts in the period that holds its last day, or asOf, if earlier. */
    private int[] counted(CapNode cap, Span span) {
        List<Integer> counted = new ArrayList<>();
        for (int e = 0; e < entries.size(); e++) {
            LocalDate day = entries.get(e).span().attributeDay(choice.asOf());
            if (cap.counts(entries.get(e).key().rule()) && span.range().contains(day)) {
                counted.add(e);
            }
        }
        return counted.stream().mapToInt(Integer::intValue).toArray();
    }

    private void cut(CapNode cap, Evaluation evaluation, Span span, int[] counted, long[][] left) {
        FigureColumn amounts = evaluation.scope(span).column(cap.amount());
        int dealers = evaluation.parties().size();
        List<int[]> days = days(counted);
        if (cap.cap().each() == Cap.Each.DEALER) {
            for (int i = 0; i < dealers; i++) {
                cut(cap, new Claims(left, counted, i, i + 1), amount(amounts, i), days, evaluation);
            }
        } else if (dealers > 0) {
            evaluation.needsWholePopulation("a cap over all dealers");
            cut(cap, new Claims(left, counted, 0, dealers), amount(amounts, 0), days, evaluation);
        }
    }

    /** The places of entries that count on the same day, earlier days first. */
    private List<int[]> days(int[] counted) {
        return IntStream.range(0, counted.length)
                .boxed()
                .collect(Collectors.groupingBy(
                        place -> entries.get(counted[place]).span().attributeDay(choice.asOf()),
                        TreeMap::new,
                        Collectors.toList()))
                .values()
                .stream()
                .map(places -> places.stream().mapToInt(Integer::intValue).toArray())
                .toList();
    }

    private void cut(CapNode cap, Claims claims, long amount, List<int[]> days, Evaluation evaluation) {
        boolean fits = claims.positive() == 0
                || (claims.sum() <= amount && !(cap.cap().fill() && claims.sum() < amount && amount < Long.MAX_VALUE));
        if (fits) {
            return;
        }
        if (cap.cap().cut() == Cap.Cut.PROPORTIONAL) {
            claims.share(amount);
        } else {
            claims.shareInOrder(
                    amount,
                    days,
                    kept == Kept.NOTHING
                            ? (e, i) -> 0
                            : (e, i) -> kept.of(
                                    cap.key(),
                                    evaluation.parties().id(i),
                                    entries.get(e).key()));
        }
    }

    /** An amount below 0, or not present, is 0; one beyond a long never cuts. */
    private static long amount(FigureColumn amounts, int i) {
        if (amounts.isDecimal(i)) {
            return Math.max(0, amounts.unscaled(i));
        }
        return amounts.isPresent(i) && amounts.fraction(i).signum() > 0 ? Long.MAX_VALUE : 0;
    }
}
