package org.drmkit.core.relation.cadence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
import org.drmkit.core.time.DateRange;

class CadenceProperties implements RelationContract<Contact> {

    private static final CadencePolicy POLICY = CadencePolicy.of(14);

    @Override
    public Shape<Contact> shape() {
        return Contact.SHAPE;
    }

    @Override
    public History<Contact> history(List<Contact> records) {
        return History.of(records);
    }

    @Override
    public HistoryFacts<Contact> facts(History<Contact> history) {
        return CadenceFacts.of(history, dealer -> POLICY);
    }

    @Property(tries = 200)
    void broadcast_neverResetsTheClock(
            @ForAll("records") List<Contact> contacts,
            @ForAll("period") DateRange days,
            @ForAll("asOf") LocalDate day) {
        List<Contact> more = new ArrayList<>(contacts);
        more.add(new Contact("B", "D1", day, day, ContactMode.BROADCAST, Initiator.SUPPLIER, Optional.of("news")));
        assertThat(Cadence.of(more, days, POLICY)).isEqualTo(Cadence.of(contacts, days, POLICY));
    }

    @Property(tries = 200)
    void overdueDays_areThoseOfADayByDayCount(
            @ForAll("records") List<Contact> contacts, @ForAll("period") DateRange days) {
        Set<LocalDate> counted = contacts.stream()
                .filter(contact -> contact.mode() != ContactMode.BROADCAST)
                .map(Contact::on)
                .collect(Collectors.toSet());
        long overdue = 0;
        for (LocalDate day = days.from(); days.contains(day); day = day.plusDays(1)) {
            overdue += isOverdue(day, days.from(), counted) ? 1 : 0;
        }
        assertThat(Cadence.of(contacts, days, POLICY).overdueDays()).isEqualTo(overdue);
    }

    /** Looks back day by day: overdue if neither a contact nor, where there is no earlier one, the first day is near. */
    private static boolean isOverdue(LocalDate day, LocalDate first, Set<LocalDate> counted) {
        for (int back = 0; back <= POLICY.maxGapDays(); back++) {
            if (counted.contains(day.minusDays(back))) {
                return false;
            }
        }
        boolean anyUpToFirst = counted.stream().anyMatch(contact -> !contact.isAfter(first));
        return anyUpToFirst || !first.isAfter(day.minusDays(POLICY.maxGapDays() + 1L));
    }

    @Override
    @Provide
    public Arbitrary<List<Contact>> records() {
        return RelationContract.listOf(id -> Combinators.combine(
                        RelationContract.parties(),
                        RelationContract.days(),
                        Arbitraries.integers().between(0, 20),
                        Arbitraries.of(ContactMode.class),
                        Arbitraries.of(Initiator.class),
                        Arbitraries.of("plan", "price").optional())
                .as((party, on, delay, mode, initiator, topic) ->
                        new Contact(id, party, on, on.plusDays(delay), mode, initiator, topic)));
    }
}
