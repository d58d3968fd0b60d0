package org.drmkit.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.drmkit.core.json.Ladder.Constant;
import org.drmkit.core.json.Ladder.Earlier;
import org.drmkit.core.json.Ladder.Formula;
import org.drmkit.core.json.Ladder.Growth;
import org.drmkit.core.json.Ladder.Reference;
import org.drmkit.core.json.Ladder.Sum;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnionTest {

    private static final Formula TOTAL = new Reference("total");

    @Test
    void parse_everyForm() {
        assertThat(formula("'total'")).isEqualTo(TOTAL);
        assertThat(formula("0.50")).isEqualTo(new Constant(new BigDecimal("0.5")));
        assertThat(formula("'0.50'")).isEqualTo(new Constant(new BigDecimal("0.5")));
        assertThat(formula("{'add':['total',{'growth':['total',1]}]}"))
                .isEqualTo(new Sum(List.of(TOTAL, new Growth(TOTAL, new Constant(BigDecimal.ONE)))));
        assertThat(formula("{'measure':'total'}")).isEqualTo(new Earlier("total", Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "true | at the top: not a formula (true). Allowed: a name, or a decimal number, or an object with one of add, growth, measure.",
                "[1] | at the top: not a formula (array of 1). Allowed: a name, or a decimal number, or an object with one of add, growth, measure.",
                "'%' | at the top: not a name (%). Allowed: a text that starts with a letter.",
                "'1%' | at the top: not a name (1%). Allowed: a text that starts with a letter.",
                "'1e99' | at the top: the number is too long (1e99). Allowed: at most 18 decimal places and 40 digits. Maybe a digit or the sign of the exponent slipped.",
                "{} | at the top: no form of formula is given. Allowed: one of add, growth, measure.",
                "{'at':'DOWN'} | at the top: no form of formula is given. Allowed: one of add, growth, measure.",
                "{'grwth':[1,2]} | /grwth: unknown member (grwth). Allowed: add, growth, measure, at. Maybe growth.",
                "{'add':[1],'growth':[1]} | at the top: several forms of formula are given, add and growth. Allowed: one of add, growth, measure.",
                "{'add':[1],'at':'DOWN'} | /at: unknown member (at). Allowed: add.",
                "{'measure':'m','att':'DOWN'} | /att: unknown member (att). Allowed: measure, at. Maybe at.",
                "{'add':[1,{'add':[true]}]} | /add/1/add/0: not a formula (true). Allowed: a name, or a decimal number, or an object with one of add, growth, measure.",
            })
    void parse_bad_isOneProblemAtItsPlace(String text, String message) {
        assertThat(ObjectShapeTest.messages(Ladder.Forms.FORMULA, text)).containsExactly(message);
    }

    @Test
    void parse_noFormAndAnotherUnknown_areBothReported() {
        assertThat(ObjectShapeTest.messages(Ladder.Forms.FORMULA, "{'multiplied':[1]}"))
                .containsExactly(
                        "/multiplied: unknown member (multiplied). Allowed: add, growth, measure, at.",
                        "at the top: no form of formula is given. Allowed: one of add, growth, measure.");
    }

    @Test
    void parse_included_isOneProblemAtTheObject() {
        assertThat(ObjectShapeTest.messages(Ladder.Forms.BAND, "{'from':1}"))
                .containsExactly("at the top: no form of pay is given. Allowed: one of rate, amount, bands.");
        assertThat(ObjectShapeTest.messages(Ladder.Forms.BAND, "{'from':1,'rates':1}"))
                .containsExactly("/rates: unknown member (rates). Allowed: from, rate, amount, bands, by. Maybe rate.");
        assertThat(ObjectShapeTest.messages(Ladder.Forms.BAND, "{'from':1,'rate':1,'by':1}"))
                .containsExactly("/by: unknown member (by). Allowed: from, rate.");
    }

    @Test
    void write_undeclaredSubtype_throws() {
        Union<Number> number = Shape.union("number", Number.class, u -> u.number(Integer.class, Shapes.INTEGER));

        assertThat(number.write(3)).isEqualTo(Json.number(3));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> number.write(3L))
                .withMessageContainingAll("(3)", "number", "Maybe");
    }

    @Test
    void union_formsThatCannotBeTold_throws() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Shape.<Object>union("x", Object.class, u -> {
                    u.text(String.class, Shapes.TEXT);
                    u.text(String.class, Shapes.NAME);
                }))
                .withMessageContainingAll("x", "TEXT");
        assertThatIllegalStateException()
                .isThrownBy(() -> Shape.<Object>union("x", Object.class, u -> {
                    u.key("a", String.class, Shapes.TEXT);
                    u.key("a", Integer.class, Shapes.INTEGER);
                }))
                .withMessageContaining("member a");
    }

    @Test
    void union_listAndBool_areToldByKind() {
        Union<Object> union = Shape.union("x", Object.class, u -> {
            u.list(List.class, Shapes.listOf(Shapes.INTEGER).map(list -> list, UnionTest::integers));
            u.bool(Boolean.class, Shapes.BOOL);
        });

        assertThat(union.parse("[1]", "x")).isEqualTo(List.of(1));
        assertThat(union.parse("true", "x")).isEqualTo(true);
        assertThat(union.write(List.of(1)).canonical()).isEqualTo("[1]");
        assertThat(ObjectShapeTest.messages(union, "{}"))
                .containsExactly("at the top: not a x (object without members). Allowed: a list, or a truth value.");
    }

    @Test
    void union_formForSomeValues_isWrittenAsTheFirstThatFits() {
        Union<Formula> union = Shape.union("reference", Formula.class, u -> {
            u.text(
                    Earlier.class,
                    e -> e.at().isEmpty(),
                    Shapes.NAME.map(name -> new Earlier(name, Optional.empty()), Earlier::measure));
            u.key("fact", Reference.class, Shapes.TEXT.map(Reference::new, Reference::name));
            u.object("measure", Earlier.class, Shape.object("earlier", o -> {
                var measure = o.required("measure", Shapes.NAME, Earlier::measure);
                var at = o.required("at", Shapes.enumOf(Ladder.Rounding.class), e -> e.at().orElseThrow());
                return v -> new Earlier(v.get(measure), Optional.of(v.get(at)));
            }));
        });

        assertThat(union.write(new Earlier("m", Optional.empty())).canonical()).isEqualTo("\"m\"");
        assertThat(union.write(new Earlier("m", Optional.of(Ladder.Rounding.DOWN)))
                        .canonical())
                .isEqualTo("{\"at\":\"DOWN\",\"measure\":\"m\"}");
        assertThat(union.parse("\"m\"", "reference")).isEqualTo(new Earlier("m", Optional.empty()));
    }

    @Test
    void union_numberWithoutText_takesWhatLooksNumeric() {
        Union<Number> number = Shape.union("number", Number.class, u -> u.number(Integer.class, Shapes.INTEGER));

        assertThat(number.parse("\"12\"", "number")).isEqualTo(12);
        assertThat(ObjectShapeTest.messages(number, "'1%'"))
                .containsExactly("at the top: not a decimal number (1%). Allowed: a number such as 0.04 or 1200.");
    }

    private static List<Integer> integers(List<?> list) {
        return list.stream().map(Integer.class::cast).toList();
    }

    private static Formula formula(String text) {
        return Ladder.Forms.FORMULA.parse(text.replace('\'', '"'), "formula");
    }
}
