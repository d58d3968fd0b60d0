package org.drmkit.core.conflict.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.drmkit.core.agreement.TerritoryGrant;
import org.jspecify.annotations.Nullable;

/**
 * Sets of channels as bits: two sets that share a channel share a bit.
 *
 * <p>A grant without channels has all bits. The highest one stands for a line whose channel no grant names, or that has none: only grants
 * for all channels cover it. With more channels than other bits, some share one, and a shared bit is no more than a hint.
 */
final class Channels {

    private static final int BITS = Long.SIZE - 1;
    private static final long ALL = -1L;
    private static final long OTHER = Long.MIN_VALUE;

    private final Map<String, Integer> numbers = new HashMap<>();

    Channels(List<TerritoryGrant> grants) {
        Set<String> named = new TreeSet<>();
        grants.forEach(grant -> grant.channels().ifPresent(named::addAll));
        named.forEach(channel -> numbers.put(channel, numbers.size()));
    }

    long bits(TerritoryGrant grant) {
        return grant.channels().map(this::bits).orElse(ALL);
    }

    private long bits(Set<String> set) {
        long bits = 0;
        for (String channel : set) {
            bits |= bit(channel);
        }
        return bits;
    }

    /** Returns the bit of the channel of a line. */
    long bit(@Nullable String channel) {
        Integer number = channel == null ? null : numbers.get(channel);
        return number == null ? OTHER : 1L << number % BITS;
    }

    /** Checks if sets that share a bit share a channel. */
    boolean isExact() {
        return numbers.size() <= BITS;
    }

    static boolean meet(TerritoryGrant a, TerritoryGrant b) {
        return shared(a, b).map(channels -> !channels.isEmpty()).orElse(true);
    }

    static boolean covers(TerritoryGrant grant, @Nullable String channel) {
        return grant.channels()
                .map(set -> channel != null && set.contains(channel))
                .orElse(true);
    }

    /** Returns the channels of both, in order, empty if that is all. */
    static Optional<List<String>> shared(TerritoryGrant a, TerritoryGrant b) {
        if (a.channels().isEmpty() || b.channels().isEmpty()) {
            return a.channels().or(b::channels).map(ArrayList::new);
        }
        Set<String> shared = new TreeSet<>(a.channels().get());
        shared.retainAll(b.channels().get());
        return Optional.of(List.copyOf(shared));
    }
}
