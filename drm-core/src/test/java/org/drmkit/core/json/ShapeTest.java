package org.drmkit.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.drmkit.core.json.Json.JsonObject;
import org.drmkit.core.json.Ladder.Band;
import org.drmkit.core.json.Ladder.Forms;
import org.drmkit.core.json.Ladder.Head;
import org.drmkit.core.json.Ladder.Pay;
import org.drmkit.core.json.Ladder.Reference;
import org.junit.jupiter.api.Test;

class ShapeTest {

    private static final String LADDER =
            "{'format':'ladder/1','id':'x','version':1,'from':'2026-01-01','of':{'add':['total',1]},"
                    + "'bands':[{'from':0,'rate':'base'},{'from':5,'bands':[{'from':1,'rate':'top'}]}]}";

    @Test
    void parse_syntaxAndShape_areReportedTogetherAndOnce() {
        assertThat(ObjectShapeTest.messages(Forms.BAND, "{'from':1e99,'rate':[],'rate':0}"))
                .containsExactly(
                        "/from: the number is too long (1e99). Allowed: at most 18 decimal places and 40 digits. Maybe a digit or the sign of the exponent slipped.",
                        "/rate: the object has this member twice. Maybe one of the two is left over.");
        assertThat(ObjectShapeTest.messages(Forms.BAND, "{'from':1e99,'rate':[]}"))
                .containsExactly(
                        "/from: the number is too long (1e99). Allowed: at most 18 decimal places and 40 digits. Maybe a digit or the sign of the exponent slipped.",
                        "/rate: not a formula (array of 0). Allowed: a name, or a decimal number, or an object with one of add, growth, measure.");
    }

    @Test
    void parse_badSyntax_isAllThatIsReported() {
        assertThat(ObjectShapeTest.messages(Forms.BAND, "{'form':1,"))
                .hasSize(1)
                .allMatch(m -> m.contains("not JSON"));
    }

    @Test
    void walk_references_findsThemWithPointersAndHolders() {
        List<String> found = new ArrayList<>();
        Forms.LADDER.walk(
                ladder(),
                part -> part.as(Reference.class)
                        .ifPresent(reference -> found.add(part.pointer() + " " + reference.name() + " "
                                + part.inside(Band.class)
                                        .map(band -> "from " + band.from())
                                        .orElse("no band"))));

        assertThat(found)
                .containsExactly(
                        "/of/add/0 total no band", "/bands/0/rate base from 0", "/bands/1/bands/0/rate top from 1");
    }

    @Test
    void walk_check_reportsWhatIsUnknown() {
        Problems problems = new Problems();
        Set<String> known = Set.of("total", "base");
        Forms.LADDER.walk(
                ladder(),
                part -> part.as(Reference.class)
                        .filter(reference -> !known.contains(reference.name()))
                        .ifPresent(reference -> problems.add(Problem.unknown(
                                part.pointer(), "measure", reference.name(), List.of("total", "base", "tops")))));

        assertThat(problems.list())
                .extracting(Problem::message)
                .containsExactly(
                        "/bands/1/bands/0/rate: unknown measure (top). Allowed: total, base, tops. Maybe tops.");
    }

    @Test
    void walk_included_standsAtTheObject() {
        List<String> found = new ArrayList<>();
        Forms.LADDER.walk(ladder(), part -> {
            part.as(Head.class).ifPresent(head -> found.add(part.pointer() + " head"));
            part.as(Pay.class)
                    .ifPresent(pay ->
                            found.add(part.pointer() + " " + pay.getClass().getSimpleName()));
        });

        assertThat(found).containsExactly(" head", "/bands/0 Rate", "/bands/1 Nested", "/bands/1/bands/0 Rate");
    }

    @Test
    void walk_fromAPlace_continuesItsPointer() {
        List<String> found = new ArrayList<>();
        Forms.FORMULA.walk(
                new Reference("x"),
                Pointer.parse("/rules/0/of"),
                part -> found.add(part.pointer() + " " + part.value()));

        assertThat(found).containsExactly("/rules/0/of Reference[name=x]", "/rules/0/of x");
    }

    @Test
    void where_failing_saysWhatIsAllowed() {
        Shape<BigDecimal> share =
                Shapes.DECIMAL.where("a share from 0 to 1", x -> x.signum() >= 0 && x.compareTo(BigDecimal.ONE) <= 0);

        assertThat(share.parse("1.0", "share")).isEqualTo(BigDecimal.ONE);
        assertThat(ObjectShapeTest.messages(share, "60"))
                .containsExactly("at the top: not an allowed decimal number (60). Allowed: a share from 0 to 1.");
    }

    @Test
    void map_functionThrows_isReported() {
        Shape<Integer> shape = Shapes.TEXT.map(Integer::parseInt, String::valueOf);

        assertThat(shape.parse("\"12\"", "number")).isEqualTo(12);
        assertThat(ObjectShapeTest.messages(Shapes.listOf(shape), "['12','x']"))
                .containsExactly("/1: For input string: \"x\" (x).");
    }

    @Test
    void write_numberThatNoReaderTakes_throws() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Forms.FORMULA.write(new Ladder.Constant(new BigDecimal("1e-19"))))
                .withMessageContaining("18 decimal places");
    }

    @Test
    void schema_recursion_isByReference() {
        JsonObject schema = (JsonObject) Forms.FORMULA.schema();

        assertThat(schema.member("$ref")).contains(Json.text("#/$defs/formula"));
        assertThat(schema.canonical()).contains("\"items\":{\"$ref\":\"#/$defs/formula\"}");
    }

    @Test
    void schema_sameNameTwice_getsANumber() {
        ObjectShape<String> a = Shape.object("node", o -> {
            var x = o.required("x", Shapes.TEXT, v -> v);
            return v -> v.get(x);
        });
        ObjectShape<String> b = Shape.object("node", o -> {
            var x = o.required("inner", a, v -> v);
            return v -> v.get(x);
        });

        assertThat(b.schema().canonical()).contains("\"inner\":{\"$ref\":\"#/$defs/node2\"}");
    }

    private static Ladder ladder() {
        return Forms.LADDER.parse(LADDER.replace('\'', '"'), "ladder");
    }
}
