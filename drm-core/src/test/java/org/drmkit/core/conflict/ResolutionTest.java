package org.drmkit.core.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.drmkit.core.agreement.Exclusivity.DIRECT;
import static org.drmkit.core.agreement.Exclusivity.EXCLUSIVE;
import static org.drmkit.core.agreement.Exclusivity.NON_EXCLUSIVE;
import static org.drmkit.core.agreement.Exclusivity.SOLE;
import static org.drmkit.core.conflict.Market.during;
import static org.drmkit.core.conflict.Market.grant;
import static org.drmkit.core.conflict.Market.inYear;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.drmkit.core.agreement.TerritoryGrant;
import org.drmkit.core.book.DealerBook;
import org.drmkit.core.conflict.Resolution.Kind;
import org.drmkit.core.market.MarketData;
import org.drmkit.core.network.DealerNetwork;
import org.junit.jupiter.api.Test;

/** Ways out that were tried. */
class ResolutionTest {

    private static List<Resolution> resolutions(TerritoryGrant... grants) {
        ConflictRun run = Market.run(ConflictPolicy.standard(), DealerBook.of(Market.network(grants), Market.ledger()));
        return run.resolutions(run.findings().get(0));
    }

    private static List<TerritoryGrant> replaced(List<Resolution> resolutions, Kind kind) {
        return resolutions.stream()
                .filter(resolution -> resolution.kind() == kind)
                .map(resolution -> resolution.changes().replace().get(0))
                .toList();
    }

    @Test
    void provinceAgainstCity_carvesTheCityOutOfTheProvinceFirst() {
        List<Resolution> resolutions = resolutions(
                inYear(grant("G1", "D1", EXCLUSIVE, "33", "AC")), inYear(grant("G2", "D2", EXCLUSIVE, "3301", "AC")));
        assertThat(resolutions.get(0).kind()).isEqualTo(Kind.CARVE_OUT);
        assertThat(resolutions.get(0).changes().replace().get(0).id()).isEqualTo("G1");
        assertThat(resolutions.get(0).changes().replace().get(0).exceptRegions())
                .containsExactly("3301");
        assertThat(resolutions).extracting(Resolution::kind).isSorted();
        assertThat(replaced(resolutions, Kind.CARVE_OUT))
                .as("neither all products of G1 nor all of G2 are carved out, for then nothing would be left")
                .hasSize(1);
        assertThat(replaced(resolutions, Kind.SHARE))
                .extracting(grant -> grant.exclusivity().name())
                .containsExactly("SHARED", "NON_EXCLUSIVE");
    }

    @Test
    void periods_moveOneBoundary() {
        List<Resolution> resolutions = resolutions(
                during(grant("G1", "D1", EXCLUSIVE, "3301", "AC"), "2026-01-01", "2026-09-15"),
                during(grant("G2", "D2", EXCLUSIVE, "3301", "AC"), "2026-08-15", "2027-01-01"));
        assertThat(replaced(resolutions, Kind.MOVE_BOUNDARY))
                .extracting(grant -> grant.id() + " " + grant.period().orElseThrow())
                .containsExactly("G1 2026-01-01/2026-08-15", "G2 2026-09-15/2027-01-01");
    }

    @Test
    void channels_areLeftToTheOther() {
        List<Resolution> resolutions = resolutions(
                inYear(grant("G1", "D1", EXCLUSIVE, "3301", "AC")),
                inYear(grant("G2", "D2", EXCLUSIVE, "3301", "AC").channels(Set.of("ONLINE"))));
        assertThat(replaced(resolutions, Kind.RESTRICT_CHANNEL))
                .extracting(grant -> grant.id() + grant.channels().orElseThrow())
                .containsExactly("G1[OFFLINE, TENDER]");
    }

    @Test
    void namedAccount_isCarvedOut() {
        List<Resolution> resolutions = resolutions(
                inYear(grant("G1", "D1", EXCLUSIVE, "3301", "AC")),
                inYear(grant("G2", "SUPPLIER", DIRECT, "CN", "ALL").accounts(Set.of("ACC-7"))));
        assertThat(resolutions)
                .anySatisfy(resolution -> assertThat(
                                resolution.changes().replace().get(0).exceptAccounts())
                        .containsExactly("ACC-7"));
        assertThat(replaced(resolutions, Kind.SHARE))
                .extracting(TerritoryGrant::exclusivity)
                .containsExactly(SOLE);
    }

    @Test
    void wayOutThatBringsAnotherConflict_isNotShown() {
        List<Resolution> resolutions = resolutions(
                during(grant("G1", "D1", EXCLUSIVE, "3301", "AC"), "2026-01-01", "2026-07-01"),
                during(grant("G2", "D2", EXCLUSIVE, "3301", "AC"), "2026-06-01", "2026-12-01"),
                during(grant("G3", "D3", NON_EXCLUSIVE, "3302", "AC"), "2026-06-01", "2026-12-01"));
        assertThat(resolutions)
                .isNotEmpty()
                .allSatisfy(
                        resolution -> assertThat(resolution.outcome().brought()).isEmpty());
        List<Resolution> hemmed = resolutions(
                inYear(grant("G1", "D1", NON_EXCLUSIVE, "3301", "AC")),
                inYear(grant("G2", "D2", EXCLUSIVE, "3301", "AC")),
                inYear(grant("G3", "D3", NON_EXCLUSIVE, "3301", "AC")));
        assertThat(hemmed)
                .allSatisfy(
                        resolution -> assertThat(resolution.outcome().brought()).isEmpty());
        assertThat(replaced(hemmed, Kind.SHARE))
                .as("a pool of G1 and G2 would shut G3 out, and shuts it out already")
                .isNotEmpty();
    }

    @Test
    void retiredCode_givesWayToItsSuccessor() {
        List<Resolution> resolutions = resolutions(inYear(grant("G1", "D1", EXCLUSIVE, "330103 3302", "AC")));
        assertThat(replaced(resolutions, Kind.REPLACE_CODE))
                .extracting(grant -> String.join(" ", grant.regions()))
                .containsExactly("330105 3302");
    }

    @Test
    void redundantAndEmptyGrants_areDropped() {
        assertThat(replaced(
                        resolutions(
                                inYear(grant("G1", "D1", EXCLUSIVE, "33", "AC")),
                                inYear(grant("G2", "D1", EXCLUSIVE, "3301", "AC"))),
                        Kind.DROP_GRANT))
                .extracting(TerritoryGrant::id)
                .containsExactly("G2");
        assertThat(replaced(
                        resolutions(during(grant("G1", "D1", EXCLUSIVE, "33", "AC"), "2026-01-01", "2026-01-01")),
                        Kind.DROP_GRANT))
                .hasSize(1);
    }

    @Test
    void ambiguousPrice_getsAnEntryForTheIntersection() {
        MarketData market = MarketData.read("""
                {"format": "drm-market/1", "priceList": [
                 {"id": "L1", "region": "33", "product": "AC-100", "amount": 100, "currency": "CNY"},
                 {"id": "L2", "region": "3301", "product": "AC", "amount": 95, "currency": "CNY"}]}""");
        DealerNetwork network = Market.network();
        ConflictRun run = ConflictEngine.of(ConflictPolicy.standard(), network)
                .run(DealerBook.of(network, Market.ledger()), market, Market.NEW_YEAR);
        List<Resolution> resolutions = run.resolutions(run.findings().get(0));
        assertThat(resolutions)
                .extracting(
                        resolution -> resolution.changes().addPrices().get(0).amount())
                .containsExactly(new BigDecimal("95"), new BigDecimal("100"));
        assertThat(resolutions)
                .extracting(
                        resolution -> resolution.changes().addPrices().get(0).region())
                .containsOnly("3301");
    }
}
