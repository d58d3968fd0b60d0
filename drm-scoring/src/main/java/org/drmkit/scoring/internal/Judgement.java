package org.drmkit.scoring.internal;

import java.util.List;
import java.util.Optional;
import org.drmkit.core.fact.CellKind;
import org.drmkit.core.fact.FigureColumn;
import org.drmkit.core.fact.Parties;
import org.drmkit.core.formula.internal.Scope;
import org.drmkit.core.formula.internal.TruthColumn;
import org.drmkit.scoring.report.HeldGrade;
import org.drmkit.scoring.report.ScoringReport;
import org.drmkit.scoring.scorecard.Gate;
import org.drmkit.scoring.scorecard.MissingPolicy;
import org.jspecify.annotations.Nullable;

/** What a card comes to for every dealer, in billionths: aggregate, deductions, gates and grade. Filled by {@link Judging}. */
public final class Judgement {

    private final CompiledCard card;
    private final Scope scope;
    private final GradeScale scale;
    private final FigureColumn coverage;
    private final TruthColumn judged;
    private final GateOutcomes gates;
    private final List<CriterionNode> indispensable;
    private final @Nullable String[] reasons;
    private final long[] subtotals;
    private final long[][] deductions;
    private final long[] demanded;
    private final long[] scores;
    private final int[] grades;
    private final Optional<ScoringReport> previous;
    private final EarlierGrades earlier;
    private @Nullable Ranking ranking;
    private final @Nullable HeldGrade[] held;

    Judgement(CompiledCard card, Scope scope, Optional<ScoringReport> previous) {
        this.card = card;
        this.scope = scope;
        this.scale = new GradeScale(card.card().grades());
        this.coverage = scope.column(card.coverage());
        this.previous = previous;
        this.earlier = previous.map(
                        report -> EarlierGrades.of(report, scope.span().range(), scale))
                .orElseGet(EarlierGrades::none);
        this.judged = card.population().judged(scope);
        this.gates = GateOutcomes.of(card, scope);
        this.indispensable = card.criteria().stream()
                .filter(criterion -> criterion.missing() == MissingPolicy.FAIL)
                .toList();
        int size = parties().size();
        this.reasons = new String[size];
        this.subtotals = new long[size];
        this.deductions = new long[card.deductions().size()][size];
        this.demanded = new long[size];
        this.scores = new long[size];
        this.grades = new int[size];
        this.held = new HeldGrade[size];
    }

    /**
     * Judges all dealers.
     *
     * @param card the card
     * @param scope the period and what the run reads
     * @param previous the report before this one, from which held grades are taken
     * @return the judgement
     */
    public static Judgement of(CompiledCard card, Scope scope, Optional<ScoringReport> previous) {
        return new Judging(new Judgement(card, scope, previous)).judge();
    }

    void setHeld(int i, HeldGrade grade) {
        held[i] = grade;
    }

    /** Returns the report before this judgement. */
    Optional<ScoringReport> previous() {
        return previous;
    }

    /** Returns the place of a dealer who is scored; a part of the population has no places. */
    Optional<Integer> rank(int i) {
        if (!isScored(i) || scope.evaluation().book().isPart()) {
            return Optional.empty();
        }
        Ranking known = ranking == null ? Ranking.of(this) : ranking;
        ranking = known;
        return Optional.of(known.of(scores[i]));
    }

    /** Returns the grade held before the period. */
    Optional<HeldGrade> heldBefore(int i) {
        return earlier.of(parties().id(i));
    }

    /** Returns the grade held after the period, empty without a policy. */
    Optional<HeldGrade> held(int i) {
        return Optional.ofNullable(held[i]);
    }

    void setReason(int i, String reason) {
        reasons[i] = reason;
    }

    void setScore(int i, long subtotal, long score, int grade) {
        subtotals[i] = subtotal;
        scores[i] = score;
        grades[i] = grade;
    }

    /** Sets what a deduction takes off, and what it would take off a score that is high enough. */
    void setDeduction(int deduction, int i, long points, long demand) {
        deductions[deduction][i] = points;
        demanded[i] += demand;
    }

    /** Returns what all deductions would take off a score that is high enough. */
    long demanded(int i) {
        return demanded[i];
    }

    GateOutcomes gates() {
        return gates;
    }

    /** Returns the first KPI or node that is missing and must not be. */
    Optional<CriterionNode> missing(int i) {
        return indispensable.isEmpty() ? Optional.empty() : missingOf(i);
    }

    private Optional<CriterionNode> missingOf(int i) {
        return indispensable.stream()
                .filter(criterion -> scope.column(criterion.filled()).kind(i) == CellKind.MISSING)
                .findFirst();
    }

    /**
     * Returns the gates that a dealer meets.
     *
     * @param i the dealer
     * @return the gates in declared order
     */
    public List<Gate> metGates(int i) {
        return gates.met(i);
    }

    /**
     * Returns the card.
     *
     * @return the card
     */
    public CompiledCard card() {
        return card;
    }

    /**
     * Returns the period and what the run reads.
     *
     * @return the scope
     */
    public Scope scope() {
        return scope;
    }

    /**
     * Returns all dealers of the book.
     *
     * @return the dealers, also those who are not judged
     */
    public Parties parties() {
        return scope.evaluation().parties();
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
        return coverage.isPresent(i) ? NineDecimals.of(coverage.doubleValue(i)) : 0;
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
