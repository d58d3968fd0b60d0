package org.drmkit.core.relation.lifecycle;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.drmkit.core.history.Recorded;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;

/**
 * A dealer's move to a stage.
 *
 * <p>D1 moved from ONBOARDING to ACTIVE on 1 March, because it was READY, with its agreement effective, its credit set, its
 * training valid and its grant free of conflict. The first step enters a dealer as PROSPECT and comes from no stage.
 *
 * <p>Whether the move is legal is for {@link LifeRules} to say. Immutable and thread-safe.
 *
 * @param id the id
 * @param party the id of the dealer
 * @param from the stage before, empty for the first step
 * @param to the stage after
 * @param on the day from which on the dealer is in that stage
 * @param recordedOn the day on which that was recorded
 * @param reason why, as one of the reasons of the legal move
 * @param met what was so on that day
 * @param noticeOn the day on which notice of termination was served
 * @param cureUntil the first day after the cure period
 * @param reEntryFrom the first day on which a terminated dealer may become a candidate again
 */
public record LifeStep(
        String id,
        String party,
        Optional<LifeStage> from,
        LifeStage to,
        LocalDate on,
        LocalDate recordedOn,
        String reason,
        Set<Guard> met,
        Optional<LocalDate> noticeOn,
        Optional<LocalDate> cureUntil,
        Optional<LocalDate> reEntryFrom)
        implements Recorded {

    /**
     * A step as JSON: {@code {"id": "S4", "dealer": "D1", "from": "ONBOARDING", "to": "ACTIVE", "on": "2026-03-01",
     * "recordedOn": "2026-03-01", "reason": "READY", "met": ["CREDIT_SET"]}}.
     */
    public static final Shape<LifeStep> SHAPE = Shape.object("step of a dealer's life", o -> {
        Shape<LifeStage> stage = Shapes.enumOf(LifeStage.class);
        var id = o.required("id", Shapes.CODE, LifeStep::id);
        var party = o.required("dealer", Shapes.CODE, LifeStep::party);
        var from = o.optional("from", stage, LifeStep::from);
        var to = o.required("to", stage, LifeStep::to);
        var on = o.required("on", Shapes.DATE, LifeStep::on);
        var recordedOn = o.required("recordedOn", Shapes.DATE, LifeStep::recordedOn);
        var reason = o.required("reason", Shapes.TEXT, LifeStep::reason);
        var met = o.withDefault("met", Shapes.setOf(Shapes.enumOf(Guard.class)), Set.of(), LifeStep::met);
        var noticeOn = o.optional("noticeOn", Shapes.DATE, LifeStep::noticeOn);
        var cureUntil = o.optional("cureUntil", Shapes.DATE, LifeStep::cureUntil);
        var reEntryFrom = o.optional("reEntryFrom", Shapes.DATE, LifeStep::reEntryFrom);
        return v -> new LifeStep(
                v.get(id),
                v.get(party),
                v.get(from),
                v.get(to),
                v.get(on),
                v.get(recordedOn),
                v.get(reason),
                v.get(met),
                v.get(noticeOn),
                v.get(cureUntil),
                v.get(reEntryFrom));
    });

    /** Keeps the guards in their order. */
    public LifeStep {
        met = Collections.unmodifiableSet(new TreeSet<>(met));
    }

    /**
     * Returns the step by which a dealer becomes known.
     *
     * @param id the id
     * @param party the id of the dealer
     * @param on the day, which is also that of recording
     * @return the step
     */
    public static LifeStep entry(String id, String party, LocalDate on) {
        return new LifeStep(
                id,
                party,
                Optional.empty(),
                LifeStage.PROSPECT,
                on,
                on,
                "ENTRY",
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /**
     * Returns a step by a legal move, with all that it needs but notice and cure period.
     *
     * @param id the id
     * @param party the id of the dealer
     * @param move the move
     * @param on the day, which is also that of recording
     * @return the step, for the first reason of the move
     */
    public static LifeStep of(String id, String party, LegalMove move, LocalDate on) {
        return new LifeStep(
                id,
                party,
                Optional.of(move.from()),
                move.to(),
                on,
                on,
                move.reasons().get(0),
                move.guards(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /**
     * Returns a copy with notice of termination.
     *
     * @param notice the day on which it was served
     * @param cureEnd the first day after the cure period
     * @return the copy
     */
    public LifeStep withNotice(LocalDate notice, LocalDate cureEnd) {
        return new LifeStep(
                id,
                party,
                from,
                to,
                on,
                recordedOn,
                reason,
                met,
                Optional.of(notice),
                Optional.of(cureEnd),
                reEntryFrom);
    }

    /**
     * Returns a copy that says when the dealer may come back.
     *
     * @param day the first day on which it may be a candidate again
     * @return the copy
     */
    public LifeStep withReEntryFrom(LocalDate day) {
        return new LifeStep(id, party, from, to, on, recordedOn, reason, met, noticeOn, cureUntil, Optional.of(day));
    }
}
