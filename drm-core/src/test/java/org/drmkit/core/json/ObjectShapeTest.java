package org.drmkit.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ObjectShapeTest {

    private static final String GOOD =
            "{'format':'ladder/1','id':'x','version':1,'from':'2026-01-01','of':'total','bands':[{'from':0,'rate':0.01}]}";

    /** Columns by name beside a member of its own. */
    private record Row(Map<String, BigDecimal> columns, Optional<String> note) {}

    private static final ObjectShape<Row> ROW = Shape.object("row", o -> {
        var note = o.optional("note", Shapes.TEXT, Row::note);
        var columns = o.rest(Shapes.NAME, Shapes.DECIMAL, Row::columns);
        return v -> new Row(v.get(columns), v.get(note));
    });

    private record Range(int from, int to) {
        Range {
            Problems problems = new Problems();
            if (to <= from) {
                problems.add(Problem.of(Pointer.parse("/to"), Problem.INVALID, "not after " + from)
                        .withValue("" + to));
            }
            problems.throwIfAny("range");
        }
    }

    private static final ObjectShape<Range> RANGE = Shape.object("range", o -> {
        var from = o.required("from", Shapes.INTEGER, Range::from);
        var to = o.required("to", Shapes.INTEGER, Range::to);
        return v -> new Range(v.get(from), v.get(to));
    });

    @Test
    void parse_good_fillsDefaults() {
        Ladder ladder = ladder(GOOD);

        assertThat(ladder.head()).isEqualTo(new Ladder.Head("x", 1, Optional.empty()));
        assertThat(ladder.rounding()).isEqualTo(Ladder.Rounding.HALF_UP);
        assertThat(ladder.measures()).isEmpty();
    }

    @Test
    void parse_nullForWhatMayBeLeftOut_isLeftOut() {
        assertThat(ladder(GOOD.replace("'of'", "'to':null,'rounding':null,'title':null,'of'")))
                .isEqualTo(ladder(GOOD));
        assertThat(messages(Ladder.Forms.LADDER, GOOD.replace("'2026-01-01'", "null")))
                .containsExactly("/from: not a date (null). Allowed: a date that exists, such as 2026-01-31.");
    }

    @Test
    void write_defaults_areLeftOut() {
        assertThat(Ladder.Forms.LADDER.write(ladder(GOOD))).isEqualTo(Json.parse(GOOD.replace('\'', '"')));
        assertThat(Ladder.Forms.LADDER
                        .write(ladder(GOOD.replace("'of'", "'rounding':'DOWN','of'")))
                        .canonical())
                .contains("\"rounding\":\"DOWN\"");
    }

    @Test
    void parse_missingAndUnknown_areAllReported() {
        assertThat(messages(Ladder.Forms.BAND, "{'form':1,'rate':2}"))
                .containsExactly(
                        "/form: unknown member (form). Allowed: from, rate. Maybe from.",
                        "at the top: the member from is missing.");
    }

    @Test
    void parse_fixedMember_saysWhatItMustBe() {
        assertThat(messages(Ladder.Forms.LADDER, GOOD.replace("ladder/1", "drm-program/1")))
                .containsExactly("/format: unknown format (drm-program/1). Allowed: ladder/1.");
    }

    @Test
    void parse_checkFails_pointsToTheMember() {
        assertThat(messages(Ladder.Forms.LADDER, GOOD.replace("'of'", "'to':'2026-01-01','of'")))
                .containsExactly(
                        "/to: the end must be after the start (2026-01-01). Allowed: a date after 2026-01-01.");
    }

    @Test
    void parse_checkOfAList_pointsIntoIt() {
        assertThat(messages(Ladder.Forms.LADDER, GOOD.replace("[{", "[{'from':1,'amount':1},{")))
                .containsExactly("/bands/1/from: the thresholds must increase (0).");
    }

    @Test
    void parse_constructorThrows_isReportedAtTheObject() {
        assertThat(messages(Ladder.Forms.LADDER, GOOD.replace("'from':0", "'from':-5")))
                .containsExactly("/bands/0: The threshold (-5) must not be negative. Maybe 0.");
    }

    @Test
    void parse_constructorListsProblems_areReportedAtTheirMembers() {
        assertThat(messages(Shapes.listOf(RANGE), "[{'from':1,'to':2},{'from':1,'to':1}]"))
                .containsExactly("/1/to: not after 1 (1).");
    }

    @Test
    void parse_rest_takesAllOtherMembers() {
        Row row = ROW.parse("{\"b\": 1, \"note\": \"n\", \"a\": 2}", "row");

        assertThat(row.columns())
                .containsExactly(Map.entry("b", BigDecimal.ONE), Map.entry("a", BigDecimal.valueOf(2)));
        assertThat(ROW.write(row).canonical()).isEqualTo("{\"a\":2,\"b\":1,\"note\":\"n\"}");
        assertThat(messages(ROW, "{'1': 1, 'a': true}"))
                .containsExactly(
                        "/1: not a name (1). Allowed: a text that starts with a letter.",
                        "/a: not a decimal number (true). Allowed: a number such as 0.04 or 1200.");
    }

    @Test
    void parse_noObject_isReported() {
        assertThat(messages(ROW, "[]"))
                .containsExactly("at the top: not a row (array of 0). Allowed: an object, in braces.");
    }

    @Test
    void object_memberTwice_throws() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Shape.<Ladder.Band>object("band", o -> {
                    o.include(Ladder.Forms.PAY, Ladder.Band::pay);
                    o.optional("rate", Shapes.DECIMAL, band -> Optional.empty());
                    return v -> null;
                }))
                .withMessageContainingAll("(rate)", "(band)");
    }

    @Test
    void object_shapeNotThereYet_throws() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Shape.<String>object("node", o -> {
                    o.required("next", null, v -> v);
                    return v -> "";
                }))
                .withMessageContainingAll("(next)", "(node)", "Shape.lazy");
    }

    private static Ladder ladder(String text) {
        return Ladder.Forms.LADDER.parse(text.replace('\'', '"'), "ladder");
    }

    static List<String> messages(Shape<?> shape, String text) {
        return catchThrowableOfType(DefinitionException.class, () -> shape.parse(text.replace('\'', '"'), "value"))
                .problems()
                .stream()
                .map(Problem::message)
                .toList();
    }
}
