package org.drmkit.core.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.drmkit.core.agreement.Exclusivity.EXCLUSIVE;
import static org.drmkit.core.agreement.Exclusivity.NON_EXCLUSIVE;
import static org.drmkit.core.conflict.Market.during;
import static org.drmkit.core.conflict.Market.grant;
import static org.drmkit.core.conflict.Market.inYear;

import java.util.List;
import java.util.Set;
import org.drmkit.core.agreement.TerritoryGrant;
import org.junit.jupiter.api.Test;

/** What a dealer might get instead. */
class AlternativesTest {

    private static final TerritoryGrant HANGZHOU = inYear(grant("G1", "D1", EXCLUSIVE, "3301", "AC"));

    private static List<TerritoryGrant> alternatives(TerritoryGrant proposed, TerritoryGrant... held) {
        GrantGate gate = GrantGate.of(Market.network(held));
        List<TerritoryGrant> alternatives = gate.alternatives(proposed);
        assertThat(alternatives)
                .allSatisfy(other -> assertThat(gate.check(other).isClear()).isTrue());
        return alternatives;
    }

    @Test
    void provinceAgainstACity_goesWithoutTheCityOrTheProductOrLater() {
        TerritoryGrant proposed = during(grant("N1", "D9", EXCLUSIVE, "33", "APPL"), "2026-07-01", "2028-01-01");
        assertThat(alternatives(proposed, HANGZHOU))
                .containsExactly(
                        during(grant("N1", "D9", EXCLUSIVE, "33 -3301", "APPL"), "2026-07-01", "2028-01-01"),
                        during(grant("N1", "D9", EXCLUSIVE, "33", "APPL -AC"), "2026-07-01", "2028-01-01"),
                        during(grant("N1", "D9", EXCLUSIVE, "33", "APPL"), "2027-01-01", "2028-01-01"));
    }

    @Test
    void proposalThatBeginsFirst_mayEndFirst() {
        TerritoryGrant proposed = during(grant("N1", "D9", EXCLUSIVE, "3301", "AC"), "2025-07-01", "2027-01-01");
        assertThat(alternatives(proposed, HANGZHOU))
                .as("without Hangzhou or without the product nothing would be left")
                .containsExactly(during(grant("N1", "D9", EXCLUSIVE, "3301", "AC"), "2025-07-01", "2026-01-01"));
    }

    @Test
    void rivalInOneChannel_leavesTheOthers() {
        TerritoryGrant online =
                inYear(grant("G1", "D1", EXCLUSIVE, "3301", "AC").channels(Set.of("ONLINE")));
        assertThat(alternatives(inYear(grant("N1", "D9", NON_EXCLUSIVE, "3301", "AC")), online))
                .containsExactly(
                        inYear(grant("N1", "D9", NON_EXCLUSIVE, "3301", "AC").channels(Set.of("OFFLINE", "TENDER"))));
    }

    @Test
    void severalRivals_areAllAvoided() {
        TerritoryGrant ningbo = during(grant("G2", "D2", EXCLUSIVE, "330203", "AC"), "2026-01-01", "2026-10-01");
        TerritoryGrant proposed = during(grant("N1", "D9", EXCLUSIVE, "33", "AC"), "2026-07-01", "2028-01-01");
        assertThat(alternatives(proposed, HANGZHOU, ningbo))
                .containsExactly(
                        during(grant("N1", "D9", EXCLUSIVE, "33 -3301 -330203", "AC"), "2026-07-01", "2028-01-01"),
                        during(grant("N1", "D9", EXCLUSIVE, "33", "AC"), "2027-01-01", "2028-01-01"));
    }

    @Test
    void restOfAnIncompleteCountry_cannotBeCarvedOut() {
        TerritoryGrant rest = inYear(grant("G1", "D1", EXCLUSIVE, "US -US-CA -US-NV", "TV"));
        assertThat(alternatives(inYear(grant("N1", "D9", EXCLUSIVE, "US", "TV")), rest))
                .isEmpty();
    }

    @Test
    void clearProposal_needsNone() {
        assertThat(alternatives(inYear(grant("N1", "D9", EXCLUSIVE, "3302", "AC")), HANGZHOU))
                .isEmpty();
    }
}
