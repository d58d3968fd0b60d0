package org.drmkit.incentives.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.function.LongUnaryOperator;
import java.util.stream.IntStream;
import org.drmkit.core.money.Allocation;

/** The payouts of some entries to some dealers that claim from one amount; ties go by dealer, then rule, then period. */
final class Claims {

    /** What was kept of the payout of an entry to a dealer. */
    interface KeptClaim {

        long of(int entry, int dealer);
    }

    private final long[][] left;
    private final int[] entries;
    private final int fromDealer;
    private final int toDealer;
    private final long positive;
    private final long negative;

    Claims(long[][] left, int[] entries, int fromDealer, int toDealer) {
        this.left = left;
        this.entries = entries;
        this.fromDealer = fromDealer;
        this.toDealer = toDealer;
        this.positive = total(claim -> Math.max(0, claim));
        this.negative = total(claim -> Math.min(0, claim));
    }

    private long total(LongUnaryOperator part) {
        long total = 0;
        for (int i = fromDealer; i < toDealer; i++) {
            for (int e : entries) {
                total = Math.addExact(total, part.applyAsLong(left[e][i]));
            }
        }
        return total;
    }

    long positive() {
        return positive;
    }

    long sum() {
        return positive + negative;
    }

    private int size() {
        return entries.length * (toDealer - fromDealer);
    }

    private int entry(int claim) {
        return entries[claim % entries.length];
    }

    private int dealer(int claim) {
        return fromDealer + claim / entries.length;
    }

    private long claim(int claim) {
        return Math.max(0, left[entry(claim)][dealer(claim)]);
    }

    /** Shares the amount, and the room that negative payouts make, in proportion to the positive ones. */
    void share(long amount) {
        write(Allocation.of(
                amount - negative,
                IntStream.range(0, size()).mapToLong(this::claim).toArray()));
    }

    private void write(long[] parts) {
        for (int k = 0; k < parts.length; k++) {
            if (claim(k) > 0) {
                left[entry(k)][dealer(k)] = parts[k];
            }
        }
    }

    /** Leaves what was kept, as far as it is still claimed and fits; what is new shares the rest, earlier days first. */
    void shareInOrder(long amount, IntFunction<LocalDate> dayOf, KeptClaim kept) {
        long[] old = new long[size()];
        long[] fresh = new long[size()];
        for (int k = 0; k < old.length; k++) {
            old[k] = Math.min(claim(k), Math.max(0, kept.of(entry(k), dealer(k))));
            fresh[k] = claim(k) - old[k];
        }
        Map<LocalDate, List<Integer>> byDay = byDay(dayOf);
        long[] parts = new long[size()];
        long room = amount - negative;
        for (long[] wanted : List.of(old, fresh)) {
            for (List<Integer> claims : byDay.values()) {
                room -= grant(room, wanted, claims, parts);
            }
        }
        write(parts);
    }

    private Map<LocalDate, List<Integer>> byDay(IntFunction<LocalDate> dayOf) {
        Map<LocalDate, List<Integer>> byDay = new TreeMap<>();
        for (int k = 0; k < size(); k++) {
            byDay.computeIfAbsent(dayOf.apply(entry(k)), unused -> new ArrayList<>())
                    .add(k);
        }
        return byDay;
    }

    /** Grants what is wanted of some claims, cut in proportion to the room that is left. */
    private static long grant(long room, long[] wanted, List<Integer> claims, long[] parts) {
        long[] asked = claims.stream().mapToLong(k -> wanted[k]).toArray();
        long sum = Arrays.stream(asked).sum();
        long[] granted = sum <= room ? asked : Allocation.of(room, asked);
        for (int j = 0; j < granted.length; j++) {
            parts[claims.get(j)] += granted[j];
        }
        return Math.min(sum, room);
    }
}
