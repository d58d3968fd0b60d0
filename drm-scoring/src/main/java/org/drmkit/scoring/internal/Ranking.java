package org.drmkit.scoring.internal;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** The places of scores: 1 for the highest, 1-2-2-4 where two are the same. */
final class Ranking {

    private final long[] ascending;

    private Ranking(long[] ascending) {
        this.ascending = ascending;
    }

    static Ranking of(Judgement judgement, AbsentPeers absent) {
        LongStream present = IntStream.range(0, judgement.parties().size())
                .filter(judgement::isScored)
                .mapToLong(judgement::score);
        return new Ranking(LongStream.concat(present, absent.scores()).sorted().toArray());
    }

    /** Returns the place of a score: one more than there are higher ones. */
    int of(long score) {
        int found = Arrays.binarySearch(ascending, score + 1);
        int place = found < 0 ? -found - 1 : found;
        while (place > 0 && ascending[place - 1] > score) {
            place--;
        }
        return ascending.length - place + 1;
    }
}
