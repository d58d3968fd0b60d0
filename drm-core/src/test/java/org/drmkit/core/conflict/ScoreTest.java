package org.drmkit.core.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.drmkit.core.agreement.Exclusivity.EXCLUSIVE;
import static org.drmkit.core.agreement.Exclusivity.NON_EXCLUSIVE;
import static org.drmkit.core.conflict.Market.during;
import static org.drmkit.core.conflict.Market.grant;
import static org.drmkit.core.conflict.Market.inYear;
import static org.drmkit.core.conflict.Market.line;

import java.time.LocalDate;
import java.util.List;
import org.drmkit.core.agreement.TerritoryGrant;
import org.drmkit.core.book.DealerBook;
import org.drmkit.core.network.DealerNetwork;
import org.drmkit.core.trade.TradeLine;
import org.junit.jupiter.api.Test;

/** Which findings of one level come first. */
class ScoreTest {

    private static final ConflictPolicy OVERLAPS =
            ConflictPolicy.builder().addRule("TERRITORY_OVERLAP").build();

    private static Score score(String asOf, List<TradeLine> lines, TerritoryGrant... grants) {
        DealerNetwork network = Market.network(grants);
        return ConflictEngine.of(OVERLAPS, network)
                .run(DealerBook.of(network, Market.ledger(lines.toArray(TradeLine[]::new))), LocalDate.parse(asOf))
                .ranked()
                .get(0)
                .score();
    }

    @Test
    void halfOfTheSmallerTerritory_withoutSales() {
        Score score = score(
                "2026-03-01",
                List.of(),
                inYear(grant("G1", "D1", EXCLUSIVE, "330102 330105 330106 32", "AC")),
                inYear(grant("G2", "D2", EXCLUSIVE, "330102 330105 330203 330205", "AC")));
        assertThat(score.factors()).hasToString("{extent=0.500000000, imminence=1.000000000, time=1.000000000}");
        assertThat(score.missing()).containsExactly("value");
        assertThat(score.points()).isEqualByComparingTo("71.429");
    }

    @Test
    void imminence_falls_withTheDaysToTheStart() {
        TerritoryGrant now = inYear(grant("G1", "D1", EXCLUSIVE, "3301", "AC"));
        TerritoryGrant later = during(grant("G2", "D2", EXCLUSIVE, "3301", "AC"), "2026-07-01", "2026-10-01");
        assertThat(score("2026-04-02", List.of(), now, later).factors().get("imminence"))
                .isEqualByComparingTo("0.367879441");
        assertThat(score("2026-09-30", List.of(), now, later).factors().get("imminence"))
                .isEqualByComparingTo("1");
        assertThat(score("2026-10-01", List.of(), now, later).factors().get("imminence"))
                .isZero();
    }

    @Test
    void value_isWhatIsSoldThere_andTimeIsCutAtTheHorizon() {
        TerritoryGrant open =
                grant("G1", "D1", EXCLUSIVE, "3301", "AC").from(Market.NEW_YEAR).build();
        TerritoryGrant other =
                grant("G2", "D2", EXCLUSIVE, "33", "AC").from(Market.NEW_YEAR).build();
        List<TradeLine> lines = List.of(
                line("L1", "D1", "330102", "600000.00").build(),
                line("L2", "D2", "330105", "400000.00").build(),
                line("L3", "D2", "330203", "900000.00").build(),
                line("L4", "D2", "330105", "900000.00").product("TV-55").build());
        Score score = score("2026-04-02", lines, open, other);
        assertThat(score.factors().get("value")).isEqualByComparingTo("0.632120559");
        assertThat(score.factors().get("time")).isEqualByComparingTo("1");
        assertThat(score.missing()).isEmpty();
        assertThat(score.points()).isEqualByComparingTo("88.964");
    }

    @Test
    void ranked_neverMixesLevels() {
        DealerNetwork network = Market.network(
                inYear(grant("G1", "D1", EXCLUSIVE, "WORLD", "ALL")),
                inYear(grant("G2", "D2", NON_EXCLUSIVE, "WORLD", "ALL")),
                during(grant("G3", "D3", EXCLUSIVE, "330102", "AC-100"), "2026-12-30", "2027-06-01"),
                inYear(grant("G4", "D4", NON_EXCLUSIVE, "3301", "AC -AC-100")));
        assertThat(ConflictEngine.of(OVERLAPS, network)
                        .run(DealerBook.of(network, Market.ledger()), LocalDate.of(2026, 3, 1))
                        .ranked())
                .extracting(scored -> scored.finding().key())
                .containsExactly(
                        "TERRITORY_OVERLAP/G1/G3",
                        "TERRITORY_OVERLAP/G1/G2",
                        "TERRITORY_OVERLAP/G1/G4",
                        "TERRITORY_OVERLAP/G2/G3");
    }
}
