package org.drmkit.core.relation.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.drmkit.core.history.Asked;
import org.drmkit.core.history.HistoryFacts;
import org.drmkit.core.json.DefinitionException;
import org.drmkit.core.number.Fraction;
import org.junit.jupiter.api.Test;

class FeedbackTest {

    private static final LocalDate RAISED = LocalDate.of(2026, 1, 5);
    private static final String QUARTER = "2026-01-01/2026-04-01";

    private static FeedbackItem raised(String id) {
        return new FeedbackItem(id, "OEM", "D1", "DELIVERY", 3, RAISED, RAISED, RAISED.plusDays(3), List.of());
    }

    private static FeedbackItem acknowledged(String id, int day) {
        return raised(id).with(FeedbackStep.of(FeedbackState.ACKNOWLEDGED, RAISED.plusDays(day), "OEM"));
    }

    private static FeedbackItem actioned(String id) {
        return acknowledged(id, 1)
                .with(FeedbackStep.of(FeedbackState.ACCEPTED, RAISED.plusDays(2), "OEM"))
                .with(FeedbackStep.of(FeedbackState.ACTIONED, RAISED.plusDays(15), "OEM"));
    }

    private static FeedbackItem closed(String id) {
        return actioned(id).with(FeedbackStep.of(FeedbackState.CLOSED, RAISED.plusDays(16), "D1"));
    }

    @Test
    void e3_9Of10AcknowledgedInTime_6ConfirmedClosed() {
        List<FeedbackItem> items = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            items.add(closed("F" + i));
        }
        items.addAll(List.of(actioned("F6"), acknowledged("F7", 3), acknowledged("F8", 1), acknowledged("F9", 4)));
        HistoryFacts<FeedbackItem> facts = FeedbackFacts.of(FeedbackItem.history(items));
        Asked asked = Asked.of(facts, "OEM", QUARTER, "2026-02-01");
        assertThat(asked.number(FeedbackFacts.ITEMS)).isEqualTo(Fraction.of(10));
        assertThat(asked.number(FeedbackFacts.ACKNOWLEDGED_SHARE)).isEqualTo(Fraction.parse("0.9"));
        assertThat(asked.number(FeedbackFacts.CLOSED_LOOP_SHARE)).isEqualTo(Fraction.parse("0.6"));
        assertThat(asked.number(FeedbackFacts.OPEN)).isEqualTo(Fraction.of(4));
    }

    @Test
    void e3_declinedWithoutReason_isRefused() {
        assertThatThrownBy(() -> FeedbackStep.of(FeedbackState.DECLINED, RAISED, "OEM"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("DECLINED", "reason");
        String text = """
                {"id": "F1", "party": "OEM", "raisedBy": "D1", "category": "DELIVERY", "severity": 6, "on": "2026-01-05",
                 "recordedOn": "2026-01-05", "acknowledgeBy": "2026-01-08",
                 "steps": [{"to": "DECLINED", "on": "2026-01-06", "recordedOn": "2026-01-06", "by": "OEM"}]}""";
        DefinitionException refused =
                catchThrowableOfType(DefinitionException.class, () -> FeedbackItem.SHAPE.parse(text, "feedback"));
        assertThat(refused.problems())
                .extracting(problem -> problem.pointer().toString())
                .containsExactlyInAnyOrder("/severity", "/steps/0");
        FeedbackItem declined = acknowledged("F1", 1)
                .with(new FeedbackStep(
                        FeedbackState.DECLINED, RAISED.plusDays(2), RAISED, "OEM", Optional.of("fixed until June")));
        assertThat(declined.state(RAISED.plusDays(2))).isEqualTo(FeedbackState.DECLINED);
    }

    @Test
    void with_illegalStep_saysWhatIsNext() {
        assertThatThrownBy(() -> raised("F1").with(FeedbackStep.of(FeedbackState.ACTIONED, RAISED, "OEM")))
                .isInstanceOf(DefinitionException.class)
                .hasMessageContainingAll("F1", "RECEIVED", "ACTIONED", "[ACKNOWLEDGED]", "/steps/0");
        assertThatThrownBy(() -> actioned("F1").with(FeedbackStep.of(FeedbackState.CLOSED, RAISED.plusDays(20), "OEM")))
                .isInstanceOf(DefinitionException.class)
                .hasMessageContainingAll("CLOSED by D1", "not by OEM");
    }

    @Test
    void with_acknowledgedByTheRaiser_orBeforeItWasRaised_isRefused() {
        assertThatThrownBy(() -> raised("F1").with(FeedbackStep.of(FeedbackState.ACKNOWLEDGED, RAISED, "D1")))
                .isInstanceOf(DefinitionException.class)
                .hasMessageContainingAll("ACKNOWLEDGED by OEM", "not by D1", "/steps/0");
        assertThatThrownBy(() -> acknowledged("F1", -1))
                .isInstanceOf(DefinitionException.class)
                .hasMessageContainingAll("raised on 2026-01-05", "2026-01-04");
        assertThat(acknowledged("F1", 0).isAcknowledgedInTime()).isTrue();
    }

    @Test
    void facts_closingIsKnownWhenItWasRecorded() {
        FeedbackItem told = actioned("F1")
                .with(new FeedbackStep(
                        FeedbackState.CLOSED, RAISED.plusDays(16), LocalDate.of(2026, 3, 1), "D1", Optional.empty()));
        HistoryFacts<FeedbackItem> facts = FeedbackFacts.of(FeedbackItem.history(List.of(told)));
        assertThat(Asked.of(facts, "OEM", QUARTER, "2026-02-28").number(FeedbackFacts.CLOSED_LOOP_SHARE))
                .isEqualTo(Fraction.ZERO);
        assertThat(Asked.of(facts, "OEM", QUARTER, "2026-03-01").number(FeedbackFacts.CLOSED_LOOP_SHARE))
                .isEqualTo(Fraction.ONE);
    }
}
