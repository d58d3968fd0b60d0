package org.drmkit.core.relation.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.drmkit.core.fact.Figure;
import org.drmkit.core.history.Asked;
import org.drmkit.core.history.History;
import org.drmkit.core.history.HistoryFacts;
import org.drmkit.core.json.DefinitionException;
import org.drmkit.core.number.Fraction;
import org.drmkit.core.relation.training.TrainingRecord.Certificate;
import org.drmkit.core.relation.training.TrainingRecord.Job;
import org.drmkit.core.time.DateRange;
import org.junit.jupiter.api.Test;

class TrainingTest {

    private static final RoleRequirement EIGHTY = new RoleRequirement("SALES", "BASICS", 1, new BigDecimal("0.8"), 60);
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final LocalDate OLD = LocalDate.of(2025, 1, 1);

    private static Job job(int person, String days) {
        return new Job("J" + person, "D1", "P" + person, "SALES", DateRange.parse(days), OLD);
    }

    private static Certificate certificate(int person, String valid) {
        return new Certificate("C" + person, "D1", "P" + person, "BASICS", 1, DateRange.parse(valid), OLD);
    }

    /** So many people, of whom so many are certified until the end of 2026. */
    private static List<TrainingRecord> people(int certified, int all) {
        List<TrainingRecord> records = new ArrayList<>();
        for (int i = 0; i < all; i++) {
            records.add(job(i, "2025-01-01/.."));
            if (i < certified) {
                records.add(certificate(i, "2025-02-01/2027-01-01"));
            }
        }
        return records;
    }

    private static Asked asked(List<TrainingRecord> records) {
        HistoryFacts<TrainingRecord> facts = TrainingFacts.of(History.of(records), List.of(EIGHTY));
        return Asked.of(facts, "D1", "2026-06-01");
    }

    @Test
    void e10_8Of10_passes80Percent_7Of9Fails() {
        Asked eight = asked(people(8, 10));
        assertThat(eight.number(TrainingFacts.CERTIFIED_SHARE)).isEqualTo(Fraction.parse("0.8"));
        assertThat(eight.number(TrainingFacts.GATE_PASSED)).isEqualTo(Fraction.ONE);
        Asked seven = asked(people(7, 9));
        assertThat(seven.value(TrainingFacts.CERTIFIED_SHARE)).isCloseTo(0.778, within(0.0005));
        assertThat(seven.number(TrainingFacts.GATE_PASSED)).isEqualTo(Fraction.ZERO);
        assertThat(seven.number(TrainingFacts.GAP)).isEqualTo(Fraction.ONE); // 7.2 of 9 are 8 people
    }

    @Test
    void e10_certificateExpiringOnDayD_countsOnTheDayBefore_notOnD() {
        List<TrainingRecord> records = List.of(job(1, "2025-01-01/.."), certificate(1, "2025-02-01/2026-06-01"));
        assertThat(Coverage.of(records, EIGHTY, DAY.minusDays(1))).isEqualTo(new Coverage(1, 1));
        assertThat(Coverage.of(records, EIGHTY, DAY)).isEqualTo(new Coverage(0, 1));
    }

    @Test
    void of_leaversDropOut_joinersHaveGrace() {
        List<TrainingRecord> records = new ArrayList<>(people(1, 1));
        records.add(job(7, "2025-01-01/2026-06-01"));
        records.add(job(8, "2026-05-01/.."));
        assertThat(Coverage.of(records, EIGHTY, DAY)).isEqualTo(new Coverage(1, 1));
        assertThat(Coverage.of(records, EIGHTY, LocalDate.of(2026, 6, 29))).isEqualTo(new Coverage(1, 1));
        assertThat(Coverage.of(records, EIGHTY, LocalDate.of(2026, 6, 30))).isEqualTo(new Coverage(1, 2));
        records.add(certificate(8, "2026-05-20/2027-05-20"));
        assertThat(Coverage.of(records, EIGHTY, DAY)).isEqualTo(new Coverage(2, 2));
        assertThat(Coverage.of(records, new RoleRequirement("SALES", "BASICS", 2, BigDecimal.ONE, 0), DAY))
                .isEqualTo(new Coverage(0, 2));
    }

    @Test
    void fallsBelow_theDayIsForeseen() {
        List<TrainingRecord> records = new ArrayList<>(people(7, 10));
        records.add(certificate(7, "2025-02-01/2026-06-15"));
        Asked asked = asked(records);
        assertThat(asked.number(TrainingFacts.FALLS_IN_DAYS)).isEqualTo(Fraction.of(14));
        assertThat(asked.number(TrainingFacts.EXPIRING)).isEqualTo(Fraction.ONE);
        assertThat(Coverage.fallsBelow(records, EIGHTY, DAY)).contains(LocalDate.of(2026, 6, 15));
        List<TrainingRecord> forever = List.of(job(1, "2025-01-01/.."), certificate(1, "2025-02-01/.."));
        assertThat(asked(forever).figure(TrainingFacts.FALLS_IN_DAYS)).isEqualTo(Figure.notApplicable("NEVER_FALLS"));
    }

    @Test
    void gate_nobodyInTheRole_isNotApplicable_likeTheShare() {
        Asked left = asked(List.of(job(1, "2025-01-01/2026-01-01")));
        assertThat(left.figure(TrainingFacts.GATE_PASSED)).isEqualTo(Figure.notApplicable("NOBODY_REQUIRED"));
        assertThat(left.figure(TrainingFacts.CERTIFIED_SHARE)).isEqualTo(Figure.notApplicable("DIVISION_BY_ZERO"));
        assertThat(left.number(TrainingFacts.GAP)).isEqualTo(Fraction.ZERO);
    }

    @Test
    void expiringWithin_peopleWhoLeft_doNotCount() {
        List<TrainingRecord> records = List.of(
                job(1, "2025-01-01/.."),
                certificate(1, "2025-02-01/2026-06-15"),
                job(2, "2025-01-01/2026-05-31"),
                certificate(2, "2025-02-01/2026-06-15"),
                certificate(3, "2025-02-01/2026-06-15"));
        assertThat(Coverage.expiringWithin(records, EIGHTY, DAY, 90)).isEqualTo(1); // not 3
    }

    @Test
    void bad_requirementsAndRecords_areRefused() {
        assertThatThrownBy(() -> new RoleRequirement("SALES", "BASICS", 1, BigDecimal.valueOf(80), 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("80", "SALES", "percent");
        assertThat(RoleRequirement.SHAPE.parse(RoleRequirement.SHAPE.write(EIGHTY), "requirement"))
                .isEqualTo(EIGHTY);
        assertThat(catchThrowableOfType(
                                DefinitionException.class,
                                () -> TrainingRecord.SHAPE.parse(
                                        "{\"id\": \"C1\", \"dealer\": \"D1\", \"person\": \"P1\", \"course\": \"\", \"level\": 0, \"from\": \"2026-01-01\", \"to\": \"2026-01-01\", \"recordedOn\": \"2026-01-01\"}",
                                        "record"))
                        .problems())
                .extracting(problem -> problem.pointer().toString())
                .containsExactlyInAnyOrder("/course", "/level", "/to");
    }
}
