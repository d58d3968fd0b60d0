package org.drmkit.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.drmkit.scoring.Samples.kpi;
import static org.drmkit.scoring.Samples.kpis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.drmkit.core.book.DealerBook;
import org.drmkit.core.dealer.Dealer;
import org.drmkit.core.fact.Fact;
import org.drmkit.core.fact.Figure;
import org.drmkit.scoring.report.DealerScore;
import org.drmkit.scoring.report.PopulationSnapshot;
import org.drmkit.scoring.scorecard.Scorecard;
import org.junit.jupiter.api.Test;

/** A part of the dealers, judged with what a run on all of them has left. */
class PopulationTest {

    private static final int ALL = 3_000;
    private static final int SOME = 1_000;

    private static final Scorecard CARD = Samples.card(kpis(
            kpi("rank", 3, "{\"percentile\": \"MIDRANK\", \"peers\": \"dealer.type\"}"),
            kpi("spread", 2, "{\"minMax\": {}, \"better\": \"LOWER\", \"winsorise\": 0.05}"),
            kpi("z", 1, "{\"zScore\": {}, \"peers\": \"dealer.type\"}"),
            kpi("best", 1, "{\"relativeToBest\": {}}"),
            kpi("own", 2, "missing", "PEER_MEDIAN"),
            """
            {"id": "place", "value": {"divide": [{"rank": {"divide": [{"fact": "rank"}, {"fact": "z"}]}, "among": "dealer.type"}, 7]},
             "score": {"linear": [[0, 100], [150, 0]]}, "weight": 2}""",
            "{\"id\": \"node\", \"weight\": 2, \"missing\": \"PEER_MEDIAN\", \"kpis\": [%s, %s]}"
                    .formatted(kpi("a", 1), kpi("b", 2))));

    private static final List<String> NAMES = List.of("rank", "spread", "z", "best", "own", "a", "b");

    private static List<Dealer> dealers(int from, int to) {
        List<Dealer> dealers = new ArrayList<>();
        for (int i = from; i < to; i++) {
            dealers.add(Dealer.builder("D" + (10_000 + i))
                    .attribute("type", "T" + i % 3)
                    .build());
        }
        return dealers;
    }

    /** Values with ties and gaps. */
    private static List<Fact> facts() {
        Random random = new Random(5);
        List<Fact> facts = new ArrayList<>();
        for (Dealer dealer : dealers(0, ALL)) {
            for (String name : NAMES) {
                if (random.nextInt(5) > 0) {
                    BigDecimal value = BigDecimal.valueOf(random.nextInt(3_000), random.nextInt(3));
                    facts.add(Fact.of(dealer.id(), name, Figure.of(value)));
                }
            }
        }
        return facts;
    }

    private static ScoringRun full(List<Fact> facts) {
        DealerBook book = Samples.book(dealers(0, ALL), facts);
        return ScoringEngine.of(CARD, book.network()).run(book, Samples.AS_OF);
    }

    /** A part of the dealers, with the facts about them alone. */
    private static DealerBook part(List<Dealer> dealers, List<Fact> facts) {
        List<String> ids = dealers.stream().map(Dealer::id).toList();
        return Samples.book(
                        dealers,
                        facts.stream()
                                .filter(fact -> ids.contains(fact.party()))
                                .toList())
                .part();
    }

    private static ScoringRun run(DealerBook part, PopulationSnapshot snapshot) {
        return ScoringEngine.of(CARD, part.network()).with(snapshot).run(part, Samples.AS_OF);
    }

    @Test
    void run_thousandDealersOneByOneAndTogether_haveTheFiguresOfTheFullRun() {
        List<Fact> facts = facts();
        ScoringRun full = full(facts);
        PopulationSnapshot snapshot = full.population();
        List<Dealer> some = dealers(0, ALL).subList(700, 700 + SOME);
        ScoringRun together = run(part(some, facts), snapshot);
        for (Dealer dealer : some) {
            assertThat(together.score(dealer.id())).isEqualTo(full.score(dealer.id()));
        }
        for (Dealer dealer : some.subList(0, 40)) {
            ScoringRun alone = run(part(List.of(dealer), facts), snapshot);
            assertThat(alone.score(dealer.id())).isEqualTo(full.score(dealer.id()));
            assertThat(alone.explain(dealer.id()).mismatch()).isEmpty();
        }
    }

    @Test
    void run_changedValueOfThePart_replacesThatOfTheSnapshot() {
        List<Fact> facts = new ArrayList<>(facts());
        PopulationSnapshot snapshot = full(facts).population();
        String dealer = dealers(0, 1).get(0).id();
        facts.removeIf(fact -> fact.party().equals(dealer) && fact.name().equals("rank"));
        facts.add(Fact.of(dealer, "rank", Figure.of(5_000)));
        DealerScore expected = full(facts).score(dealer);
        assertThat(run(part(dealers(0, 1), facts), snapshot).score(dealer)).isEqualTo(expected);
    }

    @Test
    void snapshot_readsBack() {
        PopulationSnapshot snapshot = full(facts()).population();
        assertThat(PopulationSnapshot.read(snapshot.write().canonical())).isEqualTo(snapshot);
    }

    @Test
    void run_partWithoutSnapshot_refusesTheKpisByName() {
        DealerBook part = part(dealers(0, 1), facts());
        assertThatThrownBy(() -> ScoringEngine.of(CARD, part.network()).run(part, Samples.AS_OF))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("(rank, spread, z, best, own, node, a, b, place)", "Maybe");
    }

    @Test
    void run_snapshotOfAnotherCardOrPeriod_isRefused() {
        List<Fact> facts = facts();
        PopulationSnapshot snapshot = full(facts).population();
        DealerBook part = part(dealers(0, 1), facts);
        Scorecard other = CARD.withWeights(Map.of("rank", BigDecimal.ONE));
        assertThatThrownBy(() ->
                        ScoringEngine.of(other, part.network()).with(snapshot).run(part, Samples.AS_OF))
                .hasMessageContainingAll("another card", "Maybe");
        assertThatThrownBy(() ->
                        ScoringEngine.of(CARD, part.network()).with(snapshot).run(part, Samples.AS_OF.plusYears(1)))
                .hasMessageContainingAll("2026-01-01/2027-01-01", "2027-01-01/2028-01-01", "Maybe");
    }

    @Test
    void render_part_tellsTheRankAmongAll() {
        List<Fact> facts = facts();
        String dealer = dealers(0, 1).get(0).id();
        String text = run(part(dealers(0, 1), facts), full(facts).population()).render(dealer, Locale.ENGLISH);
        assertThat(text).contains("ahead of ").doesNotContain("ahead of 0 of 0");
    }
}
