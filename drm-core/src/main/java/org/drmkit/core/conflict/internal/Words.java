package org.drmkit.core.conflict.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.drmkit.core.agreement.TerritoryGrant;
import org.jspecify.annotations.Nullable;

/**
 * Sets of words, the channels or the segments of grants, as bits: two sets that share a word share a bit.
 *
 * <p>A grant without channels has all bits. The highest one stands for a line whose channel no grant names, or that has none: only grants
 * for all channels cover it. With more channels than other bits, some share one, and a shared bit is no more than a hint.
 */
final class Words {

    private static final int BITS = Long.SIZE - 1;
    private static final long ALL = -1L;
    private static final long OTHER = Long.MIN_VALUE;

    private final Function<TerritoryGrant, Optional<Set<String>>> sets;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final long[] bits;

    private Words(List<TerritoryGrant> grants, Function<TerritoryGrant, Optional<Set<String>>> sets) {
        this.sets = sets;
        Set<String> named = new TreeSet<>();
        grants.forEach(grant -> sets.apply(grant).ifPresent(named::addAll));
        named.forEach(word -> numbers.put(word, numbers.size()));
        this.bits = grants.stream().mapToLong(this::bits).toArray();
    }

    static Words ofChannels(List<TerritoryGrant> grants) {
        return new Words(grants, TerritoryGrant::channels);
    }

    static Words ofSegments(List<TerritoryGrant> grants) {
        return new Words(grants, TerritoryGrant::segments);
    }

    /** Returns the bits of any grant; a word that no grant of these names is that of another line. */
    long bits(TerritoryGrant grant) {
        return sets.apply(grant).map(this::bits).orElse(ALL);
    }

    private long bits(Set<String> set) {
        long union = 0;
        for (String word : set) {
            union |= bit(word);
        }
        return union;
    }

    /** Returns the bit of the word of a line. */
    private long bit(@Nullable String word) {
        Integer number = word == null ? null : numbers.get(word);
        return number == null ? OTHER : 1L << number % BITS;
    }

    /** Returns the bits of a grant by its number. */
    long bits(int grant) {
        return bits[grant];
    }

    /** Checks if sets that share a bit share a word. */
    boolean isExact() {
        return numbers.size() <= BITS;
    }

    /** Returns the words that any grant names, in order. */
    List<String> named() {
        return List.copyOf(new TreeSet<>(numbers.keySet()));
    }

    boolean meet(TerritoryGrant a, TerritoryGrant b) {
        return shared(a, b).map(words -> !words.isEmpty()).orElse(true);
    }

    boolean covers(TerritoryGrant grant, @Nullable String word) {
        return sets.apply(grant).map(set -> word != null && set.contains(word)).orElse(true);
    }

    /** Checks if all that another grant has is in a grant. */
    boolean encloses(TerritoryGrant grant, TerritoryGrant other) {
        Optional<Set<String>> outer = sets.apply(grant);
        return outer.isEmpty()
                || sets.apply(other).filter(outer.get()::containsAll).isPresent();
    }

    /** Returns the words of a grant, in order, empty if that is all. */
    Optional<List<String>> of(TerritoryGrant grant) {
        return sets.apply(grant).map(ArrayList::new);
    }

    /** Returns the words of both, in order, empty if that is all. */
    Optional<List<String>> shared(TerritoryGrant a, TerritoryGrant b) {
        return shared(of(a), of(b));
    }

    /** Returns what is in both of two lists, of which none stands for all. */
    static Optional<List<String>> shared(Optional<List<String>> a, Optional<List<String>> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return a.or(() -> b);
        }
        List<String> shared = new ArrayList<>(a.get());
        shared.retainAll(b.get());
        return Optional.of(List.copyOf(shared));
    }
}
