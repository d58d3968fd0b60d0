package org.drmkit.scoring.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.drmkit.core.fact.CellKind;
import org.drmkit.core.fact.FigureColumn;
import org.drmkit.core.fact.Parties;
import org.drmkit.core.formula.internal.Scope;
import org.drmkit.core.formula.internal.TruthColumn;
import org.drmkit.scoring.scorecard.Deduction;
import org.drmkit.scoring.scorecard.Gate;
import org.drmkit.scoring.scorecard.MissingPolicy;
import org.jspecify.annotations.Nullable;

/**
 * What a card comes to for every dealer, in billionths: aggregate, deductions, gates and grade, in this order.
 *
 * <p>All arithmetic after the aggregate is on whole billionths, so that subtotal - deduction is the score to the last digit.
 */
public final class Judgement {

    private static final double MOST = 100;

    private final CompiledCard card;
    private final Scope scope;
    private final Parties parties;
    private final GradeScale scale;
    private final TruthColumn judged;
    private final List<CriterionNode> indispensable;
    private final List<TruthColumn> gates;
    private final @Nullable String[] reasons;
    private final long[] subtotals;
    private final long[][] deductions;
    private final long[] scores;
    private final int[] grades;

    /**
     * Judges all dealers.
     *
     * @param card the card
     * @param scope the period and what the run reads
     */
    public Judgement(CompiledCard card, Scope scope) {
        this.card = card;
        this.scope = scope;
        this.parties = scope.evaluation().parties();
        this.scale = new GradeScale(card.card().grades());
        this.judged = card.population().judged(scope);
        this.indispensable = card.criteria().stream()
                .filter(criterion -> criterion.missing() == MissingPolicy.FAIL)
                .toList();
        this.gates = card.gates().stream().map(scope::truth).toList();
        int size = parties.size();
        this.reasons = new String[size];
        this.subtotals = new long[size];
        this.deductions = new long[card.deductions().size()][size];
        this.scores = new long[size];
        this.grades = new int[size];
        FigureColumn points = scope.column(card.root());
        for (int i = 0; i < size; i++) {
            if (judged.holds(i)) {
                judge(i, points);
            }
        }
    }

    private void judge(int i, FigureColumn points) {
        reasons[i] = obstacle(i, points);
        if (points.isPresent(i)) {
            subtotals[i] = NineDecimals.of(Math.min(points.doubleValue(i), MOST));
            scores[i] = Math.min(afterDeductions(i), most(i));
            grades[i] = Math.max(scale.of(scores[i]), bestGrade(i));
        }
    }

    private @Nullable String obstacle(int i, FigureColumn points) {
        if (missing(i).isPresent()) {
            return ScoreReasons.KPI_MISSING;
        } else if (coverage(i) < NineDecimals.of(card.card().minCoverage())) {
            return ScoreReasons.LOW_COVERAGE;
        } else if (!points.isPresent(i)) {
            return points.reason(i);
        }
        return met(Gate.NotScored.class, i).isEmpty() ? null : ScoreReasons.GATE;
    }

    /** Returns the first KPI or node that is missing and must not be. */
    Optional<CriterionNode> missing(int i) {
        return indispensable.stream()
                .filter(criterion -> scope.column(criterion.filled()).kind(i) == CellKind.MISSING)
                .findFirst();
    }

    private long afterDeductions(int i) {
        long left = subtotals[i];
        for (int d = 0; d < deductions.length; d++) {
            deductions[d][i] = Math.min(left, counted(d, i));
            left -= deductions[d][i];
        }
        return left;
    }

    private long counted(int d, int i) {
        FigureColumn values = scope.column(card.deductions().get(d));
        boolean isNumber = values.isPresent(i) && values.kind(i) != CellKind.CODE;
        Deduction deduction = card.card().deductions().get(d);
        double off =
                isNumber ? Math.max(0, values.doubleValue(i)) * deduction.each().doubleValue() : 0;
        double most = deduction.max().map(BigDecimal::doubleValue).orElse(MOST);
        return NineDecimals.of(Math.min(off, Math.min(most, MOST)));
    }

    private long most(int i) {
        return met(Gate.ScoreAtMost.class, i).stream()
                .mapToLong(gate -> NineDecimals.of(gate.score()))
                .min()
                .orElse(Long.MAX_VALUE);
    }

    private int bestGrade(int i) {
        return met(Gate.GradeAtMost.class, i).stream()
                .mapToInt(gate -> scale.of(gate.grade()))
                .max()
                .orElse(0);
    }

    private <C extends Gate.Consequence> List<C> met(Class<C> kind, int i) {
        return metGates(i).stream()
                .map(Gate::then)
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    /**
     * Returns the gates that a dealer meets.
     *
     * @param i the dealer
     * @return the gates in declared order
     */
    public List<Gate> metGates(int i) {
        List<Gate> all = card.card().gates();
        return IntStream.range(0, all.size())
                .filter(g -> gates.get(g).holds(i))
                .mapToObj(all::get)
                .toList();
    }

    /**
     * Returns the card.
     *
     * @return the card
     */
    public CompiledCard card() {
        return card;
    }

    Scope scope() {
        return scope;
    }

    /**
     * Returns all dealers of the book.
     *
     * @return the dealers, also those who are not judged
     */
    public Parties parties() {
        return parties;
    }

    /**
     * Returns the grades.
     *
     * @return the scale
     */
    public GradeScale scale() {
        return scale;
    }

    /**
     * Tells whether the card is for a dealer.
     *
     * @param i the dealer
     * @return true if it is
     */
    public boolean isJudged(int i) {
        return judged.holds(i);
    }

    /**
     * Tells whether a dealer has a score.
     *
     * @param i the dealer
     * @return true if there is one
     */
    public boolean isScored(int i) {
        return judged.holds(i) && reasons[i] == null;
    }

    /**
     * Returns why a dealer has no score.
     *
     * @param i the dealer
     * @return the reason, empty if there is a score
     */
    public Optional<String> reason(int i) {
        return judged.holds(i) ? Optional.ofNullable(reasons[i]) : Optional.of(ScoreReasons.NOT_JUDGED);
    }

    /**
     * Returns the coverage.
     *
     * @param i the dealer
     * @return the present share of the applicable weight in billionths
     */
    public long coverage(int i) {
        FigureColumn shares = scope.column(card.coverage());
        return shares.isPresent(i) ? NineDecimals.of(shares.doubleValue(i)) : 0;
    }

    /**
     * Returns the score before deductions.
     *
     * @param i a dealer who is scored
     * @return the score in billionths
     */
    public long subtotal(int i) {
        return subtotals[i];
    }

    /**
     * Returns what a deduction takes off.
     *
     * @param deduction its place
     * @param i a dealer who is scored
     * @return the points in billionths
     */
    public long deduction(int deduction, int i) {
        return deductions[deduction][i];
    }

    /**
     * Returns what all deductions take off.
     *
     * @param i a dealer who is scored
     * @return the points in billionths
     */
    public long deduction(int i) {
        long sum = 0;
        for (long[] deduction : deductions) {
            sum += deduction[i];
        }
        return sum;
    }

    /**
     * Returns the score.
     *
     * @param i a dealer who is scored
     * @return the score in billionths
     */
    public long score(int i) {
        return scores[i];
    }

    /**
     * Returns the grade after gates.
     *
     * @param i a dealer who is scored
     * @return its place on the scale
     */
    public int grade(int i) {
        return grades[i];
    }
}
