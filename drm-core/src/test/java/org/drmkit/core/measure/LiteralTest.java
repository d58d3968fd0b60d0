package org.drmkit.core.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.drmkit.core.json.Json;
import org.junit.jupiter.api.Test;

class LiteralTest {

    @Test
    void of_number_hasNoNeedlessZeros() {
        assertThat(Literal.of(new BigDecimal("5.10"))).isEqualTo(new Literal("5.1"));
        assertThat(Literal.of(new BigDecimal("5.10")).decimal()).contains(new BigDecimal("5.1"));
    }

    @Test
    void date_text_isReadAsTheColumnNeedsIt() {
        Literal day = Literal.of(LocalDate.parse("2026-03-02"));

        assertThat(day.date()).contains(LocalDate.parse("2026-03-02"));
        assertThat(day.decimal()).isEmpty();
        assertThat(Literal.of("2026-02-30").date()).isEmpty();
        assertThat(Literal.of("4S").decimal()).isEmpty();
    }

    @Test
    void shape_numbersAndTexts_areKeptAsTheyStand() {
        assertThat(Literal.SHAPE.parse("1.50", "literal")).isEqualTo(new Literal("1.5"));
        assertThat(Literal.SHAPE.parse("\"01\"", "literal")).isEqualTo(new Literal("01"));
        assertThat(Literal.SHAPE.write(new Literal("1.5"))).isEqualTo(Json.number(new BigDecimal("1.5")));
        assertThat(Literal.SHAPE.write(new Literal("01"))).isEqualTo(Json.text("01"));
        assertThat(Literal.SHAPE.write(new Literal("1E5"))).isEqualTo(Json.text("1E5"));
    }

    @Test
    void decimal_absurdScale_isNoNumber() {
        assertThat(Literal.of("1e-999999999").decimal()).isEmpty();
    }
}
