package org.drmkit.core.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.drmkit.core.definition.Refusal;
import org.drmkit.core.trade.ColumnType;
import org.drmkit.core.trade.Stage;
import org.drmkit.core.trade.TradeSchema;
import org.junit.jupiter.api.Test;

class MeasureTest {

    @Test
    void shape_everyForm_readsAsBuiltInJava() {
        assertReads("{\"sum\": \"amount\"}", Measure.sum("amount"));
        assertReads("{\"sum\": \"amount\", \"times\": 0.0075}", Measure.sum("amount", Factor.of("0.00750")));
        assertReads(
                "{\"sum\": \"amount\", \"times\": \"0.0075\", \"round\": \"LINE\"}",
                Measure.sumRoundedByLine("amount", Factor.of("0.0075")));
        assertReads(
                "{\"sum\": \"amount\", \"times\": {\"table\": \"rates\"}}",
                Measure.sum("amount", Factor.table("rates")));
        assertReads(
                "{\"sum\": \"quantity\", \"times\": {\"column\": \"debit\"}}",
                Measure.sum("quantity", Factor.column("debit")));
        assertReads("{\"count\": \"lines\"}", Measure.count());
        assertReads("{\"distinct\": \"product@1\"}", Measure.distinct("product@1"));
        assertReads(
                "{\"distinct\": \"month\", \"atLeast\": 1000.00}",
                Measure.of(
                        new Aggregation.Distinct(DistinctKey.parse("month"), Optional.of(BigDecimal.valueOf(1000)))));
        assertReads("{\"first\": \"date\"}", Measure.first("date"));
        assertReads("{\"last\": \"date\"}", Measure.last("date"));
        assertReads("{\"min\": \"unitPrice\"}", Measure.min("unitPrice"));
        assertReads("{\"max\": \"quantity\"}", Measure.max("quantity"));
    }

    @Test
    void shape_restOfTheMembers_readAsBuiltInJava() {
        assertReads(
                "{\"sum\": \"amount\", \"where\": {\"product\": {\"under\": [\"CLASSIC\"]}}, \"stage\": \"SELL_OUT\","
                        + " \"on\": \"COLLECTED\"}",
                Measure.sum("amount")
                        .where(Condition.of("product", CodeSet.under("CLASSIC")))
                        .stage(Stage.SELL_OUT)
                        .on(Basis.COLLECTED));
    }

    private static void assertReads(String json, Measure expected) {
        assertThat(Measure.SHAPE.parse(json, "measure")).isEqualTo(expected);
        assertThat(Measure.SHAPE.parse(Measure.SHAPE.write(expected), "measure"))
                .isEqualTo(expected);
    }

    @Test
    void shape_noForm_isRefusedAtTheMeasure() {
        assertThat(Refusal.of(Measure.SHAPE, "{\"where\": {}}")).containsExactly(" EXACTLY_ONE_OF");
    }

    @Test
    void shape_twoForms_areRefusedAtTheMeasure() {
        assertThat(Refusal.of(Measure.SHAPE, "{\"sum\": \"amount\", \"count\": \"lines\"}"))
                .containsExactly(" EXACTLY_ONE_OF");
    }

    @Test
    void shape_misspeltForm_isRefusedAtItself() {
        assertThat(Refusal.of(Measure.SHAPE, "{\"summ\": \"amount\"}")).containsExactly("/summ UNKNOWN_MEMBER");
        assertThat(Refusal.messages(Measure.SHAPE, "{\"summ\": \"amount\"}")).contains("Maybe sum");
    }

    @Test
    void shape_memberOfAnotherForm_isRefused() {
        assertThat(Refusal.of(Measure.SHAPE, "{\"count\": \"lines\", \"times\": 2}"))
                .containsExactly("/times UNKNOWN_MEMBER");
        assertThat(Refusal.of(Measure.SHAPE, "{\"sum\": \"amount\", \"atLeast\": 2}"))
                .containsExactly("/atLeast UNKNOWN_MEMBER");
    }

    @Test
    void shape_badWords_areAllListed() {
        String json =
                "{\"sum\": 5, \"times\": \"tenth\", \"round\": \"UP\", \"stage\": \"SELLIN\", \"on\": \"PAID\", \"x\": 1}";

        assertThat(Refusal.of(Measure.SHAPE, json))
                .containsExactlyInAnyOrder(
                        "/sum WRONG_KIND",
                        "/times WRONG_KIND",
                        "/round UNKNOWN_VALUE",
                        "/stage UNKNOWN_VALUE",
                        "/on UNKNOWN_VALUE",
                        "/x UNKNOWN_MEMBER");
        assertThat(Refusal.messages(Measure.SHAPE, json)).contains("Maybe SELL_IN");
    }

    @Test
    void shape_countOfSomethingElse_isRefused() {
        assertThat(Refusal.of(Measure.SHAPE, "{\"count\": \"line\"}")).containsExactly("/count UNKNOWN_VALUE");
        assertThat(Refusal.messages(Measure.SHAPE, "{\"count\": \"line\"}")).contains("Maybe lines");
    }

    @Test
    void shape_distinctDepthWithoutTree_isRefused() {
        assertThat(Refusal.of(Measure.SHAPE, "{\"distinct\": \"month@2\"}")).containsExactly("/distinct INVALID");
    }

    @Test
    void shape_unknownTable_namesTheNearest() {
        var shape = Measure.shape(Names.of("table", List.of("rates")));

        assertThat(Refusal.of(shape, "{\"sum\": \"amount\", \"times\": {\"table\": \"rate\"}}"))
                .containsExactly("/times/table UNKNOWN_NAME");
        assertThat(Refusal.messages(shape, "{\"sum\": \"amount\", \"times\": {\"table\": \"rate\"}}"))
                .contains("Maybe rates");
        assertThat(Refusal.of(shape, "{\"sum\": \"amount\", \"times\": {\"table\": \"rates\"}}"))
                .isEmpty();
    }

    @Test
    void isDate_extremeOfDates_isOne() {
        TradeSchema schema = TradeSchema.builder("CNY")
                .column("installed", ColumnType.DATE)
                .column("freight", ColumnType.DECIMAL)
                .build();

        assertThat(Measure.first("date").isDate(schema)).isTrue();
        assertThat(Measure.max("installed").isDate(schema)).isTrue();
        assertThat(Measure.max("freight").isDate(schema)).isFalse();
        assertThat(Measure.sum("amount").isDate(schema)).isFalse();
    }

    @Test
    void table_factorByTable_isNamed() {
        assertThat(Measure.sum("amount", Factor.table("rates")).table()).contains("rates");
        assertThat(Measure.sum("amount", Factor.column("debit")).table()).isEmpty();
        assertThat(Measure.count().table()).isEmpty();
    }

    @Test
    void key_levelAndReturns_tellKeysApart() {
        assertThat(MeasureKey.of("total").atLevel("group").withoutReversals())
                .isEqualTo(new MeasureKey("total", Optional.of("group"), Returns.WITHOUT_REVERSALS))
                .isNotEqualTo(MeasureKey.of("total"));
    }
}
