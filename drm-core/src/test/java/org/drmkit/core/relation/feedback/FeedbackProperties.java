package org.drmkit.core.relation.feedback;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.api.Assertions;
import org.drmkit.core.history.History;
import org.drmkit.core.history.HistoryFacts;
import org.drmkit.core.history.RelationContract;
import org.drmkit.core.json.Shape;

class FeedbackProperties implements RelationContract<FeedbackItem> {

    @Override
    public Shape<FeedbackItem> shape() {
        return FeedbackItem.SHAPE;
    }

    @Override
    public History<FeedbackItem> history(List<FeedbackItem> records) {
        return FeedbackItem.history(records);
    }

    @Override
    public HistoryFacts<FeedbackItem> facts(History<FeedbackItem> history) {
        return FeedbackFacts.of(history);
    }

    @Property(tries = 100)
    void state_neverGoesBack(@ForAll("records") List<FeedbackItem> items) {
        for (FeedbackItem item : items) {
            FeedbackState before = FeedbackState.RECEIVED;
            for (FeedbackStep step : item.steps()) {
                FeedbackState state = item.state(step.on());
                Assertions.assertThat(state).isGreaterThanOrEqualTo(before);
                before = state;
            }
        }
    }

    @Override
    @Provide
    public Arbitrary<List<FeedbackItem>> records() {
        return RelationContract.listOf(id -> Combinators.combine(
                        RelationContract.parties(),
                        RelationContract.days(),
                        Arbitraries.integers().between(0, 10),
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.integers().between(1, 9),
                        Arbitraries.integers().between(1, 5))
                .as((party, on, delay, steps, gap, severity) -> item(id, party, on, delay, steps, gap, severity)));
    }

    private static FeedbackItem item(
            String id, String party, LocalDate on, int delay, int steps, int gap, int severity) {
        FeedbackItem item =
                new FeedbackItem(id, party, "D7", "PRICE", severity, on, on.plusDays(delay), on.plusDays(3), List.of());
        LocalDate day = on;
        FeedbackState state = FeedbackState.RECEIVED;
        for (int i = 0; i < steps; i++) {
            state = state.next().get(state.next().size() - 1);
            day = day.plusDays(gap);
            String by = state == FeedbackState.CLOSED ? "D7" : party;
            item = state.next().isEmpty() && state != FeedbackState.CLOSED
                    ? item
                    : item.with(new FeedbackStep(state, day, day.plusDays(delay), by, Optional.of("because")));
            if (state == FeedbackState.CLOSED) {
                return item;
            }
        }
        return item;
    }
}
