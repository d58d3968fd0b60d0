package org.drmkit.core.relation.dataduty;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.drmkit.core.fact.Reasons;
import org.drmkit.core.history.Answer;
import org.drmkit.core.history.FactName;
import org.drmkit.core.history.History;
import org.drmkit.core.history.HistoryFacts;
import org.drmkit.core.history.Unit;
import org.drmkit.core.history.Window;

/** What KPIs and programs can ask about data that is owed, about the side that provides it. */
public final class FeedFacts {

    /** The share of the deliveries due in the period that came. */
    public static final FactName COVERAGE = FactName.of("feedCoverage", Unit.RATIO, "data delivered", "数据到达率");

    /** The share of the deliveries due in the period that came on time, of those that came. */
    public static final FactName TIMELINESS =
            FactName.of("feedTimeliness", Unit.RATIO, "delivered data on time", "到达数据及时率");

    /** The share of the deliveries due in the period that came on time, of all of them (CMM-01). */
    public static final FactName REPORT_TIMELINESS =
            FactName.of("reportTimeliness", Unit.RATIO, "reports on time", "报表及时率");

    /** How old the latest delivery is on the day. */
    public static final FactName FRESHNESS_DAYS =
            FactName.of("feedFreshnessDays", Unit.DAYS, "age of the latest data", "数据滞后天数");

    private FeedFacts() {}

    /**
     * Returns the facts about feeds.
     *
     * @param history the deliveries
     * @return the source
     */
    public static HistoryFacts<FeedDelivery> of(History<FeedDelivery> history) {
        return HistoryFacts.of("feeds", history)
                .inPeriod(COVERAGE, (known, window) -> {
                    List<FeedDelivery> due = due(known, window);
                    return Answer.share(received(due), due.size());
                })
                .inPeriod(TIMELINESS, (known, window) -> {
                    List<FeedDelivery> due = due(known, window);
                    return Answer.share(onTime(due), received(due));
                })
                .inPeriod(REPORT_TIMELINESS, (known, window) -> {
                    List<FeedDelivery> due = due(known, window);
                    return Answer.share(onTime(due), due.size());
                })
                .onDay(FRESHNESS_DAYS, (known, window) -> freshness(known, window.day()))
                .build();
    }

    /** On its last day a delivery that has not come can still come in time; it counts from the day after. */
    private static List<FeedDelivery> due(List<FeedDelivery> known, Window window) {
        return known.stream()
                .filter(feed -> window.hasSeen(feed.dueOn()))
                .filter(feed ->
                        window.asOf().isAfter(feed.dueOn()) || feed.receivedOn().isPresent())
                .toList();
    }

    private static long received(List<FeedDelivery> feeds) {
        return feeds.stream().filter(feed -> feed.receivedOn().isPresent()).count();
    }

    private static long onTime(List<FeedDelivery> feeds) {
        return feeds.stream().filter(FeedDelivery::isOnTime).count();
    }

    private static Answer freshness(List<FeedDelivery> known, LocalDate day) {
        return known.stream()
                .flatMap(feed -> feed.receivedOn().stream())
                .filter(received -> !received.isAfter(day))
                .max(LocalDate::compareTo)
                .map(received -> Answer.of(ChronoUnit.DAYS.between(received, day)))
                .orElse(Answer.missing(Reasons.NO_FACT));
    }
}
