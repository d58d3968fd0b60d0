package org.drmkit.scoring.action;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.drmkit.core.fact.Fact;
import org.drmkit.core.fact.FactTable;
import org.drmkit.core.fact.Figure;
import org.drmkit.core.history.FactName;
import org.drmkit.core.history.Unit;
import org.drmkit.core.number.Decimals;
import org.drmkit.scoring.ScoringRun;
import org.drmkit.scoring.report.DealerScore;
import org.drmkit.scoring.report.KpiResult;
import org.drmkit.scoring.report.ScoringReport;

/**
 * What to do next for the dealers of a run.
 *
 * <pre>{@code
 * NextActions next = NextActions.of(actions, run, segments::segment);
 * next.ranked("D1");                       // [COURSE +4, VISIT +3]
 * DealerBook richer = book.with(next.facts());
 * }</pre>
 *
 * <p>The gain of an action is the part that it closes of what its KPI loses: a KPI of a quarter of the weight with 80 points loses 5, of
 * which an action that closes 0.6 brings 3. A KPI that is missing has no gap that could be told, and one with 100 points has none: nothing is
 * proposed for either. Gains of several actions for one KPI do not add up.
 *
 * <p>Immutable and thread-safe.
 */
public final class NextActions {

    /** The id of the best action, not applicable if there is none. */
    public static final FactName ACTION = FactName.of("nextAction", Unit.CODE, "next best action", "下一步最佳行动");

    /** The points that the best action is expected to bring, 0 if there is none. */
    public static final FactName GAIN =
            FactName.of("nextActionGain", Unit.POINTS, "points expected of the next action", "下一步行动预期得分");

    /** The number of actions that would help. */
    public static final FactName COUNT = FactName.of("nextActions", Unit.COUNT, "actions that would help", "可行行动数");

    /** Why there is no action: no gap that one of them closes. */
    public static final String NO_GAP = "NO_GAP";

    private static final String NOT_SCORED = "NOT_SCORED";

    private final ScoringReport report;
    private final Map<String, List<NextAction>> byDealer;

    private NextActions(ScoringReport report, Map<String, List<NextAction>> byDealer) {
        this.report = report;
        this.byDealer = byDealer;
    }

    /**
     * Ranks actions for every dealer of a run.
     *
     * @param actions the actions
     * @param run the run
     * @param segment gets the segment of a dealer, empty if it is in none
     * @return the ranking
     * @throws IllegalArgumentException if an action helps a KPI that the card does not have
     */
    public static NextActions of(ActionList actions, ScoringRun run, Function<String, Optional<String>> segment) {
        ScoringReport report = run.report();
        Map<String, List<NextAction>> byDealer = new LinkedHashMap<>();
        for (DealerScore score : report.dealers()) {
            byDealer.put(score.dealer(), ranked(actions, score, segment.apply(score.dealer())));
        }
        return new NextActions(report, byDealer);
    }

    private static List<NextAction> ranked(ActionList actions, DealerScore score, Optional<String> segment) {
        List<NextAction> ranked = new ArrayList<>();
        for (ServiceAction action : actions.actions()) {
            BigDecimal gain = gain(action, score.kpi(action.kpi()));
            if (isScored(score) && gain.signum() > 0 && isOffered(action.segments(), segment)) {
                ranked.add(new NextAction(action.id(), action.kpi(), gain));
            }
        }
        ranked.sort(Comparator.comparing(NextAction::gain).reversed());
        return List.copyOf(ranked);
    }

    private static boolean isScored(DealerScore score) {
        return score.state() == DealerScore.State.SCORED;
    }

    private static BigDecimal gain(ServiceAction action, KpiResult result) {
        return result.points()
                .flatMap(points -> result.lost())
                .map(lost -> Decimals.canonical(lost.multiply(action.closes()).stripTrailingZeros()))
                .orElse(BigDecimal.ZERO);
    }

    private static boolean isOffered(Set<String> segments, Optional<String> segment) {
        return segments.isEmpty() || segment.filter(segments::contains).isPresent();
    }

    /**
     * Returns what to do for a dealer.
     *
     * @param dealer the dealer
     * @return the actions that would help, the one with the highest gain first; none for a dealer who is not scored
     * @throws IllegalArgumentException if the run has no such dealer
     */
    public List<NextAction> ranked(String dealer) {
        return Optional.ofNullable(byDealer.get(dealer))
                .orElseThrow(() -> new IllegalArgumentException(
                        "The run has no dealer (%s).\nMaybe one of those that the card is for.".formatted(dealer)));
    }

    /**
     * Returns the best actions as facts of the period that was judged, recorded on the day of judgement: {@link #ACTION}, {@link #GAIN} and
     * {@link #COUNT}. Of a dealer who is not scored they are missing.
     *
     * @return a source to put into a book: {@code book.with(next.facts())}
     */
    public FactTable facts() {
        List<Fact> facts = new ArrayList<>();
        for (DealerScore score : report.dealers()) {
            List<NextAction> ranked = ranked(score.dealer());
            Optional<NextAction> best = ranked.stream().findFirst();
            BigDecimal gain = best.map(NextAction::gain).orElse(BigDecimal.ZERO);
            facts.add(fact(
                    score, ACTION, best.map(one -> Figure.code(one.action())).orElse(Figure.notApplicable(NO_GAP))));
            facts.add(fact(score, GAIN, Figure.of(gain)));
            facts.add(fact(score, COUNT, Figure.of(ranked.size())));
        }
        return FactTable.of("next actions", facts);
    }

    /**
     * Returns the facts with their units and words.
     *
     * @return the names
     */
    public static List<FactName> catalogue() {
        return List.of(ACTION, GAIN, COUNT);
    }

    private Fact fact(DealerScore score, FactName name, Figure figure) {
        Figure known = isScored(score) ? figure : Figure.missing(NOT_SCORED);
        return new Fact(
                score.dealer(),
                name.name(),
                Optional.of(report.period()),
                report.stamp().asOf(),
                known);
    }
}
