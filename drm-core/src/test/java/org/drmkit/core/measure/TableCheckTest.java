package org.drmkit.core.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.drmkit.core.definition.Refusal;
import org.drmkit.core.json.Pointer;
import org.drmkit.core.json.Problem;
import org.drmkit.core.json.Problems;
import org.drmkit.core.time.DateRange;
import org.junit.jupiter.api.Test;

class TableCheckTest {

    private static Problems check(String keys, String rows, String otherwise) {
        Problems problems = new Problems();
        String json = "{\"keys\": [" + keys + "], \"rows\": [" + rows + "]" + otherwise + "}";
        RateTable.SHAPE.parse(json, "table").check(Networks.small(), Pointer.parse("/tables/t"), problems);
        return problems;
    }

    private static List<String> refused(String rows) {
        return Refusal.of(check("\"product\", \"region\", \"dealer.tier\"", rows, ", \"else\": 0"));
    }

    @Test
    void check_deeperRows_areMoreSpecific() {
        assertThat(refused("""
                                {"rate": 0.01}, {"product": "ALL", "rate": 0.02}, {"product": "CLASSIC", "rate": 0.03},
                                {"product": "C1", "rate": 0.04}, {"product": "C1", "from": "2026-03-01", "rate": 0.05},
                                {"product": "PARTS", "rate": 0.06}
                                """)).isEmpty();
    }

    @Test
    void check_crossingRows_needAThirdAtTheirIntersection() {
        assertThat(refused("{\"product\": \"C1\", \"rate\": 1}, {\"region\": \"SH\", \"rate\": 2}"))
                .containsExactly("/tables/t/rows/1 INVALID");
        assertThat(refused("{\"product\": \"C1\", \"rate\": 1}, {\"region\": \"SH\", \"rate\": 2},"
                        + " {\"product\": \"C1\", \"region\": \"SH\", \"rate\": 3}"))
                .isEmpty();
    }

    @Test
    void check_thirdRowThatIsTooNarrow_doesNotHelp() {
        assertThat(refused("{\"product\": \"CLASSIC\", \"rate\": 1}, {\"region\": \"EAST\", \"rate\": 2},"
                        + " {\"product\": \"C1\", \"region\": \"EAST\", \"rate\": 3}"))
                .containsExactly("/tables/t/rows/1 INVALID");
    }

    @Test
    void check_crossingOfDeeperNodes_isFoundThroughTheTree() {
        assertThat(refused("{\"product\": \"C1\", \"region\": \"CN\", \"rate\": 1},"
                        + " {\"product\": \"CLASSIC\", \"region\": \"SH\", \"rate\": 2}"))
                .containsExactly("/tables/t/rows/1 INVALID");
        assertThat(refused("{\"product\": \"P1\", \"region\": \"CN\", \"rate\": 1},"
                        + " {\"product\": \"CLASSIC\", \"region\": \"SH\", \"rate\": 2}"))
                .isEmpty();
    }

    @Test
    void check_datesThatCross_areAKeyToo() {
        assertThat(refused("{\"product\": \"C1\", \"to\": \"2026-06-01\", \"rate\": 1},"
                        + " {\"product\": \"C1\", \"from\": \"2026-03-01\", \"rate\": 2}"))
                .containsExactly("/tables/t/rows/1 INVALID");
        assertThat(refused("{\"product\": \"C1\", \"to\": \"2026-03-01\", \"rate\": 1},"
                        + " {\"product\": \"C1\", \"from\": \"2026-03-01\", \"rate\": 2}"))
                .isEmpty();
        assertThat(refused("{\"product\": \"C1\", \"to\": \"2026-06-01\", \"rate\": 1},"
                        + " {\"product\": \"C1\", \"from\": \"2026-03-01\", \"rate\": 2},"
                        + " {\"product\": \"C1\", \"from\": \"2026-03-01\", \"to\": \"2026-06-01\", \"rate\": 3}"))
                .isEmpty();
    }

    @Test
    void check_noKeys_rowsDifferByDate() {
        assertThat(Refusal.of(check("", "{\"rate\": 1}, {\"from\": \"2026-03-01\", \"rate\": 2}", "")))
                .isEmpty();
        assertThat(Refusal.of(check("", "{\"rate\": 1}, {\"rate\": 2}", "")))
                .containsExactly("/tables/t/rows/1 DUPLICATE");
    }

    @Test
    void check_equalRows_areADuplicateAtTheLater() {
        assertThat(refused("{\"product\": \"C1\", \"dealer.tier\": 2, \"rate\": 1}, {\"rate\": 5},"
                        + " {\"dealer.tier\": \"2\", \"product\": \"C1\", \"perUnit\": 1}"))
                .containsExactly("/tables/t/rows/2 DUPLICATE");
    }

    @Test
    void check_crossingMessage_namesTheOtherRow() {
        Problems problems = check(
                "\"product\", \"region\"",
                "{\"product\": \"C1\", \"rate\": 1}, {\"region\": \"SH\", \"rate\": 2}",
                ", \"else\": 0");

        assertThat(problems.list().get(0).message())
                .contains("/tables/t/rows/0")
                .contains("Maybe a third row");
    }

    @Test
    void check_withoutElse_someRowCoversEverything() {
        assertThat(Refusal.of(check("\"product\"", "{\"product\": \"CLASSIC\", \"rate\": 1}", "")))
                .containsExactly("/tables/t MISSING_MEMBER");
        assertThat(check("\"product\"", "{\"product\": \"CLASSIC\", \"rate\": 1}", "")
                        .list()
                        .get(0)
                        .message())
                .contains("else");
        assertThat(Refusal.of(check("\"product\"", "{\"product\": \"ALL\", \"rate\": 1}", "")))
                .isEmpty();
        assertThat(Refusal.of(check("\"product\"", "{\"rate\": 1}", ""))).isEmpty();
    }

    @Test
    void check_rowThatLeavesLinesOut_doesNotCoverEverything() {
        assertThat(Refusal.of(check("\"region\"", "{\"region\": \"CN\", \"rate\": 1}", "")))
                .containsExactly("/tables/t MISSING_MEMBER");
        assertThat(Refusal.of(check("\"product\"", "{\"from\": \"2026-01-01\", \"rate\": 1}", "")))
                .containsExactly("/tables/t MISSING_MEMBER");
    }

    @Test
    void check_tooManyRowsOfOneCode_areRefusedInBoundedTime() {
        LocalDate day = LocalDate.parse("1900-01-01");
        List<RateRow> rows = IntStream.range(0, 10_000)
                .mapToObj(i ->
                        RateRow.rate(Map.of("product", "C1"), BigDecimal.ONE).during(DateRange.at(day.plusDays(i))))
                .toList();
        Problems problems = new Problems();
        RateTable.of(List.of("product"), rows, BigDecimal.ZERO)
                .check(Networks.small(), Pointer.parse("/tables/t"), problems);

        assertThat(Refusal.of(problems)).containsExactly("/tables/t/rows TOO_LONG");
    }

    @Test
    void check_unknownKeysAndCodes_arePointedAt() {
        Problems problems = check(
                "\"prodct\", \"date\", \"region\", \"customer\"",
                "{\"region\": \"SHH\", \"rate\": 1}, {\"customer\": \"anyone\", \"region\": \"SH\", \"rate\": 1}",
                ", \"else\": 0");

        assertThat(Refusal.of(problems))
                .containsExactly(
                        "/tables/t/keys/0 UNKNOWN_NAME",
                        "/tables/t/keys/1 WRONG_KIND",
                        "/tables/t/rows/0/region UNKNOWN_NAME");
        assertThat(problems.list().stream().map(Problem::message).collect(Collectors.joining()))
                .contains("Maybe product")
                .contains("Maybe SH");
    }
}
