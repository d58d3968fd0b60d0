package org.drmkit.core.relation.cadence;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.drmkit.core.fact.Reasons;
import org.drmkit.core.history.Answer;
import org.drmkit.core.history.FactName;
import org.drmkit.core.history.History;
import org.drmkit.core.history.HistoryFacts;
import org.drmkit.core.history.Unit;
import org.drmkit.core.history.Window;
import org.drmkit.core.time.DateRange;

/** What KPIs and programs can ask about contact with dealers. */
public final class CadenceFacts {

    /** The share of the days of the period that were not overdue. */
    public static final FactName COMPLIANCE = FactName.of("contactCompliance", Unit.RATIO, "days in contact", "按期沟通率");

    /** By how many days the next contact is overdue on the day. */
    public static final FactName OVERDUE_DAYS =
            FactName.of("contactOverdueDays", Unit.DAYS, "days overdue for contact", "沟通逾期天数");

    /** The number of contacts in the period that count. */
    public static final FactName CONTACTS = FactName.of("contacts", Unit.COUNT, "contacts", "沟通次数");

    /** The share of these contacts that the dealer sought, of those of which it is known. */
    public static final FactName DEALER_SHARE =
            FactName.of("contactsByDealerShare", Unit.RATIO, "contacts sought by the dealer", "经销商主动沟通占比");

    private CadenceFacts() {}

    /**
     * Returns the facts about contact.
     *
     * @param history the contacts
     * @param policies gets the policy of a dealer, such as that of its segment
     * @return the source
     */
    public static HistoryFacts<Contact> of(History<Contact> history, Function<String, CadencePolicy> policies) {
        return HistoryFacts.of("contacts", history)
                .inPeriod(
                        COMPLIANCE,
                        (known, window) -> window.elapsed()
                                .map(days -> Answer.of(Cadence.of(known, days, policy(known, policies))
                                        .compliance()))
                                .orElse(Answer.notApplicable(Reasons.NO_FACT)))
                .onDay(OVERDUE_DAYS, (known, window) -> overdue(known, window.day(), policy(known, policies)))
                .inPeriod(
                        CONTACTS,
                        (known, window) -> Answer.of(Cadence.count(seen(known, window), policy(known, policies))))
                .inPeriod(DEALER_SHARE, (known, window) -> dealerShare(known, window, policy(known, policies)))
                .build();
    }

    private static CadencePolicy policy(List<Contact> known, Function<String, CadencePolicy> policies) {
        return policies.apply(known.get(0).party());
    }

    private static List<Contact> seen(List<Contact> known, Window window) {
        return known.stream().filter(contact -> window.hasSeen(contact.on())).toList();
    }

    private static Answer overdue(List<Contact> known, LocalDate day, CadencePolicy policy) {
        return known.stream()
                .filter(contact -> policy.counted().contains(contact.mode())
                        && !contact.on().isAfter(day))
                .map(Contact::on)
                .max(LocalDate::compareTo)
                .map(last -> DateRange.of(last, day.plusDays(1)))
                .map(days -> Answer.of(Cadence.of(known, days, policy).overdueNow()))
                .orElse(Answer.missing(Reasons.NO_FACT));
    }

    private static Answer dealerShare(List<Contact> known, Window window, CadencePolicy policy) {
        List<Contact> counted = seen(known, window).stream()
                .filter(contact ->
                        policy.counted().contains(contact.mode()) && contact.initiator() != Initiator.UNKNOWN)
                .toList();
        long dealers = counted.stream()
                .filter(contact -> contact.initiator() == Initiator.DEALER)
                .count();
        return Answer.share(dealers, counted.size());
    }
}
