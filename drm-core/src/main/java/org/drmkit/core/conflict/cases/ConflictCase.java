package org.drmkit.core.conflict.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.drmkit.core.conflict.Finding;
import org.drmkit.core.json.ObjectShape;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;

/**
 * A finding on its way from its discovery to its end, each step with a day, an actor and a reason.
 *
 * <p>Found on 1 March, told to D1 on 3 March, explained by D1 on 8 March as a delivery that the customer asked for, dismissed on 9 March. The key of
 * the finding is that of the case: the same inputs give the same case. Immutable, equal by content.
 *
 * @param finding the finding, as it was last found
 * @param openedOn the day on which it was found first
 * @param steps the steps since then, in order
 */
public record ConflictCase(Finding finding, LocalDate openedOn, List<CaseStep> steps) {

    /** How a case looks as JSON. */
    public static final ObjectShape<ConflictCase> SHAPE = Shape.object("conflict case", o -> {
        var finding = o.required("finding", Finding.SHAPE, ConflictCase::finding);
        var opened = o.required("openedOn", Shapes.DATE, ConflictCase::openedOn);
        var steps = o.withDefault("steps", Shapes.listOf(CaseStep.SHAPE), List.of(), ConflictCase::steps);
        return v -> new ConflictCase(v.get(finding), v.get(opened), v.get(steps));
    });

    /** Checks that each step begins where the one before ended, and not before it. */
    public ConflictCase {
        steps = List.copyOf(steps);
        CaseState state = CaseState.OPEN;
        LocalDate day = openedOn;
        for (CaseStep step : steps) {
            if (step.from() != state || step.on().isBefore(day)) {
                throw new IllegalArgumentException(
                        "The step from %s on %s must follow %s on %s.\nMaybe the steps are out of order."
                                .formatted(step.from(), step.on(), state, day));
            }
            state = step.to();
            day = step.on();
        }
    }

    /**
     * Opens a case.
     *
     * @param finding the finding
     * @param on the day on which it was found
     * @return the case
     */
    public static ConflictCase open(Finding finding, LocalDate on) {
        return new ConflictCase(finding, on, List.of());
    }

    /**
     * Returns what identifies the case.
     *
     * @return the key of its finding
     */
    public String key() {
        return finding.key();
    }

    /**
     * Returns how far it has got.
     *
     * @return the state
     */
    public CaseState state() {
        return steps.isEmpty() ? CaseState.OPEN : steps.get(steps.size() - 1).to();
    }

    /**
     * Takes the next step.
     *
     * @param to the state after it
     * @param on the day
     * @param actor who takes it
     * @param reason why
     * @return the case after the step
     * @throws IllegalArgumentException if the state cannot follow, or the day is before the last step
     */
    public ConflictCase moved(CaseState to, LocalDate on, String actor, String reason) {
        List<CaseStep> more = new ArrayList<>(steps);
        more.add(new CaseStep(state(), to, on, actor, reason));
        return new ConflictCase(finding, openedOn, more);
    }

    /**
     * Notes that the case was found again: its evidence is that of the finding, and if it was over it is opened again.
     *
     * @param again the finding, of the same key
     * @param on the day
     * @param actor who looked
     * @return the case
     * @throws IllegalArgumentException if the finding is of another case
     */
    public ConflictCase foundAgain(Finding again, LocalDate on, String actor) {
        if (!again.key().equals(key())) {
            throw new IllegalArgumentException("The finding (%s) must be of the case %s.\nMaybe open a case of its own."
                    .formatted(again.key(), key()));
        }
        ConflictCase newest = new ConflictCase(again, openedOn, steps);
        return state().isOver() ? newest.moved(CaseState.OPEN, on, actor, "found again") : newest;
    }
}
