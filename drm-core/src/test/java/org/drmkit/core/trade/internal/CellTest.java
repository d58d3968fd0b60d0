package org.drmkit.core.trade.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellTest {

    private final Cell cell = new Cell();

    @ParameterizedTest
    @CsvSource({
        "12.50, 125, 1",
        "-0.000, 0, 0",
        "1E+3, 1000, 0",
        "5.00000000000000000000000000000000000000000000000000, 5, 0",
        "922337203685477580700E-2, 9223372036854775807, 0",
        "-9223372036854775807, -9223372036854775807, 0"
    })
    void decimal_anyForm_isItsDigits(BigDecimal value, long digits, int scale) {
        cell.decimal(value);
        cell.shorten(0);

        assertThat(cell.readNumber()).isTrue();
        assertThat(cell.unscaled()).isEqualTo(digits);
        assertThat(cell.scale()).isEqualTo(scale);
    }

    @ParameterizedTest
    @CsvSource({
        "-9223372036854775808, false",
        "9223372036854775808, false",
        "100000000000000000000000.000000000000000000000000000, false",
        "1E+1000000000, false",
        "1E-1000000000, true",
        "0.0000000000000000001, true"
    })
    void decimal_moreThanALongCanHold_isLargeOrFine(BigDecimal value, boolean fine) {
        cell.decimal(value);

        assertThat(cell.readNumber()).isTrue();
        assertThat(cell.isLarge()).isTrue();
        assertThat(cell.isFine()).isEqualTo(fine);
    }

    @Test
    void asText_ofNumbers_isThatOfWholeOnes() {
        cell.object(new BigDecimal("1001.00"));
        assertThat(cell.asText()).isEqualTo("1001");
        cell.object(new BigInteger("123456789012345678901234567890"));
        assertThat(cell.asText()).isEqualTo("123456789012345678901234567890");
        cell.object(1.5);
        assertThat(cell.asText()).isNull();
        cell.decimal(new BigDecimal("1E+1000000000"));
        assertThat(cell.asText()).isNull();
    }

    @Test
    void object_ofOtherTypes_isTextOrUnusable() {
        UUID id = UUID.nameUUIDFromBytes(new byte[] {7});
        cell.object(id);
        assertThat(cell.asText()).isEqualTo(id.toString());
        cell.object(true);
        assertThat(cell.asText()).isNull();
        assertThat(cell.readNumber()).isFalse();
        assertThat(cell.readDay()).isFalse();
        assertThat(cell).hasToString("true");
        cell.object(null);
        assertThat(cell.isAbsent()).isTrue();
    }

    @Test
    void toString_ofLongTexts_isCut() {
        cell.text("x".repeat(1_000));

        assertThat(cell.toString()).hasSize(80).endsWith("...");
    }

    @Test
    void readNumber_ofText_takesPlainDecimalsOnly() {
        assertThat(reads("12.50")).isTrue();
        assertThat(reads("1,250.00")).isFalse();
        assertThat(reads("12 CNY")).isFalse();
        assertThat(reads("0x10")).isFalse();
        assertThat(reads("1".repeat(101))).isFalse();
    }

    private boolean reads(String text) {
        cell.text(text);
        return cell.readNumber();
    }
}
