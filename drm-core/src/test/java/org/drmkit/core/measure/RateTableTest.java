package org.drmkit.core.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.drmkit.core.definition.Refusal;
import org.drmkit.core.time.DateRange;
import org.junit.jupiter.api.Test;

class RateTableTest {

    @Test
    void shape_everyForm_readsAsBuiltInJava() {
        String json = """
                {"keys": ["product", "region", "dealer.tier"],
                 "rows": [{"product": "PARTS", "rate": 0.04}, {"product": "S18", "from": "2026-03-01", "rate": "0.10"},
                          {"product": "B", "perUnit": 10}, {"dealer.tier": 2, "to": "2026-03-01", "rate": 0.09},
                          {"region": "SH", "from": "2026-01-01", "to": "2026-02-01", "rate": -1}],
                 "else": 0}
                """;
        LocalDate march = LocalDate.parse("2026-03-01");
        RateTable expected = RateTable.of(
                List.of("product", "region", "dealer.tier"),
                List.of(
                        RateRow.rate(Map.of("product", "PARTS"), new BigDecimal("0.04")),
                        RateRow.rate(Map.of("product", "S18"), new BigDecimal("0.1"))
                                .during(DateRange.from(march)),
                        RateRow.perUnit(Map.of("product", "B"), BigDecimal.TEN),
                        RateRow.rate(Map.of("dealer.tier", "2"), new BigDecimal("0.09"))
                                .during(DateRange.of(LocalDate.MIN, march)),
                        RateRow.rate(Map.of("region", "SH"), BigDecimal.ONE.negate())
                                .during(DateRange.parse("2026-01-01/2026-02-01"))),
                BigDecimal.ZERO);

        assertThat(RateTable.SHAPE.parse(json, "table")).isEqualTo(expected);
        assertThat(RateTable.SHAPE.parse(RateTable.SHAPE.write(expected), "table"))
                .isEqualTo(expected);
    }

    @Test
    void shape_rowWithoutOrWithTwoFactors_isRefusedAtTheRow() {
        assertThat(rows("{\"product\": \"A\"}, {\"rate\": 1, \"perUnit\": 2}"))
                .containsExactly("/rows/0 EXACTLY_ONE_OF", "/rows/1 EXACTLY_ONE_OF");
    }

    @Test
    void shape_memberThatIsNoKey_isRefusedWithTheNearest() {
        assertThat(rows("{\"prodct\": \"A\", \"rate\": 1}")).containsExactly("/rows/0/prodct UNKNOWN_MEMBER");
        assertThat(Refusal.messages(RateTable.SHAPE, table("{\"prodct\": \"A\", \"rate\": 1}")))
                .contains("Maybe product");
    }

    @Test
    void shape_rowOfNoDay_isRefusedAtTheEnd() {
        assertThat(rows("{\"from\": \"2026-03-01\", \"to\": \"2026-03-01\", \"rate\": 1}"))
                .containsExactly("/rows/0/to OUT_OF_RANGE");
    }

    @Test
    void shape_keys_areDistinctColumns() {
        assertThat(Refusal.of(
                        RateTable.SHAPE,
                        "{\"keys\": [\"product\", \"product\"], \"rows\": [{\"rate\": 1}], \"els\": 0}"))
                .containsExactlyInAnyOrder("/keys/1 DUPLICATE", "/els UNKNOWN_MEMBER");
        assertThat(Refusal.of(RateTable.SHAPE, "{\"keys\": [\"rate\"], \"rows\": [{\"rate\": 1}]}"))
                .containsExactly("/keys/0 INVALID");
    }

    @Test
    void shape_noRows_isRefused() {
        assertThat(rows("")).containsExactly("/rows OUT_OF_RANGE");
    }

    private static List<String> rows(String rows) {
        return Refusal.of(RateTable.SHAPE, table(rows));
    }

    private static String table(String rows) {
        return "{\"keys\": [\"product\"], \"rows\": [" + rows + "], \"else\": 0}";
    }
}
