package org.drmkit.core.json;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The known name that a misspelt one was probably meant to be.
 *
 * <p>{@code QUATER} is one letter from {@code QUARTER}; a letter that is added, left out, changed or swapped with its neighbour counts
 * one, another case counts less than that. A name further away than a third of its length (but at least two letters, or one for names
 * of up to three) is no typing mistake and gets no suggestion.
 *
 * <p>Equally near names: the first in alphabetical order, so that the answer does not depend on the order of the names.
 */
public final class Nearest {

    /** Characters that one search may look at, which bounds it at a few milliseconds however many names are known. */
    private static final long EFFORT = 2_000_000;

    /** No name that people type is longer. */
    private static final int LONGEST = 100;

    private final String name;
    private final String folded;
    private final int limit;
    private int bestDistance;
    private int bestCase;
    private @Nullable String best;

    private Nearest(String name) {
        this.name = name;
        this.folded = name.toLowerCase(Locale.ROOT);
        this.limit = name.length() <= 3 ? 1 : Math.max(2, name.length() / 3);
        this.bestDistance = limit + 1;
    }

    /**
     * Finds the known name that is nearest.
     *
     * @param name  what was written
     * @param known  the known names
     * @return the nearest of them, empty if none is near enough
     */
    public static Optional<String> of(String name, Collection<String> known) {
        if (name.isEmpty() || name.length() > LONGEST) {
            return Optional.empty();
        }
        Nearest search = new Nearest(name);
        long effort = 0;
        for (String candidate : known) {
            effort += candidate.length();
            if (effort > EFFORT) {
                break;
            }
            search.consider(candidate);
        }
        return Optional.ofNullable(search.best);
    }

    private void consider(String candidate) {
        if (Math.abs(candidate.length() - name.length()) > limit) {
            return;
        }
        int distance = distance(folded, candidate.toLowerCase(Locale.ROOT), Math.min(limit, bestDistance));
        if (distance > bestDistance || distance > limit) {
            return;
        }
        int otherCase = distance(name, candidate, name.length() + candidate.length());
        if (best == null
                || distance < bestDistance
                || otherCase < bestCase
                || (otherCase == bestCase && candidate.compareTo(best) < 0)) {
            best = candidate;
            bestDistance = distance;
            bestCase = otherCase;
        }
    }

    /** The number of edits, neighbours swapped counting one (optimal string alignment); more than the limit if it is beyond it. */
    private static int distance(String a, String b, int limit) {
        int[] before = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            int least = i;
            for (int j = 1; j <= b.length(); j++) {
                int edits = Math.min(
                        last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1), Math.min(last[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    edits = Math.min(edits, before[j - 2] + 1);
                }
                row[j] = edits;
                least = Math.min(least, edits);
            }
            if (least > limit) {
                return limit + 1;
            }
            int[] free = before;
            before = last;
            last = row;
            row = free;
        }
        return last[b.length()];
    }
}
