package org.drmkit.scoring.testing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.drmkit.scoring.candidate.CandidateTable;
import org.drmkit.scoring.selection.Ranking;
import org.drmkit.scoring.selection.SelectionMethod;
import org.drmkit.scoring.weight.Weights;

/**
 * What every method of selection keeps to, as properties; a test says only which method it is about.
 *
 * <pre>{@code
 * class LongestServingTest implements SelectionMethodContract {
 *     public SelectionMethod method() {
 *         return new LongestServing();
 *     }
 * }
 * }</pre>
 */
public interface SelectionMethodContract {

    /**
     * Returns the method that is tested.
     *
     * @return the method
     */
    SelectionMethod method();

    /**
     * Makes up candidates and their numbers.
     *
     * @return tables of one to six candidates and one to four yardsticks, whose ids are {@code y0} and so on, with ranges from 0 to 20
     */
    @Provide
    default Arbitrary<CandidateTable> tables() {
        return Tables.any();
    }

    /**
     * Every candidate is ranked, somebody comes first, and no score is NaN, infinite or -0.0.
     *
     * @param table some candidates
     */
    @Property(tries = 100)
    default void rank_anyTable_ranksEverybodyByFiniteNumbers(@ForAll("tables") CandidateTable table) {
        Ranking ranking = method().rank(table, Weights.equal(table.ids()));
        Tables.require(ranking.standings().size() == table.size(), "Everybody is ranked", table);
        Tables.require(ranking.scores().stream().allMatch(Tables::isPlain), "Scores are finite and not -0.0", table);
        Tables.require(!ranking.winners().isEmpty(), "Somebody comes first", table);
        Tables.require(ranking.standings().stream().allMatch(s -> s.rank() <= table.size()), "Ranks are places", table);
    }

    /**
     * The same candidates have the same ranks, in whatever order they come.
     *
     * @param table some candidates
     * @param random shuffles them
     */
    @Property(tries = 100)
    default void rank_candidatesInAnotherOrder_sameRanks(
            @ForAll("tables") CandidateTable table, @ForAll Random random) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < table.size(); i++) {
            order.add(i);
        }
        Collections.shuffle(order, random);
        Map<String, List<Double>> rows = new LinkedHashMap<>();
        order.forEach(i -> rows.put(table.candidates().get(i), Tables.row(table, i)));
        Weights weights = Weights.equal(table.ids());
        Ranking ranking = method().rank(table, weights);
        Ranking other = method().rank(CandidateTable.of(table.yardsticks(), rows), weights);
        table.candidates()
                .forEach(c -> Tables.require(
                        ranking.of(c).rank() == other.of(c).rank(), "The order of candidates changes no rank", table));
    }

    /**
     * Every score explains itself, and its parts come to it.
     *
     * @param table some candidates
     */
    @Property(tries = 100)
    default void explain_anyTable_addsUp(@ForAll("tables") CandidateTable table) {
        Ranking ranking = method().rank(table, Weights.equal(table.ids()));
        table.candidates()
                .forEach(c -> Tables.require(
                        ranking.explain(c).mismatch().isEmpty(), "Explanations come to their figures", table));
    }
}
