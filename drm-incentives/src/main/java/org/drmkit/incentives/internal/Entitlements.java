package org.drmkit.incentives.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.drmkit.core.fact.Parties;
import org.drmkit.core.formula.internal.Evaluation;

/**
 * What every dealer is entitled to, in minor units: the payout of each entry, what competition leaves of it, and what each cap.
 *
 * <p>Step 0 is the payout after limits, step 1 what competition leaves, each further step what a cap leaves, the last the entitlement.
 */
public final class Entitlements {

    private static final int BEFORE_CAPS = 2;

    private final Parties parties;
    private final List<Entry> entries;
    private final List<Step> steps;

    private final List<CompiledProgram> programs;

    private Entitlements(Parties parties, List<Entry> entries, List<Step> steps, List<CompiledProgram> programs) {
        this.programs = programs;
        this.parties = parties;
        this.entries = entries;
        this.steps = steps;
    }

    /**
     * Computes all payouts and cuts them.
     *
     * @param choice the periods and the versions that pay them
     * @param evaluations gives what a version reads
     * @param kept what was left before
     * @param parties the dealers
     * @return the entitlements
     */
    static Entitlements of(
            VersionChoice choice, Function<CompiledProgram, Evaluation> evaluations, Kept kept, Parties parties) {
        List<Entry> entries = choice.entries();
        List<Step> steps = new ArrayList<>();
        steps.add(new Step("payout", Optional.empty(), Optional.empty(), payouts(entries, evaluations)));
        long[][] won = copy(steps, entries, entry -> entry.rule().competesIn().isPresent());
        CompetitionCutter.cut(entries, won);
        steps.add(new Step("competition", Optional.empty(), Optional.empty(), new Step.Amounts(won)));
        CapCutter cutter = new CapCutter(choice, evaluations, entries, kept);
        for (CompiledProgram program : choice.history().versions()) {
            for (CapNode cap : program.caps()) {
                long[][] left =
                        copy(steps, entries, entry -> cap.counts(entry.rule().id()));
                cutter.cut(program, cap, left);
                steps.add(new Step(
                        "cap." + cap.cap().each().name(),
                        Optional.of(program),
                        Optional.of(cap),
                        new Step.Amounts(left)));
            }
        }
        return new Entitlements(parties, entries, List.copyOf(steps), programs(choice, entries));
    }

    /** Returns what the last step left, of which the amounts of some entries can be changed. */
    private static long[][] copy(List<Step> steps, List<Entry> entries, Predicate<Entry> changing) {
        int[] changed = IntStream.range(0, entries.size())
                .filter(e -> changing.test(entries.get(e)))
                .toArray();
        return steps.get(steps.size() - 1).amounts().copy(changed);
    }

    private static List<CompiledProgram> programs(VersionChoice choice, List<Entry> entries) {
        List<CompiledProgram> paying =
                entries.stream().map(Entry::program).distinct().toList();
        return paying.isEmpty() ? List.of(choice.history().on(choice.asOf())) : paying;
    }

    private static Step.Amounts payouts(List<Entry> entries, Function<CompiledProgram, Evaluation> evaluations) {
        long[][] payouts = new long[entries.size()][];
        for (int e = 0; e < payouts.length; e++) {
            Entry entry = entries.get(e);
            payouts[e] = MinorUnits.of(evaluations
                    .apply(entry.program())
                    .scope(entry.span())
                    .column(entry.compiled().payouts()));
        }
        return new Step.Amounts(payouts);
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

    /** Returns the versions that pay; the one in force if nothing is paid. */
    List<CompiledProgram> programs() {
        return programs;
    }

    List<Step> steps() {
        return steps;
    }

    /**
     * Returns what is left of a payout after each step.
     *
     * @param entry the index of the entry
     * @param party the index of the dealer
     * @return the payout, what competition leaves, and what each cap leaves, in minor units
     */
    public List<Long> after(int entry, int party) {
        return steps.stream().map(step -> step.amounts().of(entry, party)).toList();
    }

    /**
     * Returns the entitlement.
     *
     * @param entry the index of the entry
     * @param party the index of the dealer
     * @return the amount in minor units
     */
    public long entitlement(int entry, int party) {
        return steps.get(steps.size() - 1).amounts().of(entry, party);
    }

    /** Tells whether another rule of the competition was paid instead. */
    boolean isLost(int entry, int party) {
        return steps.get(0).amounts().of(entry, party) != steps.get(1).amounts().of(entry, party);
    }

    /** Returns the steps of caps, of which each is an index into the steps. */
    List<Step> caps() {
        return steps.subList(BEFORE_CAPS, steps.size());
    }
}
