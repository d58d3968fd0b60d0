package org.drmkit.scoring;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.drmkit.core.definition.Stamp;
import org.drmkit.core.explain.Explanation;
import org.drmkit.core.fact.FactSource;
import org.drmkit.core.fact.Parties;
import org.drmkit.core.formula.Span;
import org.drmkit.core.formula.internal.Evaluation;
import org.drmkit.core.json.Nearest;
import org.drmkit.core.time.DateRange;
import org.drmkit.scoring.internal.CompiledCard;
import org.drmkit.scoring.internal.DealerScores;
import org.drmkit.scoring.internal.Judgement;
import org.drmkit.scoring.internal.Movements;
import org.drmkit.scoring.internal.NextGrade;
import org.drmkit.scoring.internal.PopulationRecord;
import org.drmkit.scoring.internal.ReasonCodes;
import org.drmkit.scoring.internal.ScoreExplainer;
import org.drmkit.scoring.internal.ScoreFacts;
import org.drmkit.scoring.report.DealerScore;
import org.drmkit.scoring.report.GradeGap;
import org.drmkit.scoring.report.PopulationSnapshot;
import org.drmkit.scoring.report.ReasonCode;
import org.drmkit.scoring.report.ScoringReport;
import org.drmkit.scoring.scorecard.Scorecard;

/**
 * What a scorecard comes to on one book in one period, as of one day: every score with its parts, ready to be explained, reported and
 * handed on.
 *
 * <p>Immutable from outside; explaining computes on demand and is synchronised, so that a run may be shared.
 */
public final class ScoringRun {

    private final Scorecard card;
    private final Evaluation evaluation;
    private final Span span;
    private final Judgement judgement;
    private final Optional<Movements> movements;

    private ScoringRun(Evaluation evaluation, Judgement judgement, Optional<Movements> movements) {
        this.card = judgement.card().card();
        this.evaluation = evaluation;
        this.span = judgement.scope().span();
        this.judgement = judgement;
        this.movements = movements;
    }

    static ScoringRun of(CompiledCard compiled, Evaluation evaluation, Span span) {
        return new ScoringRun(
                evaluation, Judgement.of(compiled, evaluation.scope(span), Optional.empty()), Optional.empty());
    }

    /**
     * Returns this run after an earlier report, from whose grades a grade policy goes on.
     *
     * <p>A report of the period that this run judges stands for what was held before that period, so that drawing up a review again moves no
     * grade a second time. How scores moved is told if the report was made by the same card; else the earlier card is needed.
     *
     * @param previous the report before this one
     * @return the run
     * @throws IllegalArgumentException if the report is of a card with another id, or of a later period
     */
    public ScoringRun after(ScoringReport previous) {
        boolean same = previous.stamp().hash().equals(card.contentHash());
        return after(previous, now -> same ? Optional.of(Movements.of(previous, now)) : Optional.empty());
    }

    /**
     * Returns this run after an earlier report that was made by an earlier version of the card.
     *
     * @param previous the report before this one
     * @param earlier the card by which it was made
     * @return the run, which tells how scores moved by values, coverage, weights and definition
     * @throws IllegalArgumentException if the report is of a card with another id, of a later period, or not made by the earlier card
     */
    public ScoringRun after(ScoringReport previous, Scorecard earlier) {
        if (!previous.stamp().hash().equals(earlier.contentHash())) {
            throw new IllegalArgumentException(
                    "The earlier report was made by another card than (%s) version %s.\nMaybe by another version."
                            .formatted(earlier.header().id(), earlier.header().version()));
        }
        return after(previous, now -> Optional.of(Movements.of(previous, earlier, now)));
    }

    private ScoringRun after(ScoringReport previous, Function<Judgement, Optional<Movements>> compared) {
        if (!previous.stamp().definition().equals(card.header().id())) {
            throw new IllegalArgumentException(
                    "The earlier report is of the card (%s), this run of (%s).\nMaybe take that card's report."
                            .formatted(
                                    previous.stamp().definition(), card.header().id()));
        }
        if (previous.period().from().isAfter(span.range().from())) {
            throw new IllegalArgumentException(
                    "The earlier report is of %s, which is later than %s.\nMaybe the two were exchanged."
                            .formatted(previous.period(), span.range()));
        }
        synchronized (evaluation) {
            Judgement after = Judgement.of(judgement.card(), judgement.scope(), Optional.of(previous));
            return new ScoringRun(evaluation, after, compared.apply(after));
        }
    }

    private int party(String dealer) {
        int party = judgement.parties().index(dealer);
        if (party < 0 || !judgement.isJudged(party)) {
            throw new IllegalArgumentException("The card (%s) does not judge the dealer (%s).\nMaybe %s."
                    .formatted(
                            card.header().id(),
                            dealer,
                            Nearest.of(dealer, dealers().ids()).orElse("it is not among those that the card is for")));
        }
        return party;
    }

    /**
     * Returns where the figures come from.
     *
     * @return the card, its hash, the hash of what was read, and the day
     */
    public Stamp stamp() {
        synchronized (evaluation) {
            return new Stamp(
                    card.header().id(),
                    card.header().version(),
                    card.contentHash(),
                    evaluation.inputsHash(),
                    evaluation.asOf());
        }
    }

    /**
     * Returns the period that was judged.
     *
     * @return its days, cut to the validity of the card
     */
    public DateRange period() {
        return span.range();
    }

    /**
     * Returns the dealers that the card is for.
     *
     * @return the dealers in order
     */
    public Parties dealers() {
        return Parties.of(judgement.parties().ids().stream()
                .filter(dealer -> judgement.isJudged(judgement.parties().index(dealer)))
                .toList());
    }

    /**
     * Returns the results as facts of the period, recorded on the day of judgement: {@code score}, {@code grade} and {@code kpi.<id>}, the
     * points of each KPI and node; with the prefix of the card, if it has one. A score is a decimal of nine places.
     *
     * @return a source to put into a book: {@code book.with(run.facts())}
     */
    public FactSource facts() {
        synchronized (evaluation) {
            return new ScoreFacts(judgement);
        }
    }

    /**
     * Returns what is known of the dealers as peers, so that a part of them can be judged later without the rest.
     *
     * @return a snapshot for {@link ScoringEngine#with}
     * @throws IllegalStateException if the run was on a part of the dealers
     */
    public PopulationSnapshot population() {
        if (evaluation.book().isPart()) {
            throw new IllegalStateException(
                    "A part of the population tells nothing of the rest.\nMaybe keep the snapshot of the full run.");
        }
        synchronized (evaluation) {
            return new PopulationSnapshot(stamp(), span.range(), new PopulationRecord(judgement).peers());
        }
    }

    /**
     * Returns what the card comes to for a dealer.
     *
     * @param dealer the dealer
     * @return score, grade and KPIs
     * @throws IllegalArgumentException if the card is not for the dealer
     */
    public DealerScore score(String dealer) {
        synchronized (evaluation) {
            return new DealerScores(judgement, movements).of(party(dealer));
        }
    }

    /**
     * Returns what the card comes to for all dealers that it is for.
     *
     * @return the report
     */
    public ScoringReport report() {
        synchronized (evaluation) {
            return new ScoringReport(stamp(), span.range(), new DealerScores(judgement, movements).all());
        }
    }

    /**
     * Returns why a score is not higher.
     *
     * @param dealer the dealer
     * @param baseline what KPIs are compared with
     * @return the KPIs that are worse than that and the deductions, the most costly first; none without a score
     * @throws IllegalArgumentException if the card is not for the dealer
     */
    public List<ReasonCode> reasons(String dealer, ReasonCode.Baseline baseline) {
        synchronized (evaluation) {
            return new ReasonCodes(judgement, baseline).of(party(dealer));
        }
    }

    /**
     * Returns what a dealer lacks for the next grade.
     *
     * @param dealer the dealer
     * @return the next grade and the smallest change of each KPI that reaches it, empty without a score or a better grade
     * @throws IllegalArgumentException if the card is not for the dealer
     */
    public Optional<GradeGap> nextGrade(String dealer) {
        synchronized (evaluation) {
            int party = party(dealer);
            return judgement.isScored(party) ? new NextGrade(judgement, party).gap() : Optional.empty();
        }
    }

    /**
     * Explains the score of a dealer.
     *
     * @param dealer the dealer
     * @return a tree that adds up, from the score down to the measures of the ledger; coverage, gates and what the next grade needs are
     *     notes
     * @throws IllegalArgumentException if the card is not for the dealer
     */
    public Explanation explain(String dealer) {
        synchronized (evaluation) {
            return new ScoreExplainer(judgement, movements).explain(party(dealer));
        }
    }

    /**
     * Tells a person how a dealer is judged and why.
     *
     * @param dealer the dealer
     * @param locale the language, English or Chinese
     * @return lines of text
     * @throws IllegalArgumentException if the card is not for the dealer
     */
    public String render(String dealer, Locale locale) {
        return explain(dealer).render(locale, ScoringTexts.TEXTS);
    }
}
