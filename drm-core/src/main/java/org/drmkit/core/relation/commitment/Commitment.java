package org.drmkit.core.relation.commitment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.drmkit.core.fact.Parties;
import org.drmkit.core.history.History;
import org.drmkit.core.history.Recorded;
import org.drmkit.core.json.Problem;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;
import org.drmkit.core.promise.Promise;
import org.drmkit.core.promise.PromiseResult;

/**
 * A promise and what became of it.
 *
 * <p>OEM promised D1 a delivery by 10 March. On 10 March it is open, on 11 March broken; a delivery on 12 March makes it kept
 * late. Had both sides replaced it on 9 March, it would be renegotiated; on 11 March that no longer changes anything, and what
 * is recorded on 11 March neither. D1 can waive it up to 10 March, OEM cannot; OEM can give it up, D1 cannot.
 *
 * <p>Who has to see to it, and when to remind them, is for the caller's CRM. Immutable and thread-safe.
 *
 * @param promise what was promised
 * @param recordedOn the day on which the promise was recorded
 * @param steps what was recorded about it later, by day
 */
public record Commitment(Promise promise, LocalDate recordedOn, List<CommitmentStep> steps) implements Recorded {

    /**
     * A commitment as JSON: the members of the promise, {@code recordedOn}, and {@code steps} such as {@code [{"step":
     * "DONE", "on": "2026-03-09", "by": "OEM"}]}.
     */
    public static final Shape<Commitment> SHAPE = Shape.object("commitment", o -> {
        var promise = o.include(Promise.SHAPE, Commitment::promise);
        var recordedOn = o.required("recordedOn", Shapes.DATE, commitment -> commitment.recordedOn());
        var steps = o.withDefault("steps", Shapes.listOf(CommitmentStep.SHAPE), List.of(), Commitment::steps);
        return v -> new Commitment(v.get(promise), v.get(recordedOn), v.get(steps));
    });

    /** Commitments as JSON: a list of them. */
    public static final Shape<History<Commitment>> HISTORY_SHAPE = History.shape(SHAPE, Commitment::knownOn)
            .check((history, place) -> Successors.circle(history.records())
                    .ifPresent(circle -> place.report(Problem.INVALID, Successors.message(circle))));

    private static final Comparator<CommitmentStep> ORDER = Comparator.comparing(CommitmentStep::on)
            .thenComparing(step -> step.recordedOn())
            .thenComparing(CommitmentStep::kind)
            .thenComparing(CommitmentStep::by, Parties.ORDER)
            .thenComparing(step -> step.reason().orElse(""))
            .thenComparing(step -> step.successor().orElse(""));

    /** Puts the steps in order: by day, day of recording and kind, in whatever order they were entered. */
    public Commitment {
        steps = steps.stream().sorted(ORDER).toList();
    }

    /**
     * Returns the history of commitments.
     *
     * @param commitments the commitments in any order
     * @return the history, which on a day knows no later steps
     * @throws IllegalArgumentException if two commitments have one id, or one is replaced by itself in the end
     */
    public static History<Commitment> history(List<Commitment> commitments) {
        Successors.circle(commitments).ifPresent(circle -> {
            throw new IllegalArgumentException(Successors.message(circle) + ".\nMaybe the last one replaces none.");
        });
        return History.of(commitments, Commitment::knownOn);
    }

    /**
     * Returns a commitment of which nothing was recorded but the promise.
     *
     * @param promise what was promised
     * @param recordedOn the day on which it was recorded
     * @return the commitment
     */
    public static Commitment of(Promise promise, LocalDate recordedOn) {
        return new Commitment(promise, recordedOn, List.of());
    }

    /**
     * Returns a copy with one more step.
     *
     * @param step what was recorded
     * @return the copy
     */
    public Commitment with(CommitmentStep step) {
        return new Commitment(
                promise,
                recordedOn,
                Stream.concat(steps.stream(), Stream.of(step)).toList());
    }

    @Override
    public String id() {
        return promise.id();
    }

    @Override
    public String party() {
        return promise.promisor();
    }

    /**
     * Returns what was known of it on a day.
     *
     * @param asOf the day of knowledge
     * @return the commitment without the steps that were recorded later
     */
    public Commitment knownOn(LocalDate asOf) {
        return only(step -> !step.recordedOn().isAfter(asOf));
    }

    /** The commitment without the steps that do not count. */
    Commitment only(Predicate<CommitmentStep> counts) {
        return steps.stream().allMatch(counts)
                ? this
                : new Commitment(
                        promise, recordedOn, steps.stream().filter(counts).toList());
    }

    /**
     * Returns where it stands on a day, by the steps up to that day.
     *
     * @param day the day
     * @return the state
     */
    public CommitmentState state(LocalDate day) {
        return Standing.of(this, day).state();
    }

    /**
     * Returns why it was broken or kept late, as the last step up to a day says.
     *
     * @param day the day
     * @return the reason, empty if no step gives one
     */
    public Optional<String> reason(LocalDate day) {
        return steps.stream()
                .filter(step -> !step.on().isAfter(day))
                .flatMap(step -> step.reason().stream())
                .reduce((earlier, later) -> later);
    }

    /**
     * Returns what became of it by a day, for what is judged by results alone.
     *
     * @param day the day
     * @param lateWeight how much a promise that was kept late counts, from 0 to 1
     * @return the result, recorded when it was known; empty if it is open, renegotiated or waived
     * @throws IllegalArgumentException if the late weight is not from 0 to 1
     */
    public Optional<PromiseResult> result(LocalDate day, BigDecimal lateWeight) {
        KeepRatio.checkLateWeight(lateWeight);
        Standing standing = Standing.of(this, day);
        return standing.state().isJudged()
                ? Optional.of(new PromiseResult(
                        id(),
                        party(),
                        standing.on(),
                        standing.knownFrom(),
                        kept(standing.state(), lateWeight),
                        promise.weight()))
                : Optional.empty();
    }

    static BigDecimal kept(CommitmentState state, BigDecimal lateWeight) {
        return switch (state) {
            case KEPT -> BigDecimal.ONE;
            case KEPT_LATE -> lateWeight;
            default -> BigDecimal.ZERO;
        };
    }
}
