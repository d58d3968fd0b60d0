package org.drmkit.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShapesTest {

    private enum Basis {
        BOOKED,
        PAID_IN_FULL
    }

    private enum Bound {
        AT_LEAST(">="),
        BELOW("<");

        private final String sign;

        Bound(String sign) {
            this.sign = sign;
        }
    }

    @Test
    void parse_ready_valuesRoundTrip() {
        roundTrip(Shapes.TEXT, "\"x \"", "x ");
        roundTrip(Shapes.NAME, "\"总额 2026\"", "总额 2026");
        roundTrip(Shapes.DECIMAL, "0.04", new BigDecimal("0.04"));
        roundTrip(Shapes.INTEGER, "-7", -7);
        roundTrip(Shapes.BOOL, "true", true);
        roundTrip(Shapes.DATE, "\"2026-02-28\"", LocalDate.of(2026, 2, 28));
        roundTrip(Shapes.MONTH_DAY, "\"--04-01\"", MonthDay.of(4, 1));
        roundTrip(Shapes.enumOf(Basis.class), "\"PAID_IN_FULL\"", Basis.PAID_IN_FULL);
        roundTrip(Shapes.enumOf(Bound.class, b -> b.sign), "\">=\"", Bound.AT_LEAST);
        roundTrip(Shapes.listOf(Shapes.INTEGER), "[3,1]", List.of(3, 1));
        roundTrip(Shapes.setOf(Shapes.INTEGER), "[3,1]", ImmutableSet.of(3, 1));
        roundTrip(Shapes.mapOf(Shapes.BOOL), "{\"a\":true,\"b\":false}", Map.of("a", true, "b", false));
        roundTrip(Shapes.mapOf(Shapes.DATE, Shapes.INTEGER), "{\"2026-01-01\":1}", Map.of(LocalDate.of(2026, 1, 1), 1));
        roundTrip(
                Shapes.text("weekday", "an English weekday", DayOfWeek::valueOf, DayOfWeek::name),
                "\"MONDAY\"",
                DayOfWeek.MONDAY);
        roundTrip(Shapes.CODE, "\"330103\"", "330103");
        roundTrip(Shapes.LITERAL, "330103", "330103");
        roundTrip(Shapes.LITERAL, "\"0330\"", "0330");
        roundTrip(Shapes.LITERAL, "\"2026-01-01\"", "2026-01-01");
        roundTrip(Shapes.ANY, "[null,{}]", Json.parse("[null, {}]"));
    }

    private static <T> void roundTrip(Shape<T> shape, String text, T value) {
        assertThat(shape.parse(text, "value")).isEqualTo(value);
        assertThat(shape.write(value).canonical()).isEqualTo(text);
    }

    @Test
    void decimal_numericText_isTheNumber() {
        assertThat(Shapes.DECIMAL.parse("\"0.040\"", "rate")).isEqualTo(new BigDecimal("0.04"));
        assertThat(Shapes.INTEGER.parse("\"12.0\"", "count")).isEqualTo(12);
    }

    @Test
    void code_number_isItsPlainDigits() {
        assertThat(Shapes.CODE.parse("330103", "code")).isEqualTo("330103");
        assertThat(Shapes.CODE.parse("1e2", "code")).isEqualTo("100");
    }

    @Test
    void number_text_isReadOnlyWithinTheLimits() {
        assertThat(Shapes.number("1.50")).contains(new BigDecimal("1.5"));
        assertThat(Shapes.number("1e19")).isEmpty();
        assertThat(Shapes.number("x")).isEmpty();
    }

    @Test
    void order_ofListsSetsAndMaps_isKept() {
        assertThat(Shapes.setOf(Shapes.TEXT).parse("[\"c\",\"a\",\"b\"]", "set"))
                .containsExactly("c", "a", "b");
        assertThat(Shapes.mapOf(Shapes.INTEGER).parse("{\"c\":1,\"a\":2}", "map"))
                .containsOnlyKeys("c", "a");
        assertThat(Shapes.mapOf(Shapes.INTEGER)
                        .write(new LinkedHashMap<>(Map.of("c", 1)))
                        .pretty())
                .isEqualTo("{\"c\": 1}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "TEXT      | ' '          | not a text ( ). Allowed: a text that is not blank.",
                "TEXT      | 1            | not a text (1). Allowed: a text that is not blank.",
                "NAME      | '9'          | not a name (9). Allowed: a text that starts with a letter.",
                "NAME      | ''           | not a name. Allowed: a text that starts with a letter.",
                "DECIMAL   | 'a lot'      | not a decimal number (a lot). Allowed: a number such as 0.04 or 1200.",
                "DECIMAL   | '1,000'      | not a decimal number (1,000). Allowed: a number such as 0.04 or 1200.",
                "DECIMAL   | '+1'         | not a decimal number (+1). Allowed: a number such as 0.04 or 1200.",
                "DECIMAL   | '1.'         | not a decimal number (1.). Allowed: a number such as 0.04 or 1200.",
                "DECIMAL   | '007'        | not a decimal number (007). Allowed: a number such as 0.04 or 1200.",
                "DECIMAL   | '1e'         | not a decimal number (1e). Allowed: a number such as 0.04 or 1200.",
                "DECIMAL   | '1e-999999999' | the number is too long (1e-999999999). Allowed: at most 18 decimal places and 40 digits. Maybe a digit or the sign of the exponent slipped.",
                "DECIMAL   | {'b':1,'a':2}  | not a decimal number (object with b, a). Allowed: a number such as 0.04 or 1200.",
                "INTEGER   | 1.5          | not a whole number (1.5). Allowed: a whole number from -2147483648 to 2147483647.",
                "INTEGER   | 2147483648   | not an allowed number (2147483648). Allowed: a whole number from -2147483648 to 2147483647.",
                "BOOL      | 'true'       | not a truth value (true). Allowed: true or false.",
                "BOOL      | null         | not a truth value (null). Allowed: true or false.",
                "DATE      | '2026-02-30' | not a date (2026-02-30). Allowed: a date that exists, such as 2026-01-31.",
                "DATE      | 20260131     | not a date (20260131). Allowed: a date that exists, such as 2026-01-31.",
                "MONTH_DAY | '--01-29'    | not a day of the year (--01-29). Allowed: a month and a day up to 28, such as --04-01.",
                "MONTH_DAY | '01-01'      | not a day of the year (01-01). Allowed: a month and a day up to 28, such as --04-01.",
                "BASIS     | 'PAID'       | unknown basis (PAID). Allowed: BOOKED, PAID_IN_FULL.",
                "BASIS     | 'BOKED'      | unknown basis (BOKED). Allowed: BOOKED, PAID_IN_FULL. Maybe BOOKED.",
                "BASIS     | [1]          | unknown basis (array of 1). Allowed: BOOKED, PAID_IN_FULL.",
                "PAIR      | [1]          | a list of 1 element. Allowed: 2 elements.",
                "PAIR      | 1            | not a list (1). Allowed: a list, in brackets, of 2 elements.",
                "SOME      | []           | a list of 0 elements. Allowed: 1 or more elements.",
                "MAP       | []           | not an object (array of 0). Allowed: an object, in braces, of names and values.",
            })
    void read_bad_isReportedAtItself(String shape, String text, String message) {
        assertThat(messages(shape(shape), text)).containsExactly("at the top: " + message);
    }

    private static Shape<?> shape(String name) {
        return switch (name) {
            case "TEXT" -> Shapes.TEXT;
            case "NAME" -> Shapes.NAME;
            case "DECIMAL" -> Shapes.DECIMAL;
            case "INTEGER" -> Shapes.INTEGER;
            case "BOOL" -> Shapes.BOOL;
            case "DATE" -> Shapes.DATE;
            case "MONTH_DAY" -> Shapes.MONTH_DAY;
            case "BASIS" -> Shapes.enumOf(Basis.class);
            case "PAIR" -> Shapes.listOf(Shapes.DECIMAL, 2, 2);
            case "SOME" -> Shapes.nonEmptyListOf(Shapes.DECIMAL);
            default -> Shapes.mapOf(Shapes.DECIMAL);
        };
    }

    @Test
    void read_parts_areReportedAtThemselves() {
        assertThat(messages(Shapes.listOf(Shapes.BOOL), "[1, true, 2]"))
                .containsExactly(
                        "/0: not a truth value (1). Allowed: true or false.",
                        "/2: not a truth value (2). Allowed: true or false.");
        assertThat(messages(Shapes.mapOf(Shapes.NAME, Shapes.BOOL), "{'1': true, 'a': 1, 'b': true}"))
                .containsExactly(
                        "/1: not a name (1). Allowed: a text that starts with a letter.",
                        "/a: not a truth value (1). Allowed: true or false.");
        assertThat(messages(Shapes.setOf(Shapes.DECIMAL), "[1, 2, '1.0']"))
                .containsExactly("/2: the same as an earlier element (1.0).");
        assertThat(messages(Shapes.mapOf(Shapes.DECIMAL, Shapes.BOOL), "{'1': true, '1.0': true}"))
                .containsExactly("/1.0: the same as an earlier decimal number.");
    }

    @Test
    void distinctListOf_sameId_pointsToTheLater() {
        Shape<List<Ladder.Head>> heads = Shapes.distinctListOf(Ladder.Forms.HEAD, "id", Ladder.Head::id);

        assertThat(messages(heads, "[{'id':'a','version':1}, {'id':'b','version':1}, {'id':'a','version':2}]"))
                .containsExactly("/2/id: the same id as an earlier one (a).");
    }

    @Test
    void write_keyThatIsNoText_throws() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Shapes.mapOf(Shapes.BOOL, Shapes.BOOL).write(Map.of(true, true)))
                .withMessageContaining("(true)");
    }

    private static List<String> messages(Shape<?> shape, String text) {
        return catchThrowableOfType(DefinitionException.class, () -> shape.parse(text.replace('\'', '"'), "value"))
                .problems()
                .stream()
                .map(Problem::message)
                .toList();
    }
}
