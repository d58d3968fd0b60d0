package org.drmkit.core.relation.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.drmkit.core.history.History;
import org.drmkit.core.history.HistoryFacts;
import org.drmkit.core.history.RelationContract;
import org.drmkit.core.json.Shape;

class DealerLifeProperties implements RelationContract<LifeStep> {

    private static final LifeRules RULES = new LifeRules(60);

    @Override
    public Shape<LifeStep> shape() {
        return LifeStep.SHAPE;
    }

    @Override
    public History<LifeStep> history(List<LifeStep> records) {
        return History.of(records);
    }

    @Override
    public HistoryFacts<LifeStep> facts(History<LifeStep> history) {
        return LifeFacts.of(history, Capabilities.standard());
    }

    @Property(tries = 5)
    void walk_of1000LegalMoves_keepsOneStageAndSeparateEpisodes(@ForAll long seed) {
        Random random = new Random(seed);
        DealerLife life = DealerLife.none(RULES).with(LifeStep.entry("S0", "D1", FIRST_DAY));
        for (int i = 1; i <= 1_000; i++) {
            life = life.with(next(life.steps().get(i - 1), i, random));
        }
        assertThat(life.steps()).hasSize(1_001);
        for (int i = 0; i < life.steps().size(); i++) {
            LifeStep step = life.steps().get(i);
            assertThat(life.stage(step.on())).contains(step.to());
        }
        List<Episode> episodes = life.episodes();
        for (int i = 1; i < episodes.size(); i++) {
            assertThat(episodes.get(i - 1).days().overlaps(episodes.get(i).days()))
                    .isFalse();
            assertThat(episodes.get(i - 1).days()).isLessThan(episodes.get(i).days());
        }
        long endings = life.steps().stream()
                .filter(step -> step.to() == LifeStage.TERMINATED)
                .count();
        boolean open = life.steps().get(1_000).to() != LifeStage.TERMINATED;
        assertThat(episodes).hasSize((int) endings + (open ? 1 : 0));
    }

    private static LifeStep next(LifeStep last, int number, Random random) {
        List<LegalMove> moves =
                LegalMove.ALL.stream().filter(move -> move.from() == last.to()).toList();
        LegalMove move = moves.get(random.nextInt(moves.size()));
        LocalDate notice = last.on().plusDays(random.nextInt(5));
        LocalDate on = notice.plusDays(RULES.noticeDays() + 1L + random.nextInt(30));
        return LifeStep.of("S" + number, "D1", move, on)
                .withNotice(notice, on.minusDays(random.nextInt(3)))
                .withReEntryFrom(on.plusDays(random.nextInt(60)));
    }

    @Override
    @Provide
    public Arbitrary<List<LifeStep>> records() {
        return RelationContract.listOf(id -> Combinators.combine(
                        RelationContract.parties(),
                        Arbitraries.of(LegalMove.ALL),
                        RelationContract.days(),
                        Arbitraries.integers().between(0, 9))
                .as((party, move, on, notice) ->
                        LifeStep.of(id, party, move, on).withNotice(on.minusDays(notice), on)));
    }
}
