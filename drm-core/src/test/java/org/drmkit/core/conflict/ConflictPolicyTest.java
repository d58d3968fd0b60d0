package org.drmkit.core.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.drmkit.core.json.DefinitionException;
import org.drmkit.core.json.Problem;
import org.drmkit.core.time.DateRange;
import org.drmkit.core.time.PeriodUnit;
import org.drmkit.core.trade.Stage;
import org.junit.jupiter.api.Test;

/** A policy as data: read, written, and checked against a network. */
class ConflictPolicyTest {

    private static ConflictPolicy full() {
        return ConflictPolicy.builder()
                .id("spring")
                .version(3)
                .addRules("PRICE_BELOW_FLOOR", "WHITE_SPACE")
                .sales(DateRange.parse("2026-01-01/2026-04-01"))
                .stage(Stage.SELL_OUT)
                .reference("listValue")
                .floorShare(new BigDecimal("0.75"))
                .plausible(new ShareRange(new BigDecimal("0.4"), new BigDecimal("2")))
                .spreadTolerance(new BigDecimal("0.1"))
                .spreadUnit(PeriodUnit.MONTH)
                .whiteSpace(new WhiteSpace(1, 2, WhiteSpace.Without.GRANT))
                .prices(new PriceTolerance(
                        new BigDecimal("0.02"),
                        new PriceTolerance.Disorder(3, new BigDecimal("0.2")),
                        new BigDecimal("0.05"),
                        List.of("ONLINE", "TENDER"),
                        new PriceTolerance.Diversion(20, new BigDecimal("0.10")),
                        new BigDecimal("0.01")))
                .customers(new CustomerColumns(Optional.of("segment"), Optional.of("account"), Optional.empty()))
                .deals(new DealProtection(DealProtection.Start.APPROVAL, List.of("GMX.de")))
                .legal(new LegalFrame(Map.of("33", "CN", "US", "US"), 4))
                .severity(new ScoreWeights(
                        BigDecimal.ONE,
                        BigDecimal.ZERO,
                        new BigDecimal("0.50"),
                        BigDecimal.ZERO,
                        new BigDecimal("5000"),
                        365,
                        30))
                .build();
    }

    @Test
    void standard_hasTheNamesAndDefaultsOfEveryMember() {
        ConflictPolicy spelt = ConflictPolicy.read("""
                {"format": "drm-conflict-policy/1", "id": "standard", "version": 1, "undercutTolerance": 0.05,
                 "spreadTolerance": 0.15, "disorder": {"minOffers": 5, "spread": 0.15}, "channelGap": 0.10,
                 "diversion": {"minUnits": 10, "minShare": 0.05}, "arbitrageMargin": 0.03, "floorShare": 0.80,
                 "plausible": [0.5, 1.5], "severity": {"extent": 0.4, "value": 0.3, "time": 0.2, "imminence": 0.1,
                 "valueScale": 1000000, "horizonDays": 1825, "imminenceDays": 90}, "rules": [], "legalZones": {}}""");
        assertThat(spelt).isEqualTo(ConflictPolicy.standard());
    }

    @Test
    void columnsAndZonesThatAreNotKnown_areRefused() {
        ConflictPolicy wrong = ConflictPolicy.builder()
                .customers(new CustomerColumns(Optional.of("listValue"), Optional.of("account"), Optional.empty()))
                .legal(new LegalFrame(Map.of("3302x", "CN"), 5))
                .build();
        assertThat(problems(wrong))
                .extracting(problem -> problem.pointer().toString())
                .containsExactly("/segment", "/account", "/legalZones/3302x");
    }

    private static List<Problem> problems(ConflictPolicy policy) {
        List<Problem> found = new ArrayList<>();
        assertThatThrownBy(() -> ConflictEngine.of(policy, Market.network()))
                .isInstanceOfSatisfying(DefinitionException.class, refused -> found.addAll(refused.problems()));
        return found;
    }

    @Test
    void json_readsBackAsEqual() {
        assertThat(ConflictPolicy.read(full().write().pretty())).isEqualTo(full());
        ConflictPolicy standard = ConflictPolicy.standard();
        assertThat(ConflictPolicy.read(standard.write().pretty())).isEqualTo(standard);
    }

    @Test
    void standard_hasTheDefaults() {
        ConflictPolicy standard =
                ConflictPolicy.read("{\"format\": \"drm-conflict-policy/1\", \"id\": \"standard\", \"version\": 1}");
        assertThat(standard).isEqualTo(ConflictPolicy.standard());
        assertThat(standard.rules()).isEmpty();
        assertThat(standard.spreadTolerance()).isEqualByComparingTo("0.15");
        assertThat(standard.floorShare()).isEqualByComparingTo("0.80");
        assertThat(standard.plausible()).isEqualTo(new ShareRange(new BigDecimal("0.50"), new BigDecimal("1.5")));
    }

    @Test
    void unknownRule_isRefusedWithTheNearest() {
        assertThat(problems(ConflictPolicy.builder()
                        .addRules("EMPTY_GRANT", "TERITORY_OVERLAP")
                        .build()))
                .extracting(
                        problem -> problem.pointer().toString(),
                        problem -> problem.nearest().orElse(""))
                .containsExactly(tuple("/rules/1", "TERRITORY_OVERLAP"));
    }

    @Test
    void ruleThatIsListedTwice_isRefusedAndNotRunTwice() {
        assertThat(problems(ConflictPolicy.builder()
                        .addRules("EMPTY_GRANT", "TERRITORY_OVERLAP", "EMPTY_GRANT")
                        .build()))
                .extracting(problem -> problem.pointer().toString(), Problem::code)
                .containsExactly(tuple("/rules/2", Problem.DUPLICATE));
    }

    @Test
    void allProblems_comeAtOnce() {
        ConflictPolicy wrong = ConflictPolicy.builder()
                .addRules("NONSENSE", "PRICE_BELOW_FLOOR")
                .whiteSpace(new WhiteSpace(9, 1, WhiteSpace.Without.SALE))
                .build();
        assertThat(problems(wrong))
                .extracting(problem -> problem.pointer().toString())
                .containsExactly("/rules/0", "/rules/1", "/whiteSpace/regions");
        ConflictPolicy column = ConflictPolicy.builder().reference("listvalue").build();
        assertThat(problems(column))
                .extracting(
                        problem -> problem.pointer().toString(),
                        problem -> problem.nearest().orElse(""))
                .containsExactly(tuple("/reference", "listValue"));
    }

    @Test
    void read_numberOfABillionDigits_hidesNoOtherProblem() {
        String text = "{\"format\": \"drm-conflict-policy/1\", \"id\": \"x\", \"version\": 1e1000000000,"
                + " \"floorShare\": 1E1000000000, \"spreadTolerence\": 0.1}";
        assertThatThrownBy(() -> ConflictPolicy.read(text))
                .isInstanceOfSatisfying(
                        DefinitionException.class,
                        refused -> assertThat(refused.problems())
                                .extracting(problem -> problem.pointer().toString(), Problem::code)
                                .containsExactlyInAnyOrder(
                                        tuple("/version", Problem.TOO_LONG),
                                        tuple("/floorShare", Problem.TOO_LONG),
                                        tuple("/spreadTolerence", Problem.UNKNOWN_MEMBER)));
    }

    @Test
    void read_ofWrongMembers_namesEachPlace() {
        String text = "{\"format\": \"drm-conflict-policy/1\", \"id\": \"x\", \"version\": 0, \"floorShare\": 80,"
                + " \"plausible\": [2, 1], \"spreadTolerence\": 0.1}";
        assertThatThrownBy(() -> ConflictPolicy.read(text))
                .hasMessageContaining("from 2 to 1")
                .hasMessageContaining("Maybe from 1 to 2")
                .isInstanceOfSatisfying(
                        DefinitionException.class,
                        refused -> assertThat(refused.problems())
                                .extracting(problem -> problem.pointer().toString())
                                .containsExactlyInAnyOrder(
                                        "/version", "/floorShare", "/plausible", "/spreadTolerence"));
    }
}
