package org.drmkit.core.relation.lifecycle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;

/**
 * When a step of a dealer's life is legal.
 *
 * <p>With 180 days of notice, served on 1 March 2026, a termination is refused on 27 August (<i>notice runs until
 * 2026-08-28</i>) and allowed on 28 August. All that is wrong with a step is said at once.
 *
 * <p>The moves are those of {@link LegalMove}; the length of notice is the law's or the contract's and is for a lawyer to
 * name. Immutable and thread-safe.
 *
 * @param noticeDays the days from serving notice to the first day of termination, from 0 on
 */
public record LifeRules(int noticeDays) {

    /** Rules as JSON: {@code {"noticeDays": 180}}. */
    public static final Shape<LifeRules> SHAPE = Shape.object("rules of life", o -> {
        var noticeDays = o.required("noticeDays", Shapes.integer(0, 3660), LifeRules::noticeDays);
        return v -> new LifeRules(v.get(noticeDays));
    });

    /**
     * Returns what is wrong with a step.
     *
     * @param step the step
     * @param previous the dealer's step before, empty if there is none
     * @return sentences without full stop, empty if the step is legal
     */
    public List<String> faults(LifeStep step, Optional<LifeStep> previous) {
        List<String> faults = new ArrayList<>();
        previous.ifPresentOrElse(
                last -> checkMove(step, last, faults),
                () -> require(
                        step.from().isEmpty() && step.to() == LifeStage.PROSPECT,
                        "the first step must enter the dealer as PROSPECT, not %s".formatted(step.to()),
                        faults));
        return faults;
    }

    private void checkMove(LifeStep step, LifeStep last, List<String> faults) {
        require(
                step.from().equals(Optional.of(last.to())),
                "it must start from %s, where the dealer is, not from %s"
                        .formatted(last.to(), step.from().map(LifeStage::name).orElse("no stage")),
                faults);
        require(
                step.on().isAfter(last.on()),
                "its day (%s) must be after that of the step before (%s)".formatted(step.on(), last.on()),
                faults);
        LegalMove.of(last.to(), step.to())
                .ifPresentOrElse(
                        move -> checkConditions(step, move, last, faults),
                        () -> faults.add("from %s to %s is no legal move; legal is %s"
                                .formatted(last.to(), step.to(), targets(last.to()))));
    }

    private void checkConditions(LifeStep step, LegalMove move, LifeStep last, List<String> faults) {
        require(
                move.reasons().contains(step.reason()),
                "its reason (%s) must be one of %s".formatted(step.reason(), move.reasons()),
                faults);
        TreeSet<Guard> missing = new TreeSet<>(move.guards());
        missing.removeAll(step.met());
        require(missing.isEmpty(), "it needs %s".formatted(missing), faults);
        if (move.needsCureOver()) {
            checkDay(step.on(), step.cureUntil(), "the cure period", faults);
        }
        if (move.needsNotice()) {
            checkDay(step.on(), step.noticeOn().map(day -> day.plusDays(noticeDays)), "notice", faults);
        }
        last.reEntryFrom().ifPresent(day -> checkDay(step.on(), Optional.of(day), "the bar on re-entry", faults));
    }

    private static void checkDay(LocalDate on, Optional<LocalDate> first, String what, List<String> faults) {
        first.ifPresentOrElse(
                day -> require(
                        !on.isBefore(day),
                        "%s runs until %s, so that %s is too early".formatted(what, day, on),
                        faults),
                () -> faults.add("it does not say when %s began or ends".formatted(what)));
    }

    private static List<LifeStage> targets(LifeStage from) {
        return LegalMove.ALL.stream()
                .filter(move -> move.from() == from)
                .map(LegalMove::to)
                .toList();
    }

    private static void require(boolean fits, String fault, List<String> faults) {
        if (!fits) {
            faults.add(fault);
        }
    }
}
