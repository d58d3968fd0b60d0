package org.drmkit.core.relation.feedback;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.drmkit.core.history.History;
import org.drmkit.core.history.Recorded;
import org.drmkit.core.json.DefinitionException;
import org.drmkit.core.json.Pointer;
import org.drmkit.core.json.Problem;
import org.drmkit.core.json.Problems;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;

/**
 * A concern that one side raised and the other has to answer.
 *
 * <p>D1 raised on 5 January that deliveries come late; OEM had to acknowledge it by 8 January, did so on the 6th, accepted it on
 * the 7th and acted on it on the 20th. It is closed when D1 says so, and not before.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id the id
 * @param party the id of the side that has to answer
 * @param raisedBy the id of the side that raised it
 * @param category what it is about, as a code
 * @param severity how grave it is, from 1 to 5
 * @param on the day on which it was raised
 * @param recordedOn the day on which that was recorded
 * @param acknowledgeBy the last day on which it is acknowledged in time
 * @param steps the steps taken, each a legal one from the state before
 */
public record FeedbackItem(
        String id,
        String party,
        String raisedBy,
        String category,
        int severity,
        LocalDate on,
        LocalDate recordedOn,
        LocalDate acknowledgeBy,
        List<FeedbackStep> steps)
        implements Recorded {

    /**
     * An item as JSON: {@code {"id": "F1", "party": "OEM", "raisedBy": "D1", "category": "DELIVERY", "severity": 3, "on":
     * "2026-01-05", "recordedOn": "2026-01-05", "acknowledgeBy": "2026-01-08", "steps": [...]}}.
     */
    public static final Shape<FeedbackItem> SHAPE = Shape.object("item of feedback", o -> {
        var id = o.required("id", Shapes.CODE, FeedbackItem::id);
        var party = o.required("party", Shapes.CODE, FeedbackItem::party);
        var raisedBy = o.required("raisedBy", Shapes.CODE, FeedbackItem::raisedBy);
        var category = o.required("category", Shapes.CODE, FeedbackItem::category);
        var severity = o.withDefault("severity", Shapes.integer(1, 5), 3, FeedbackItem::severity);
        var on = o.required("on", Shapes.DATE, FeedbackItem::on);
        var recordedOn = o.required("recordedOn", Shapes.DATE, FeedbackItem::recordedOn);
        var acknowledgeBy = o.required("acknowledgeBy", Shapes.DATE, FeedbackItem::acknowledgeBy);
        var steps = o.withDefault("steps", Shapes.listOf(FeedbackStep.SHAPE), List.of(), FeedbackItem::steps);
        return v -> new FeedbackItem(
                v.get(id),
                v.get(party),
                v.get(raisedBy),
                v.get(category),
                v.get(severity),
                v.get(on),
                v.get(recordedOn),
                v.get(acknowledgeBy),
                v.get(steps));
    });

    private static final Comparator<FeedbackStep> ORDER =
            Comparator.comparing(FeedbackStep::on).thenComparing(FeedbackStep::to);

    /** Puts the steps in order and checks that each is legal: closed by the side that raised it, all else by the other, none too early. */
    public FeedbackItem {
        steps = steps.stream().sorted(ORDER).toList();
        Problems problems = new Problems();
        FeedbackState state = FeedbackState.RECEIVED;
        for (int i = 0; i < steps.size(); i++) {
            FeedbackStep step = steps.get(i);
            Pointer pointer = Pointer.root().child("steps").child(i);
            String side = step.to() == FeedbackState.CLOSED ? raisedBy : party;
            faults(id, on, state, step, side)
                    .forEach(fault -> problems.add(Problem.of(pointer, Problem.INVALID, fault)));
            state = step.to();
        }
        problems.throwIfAny("item of feedback");
    }

    private static List<String> faults(String id, LocalDate on, FeedbackState state, FeedbackStep step, String side) {
        List<String> faults = new ArrayList<>();
        if (!state.next().contains(step.to())) {
            faults.add("%s cannot go from %s to %s; next is %s".formatted(id, state, step.to(), state.next()));
        }
        if (!step.by().equals(side)) {
            faults.add("%s can be %s by %s, and not by %s".formatted(id, step.to(), side, step.by()));
        }
        if (step.on().isBefore(on)) {
            faults.add("%s was raised on %s and cannot be %s on %s".formatted(id, on, step.to(), step.on()));
        }
        return faults;
    }

    /**
     * Returns the history of items.
     *
     * @param items the items in any order
     * @return the history, which on a day knows no later steps
     */
    public static History<FeedbackItem> history(List<FeedbackItem> items) {
        return History.of(items, FeedbackItem::knownOn);
    }

    /**
     * Returns a copy with one more step.
     *
     * @param step the step
     * @return the copy
     * @throws DefinitionException if the step is not legal
     */
    public FeedbackItem with(FeedbackStep step) {
        List<FeedbackStep> more = new ArrayList<>(steps);
        more.add(step);
        return new FeedbackItem(id, party, raisedBy, category, severity, on, recordedOn, acknowledgeBy, more);
    }

    /**
     * Returns what was known of it on a day.
     *
     * @param asOf the day of knowledge
     * @return the item with its steps up to the first that was recorded later
     */
    public FeedbackItem knownOn(LocalDate asOf) {
        List<FeedbackStep> known = new ArrayList<>();
        for (FeedbackStep step : steps) {
            if (step.recordedOn().isAfter(asOf)) {
                break;
            }
            known.add(step);
        }
        return new FeedbackItem(id, party, raisedBy, category, severity, on, recordedOn, acknowledgeBy, known);
    }

    /**
     * Returns where it stands on a day.
     *
     * @param day the day
     * @return the state
     */
    public FeedbackState state(LocalDate day) {
        FeedbackState state = FeedbackState.RECEIVED;
        for (FeedbackStep step : steps) {
            state = step.on().isAfter(day) ? state : step.to();
        }
        return state;
    }

    /**
     * Checks if it was acknowledged in time.
     *
     * @return true if a step of the other side acknowledges it by its day
     */
    public boolean isAcknowledgedInTime() {
        return !steps.isEmpty() && !steps.get(0).on().isAfter(acknowledgeBy);
    }
}
