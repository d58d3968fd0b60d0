package org.drmkit.core.relation.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.drmkit.core.fact.Figure;
import org.drmkit.core.history.Asked;
import org.drmkit.core.history.History;
import org.drmkit.core.json.DefinitionException;
import org.drmkit.core.number.Fraction;
import org.drmkit.core.relation.audit.Finding.Result;
import org.drmkit.core.relation.audit.StoreStandard.Item;
import org.junit.jupiter.api.Test;

class AuditTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);
    private static final StoreStandard STANDARD = new StoreStandard(
            List.of(
                    new Item("SIGN", BigDecimal.valueOf(20), false),
                    new Item("TOOLS", BigDecimal.valueOf(30), true),
                    new Item("WAITING", BigDecimal.valueOf(50), false)),
            new BigDecimal("0.5"));

    private static StoreAudit audit(String id, String store, LocalDate on, Finding... findings) {
        return new StoreAudit(id, "D1", store, on, "AU7", List.of(findings), on);
    }

    private static StoreAudit audit(Result sign, Result tools, Result waiting) {
        return audit(
                "A1",
                "MAIN",
                DAY,
                Finding.of("SIGN", sign),
                Finding.of("TOOLS", tools),
                Finding.of("WAITING", waiting));
    }

    private static Asked asked(String day, StoreAudit... audits) {
        return Asked.of(AuditFacts.of(STANDARD, History.of(List.of(audits))), "D1", day);
    }

    @Test
    void points_ofWhatApplies() {
        AuditResult wanting = AuditResult.of(STANDARD, audit(Result.MET, Result.MET, Result.NOT_MET));
        assertThat(wanting).isEqualTo(new AuditResult(Optional.of(Fraction.of(50)), List.of(), true));
        AuditResult without = AuditResult.of(STANDARD, audit(Result.MET, Result.MET, Result.NOT_APPLICABLE));
        assertThat(without).isEqualTo(new AuditResult(Optional.of(Fraction.of(100)), List.of(), true));
        AuditResult tooFew = AuditResult.of(STANDARD, audit(Result.NOT_MET, Result.MET, Result.NOT_MET));
        assertThat(tooFew).isEqualTo(new AuditResult(Optional.of(Fraction.of(30)), List.of(), false));
    }

    @Test
    void mandatoryItem_failsWhateverThePoints_alsoIfNobodyLooked() {
        AuditResult failed = AuditResult.of(STANDARD, audit(Result.MET, Result.NOT_MET, Result.MET));
        assertThat(failed).isEqualTo(new AuditResult(Optional.of(Fraction.of(70)), List.of("TOOLS"), false));
        AuditResult unseen = AuditResult.of(STANDARD, audit("A1", "MAIN", DAY, Finding.of("WAITING", Result.MET)));
        assertThat(unseen).isEqualTo(new AuditResult(Optional.of(Fraction.of(50)), List.of("TOOLS"), false));
    }

    @Test
    void nothingApplies_noPoints_nothingMissing() {
        AuditResult none =
                AuditResult.of(STANDARD, audit(Result.NOT_APPLICABLE, Result.NOT_APPLICABLE, Result.NOT_APPLICABLE));
        assertThat(none).isEqualTo(new AuditResult(Optional.empty(), List.of(), true));
    }

    @Test
    void facts_areThoseOfTheLastAuditOfEachStore() {
        StoreAudit before = audit("A0", "MAIN", DAY.minusDays(90), Finding.of("TOOLS", Result.NOT_MET));
        StoreAudit now = audit(Result.MET, Result.MET, Result.NOT_MET);
        StoreAudit branch = audit(
                "B1",
                "BRANCH",
                DAY.minusDays(10),
                Finding.of("SIGN", Result.MET),
                Finding.of("TOOLS", Result.MET),
                Finding.of("WAITING", Result.MET));
        Asked asked = asked("2026-03-20", before, now, branch);
        assertThat(asked.number(AuditFacts.SCORE)).isEqualTo(Fraction.of(75)); // 50 and 100
        assertThat(asked.number(AuditFacts.PASSED)).isEqualTo(Fraction.ONE);
        assertThat(asked.number(AuditFacts.MANDATORY_MISSING)).isEqualTo(Fraction.ZERO);
        assertThat(asked.number(AuditFacts.AGE_DAYS)).isEqualTo(Fraction.of(20));
        Asked earlier = asked("2026-03-09", before, now, branch);
        assertThat(earlier.number(AuditFacts.PASSED)).isEqualTo(Fraction.ZERO);
        assertThat(earlier.number(AuditFacts.MANDATORY_MISSING)).isEqualTo(Fraction.ONE);
        assertThat(asked("2025-12-01", before, now).figure(AuditFacts.SCORE)).isEqualTo(Figure.missing("NO_FACT"));
    }

    @Test
    void finding_isOpenUntilItIsPutRight_asFarAsThatIsRecorded() {
        StoreAudit found = audit(Result.MET, Result.MET, Result.NOT_MET);
        Finding remedied = new Finding("WAITING", Result.NOT_MET, Optional.of("photo 7"), Optional.of(DAY.plusDays(5)));
        StoreAudit later = new StoreAudit("A1", "D1", "MAIN", DAY, "AU7", List.of(remedied), DAY.plusDays(7));
        assertThat(asked("2026-03-16", found, later).number(AuditFacts.OPEN)).isEqualTo(Fraction.ONE);
        assertThat(asked("2026-03-17", found, later).number(AuditFacts.OPEN)).isEqualTo(Fraction.ZERO);
        assertThat(remedied.isOpen(DAY.plusDays(4))).isTrue();
        assertThat(remedied.isOpen(DAY.plusDays(5))).isFalse();
    }

    @Test
    void bad_recordsAndStandards_areRefused() {
        assertThatThrownBy(() -> new Finding("SIGN", Result.MET, Optional.empty(), Optional.of(DAY)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("SIGN", "MET", "2026-03-10");
        assertThatThrownBy(() ->
                        audit("A1", "MAIN", DAY, Finding.of("SIGN", Result.MET), Finding.of("SIGN", Result.NOT_MET)))
                .hasMessageContainingAll("A1", "twice");
        assertThatThrownBy(() -> new StoreStandard(STANDARD.items(), BigDecimal.valueOf(80)))
                .hasMessageContainingAll("80", "percent");
        assertThatThrownBy(() -> new Item("SIGN", BigDecimal.ZERO, false)).hasMessageContainingAll("SIGN", "above 0");
        DefinitionException refused = catchThrowableOfType(
                DefinitionException.class,
                () -> StoreStandard.SHAPE.parse(
                        "{\"items\": [{\"id\": \"A\", \"points\": 0}, {\"id\": \"A\", \"points\": 1}], \"passFrom\": 80}",
                        "standard"));
        assertThat(refused.problems())
                .extracting(problem -> problem.pointer().toString())
                .contains("/items/0/points", "/passFrom");
    }
}
