package org.drmkit.core.relation.lifecycle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.drmkit.core.json.DefinitionException;
import org.drmkit.core.json.Pointer;
import org.drmkit.core.json.Problem;
import org.drmkit.core.json.Problems;
import org.drmkit.core.time.DateRange;
import org.drmkit.core.time.Dated;

/**
 * The legal steps of one dealer, and where they put it on each day.
 *
 * <p>Entered on 5 January, a candidate from 12 January, onboarding from 1 February, active from 1 March: on 28 February the
 * stage is ONBOARDING, on 1 March ACTIVE, and there is one open episode since 5 January. One further step is checked by
 * {@link #with}, before it is taken.
 *
 * <p>Immutable and thread-safe.
 */
public final class DealerLife {

    private final List<LifeStep> steps;
    private final LifeRules rules;

    private DealerLife(List<LifeStep> steps, LifeRules rules) {
        this.steps = steps;
        this.rules = rules;
    }

    /**
     * Returns the life of a dealer of which nothing is known yet.
     *
     * @param rules when a step is legal
     * @return a life without steps
     */
    public static DealerLife none(LifeRules rules) {
        return new DealerLife(List.of(), rules);
    }

    /**
     * Returns the life that steps make up.
     *
     * @param steps the steps of one dealer in any order
     * @param rules when a step is legal
     * @return the life
     * @throws DefinitionException with all that is wrong, the pointer being the number of the step by day
     */
    public static DealerLife of(List<LifeStep> steps, LifeRules rules) {
        List<LifeStep> ordered =
                steps.stream().sorted(Comparator.comparing(LifeStep::on)).toList();
        Problems problems = new Problems();
        for (int i = 0; i < ordered.size(); i++) {
            Optional<LifeStep> previous = i == 0 ? Optional.empty() : Optional.of(ordered.get(i - 1));
            report(ordered.get(i), previous, rules, Pointer.root().child(i), problems);
        }
        problems.throwIfAny("dealer's life");
        return new DealerLife(ordered, rules);
    }

    private static void report(
            LifeStep step, Optional<LifeStep> previous, LifeRules rules, Pointer pointer, Problems problems) {
        rules.faults(step, previous)
                .forEach(fault -> problems.add(Problem.of(
                        pointer, Problem.INVALID, "the step %s of %s: %s".formatted(step.id(), step.party(), fault))));
    }

    /**
     * Returns a copy with one more step.
     *
     * @param step the step, later than all others
     * @return the copy
     * @throws DefinitionException with all that is wrong with the step
     */
    public DealerLife with(LifeStep step) {
        Problems problems = new Problems();
        report(step, last(), rules, Pointer.root(), problems);
        problems.throwIfAny("step of a dealer's life");
        List<LifeStep> more = new ArrayList<>(steps);
        more.add(step);
        return new DealerLife(List.copyOf(more), rules);
    }

    private Optional<LifeStep> last() {
        return steps.isEmpty() ? Optional.empty() : Optional.of(steps.get(steps.size() - 1));
    }

    /**
     * Returns the steps.
     *
     * @return the steps by day
     */
    public List<LifeStep> steps() {
        return steps;
    }

    /**
     * Returns the stages by date.
     *
     * @return one stage on each day since entry
     */
    public Dated<LifeStage> stages() {
        List<Dated.Segment<LifeStage>> segments = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            LocalDate end = i + 1 < steps.size() ? steps.get(i + 1).on() : LocalDate.MAX;
            segments.add(new Dated.Segment<>(
                    DateRange.of(steps.get(i).on(), end), steps.get(i).to()));
        }
        return Dated.ofSegments(segments);
    }

    /**
     * Returns the stage on a day.
     *
     * @param day the day
     * @return the stage, empty before entry
     */
    public Optional<LifeStage> stage(LocalDate day) {
        return stages().at(day);
    }

    /**
     * Returns the stretches of relationship.
     *
     * @return the episodes in order, no two of which share a day; the last one is open unless the dealer is terminated
     */
    public List<Episode> episodes() {
        List<Episode> episodes = new ArrayList<>();
        Optional<LocalDate> start = Optional.empty();
        for (LifeStep step : steps) {
            if (step.to() == LifeStage.TERMINATED) {
                episodes.add(new Episode(DateRange.of(start.orElseThrow(), step.on()), Optional.of(step.reason())));
                start = Optional.empty();
            } else if (start.isEmpty()) {
                start = Optional.of(step.on());
            }
        }
        start.ifPresent(day -> episodes.add(new Episode(DateRange.from(day), Optional.empty())));
        return List.copyOf(episodes);
    }
}
