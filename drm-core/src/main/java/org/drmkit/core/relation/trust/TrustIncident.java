package org.drmkit.core.relation.trust;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.drmkit.core.history.History;
import org.drmkit.core.history.Recorded;
import org.drmkit.core.json.Pointer;
import org.drmkit.core.json.Problem;
import org.drmkit.core.json.Problems;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;
import org.drmkit.core.promise.Promise;
import org.drmkit.core.promise.PromiseKind;

/**
 * Something by which a side lost trust, and what it did to repair it.
 *
 * <p>On 1 February OEM gave D1's offer to another dealer: an incident of integrity. It is repaired when it was acknowledged,
 * explained, compensated, prevented and verified, and two reviews after that found nothing; a failed review starts the count of
 * reviews again.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id the id
 * @param party the id of the side that lost trust
 * @param towards the id of the other side
 * @param kind whether it could not or would not
 * @param level at which level of the firm it happened
 * @param severity how grave it is, from 1 to 5
 * @param on the day
 * @param recordedOn the day on which it was recorded
 * @param steps what was done about it, by day, none before the incident
 */
public record TrustIncident(
        String id,
        String party,
        String towards,
        Kind kind,
        Level level,
        int severity,
        LocalDate on,
        LocalDate recordedOn,
        List<RepairStep> steps)
        implements Recorded {

    /** Whether a side could not or would not. */
    public enum Kind {
        /** It could not. */
        COMPETENCE,
        /** It would not. */
        INTEGRITY
    }

    /** At which level of the firm something happened. */
    public enum Level {
        /** By decision of the firm. */
        CORPORATE,
        /** In daily business. */
        OPERATING
    }

    /**
     * An incident as JSON: {@code {"id": "I1", "party": "OEM", "towards": "D1", "kind": "INTEGRITY", "level": "CORPORATE",
     * "severity": 4, "on": "2026-02-01", "recordedOn": "2026-02-02", "steps": [...]}}.
     */
    public static final Shape<TrustIncident> SHAPE = Shape.object("trust incident", o -> {
        var id = o.required("id", Shapes.CODE, TrustIncident::id);
        var party = o.required("party", Shapes.CODE, TrustIncident::party);
        var towards = o.required("towards", Shapes.CODE, TrustIncident::towards);
        var kind = o.required("kind", Shapes.enumOf(Kind.class), TrustIncident::kind);
        var level = o.required("level", Shapes.enumOf(Level.class), TrustIncident::level);
        var severity = o.required("severity", Shapes.integer(1, 5), TrustIncident::severity);
        var on = o.required("on", Shapes.DATE, TrustIncident::on);
        var recordedOn = o.required("recordedOn", Shapes.DATE, incident -> incident.recordedOn());
        var steps = o.withDefault("steps", Shapes.listOf(RepairStep.SHAPE), List.of(), TrustIncident::steps);
        return v -> new TrustIncident(
                v.get(id),
                v.get(party),
                v.get(towards),
                v.get(kind),
                v.get(level),
                v.get(severity),
                v.get(on),
                v.get(recordedOn),
                v.get(steps));
    });

    private static final List<RepairStep.Kind> STEPS = List.of(
            RepairStep.Kind.ACKNOWLEDGE,
            RepairStep.Kind.EXPLAIN,
            RepairStep.Kind.COMPENSATE,
            RepairStep.Kind.PREVENT,
            RepairStep.Kind.VERIFY);
    private static final int REVIEWS = 2;

    /** Checks that nothing was done about it before it happened, and puts the steps in order. */
    public TrustIncident {
        Problems problems = new Problems();
        for (int i = 0; i < steps.size(); i++) {
            checkStep(steps.get(i), on, Pointer.root().child("steps").child(i), problems);
        }
        problems.throwIfAny("trust incident " + id);
        steps = steps.stream()
                .sorted(Comparator.comparing(RepairStep::on).thenComparing(RepairStep::kind))
                .toList();
    }

    private static void checkStep(RepairStep step, LocalDate incident, Pointer pointer, Problems problems) {
        if (step.on().isBefore(incident)) {
            problems.add(Problem.of(
                            pointer,
                            Problem.OUT_OF_RANGE,
                            "the step %s of %s is before the incident of %s"
                                    .formatted(step.kind(), step.on(), incident))
                    .withMaybe("it is a step of another incident"));
        }
    }

    /**
     * Returns the history of incidents.
     *
     * @param incidents the incidents in any order
     * @return the history, which on a day knows no later steps
     */
    public static History<TrustIncident> history(List<TrustIncident> incidents) {
        return History.of(incidents, TrustIncident::knownOn);
    }

    /**
     * Returns a copy with one more step.
     *
     * @param step the step
     * @return the copy
     */
    public TrustIncident with(RepairStep step) {
        List<RepairStep> more = new ArrayList<>(steps);
        more.add(step);
        return new TrustIncident(id, party, towards, kind, level, severity, on, recordedOn, more);
    }

    /**
     * Returns what was known of it on a day.
     *
     * @param asOf the day of knowledge
     * @return the incident without the steps that were recorded later
     */
    public TrustIncident knownOn(LocalDate asOf) {
        List<RepairStep> known =
                steps.stream().filter(step -> !step.recordedOn().isAfter(asOf)).toList();
        return new TrustIncident(id, party, towards, kind, level, severity, on, recordedOn, known);
    }

    /**
     * Returns how many of the five steps are done in order by a day.
     *
     * @param day the day
     * @return from 0 to 5; a step before its turn does not count
     */
    public int stepsDone(LocalDate day) {
        return progress(day).done;
    }

    /**
     * Checks if it is repaired on a day.
     *
     * @param day the day
     * @return true after the five steps and two clean reviews in a row
     */
    public boolean isRepaired(LocalDate day) {
        return progress(day).clean >= REVIEWS;
    }

    private record Progress(int done, int clean) {

        Progress after(RepairStep.Kind step) {
            if (clean >= REVIEWS) {
                return this;
            }
            if (done < STEPS.size()) {
                return STEPS.get(done) == step ? new Progress(done + 1, 0) : this;
            }
            return switch (step) {
                case CLEAN_REVIEW -> new Progress(done, clean + 1);
                case FAILED_REVIEW -> new Progress(done, 0);
                default -> this;
            };
        }
    }

    private Progress progress(LocalDate day) {
        Progress progress = new Progress(0, 0);
        for (RepairStep step : steps) {
            progress = step.on().isAfter(day) ? progress : progress.after(step.kind());
        }
        return progress;
    }

    /**
     * Returns the promises that repairing it takes, for the ledger of commitments.
     *
     * @param daysEach how many days each of the five steps may take after the one before
     * @return five promises to the other side
     */
    public List<Promise> repairPlan(int daysEach) {
        List<Promise> promises = new ArrayList<>();
        for (int i = 0; i < STEPS.size(); i++) {
            String step = STEPS.get(i).name();
            promises.add(Promise.of(
                            id + "/" + step,
                            party,
                            towards,
                            PromiseKind.REPAIR,
                            step.toLowerCase(Locale.ROOT),
                            on.plusDays(daysEach * (i + 1L)))
                    .withSource(id));
        }
        return promises;
    }
}
