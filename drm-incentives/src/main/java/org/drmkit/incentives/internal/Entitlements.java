package org.drmkit.incentives.internal;

import java.util.ArrayList;
import java.util.List;
import org.drmkit.core.fact.FigureColumn;
import org.drmkit.core.fact.Parties;
import org.drmkit.core.formula.internal.Evaluation;

/**
 * What every dealer is entitled to, in minor units: the payout of each entry, and what each cap leaves of it.
 *
 * <p>Step 0 is the payout after limits, step k what the k-th cap leaves, the last step the entitlement.
 */
public final class Entitlements {

    private final Parties parties;
    private final List<Entry> entries;
    private final List<long[][]> steps;

    private Entitlements(Parties parties, List<Entry> entries, List<long[][]> steps) {
        this.parties = parties;
        this.entries = entries;
        this.steps = steps;
    }

    /**
     * Computes all payouts and cuts them.
     *
     * @param program the program
     * @param evaluation what the run reads
     * @return the entitlements
     */
    public static Entitlements of(CompiledProgram program, Evaluation evaluation) {
        List<Entry> entries = program.entries(evaluation.asOf());
        List<long[][]> steps = new ArrayList<>();
        steps.add(payouts(program, evaluation, entries));
        CapCutter cutter = new CapCutter(program, evaluation, entries);
        for (CapNode cap : program.caps()) {
            steps.add(cutter.cut(cap, steps.get(steps.size() - 1)));
        }
        return new Entitlements(evaluation.parties(), entries, steps);
    }

    private static long[][] payouts(CompiledProgram program, Evaluation evaluation, List<Entry> entries) {
        long[][] payouts = new long[entries.size()][];
        for (int e = 0; e < payouts.length; e++) {
            RuleNode rule = program.rule(entries.get(e).rule());
            payouts[e] = minorUnits(evaluation.scope(entries.get(e).span()).column(rule), rule, evaluation.parties());
        }
        return payouts;
    }

    private static long[] minorUnits(FigureColumn column, RuleNode rule, Parties parties) {
        long[] units = new long[column.size()];
        for (int i = 0; i < units.length; i++) {
            if (column.isDecimal(i)) {
                units[i] = column.unscaled(i);
            } else if (column.isPresent(i)) {
                throw new ArithmeticException(
                        "The payout %s of rule (%s) to dealer (%s) must be less than 2^63 minor units.\nMaybe its rate is not a share."
                                .formatted(column.fraction(i), rule.rule().id(), parties.id(i)));
            }
        }
        return units;
    }

    /**
     * Returns the dealers.
     *
     * @return the dealers in order
     */
    public Parties parties() {
        return parties;
    }

    /**
     * Returns the periods that are settled.
     *
     * @return the entries, by rule, then by time
     */
    public List<Entry> entries() {
        return entries;
    }

    /**
     * Returns how many steps there are.
     *
     * @return 1 and the number of caps
     */
    public int steps() {
        return steps.size();
    }

    /**
     * Returns what is left of a payout after a step.
     *
     * @param step 0 for the payout itself, k for after the k-th cap
     * @param entry the index of the entry
     * @param party the index of the dealer
     * @return the amount in minor units
     */
    public long after(int step, int entry, int party) {
        return steps.get(step)[entry][party];
    }

    /**
     * Returns the entitlement.
     *
     * @param entry the index of the entry
     * @param party the index of the dealer
     * @return the amount in minor units
     */
    public long entitlement(int entry, int party) {
        return after(steps.size() - 1, entry, party);
    }
}
