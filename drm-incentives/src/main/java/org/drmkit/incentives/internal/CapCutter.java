package org.drmkit.incentives.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.drmkit.core.fact.FigureColumn;
import org.drmkit.core.formula.Span;
import org.drmkit.core.formula.internal.Evaluation;
import org.drmkit.core.money.Allocation;
import org.drmkit.incentives.program.Cap;

/** Cuts payouts to what a cap leaves: positive ones in proportion, while negative ones stay and make room. */
final class CapCutter {

    private final CompiledProgram program;
    private final Evaluation evaluation;
    private final List<Entry> entries;

    CapCutter(CompiledProgram program, Evaluation evaluation, List<Entry> entries) {
        this.program = program;
        this.evaluation = evaluation;
        this.entries = entries;
    }

    /** Returns the payouts that a cap leaves; what it does not count stays. */
    long[][] cut(CapNode cap, long[][] payouts) {
        long[][] left = new long[payouts.length][];
        for (int e = 0; e < left.length; e++) {
            left[e] = payouts[e].clone();
        }
        for (Span span : program.spans(cap.cap().per(), evaluation.asOf())) {
            int[] counted = counted(cap, span);
            if (counted.length > 0) {
                cut(cap, span, counted, left);
            }
        }
        return left;
    }

    /** A payout counts in the period that holds its last day, or asOf, if earlier. */
    private int[] counted(CapNode cap, Span span) {
        List<Integer> counted = new ArrayList<>();
        for (int e = 0; e < entries.size(); e++) {
            LocalDate day = entries.get(e).span().attributeDay(evaluation.asOf());
            if (cap.rules().contains(entries.get(e).rule()) && span.range().contains(day)) {
                counted.add(e);
            }
        }
        return counted.stream().mapToInt(Integer::intValue).toArray();
    }

    private void cut(CapNode cap, Span span, int[] counted, long[][] left) {
        FigureColumn amounts = evaluation.scope(span).column(cap.amount());
        int dealers = evaluation.parties().size();
        if (cap.cap().each() == Cap.Each.DEALER) {
            for (int i = 0; i < dealers; i++) {
                cut(left, counted, i, i + 1, amount(amounts, i));
            }
        } else if (dealers > 0) {
            cut(left, counted, 0, dealers, amount(amounts, 0));
        }
    }

    /** An amount below 0, or not present, is 0; one beyond a long never cuts. */
    private static long amount(FigureColumn amounts, int i) {
        if (amounts.isDecimal(i)) {
            return Math.max(0, amounts.unscaled(i));
        }
        return amounts.isPresent(i) && amounts.fraction(i).signum() > 0 ? Long.MAX_VALUE : 0;
    }

    /** Cuts the payouts of some dealers together; ties go by dealer, then rule, then period. */
    private static void cut(long[][] left, int[] counted, int fromDealer, int toDealer, long amount) {
        long positive = 0;
        long negative = 0;
        for (int i = fromDealer; i < toDealer; i++) {
            for (int e : counted) {
                positive = Math.addExact(positive, Math.max(0, left[e][i]));
                negative = Math.addExact(negative, Math.min(0, left[e][i]));
            }
        }
        if (positive > 0 && positive + negative > amount) {
            share(left, counted, fromDealer, toDealer, amount - negative);
        }
    }

    private static void share(long[][] left, int[] counted, int fromDealer, int toDealer, long room) {
        long[] weights = new long[counted.length * (toDealer - fromDealer)];
        int k = 0;
        for (int i = fromDealer; i < toDealer; i++) {
            for (int e : counted) {
                weights[k++] = Math.max(0, left[e][i]);
            }
        }
        long[] parts = Allocation.of(room, weights);
        k = 0;
        for (int i = fromDealer; i < toDealer; i++) {
            for (int e : counted) {
                long part = parts[k++];
                left[e][i] = left[e][i] > 0 ? part : left[e][i];
            }
        }
    }
}
