package org.drmkit.core.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.drmkit.core.definition.Refusal;
import org.drmkit.core.json.Pointer;
import org.drmkit.core.json.Problem;
import org.drmkit.core.json.Problems;
import org.drmkit.core.network.DealerNetwork;
import org.junit.jupiter.api.Test;

class MeasureCheckTest {

    private static final Pointer TOTAL = Pointer.parse("/measures/total");

    private static Problems check(String json, DealerNetwork network) {
        Problems problems = new Problems();
        Measure.SHAPE.parse(json, "measure").check(network, TOTAL, problems);
        return problems;
    }

    private static List<String> refused(String json) {
        return Refusal.of(check(json, Networks.small()));
    }

    private static List<String> where(String condition) {
        return refused("{\"sum\": \"amount\", \"where\": " + condition + "}");
    }

    private static String message(String json) {
        return check(json, Networks.small()).list().stream()
                .map(Problem::message)
                .collect(Collectors.joining("\n"));
    }

    @Test
    void check_everythingKnown_isFine() {
        assertThat(where("""
                                {"product": {"under": ["CLASSIC"], "except": ["C2"]}, "region": {"in": ["SH"]},
                                 "channel": {"==": "ON"}, "dealer": {"in": ["D2"]}, "dealer.tier": {">=": 2},
                                 "dealer.type": {"==": "SHOP"}, "date": {"<": "2026-03-01"}, "recordedOn": {">": "2026-03-01"},
                                 "month": {"<=": 12}, "quantity": {">": 0}, "amount": {"<": "7.5"}, "unitPrice": {">=": 2},
                                 "freight": {"==": 0}, "customer": {"in": ["anyone"]}, "installed": {"==": "2026-01-01"},
                                 "days": {"from": "date", "to": "installed", "<": 3}}
                                """)).isEmpty();
        assertThat(refused("{\"sum\": \"freight\", \"times\": {\"column\": \"quantity\"}}"))
                .isEmpty();
        assertThat(refused("{\"distinct\": \"customer\"}")).isEmpty();
        assertThat(refused("{\"min\": \"installed\"}")).isEmpty();
        assertThat(refused("{\"last\": \"receivedOn\", \"on\": \"COLLECTED\"}")).isEmpty();
    }

    @Test
    void check_unknownCodes_arePointedAtWithTheNearest() {
        String json = """
                {"sum": "amount", "where": {"product": {"under": ["CLASSIC", "CLASIC"], "except": ["C9"], "in": ["c1"]},
                 "any": [{"region": {"in": ["SHH"]}}, {"not": {"channel": {"==": "ONN"}}}], "dealer": {"in": ["D3"]}}}
                """;

        assertThat(refused(json))
                .containsExactlyInAnyOrder(
                        "/measures/total/where/product/under/1 UNKNOWN_NAME",
                        "/measures/total/where/product/except/0 UNKNOWN_NAME",
                        "/measures/total/where/product/in/0 UNKNOWN_NAME",
                        "/measures/total/where/any/0/region/in/0 UNKNOWN_NAME",
                        "/measures/total/where/any/1/not/channel/== UNKNOWN_NAME",
                        "/measures/total/where/dealer/in/0 UNKNOWN_NAME");
        assertThat(message(json)).contains("Maybe CLASSIC").contains("Maybe C1").contains("Maybe SH");
    }

    @Test
    void check_depthThatNoCodeHas() {
        assertThat(refused("{\"distinct\": \"product@1\"}")).isEmpty();
        assertThat(refused("{\"distinct\": \"product@9\"}")).containsExactly("/measures/total/distinct OUT_OF_RANGE");
        assertThat(message("{\"distinct\": \"product@9\"}")).contains("product@0 to product@2", "Maybe product@2");
        assertThat(Refusal.of(check("{\"distinct\": \"region@1\"}", Networks.bare())))
                .containsExactly("/measures/total/distinct OUT_OF_RANGE");
    }

    @Test
    void check_withoutTrees_codesAreNotChecked() {
        Problems problems = check(
                "{\"sum\": \"amount\", \"where\": {\"product\": {\"under\": [\"X\"]}, \"dealer.tier\": {\">\": 1}}}",
                Networks.bare());

        assertThat(problems.isEmpty()).isTrue();
    }

    @Test
    void check_unknownColumns_arePointedAtWithTheNearest() {
        String json =
                "{\"sum\": \"freigth\", \"times\": {\"column\": \"quantiy\"}, \"where\": {\"prodct\": {\"in\": [\"C1\"]},"
                        + " \"dealer.teir\": {\">\": 1}, \"days\": {\"from\": \"dat\", \"to\": \"quantity\", \">\": 1}}}";

        assertThat(refused(json))
                .containsExactlyInAnyOrder(
                        "/measures/total/sum UNKNOWN_NAME",
                        "/measures/total/times/column UNKNOWN_NAME",
                        "/measures/total/where/prodct UNKNOWN_NAME",
                        "/measures/total/where/dealer.teir UNKNOWN_NAME",
                        "/measures/total/where/days/from UNKNOWN_NAME",
                        "/measures/total/where/days/to WRONG_KIND");
        assertThat(message(json))
                .contains("Maybe freight")
                .contains("Maybe quantity")
                .contains("Maybe product")
                .contains("Maybe dealer.tier")
                .contains("Maybe date");
    }

    @Test
    void check_limitsThatTheColumnCannotHave_areRefused() {
        assertThat(where("""
                                {"quantity": {">=": "many"}, "date": {"<": 5}, "month": {"<=": 13}, "product": {">": "C1"},
                                 "dealer.type": {">=": "4S"}, "amount": {"in": ["5"]}}
                                """))
                .containsExactlyInAnyOrder(
                        "/measures/total/where/quantity/>= WRONG_KIND",
                        "/measures/total/where/date/< WRONG_KIND",
                        "/measures/total/where/month/<= WRONG_KIND",
                        "/measures/total/where/product/> WRONG_KIND",
                        "/measures/total/where/dealer.type/>= WRONG_KIND",
                        "/measures/total/where/amount WRONG_KIND");
        assertThat(where("{\"month\": {\">=\": 1.5}}")).containsExactly("/measures/total/where/month/>= WRONG_KIND");
        assertThat(where("{\"month\": {\">=\": 0}}")).containsExactly("/measures/total/where/month/>= WRONG_KIND");
    }

    @Test
    void check_receivedOn_isThereOnlyWhenReceiptsCount() {
        String where = "\"where\": {\"receivedOn\": {\">\": \"2026-01-01\"}}}";

        assertThat(refused("{\"sum\": \"amount\", " + where))
                .containsExactly("/measures/total/where/receivedOn UNKNOWN_NAME");
        assertThat(refused("{\"sum\": \"amount\", \"on\": \"PAID_IN_FULL\", " + where))
                .isEmpty();
    }

    @Test
    void check_columnsThatCannotBeAggregatedSo_areRefused() {
        assertThat(refused("{\"sum\": \"date\"}")).containsExactly("/measures/total/sum WRONG_KIND");
        assertThat(refused("{\"sum\": \"unitPrice\"}")).containsExactly("/measures/total/sum WRONG_KIND");
        assertThat(refused("{\"sum\": \"month\"}")).containsExactly("/measures/total/sum WRONG_KIND");
        assertThat(refused("{\"first\": \"amount\"}")).containsExactly("/measures/total/first WRONG_KIND");
        assertThat(refused("{\"max\": \"product\"}")).containsExactly("/measures/total/max WRONG_KIND");
        assertThat(refused("{\"distinct\": \"freight\"}")).containsExactly("/measures/total/distinct UNKNOWN_NAME");
        assertThat(message("{\"distinct\": \"custmer\"}")).contains("Maybe customer");
    }

    @Test
    void check_manyUnknownCodes_areAllListed() {
        String codes = IntStream.range(0, 1_000).mapToObj(i -> "\"X" + i + "\"").collect(Collectors.joining(","));

        assertThat(where("{\"product\": {\"in\": [" + codes + "]}}"))
                .hasSize(1_000)
                .last()
                .isEqualTo("/measures/total/where/product/in/999 UNKNOWN_NAME");
    }
}
