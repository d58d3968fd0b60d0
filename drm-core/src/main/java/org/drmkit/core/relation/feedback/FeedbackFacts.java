package org.drmkit.core.relation.feedback;

import java.util.List;
import java.util.function.Predicate;
import org.drmkit.core.history.Answer;
import org.drmkit.core.history.FactName;
import org.drmkit.core.history.History;
import org.drmkit.core.history.HistoryFacts;
import org.drmkit.core.history.Unit;
import org.drmkit.core.history.Window;

/** What KPIs and programs can ask about feedback, about the side that has to answer: the supplier or a dealer. */
public final class FeedbackFacts {

    /** The number of items raised in the period. */
    public static final FactName ITEMS = FactName.of("feedbackItems", Unit.COUNT, "items of feedback", "反馈条数");

    /** The share of the items raised in the period, and due to be acknowledged, that were acknowledged in time. */
    public static final FactName ACKNOWLEDGED_SHARE =
            FactName.of("feedbackAcknowledgedShare", Unit.RATIO, "feedback acknowledged in time", "反馈及时受理率");

    /** The share of the items raised in the period that are confirmed as closed. */
    public static final FactName CLOSED_LOOP_SHARE =
            FactName.of("feedbackClosedShare", Unit.RATIO, "feedback closed by who raised it", "反馈闭环率");

    /** The number of items that are not closed on the day. */
    public static final FactName OPEN = FactName.of("feedbackOpen", Unit.COUNT, "open feedback", "未关闭反馈数");

    private FeedbackFacts() {}

    /**
     * Returns the facts about feedback.
     *
     * @param history the items
     * @return the source
     */
    public static HistoryFacts<FeedbackItem> of(History<FeedbackItem> history) {
        return HistoryFacts.of("feedback", history)
                .inPeriod(
                        ITEMS,
                        (known, window) -> Answer.of(raised(known, window).size()))
                .inPeriod(
                        ACKNOWLEDGED_SHARE,
                        (known, window) -> share(
                                raised(known, window).stream()
                                        .filter(item -> item.isAcknowledgedInTime()
                                                || window.asOf().isAfter(item.acknowledgeBy()))
                                        .toList(),
                                FeedbackItem::isAcknowledgedInTime))
                .inPeriod(
                        CLOSED_LOOP_SHARE,
                        (known, window) ->
                                share(raised(known, window), item -> item.state(window.asOf()) == FeedbackState.CLOSED))
                .onDay(
                        OPEN,
                        (known, window) -> Answer.of(known.stream()
                                .filter(item -> !item.on().isAfter(window.day())
                                        && item.state(window.day()) != FeedbackState.CLOSED)
                                .count()))
                .build();
    }

    private static List<FeedbackItem> raised(List<FeedbackItem> known, Window window) {
        return known.stream().filter(item -> window.hasSeen(item.on())).toList();
    }

    private static Answer share(List<FeedbackItem> items, Predicate<FeedbackItem> counts) {
        return Answer.share(items.stream().filter(counts).count(), items.size());
    }
}
