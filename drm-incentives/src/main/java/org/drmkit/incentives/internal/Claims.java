package org.drmkit.incentives.internal;

import java.util.Arrays;
import java.util.List;
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
        long above = 0;
        long below = 0;
        for (int i = fromDealer; i < toDealer; i++) {
            for (int e : entries) {
                above = Math.addExact(above, Math.max(0, left[e][i]));
                below = Math.addExact(below, Math.min(0, left[e][i]));
            }
        }
        this.positive = above;
        this.negative = below;
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

    /**
     * Leaves what was kept, as far as it is still claimed and fits; what is new shares the rest, earlier days first.
     *
     * @param days the places of the entries of each day among the entries, earlier days first
     */
    void shareInOrder(long amount, List<int[]> days, KeptClaim kept) {
        long[] old = new long[size()];
        long[] fresh = new long[size()];
        for (int k = 0; k < old.length; k++) {
            old[k] = Math.min(claim(k), Math.max(0, kept.of(entry(k), dealer(k))));
            fresh[k] = claim(k) - old[k];
        }
        long[] parts = new long[size()];
        long room = amount - negative;
        for (int[] day : days) {
            room -= grant(room, old, day, parts);
        }
        for (int[] day : days) {
            room -= grant(room, fresh, day, parts);
        }
        write(parts);
    }

    /** Grants what is wanted on a day, cut in proportion to the room that is left. */
    private long grant(long room, long[] wanted, int[] day, long[] parts) {
        int[] claims = claims(day);
        if (claims.length == 1) {
            long granted = Math.min(wanted[claims[0]], room);
            parts[claims[0]] += granted;
            return granted;
        }
        long[] asked = new long[claims.length];
        Arrays.setAll(asked, j -> wanted[claims[j]]);
        long sum = Arrays.stream(asked).sum();
        long[] granted = sum <= room ? asked : Allocation.of(room, asked);
        for (int j = 0; j < granted.length; j++) {
            parts[claims[j]] += granted[j];
        }
        return Math.min(sum, room);
    }

    /** The claims of the entries of a day, of one dealer after the other. */
    private int[] claims(int[] day) {
        int[] claims = new int[day.length * (toDealer - fromDealer)];
        Arrays.setAll(claims, j -> j / day.length * entries.length + day[j % day.length]);
        return claims;
    }
}
