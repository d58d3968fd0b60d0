package org.drmkit.core.relation.cadence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.drmkit.core.fact.Figure;
import org.drmkit.core.history.Asked;
import org.drmkit.core.history.History;
import org.drmkit.core.history.HistoryFacts;
import org.drmkit.core.json.DefinitionException;
import org.drmkit.core.number.Fraction;
import org.drmkit.core.time.DateRange;
import org.junit.jupiter.api.Test;

class CadenceTest {

    private static final CadencePolicy FORTNIGHT = CadencePolicy.of(14);
    private static final DateRange DAYS = DateRange.parse("2026-01-05/2026-03-01");

    private static Contact contact(String id, String on, ContactMode mode, Initiator initiator) {
        LocalDate day = LocalDate.parse(on);
        return new Contact(id, "D1", day, day, mode, initiator, Optional.empty());
    }

    private static List<Contact> threeVisits() {
        return new ArrayList<>(List.of(
                contact("V1", "2026-01-05", ContactMode.VISIT, Initiator.SUPPLIER),
                contact("V2", "2026-01-19", ContactMode.CALL, Initiator.DEALER),
                contact("V3", "2026-02-16", ContactMode.VIDEO, Initiator.UNKNOWN)));
    }

    @Test
    void e1_13OverdueDaysOf55_compliance07636_nextDueMarch2() {
        Cadence cadence = Cadence.of(threeVisits(), DAYS, FORTNIGHT);
        assertThat(cadence.overdueDays()).isEqualTo(13);
        assertThat(cadence.days()).isEqualTo(55);
        assertThat(cadence.compliance()).isEqualTo(Fraction.parse("42/55"));
        assertThat(cadence.compliance().doubleValue()).isCloseTo(0.7636, within(0.00005));
        assertThat(cadence.nextDue()).isEqualTo(LocalDate.of(2026, 3, 2));
        assertThat(cadence.overdueNow()).isZero();
    }

    @Test
    void e1_tenBroadcasts_changeNothing() {
        List<Contact> contacts = threeVisits();
        for (int i = 0; i < 10; i++) {
            contacts.add(contact("B" + i, "2026-02-0" + (i % 9 + 1), ContactMode.BROADCAST, Initiator.SUPPLIER));
        }
        assertThat(Cadence.of(contacts, DAYS, FORTNIGHT)).isEqualTo(Cadence.of(threeVisits(), DAYS, FORTNIGHT));
    }

    @Test
    void of_noContactBefore_theClockStartsWithTheDays() {
        Cadence none = Cadence.of(List.of(), DateRange.parse("2026-01-01/2026-02-01"), FORTNIGHT);
        assertThat(none.overdueDays()).isEqualTo(16); // from 16 to 31 January
        assertThat(none.overdueNow()).isEqualTo(16);
        Cadence later = Cadence.of(threeVisits(), DateRange.parse("2026-02-05/2026-02-20"), FORTNIGHT);
        assertThat(later.overdueDays()).isEqualTo(11); // from 5 to 15 February
    }

    @Test
    void facts_ofThePeriod() {
        HistoryFacts<Contact> facts = CadenceFacts.of(History.of(threeVisits()), dealer -> FORTNIGHT);
        Asked asked = Asked.of(facts, "D1", "2026-01-05/2026-03-01", "2026-03-05");
        assertThat(asked.number(CadenceFacts.COMPLIANCE)).isEqualTo(Fraction.parse("42/55"));
        assertThat(asked.number(CadenceFacts.CONTACTS)).isEqualTo(Fraction.of(3));
        assertThat(asked.number(CadenceFacts.DEALER_SHARE)).isEqualTo(Fraction.parse("1/2"));
        assertThat(Asked.of(facts, "D1", "2026-03-05").number(CadenceFacts.OVERDUE_DAYS))
                .isEqualTo(Fraction.of(3));
        assertThat(Asked.of(facts, "D1", "2026-01-05/2026-03-01", "2026-01-04").figure(CadenceFacts.COMPLIANCE))
                .isEqualTo(Figure.missing("NO_FACT"));
        assertThat(Asked.of(facts, "D1", "2026-04-01/2026-05-01", "2026-03-05").figure(CadenceFacts.COMPLIANCE))
                .isEqualTo(Figure.notApplicable("NO_FACT"));
    }

    @Test
    void policy_countingBroadcasts_isRefused() {
        assertThatThrownBy(() -> new CadencePolicy(14, Set.of(ContactMode.BROADCAST)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("14", "BROADCAST");
        assertThat(CadencePolicy.SHAPE.parse("{\"maxGapDays\": 14}", "policy")).isEqualTo(FORTNIGHT);
        assertThat(catchThrowableOfType(
                                DefinitionException.class,
                                () -> CadencePolicy.SHAPE.parse(
                                        "{\"maxGapDays\": 0, \"counted\": [\"BROADCAST\"]}", "policy"))
                        .problems())
                .extracting(problem -> problem.pointer().toString())
                .containsExactly("/maxGapDays", "/counted");
    }
}
