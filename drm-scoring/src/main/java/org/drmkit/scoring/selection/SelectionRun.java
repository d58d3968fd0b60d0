package org.drmkit.scoring.selection;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.drmkit.core.definition.Header;
import org.drmkit.core.definition.Stamp;
import org.drmkit.core.explain.Explanation;
import org.drmkit.core.explain.Value;
import org.drmkit.core.json.DefinitionException;
import org.drmkit.core.time.DateRange;
import org.drmkit.scoring.candidate.CandidateTable;
import org.drmkit.scoring.internal.Answers;
import org.drmkit.scoring.weight.WeightDraws;
import org.drmkit.scoring.weight.Weights;

/**
 * What a model makes of the candidates of one book, as of one day.
 *
 * <p>Candidates who do not pass a gate, or of whom a number is not known, are not compared; {@link #excluded} says why. The others are
 * ranked by each method of the model. Immutable from outside.
 */
public final class SelectionRun {

    private final SelectionModel model;
    private final Answers answers;
    private final List<Exclusion> excluded;
    private final CandidateTable table;
    private final Weights weights;
    private final List<Ranking> rankings;

    /**
     * Compares who can be compared.
     *
     * @throws DefinitionException with all problems, if nobody can be compared or a method cannot take a number
     */
    SelectionRun(SelectionModel model, Answers answers) {
        this.model = model;
        this.answers = answers;
        Screening screening = new Screening(model, answers);
        this.excluded = screening.excluded();
        this.table = CandidateTable.of(
                model.yardsticks().stream().map(MeasuredYardstick::yardstick).toList(), screening.rows());
        this.weights = model.weighting().weigh(table);
        this.rankings = model.methods().stream()
                .map(method -> method.rank(table, weights))
                .toList();
    }

    /**
     * Returns where the figures come from.
     *
     * @return the model, the hash of what was read, and the day
     * @throws IllegalArgumentException if the model has a caller's own weighting or method, which cannot be written and so has no hash
     */
    public Stamp stamp() {
        return answers.stamp(Header.contentHash(model.write()));
    }

    /**
     * Returns what the run came to as plain data.
     *
     * @return the report
     * @throws IllegalArgumentException if the model has a caller's own weighting or method, which has no hash
     */
    public SelectionReport report() {
        Map<String, BigDecimal> shares = new LinkedHashMap<>();
        weights.shares().forEach((yardstick, share) -> shares.put(yardstick, SelectionReport.nine(share)));
        return new SelectionReport(
                stamp(),
                period(),
                shares,
                rankings.stream().map(SelectionReport.Ranked::of).toList(),
                excluded);
    }

    /**
     * Returns the period that was looked at.
     *
     * @return its days
     */
    public DateRange period() {
        return answers.period();
    }

    /**
     * Returns who is not compared, and why.
     *
     * @return the excluded candidates, in order
     */
    public List<Exclusion> excluded() {
        return excluded;
    }

    /**
     * Returns who is compared, and their numbers.
     *
     * @return the table
     */
    public CandidateTable table() {
        return table;
    }

    /**
     * Returns how much each yardstick counts.
     *
     * @return the weights
     */
    public Weights weights() {
        return weights;
    }

    /**
     * Returns what each method of the model comes to, side by side.
     *
     * @return a ranking for each method, the deciding one first
     */
    public List<Ranking> rankings() {
        return rankings;
    }

    /**
     * Returns whom the deciding method proposes.
     *
     * @return the winner, or as many as the method cannot decide between
     */
    public List<String> proposed() {
        return rankings.get(0).proposed();
    }

    /**
     * Tells whether all methods have the same winner.
     *
     * @return false if the choice of the method decides
     */
    public boolean methodsAgree() {
        return rankings.stream().map(Ranking::winners).distinct().count() == 1;
    }

    /**
     * Returns the weights at which others would come first by the deciding method.
     *
     * @return for each yardstick the change upwards and the one downwards, if there are any
     */
    public List<WinnerChange> winnerChanges() {
        return WinnerChange.all(model.methods().get(0), table, weights);
    }

    /**
     * Returns how often each candidate has each rank by the deciding method, if the weights are off.
     *
     * @param draws what is drawn
     * @return the shares of the ranks
     */
    public Robustness robustness(WeightDraws draws) {
        return Robustness.of(model.methods().get(0), table, weights, draws);
    }

    /**
     * Explains how a candidate stands.
     *
     * @param candidate a candidate, compared or excluded
     * @return its rank by the deciding method, with the score of each method and the weights; why, if it is excluded
     * @throws IllegalArgumentException if there is no such candidate
     */
    public Explanation explain(String candidate) {
        return excluded.stream()
                .filter(exclusion -> exclusion.candidate().equals(candidate))
                .findFirst()
                .map(this::explained)
                .orElseGet(() -> standing(candidate));
    }

    private Explanation standing(String candidate) {
        Explanation.Builder explained = Explanation.builder("selection.rank")
                .argument("candidate", candidate)
                .argument("candidates", Value.of(table.size()))
                .value(Value.of(rankings.get(0).of(candidate).rank()));
        rankings.forEach(ranking -> explained.note(ranking.explain(candidate)));
        return explained.note(model.weighting().explain(table)).build();
    }

    private Explanation explained(Exclusion exclusion) {
        int party = answers.parties().index(exclusion.candidate());
        Explanation.Builder explained = Explanation.builder("selection.excluded")
                .argument("candidate", exclusion.candidate())
                .value(Value.absent("EXCLUDED"));
        for (int k = 0; k < model.gates().size(); k++) {
            if (exclusion.gates().contains(model.gates().get(k).id())) {
                explained.note(Explanation.builder("selection.gate")
                        .argument("gate", model.gates().get(k).id())
                        .value(Value.of("gate.FAILED"))
                        .note(answers.explainTests(k, party))
                        .build());
            }
        }
        for (int k = 0; k < model.yardsticks().size(); k++) {
            if (exclusion.missing().contains(model.yardsticks().get(k).id())) {
                explained.note(Explanation.builder("selection.missing")
                        .argument("yardstick", model.yardsticks().get(k).id())
                        .value(Value.absent("NO_NUMBER"))
                        .note(answers.explainValue(k, party))
                        .build());
            }
        }
        return explained.build();
    }

    /**
     * Tells a person how a candidate stands and why.
     *
     * @param candidate a candidate, compared or excluded
     * @param locale the language, English or Chinese
     * @return lines of text
     * @throws IllegalArgumentException if there is no such candidate
     */
    public String render(String candidate, Locale locale) {
        return explain(candidate).render(locale, SelectionTexts.WORDS);
    }

    @Override
    public String toString() {
        return Stream.concat(rankings.stream(), excluded.stream()).toList().toString();
    }
}
