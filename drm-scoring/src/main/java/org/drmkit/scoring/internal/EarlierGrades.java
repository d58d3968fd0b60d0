package org.drmkit.scoring.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.drmkit.core.time.DateRange;
import org.drmkit.scoring.report.DealerScore;
import org.drmkit.scoring.report.HeldGrade;
import org.drmkit.scoring.report.ScoringReport;

/**
 * The grades that dealers hold before a period, as an earlier report tells them.
 *
 * <p>A report of the same period is one that is drawn up again: what was held before that one holds. Streaks go on only from the period
 * just before; the grade itself is held whatever lies between.
 */
final class EarlierGrades {

    private final Map<String, HeldGrade> held = new HashMap<>();

    private EarlierGrades() {}

    static EarlierGrades none() {
        return new EarlierGrades();
    }

    static EarlierGrades of(ScoringReport previous, DateRange period, GradeScale scale) {
        EarlierGrades earlier = new EarlierGrades();
        boolean again = previous.period().equals(period);
        boolean adjacent = previous.period().to().equals(Optional.of(period.from()));
        Predicate<HeldGrade> known = grade -> scale.knows(grade.grade());
        for (DealerScore score : previous.dealers()) {
            Optional<HeldGrade> grade = again ? score.heldBefore() : held(score);
            grade.filter(known)
                    .map(kept -> again || (adjacent && isKnown(kept, scale)) ? kept : withoutWatch(kept))
                    .ifPresent(kept -> earlier.held.put(score.dealer(), kept));
        }
        return earlier;
    }

    /** The held grade; if the card had no policy, the one that was shown. */
    private static Optional<HeldGrade> held(DealerScore score) {
        return score.held().or(() -> score.grade().map(grade -> new HeldGrade(grade, Optional.empty())));
    }

    private static boolean isKnown(HeldGrade held, GradeScale scale) {
        return held.watch().map(watch -> scale.knows(watch.grade())).orElse(true);
    }

    private static HeldGrade withoutWatch(HeldGrade held) {
        return new HeldGrade(held.grade(), Optional.empty());
    }

    Optional<HeldGrade> of(String dealer) {
        return Optional.ofNullable(held.get(dealer));
    }
}
