package org.drmkit.core.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.MonthDay;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.drmkit.core.json.Json;
import org.drmkit.core.json.Problems;
import org.drmkit.core.json.Shape;
import org.drmkit.core.measure.Factor;
import org.drmkit.core.measure.Measure;
import org.drmkit.core.measure.Networks;
import org.drmkit.core.measure.RateRow;
import org.drmkit.core.measure.RateTable;
import org.drmkit.core.time.DateRange;
import org.junit.jupiter.api.Test;

class HeaderTest {

    private static final String FULL = """
            {"format": "drm-program/1", "id": "rebate-2026", "version": 3, "title": {"en": "Rebate", "zh": "返利"},
             "currency": "CNY", "validity": {"from": "2026-01-01", "to": "2027-01-01"}, "fiscalYearStart": "--04-01",
             "measures": {"total": {"sum": "amount", "times": {"table": "rates"}}},
             "tables": {"rates": {"keys": ["product"], "rows": [{"rate": 0.01}]}}, "meta": {"approvedBy": "Li"}}
            """;

    private static Shape<Header> shape(String json) {
        return Header.shape("drm-program/1", Vocabulary.in(Json.parse(json)), Set.of("currency", "validity"));
    }

    private static List<String> refused(String json) {
        return Refusal.of(shape(json), json);
    }

    @Test
    void shape_everything_readsAsBuiltInJava() {
        Header header = shape(FULL).parse(FULL, "program");
        RateTable rates = RateTable.of(List.of("product"), List.of(RateRow.rate(Map.of(), new BigDecimal("0.01"))));

        assertThat(header.title()).containsEntry("zh", "返利");
        assertThat(header.fiscalYearStart()).isEqualTo(MonthDay.of(4, 1));
        assertThat(header.meta()).containsEntry("approvedBy", "Li");
        assertThat(header)
                .usingRecursiveComparison()
                .ignoringFields("title", "fiscalYearStart", "meta")
                .isEqualTo(Header.of("rebate-2026", 3)
                        .valid(Currency.getInstance("CNY"), DateRange.parse("2026-01-01/2027-01-01"))
                        .measures(Map.of("total", Measure.sum("amount", Factor.table("rates"))))
                        .tables(Map.of("rates", rates)));
        assertThat(shape(FULL).parse(shape(FULL).write(header), "program")).isEqualTo(header);
    }

    @Test
    void shape_missingMembers_arePointedAtTheWhole() {
        assertThat(refused("{}"))
                .containsExactly(
                        " MISSING_MEMBER", " MISSING_MEMBER", " MISSING_MEMBER", " MISSING_MEMBER", " MISSING_MEMBER");
        assertThat(Refusal.messages(shape("{}"), "{}"))
                .contains("format")
                .contains("id")
                .contains("version")
                .contains("currency")
                .contains("validity");
    }

    @Test
    void shape_severalProblems_areListedTogether() {
        String json = """
                {"format": "drm-program/2", "id": " ", "version": 0, "currency": "CNX",
                 "validity": {"from": "2026-02-30"}, "fiscalYearStart": "--02-29", "measure": {},
                 "measures": {"1st": {"count": "lines"}, "total": {"sum": "amount", "times": {"table": "rate"}}},
                 "tables": {"rates": {"keys": [], "rows": 5}}, "meta": {"approvedBy": 5}}
                """;

        assertThat(refused(json))
                .containsExactlyInAnyOrder(
                        "/format UNKNOWN_VALUE",
                        "/id WRONG_KIND",
                        "/version OUT_OF_RANGE",
                        "/currency WRONG_KIND",
                        "/validity/from WRONG_KIND",
                        "/fiscalYearStart WRONG_KIND",
                        "/measure UNKNOWN_MEMBER",
                        "/measures/1st WRONG_KIND",
                        "/measures/total/times/table UNKNOWN_NAME",
                        "/tables/rates/rows WRONG_KIND",
                        "/meta/approvedBy WRONG_KIND");
        assertThat(Refusal.messages(shape(json), json))
                .contains("drm-program/1")
                .contains("Maybe measures")
                .contains("Maybe rates");
    }

    @Test
    void shape_emptyValidity_isRefusedAtTheEnd() {
        assertThat(refused(FULL.replace("2027-01-01", "2026-01-01"))).containsExactly("/validity/to OUT_OF_RANGE");
        assertThat(refused(FULL.replace("2026-01-01", "0000-12-31"))).containsExactly("/validity/from OUT_OF_RANGE");
        assertThat(refused(FULL.replace("2026-01-01", "+999999999-12-31")))
                .containsExactly("/validity/from OUT_OF_RANGE");
    }

    @Test
    void shape_openValidity_isFine() {
        String json = FULL.replace(", \"to\": \"2027-01-01\"", "");

        assertThat(shape(json).parse(json, "program").validity().orElseThrow().isOpen())
                .isTrue();
    }

    @Test
    void shape_notRequired_mayBeLeftOut() {
        String json = "{\"format\": \"drm-scorecard/1\", \"id\": \"c\", \"version\": 1}";
        Header header =
                Header.shape("drm-scorecard/1", Vocabulary.any(), Set.of()).parse(json, "scorecard");

        assertThat(header).isEqualTo(Header.of("c", 1));
        assertThat(header.calendar().start()).isEqualTo(MonthDay.of(1, 1));
    }

    @Test
    void contentHash_meta_isOutside() {
        String other = FULL.replace("Li", "Wang");
        String rate = FULL.replace("0.01", "0.02");

        assertThat(Header.contentHash(Json.parse(other))).isEqualTo(Header.contentHash(Json.parse(FULL)));
        assertThat(Header.contentHash(Json.parse(rate))).isNotEqualTo(Header.contentHash(Json.parse(FULL)));
    }

    @Test
    void check_againstTheNetwork_pointsFromTheTop() {
        String json = FULL.replace("CNY", "USD")
                .replace("\"sum\": \"amount\"", "\"sum\": \"amont\"")
                .replace("[{\"rate\": 0.01}]", "[{\"rate\": 0.01}, {\"product\": \"C9\", \"rate\": 1}]");
        Problems problems = new Problems();
        shape(json).parse(json, "program").check(Networks.small(), problems);

        assertThat(Refusal.of(problems))
                .containsExactly(
                        "/currency INVALID",
                        "/measures/total/sum UNKNOWN_NAME",
                        "/tables/rates/rows/1/product UNKNOWN_NAME");
        assertThat(problems.list().get(0).message()).contains("CNY").contains("USD");
    }

    @Test
    void check_tableThatWasNotDeclared_isUnknown() {
        Problems problems = new Problems();
        Header.of("p", 1)
                .measures(Map.of("total", Measure.sum("amount", Factor.table("rates"))))
                .check(Networks.small(), problems);

        assertThat(Refusal.of(problems)).containsExactly("/measures/total/times/table UNKNOWN_NAME");
    }

    @Test
    void stamp_readsWhatItWrites() {
        Stamp stamp = new Stamp("rebate-2026", 3, "ab", "cd", java.time.LocalDate.parse("2026-04-01"));

        assertThat(Stamp.SHAPE.parse(Stamp.SHAPE.write(stamp), "stamp")).isEqualTo(stamp);
        assertThat(Stamp.SHAPE.write(stamp).canonical())
                .isEqualTo(
                        "{\"asOf\":\"2026-04-01\",\"definition\":\"rebate-2026\",\"hash\":\"ab\",\"inputs\":\"cd\",\"version\":3}");
    }
}
