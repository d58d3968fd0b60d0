package org.drmkit.incentives.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.drmkit.core.formula.Span;
import org.drmkit.core.json.Pointer;
import org.drmkit.core.json.Problem;
import org.drmkit.core.json.Problems;
import org.drmkit.core.time.DateRange;
import org.drmkit.core.time.Per;
import org.drmkit.incentives.program.ProgramHistory;
import org.drmkit.incentives.program.Rule;

/**
 * Finds days that two versions of a rule would pay twice, or neither.
 *
 * <p>A period is paid by the version in force on its last day. Quarters until 9 February and months from the 10th would leave January
 * unpaid: it is no period of the first version, and was over before the second. Months first and quarters then would pay it twice.
 */
final class VersionSeams {

    private VersionSeams() {}

    static void check(ProgramHistory history, List<CompiledProgram> versions) {
        Problems problems = new Problems();
        for (int v = 1; v < versions.size(); v++) {
            LocalDate from = history.versions().get(v).from();
            check(versions.get(v - 1), versions.get(v), from, problems);
        }
        problems.throwIfAny("program history");
    }

    private static void check(CompiledProgram before, CompiledProgram after, LocalDate from, Problems problems) {
        List<Rule> rules = after.program().rules();
        for (int i = 0; i < rules.size(); i++) {
            Rule rule = rules.get(i);
            Pointer at = Pointer.root().child("rules").child(i).child("per");
            before.program().rules().stream()
                    .filter(old -> old.id().equals(rule.id()))
                    .filter(old -> before.program().validity().from().isBefore(from))
                    .forEach(old -> seam(paidUntil(before, old.per(), from), after, rule, from)
                            .ifPresent(days -> problems.add(problem(at, rule, from, days))));
        }
    }

    /** The end of the last period that is over before the next version is in force. */
    private static LocalDate paidUntil(CompiledProgram before, Per per, LocalDate from) {
        return before.spans(per, from.minusDays(1)).stream()
                .map(Span::range)
                .filter(isOverBefore(from))
                .flatMap(range -> range.to().stream())
                .reduce((earlier, later) -> later)
                .orElse(before.program().validity().from());
    }

    private static Predicate<DateRange> isOverBefore(LocalDate from) {
        return range -> range.to().filter(end -> !end.isAfter(from)).isPresent();
    }

    /** The days between what one version pays and what the next one does, or those that both pay. */
    private static Optional<DateRange> seam(LocalDate until, CompiledProgram after, Rule rule, LocalDate from) {
        DateRange validity = after.program().validity();
        LocalDate day = from.isBefore(validity.from()) ? validity.from() : from;
        Optional<LocalDate> start = after.spans(rule.per(), day).stream()
                .map(Span::range)
                .filter(isOverBefore(from).negate())
                .map(DateRange::from)
                .findFirst();
        LocalDate due = until.isBefore(validity.from()) ? validity.from() : until;
        return start.filter(first -> !first.equals(due))
                .map(first -> first.isBefore(due) ? DateRange.of(first, due) : DateRange.of(due, first));
    }

    private static Problem problem(Pointer at, Rule rule, LocalDate from, DateRange days) {
        return Problem.of(
                        at,
                        Problem.INVALID,
                        "the version in force from %s and the one before would both pay rule (%s) for %s, or neither would"
                                .formatted(from, rule.id(), days))
                .withValue(rule.per().toString())
                .withAllowed("periods that go on where those of the version before end")
                .withMaybe(
                        "the version is to come into force on the first day of a period of both, or the rule needs an id of its own");
    }
}
