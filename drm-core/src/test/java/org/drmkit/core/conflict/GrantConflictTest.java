package org.drmkit.core.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.drmkit.core.agreement.Exclusivity.DIRECT;
import static org.drmkit.core.agreement.Exclusivity.EXCLUSIVE;
import static org.drmkit.core.agreement.Exclusivity.NON_EXCLUSIVE;
import static org.drmkit.core.agreement.Exclusivity.SHARED;
import static org.drmkit.core.agreement.Exclusivity.SOLE;
import static org.drmkit.core.conflict.Market.during;
import static org.drmkit.core.conflict.Market.findings;
import static org.drmkit.core.conflict.Market.grant;
import static org.drmkit.core.conflict.Market.inYear;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.drmkit.core.agreement.Exclusivity;
import org.drmkit.core.agreement.TerritoryGrant;
import org.drmkit.core.time.DateRange;
import org.junit.jupiter.api.Test;

/** Two or three grants, and what is wrong with them. */
class GrantConflictTest {

    private static final TerritoryGrant HANGZHOU = inYear(grant("G1", "D1", EXCLUSIVE, "3301", "ALL"));

    private static TerritoryGrant second(Exclusivity exclusivity, String regions, String products) {
        return inYear(grant("G2", "D2", exclusivity, regions, products));
    }

    private static Finding only(TerritoryGrant... grants) {
        List<Finding> findings = findings(grants);
        assertThat(findings).hasSize(1);
        return findings.get(0);
    }

    private static void assertOverlap(Finding finding, Severity severity, String regions, String products) {
        assertThat(finding.rule()).isEqualTo("TERRITORY_OVERLAP");
        assertThat(finding.severity()).isEqualTo(severity);
        assertThat(finding.regions()).containsExactly(regions.split(" "));
        assertThat(finding.products()).containsExactly(products.split(" "));
    }

    @Test
    void periodsThatAbut_shareNoDay() {
        TerritoryGrant before = during(grant("G1", "D1", EXCLUSIVE, "3301", "ALL"), "2026-01-01", "2026-07-01");
        TerritoryGrant after = during(grant("G2", "D2", EXCLUSIVE, "3301", "ALL"), "2026-07-01", "2027-01-01");
        assertThat(findings(before, after)).isEmpty();
    }

    @Test
    void oneSharedDay_isAnOverlapOfThatDay() {
        TerritoryGrant before = during(grant("G1", "D1", EXCLUSIVE, "3301", "AC"), "2026-01-01", "2026-07-01");
        TerritoryGrant after = during(grant("G2", "D2", EXCLUSIVE, "3301", "AC"), "2026-06-30", "2027-01-01");
        Finding finding = only(before, after);
        assertOverlap(finding, Severity.CRITICAL, "3301", "AC");
        assertThat(finding.period()).isEqualTo(DateRange.parse("2026-06-30/2026-07-01"));
        assertThat(finding.figures()).containsExactly(Map.entry("days", BigDecimal.ONE));
        assertThat(finding.channels()).isEmpty();
        assertThat(finding.key()).isEqualTo("TERRITORY_OVERLAP/G1/G2");
    }

    @Test
    void parentAndChild_meetInTheChild() {
        Finding finding = only(inYear(grant("G1", "D1", EXCLUSIVE, "33", "AC")), second(EXCLUSIVE, "3301", "AC"));
        assertOverlap(finding, Severity.CRITICAL, "3301", "AC");
        assertThat(finding.period()).isEqualTo(DateRange.parse("2026-01-01/2027-01-01"));
        assertThat(finding.figures().get("days")).isEqualByComparingTo("365");
    }

    @Test
    void siblings_doNotMeet() {
        assertThat(findings(HANGZHOU, second(EXCLUSIVE, "3302", "ALL"))).isEmpty();
    }

    @Test
    void carveOutOfAllThatTheOtherHolds_leavesNothing() {
        assertThat(findings(inYear(grant("G1", "D1", EXCLUSIVE, "33 -3301", "ALL")), second(EXCLUSIVE, "3301", "ALL")))
                .isEmpty();
    }

    @Test
    void carveOutOfAllChildren_leavesNoArea() {
        TerritoryGrant empty = inYear(grant("G1", "D1", EXCLUSIVE, "3302 -330203 -330205", "ALL"));
        assertThat(findings(empty, second(EXCLUSIVE, "330203 3302", "ALL")))
                .extracting(Finding::rule)
                .containsExactly("EMPTY_GRANT");
    }

    @Test
    void carveOutOfAllListedChildren_leavesTheRestOfAnIncompleteNode() {
        Finding finding =
                only(inYear(grant("G1", "D1", EXCLUSIVE, "US -US-CA -US-NV", "TV")), second(EXCLUSIVE, "US", "ALL"));
        assertOverlap(finding, Severity.CRITICAL, "US/..", "TV");
    }

    @Test
    void carveOutDeeperThanTheOther_leavesTheOtherDistricts() {
        Finding finding =
                only(inYear(grant("G1", "D1", EXCLUSIVE, "33 -330106", "TV")), second(EXCLUSIVE, "3301", "TV"));
        assertOverlap(finding, Severity.CRITICAL, "330102 330105", "TV");
    }

    @Test
    void carveOutOfProducts_countsAlike() {
        TerritoryGrant withoutTv = inYear(grant("G1", "D1", EXCLUSIVE, "33", "APPL -TV"));
        assertThat(findings(withoutTv, second(EXCLUSIVE, "33", "TV"))).isEmpty();
        assertOverlap(only(withoutTv, second(EXCLUSIVE, "33", "ALL")), Severity.CRITICAL, "33", "AC");
    }

    @Test
    void allProducts_meetOneInThatOne() {
        assertOverlap(only(HANGZHOU, second(NON_EXCLUSIVE, "3301", "AC-100")), Severity.HIGH, "3301", "AC-100");
    }

    @Test
    void grantsThatCross_meetInTheDeeperNodes() {
        Finding finding = only(inYear(grant("G1", "D1", EXCLUSIVE, "33", "AC-100")), second(EXCLUSIVE, "3301", "APPL"));
        assertOverlap(finding, Severity.CRITICAL, "3301", "AC-100");
    }

    @Test
    void severalNodesInCommon_areOneFinding() {
        Finding finding = only(
                inYear(grant("G1", "D1", EXCLUSIVE, "3201 3301 330203", "AC TV")),
                second(SOLE, "33 330102 32", "AC-200 TV-55 PARTS"));
        assertOverlap(finding, Severity.CRITICAL, "32 3301 330203", "AC-200 TV");
    }

    @Test
    void oneGroup_doesNotClash() {
        TerritoryGrant one = inYear(grant("G1", "D1", EXCLUSIVE, "33", "AC").group("GRP"));
        TerritoryGrant other = inYear(grant("G2", "D2", EXCLUSIVE, "3301", "AC").group("GRP"));
        assertThat(findings(one, other)).extracting(Finding::rule).containsExactly("REDUNDANT_GRANT");
        TerritoryGrant beside =
                inYear(grant("G3", "D2", EXCLUSIVE, "3302 330102", "APPL").group("GRP"));
        assertThat(findings(one, beside)).isEmpty();
    }

    @Test
    void channels_meetInThoseOfBoth() {
        TerritoryGrant online =
                inYear(grant("G2", "D2", EXCLUSIVE, "3301", "ALL").channels(Set.of("ONLINE")));
        TerritoryGrant offline =
                inYear(grant("G3", "D3", EXCLUSIVE, "3301", "ALL").channels(Set.of("OFFLINE")));
        TerritoryGrant both =
                inYear(grant("G4", "D4", EXCLUSIVE, "3301", "ALL").channels(Set.of("TENDER", "OFFLINE", "ONLINE")));
        assertThat(findings(online, offline)).isEmpty();
        assertThat(only(HANGZHOU, online).channels()).contains(List.of("ONLINE"));
        assertThat(only(online, both).channels()).contains(List.of("ONLINE"));
        assertThat(only(HANGZHOU, both).channels()).contains(List.of("OFFLINE", "ONLINE", "TENDER"));
    }

    @Test
    void soleDealer_bearsTheSupplier() {
        TerritoryGrant direct = inYear(grant("G2", "SUPPLIER", DIRECT, "CN", "AC"));
        assertThat(findings(inYear(grant("G1", "D1", SOLE, "3301", "AC")), direct))
                .isEmpty();
        Finding finding = only(HANGZHOU, direct);
        assertThat(finding.rule()).isEqualTo("DIRECT_ENCROACHMENT");
        assertThat(finding.severity()).isEqualTo(Severity.HIGH);
        assertThat(finding.dealers()).containsExactly("D1", "SUPPLIER");
        assertThat(finding.regions()).containsExactly("3301");
    }

    @Test
    void kinds_decideWhetherAndHowMuch() {
        assertThat(findings(
                        inYear(grant("G1", "D1", NON_EXCLUSIVE, "33", "ALL")), second(NON_EXCLUSIVE, "3301", "ALL")))
                .isEmpty();
        TerritoryGrant pool = inYear(grant("G1", "D1", SHARED, "33", "TV"));
        assertThat(findings(pool, second(SHARED, "33", "TV"))).isEmpty();
        assertThat(only(pool, second(NON_EXCLUSIVE, "33", "TV")).severity()).isEqualTo(Severity.HIGH);
        Finding stronger = only(pool, second(SOLE, "33", "TV"));
        assertThat(stronger.severity()).isEqualTo(Severity.HIGH);
        assertThat(stronger.dealers()).containsExactly("D2", "D1");
        assertThat(stronger.grants()).containsExactly("G2", "G1");
        assertThat(stronger.key()).isEqualTo("TERRITORY_OVERLAP/G1/G2");
    }

    @Test
    void grantors_bindOnlyThemselves() {
        TerritoryGrant one = inYear(grant("G1", "D1", EXCLUSIVE, "3301", "ALL").grantor("BRAND-A"));
        TerritoryGrant other =
                inYear(grant("G2", "D2", EXCLUSIVE, "3301", "ALL").grantor("BRAND-B"));
        assertThat(findings(one, other)).isEmpty();
    }

    @Test
    void openEnds_goOnForEver() {
        TerritoryGrant one = grant("G1", "D1", EXCLUSIVE, "3301", "ALL")
                .from(Market.NEW_YEAR)
                .build();
        TerritoryGrant other = grant("G2", "D2", EXCLUSIVE, "3301", "ALL")
                .from(LocalDate.of(2030, 1, 1))
                .build();
        Finding finding = only(one, other);
        assertThat(finding.period()).isEqualTo(DateRange.parse("2030-01-01/.."));
        assertThat(finding.figures()).isEmpty();
    }

    @Test
    void retiredRegion_isReportedWithItsSuccessor() {
        Finding finding = only(HANGZHOU, second(EXCLUSIVE, "330103", "ALL"));
        assertThat(finding.rule()).isEqualTo("UNRESOLVED_REGION");
        assertThat(finding.severity()).isEqualTo(Severity.HIGH);
        assertThat(finding.grants()).containsExactly("G2");
        assertThat(finding.regions()).containsExactly("330103");
        assertThat(finding.nearest()).containsExactly("330105");
        assertThat(finding.key()).isEqualTo("UNRESOLVED_REGION/G2/330103");
    }

    @Test
    void unknownCodes_areReportedWithTheNearest() {
        TerritoryGrant grant =
                inYear(grant("G2", "D2", EXCLUSIVE, "3302x3 3302", "AC-20 -VT").channels(Set.of("ONLIN", "OFFLINE")));
        assertThat(findings(grant))
                .extracting(Finding::key, Finding::nearest)
                .containsExactly(
                        tuple("UNRESOLVED_CHANNEL/G2/ONLIN", List.of("ONLINE")),
                        tuple("UNRESOLVED_PRODUCT/G2/AC-20", List.of("AC-200")),
                        tuple("UNRESOLVED_PRODUCT/G2/VT", List.of("TV")),
                        tuple("UNRESOLVED_REGION/G2/3302x3", List.of("330203")));
    }

    @Test
    void knownCodes_meetBesideUnknownOnes() {
        assertThat(findings(HANGZHOU, second(EXCLUSIVE, "NOWHERE 330102", "AC")))
                .extracting(Finding::rule)
                .containsExactly("TERRITORY_OVERLAP", "UNRESOLVED_REGION");
    }

    @Test
    void emptyPeriod_isAnEmptyGrant() {
        Finding finding =
                only(HANGZHOU, during(grant("G2", "D2", EXCLUSIVE, "3301", "ALL"), "2026-03-01", "2026-03-01"));
        assertThat(finding.rule()).isEqualTo("EMPTY_GRANT");
        assertThat(finding.severity()).isEqualTo(Severity.LOW);
        assertThat(finding.grants()).containsExactly("G2");
        assertThat(finding.period()).isEqualTo(DateRange.at(LocalDate.of(2026, 3, 1)));
    }
}
