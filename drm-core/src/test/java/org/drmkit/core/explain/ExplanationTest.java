package org.drmkit.core.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.testing.EqualsTester;
import java.util.List;
import java.util.Locale;
import org.drmkit.core.json.DefinitionException;
import org.junit.jupiter.api.Test;

class ExplanationTest {

    @Test
    void build_withoutValue_isCalculatedFromTheOperands() {
        assertThat(Samples.due("27000").value()).isEqualTo(Samples.cny("940"));
        assertThat(Samples.due("27000.10").value()).isEqualTo(Samples.cny("940"));
    }

    @Test
    void build_inputWithoutValue_throws() {
        assertThatThrownBy(() -> Explanation.builder("base").build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"base\"")
                .hasMessageContaining("Maybe");
    }

    @Test
    void build_operandsOfAnInput_throws() {
        Explanation.Builder builder =
                Explanation.builder("base").value(Value.of(1)).operation(Operation.INPUT, Samples.base("1"));

        assertThatThrownBy(builder::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("INPUT (1) must be 0");
    }

    @Test
    void builder_blankCode_throws() {
        assertThatThrownBy(() -> Explanation.builder(" ")).hasMessageContaining("\" \"");
    }

    @Test
    void build_tooDeep_throws() {
        assertThat(chain(500).depth()).isEqualTo(500);
        assertThatThrownBy(() -> chain(501))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("501")
                .hasMessageContaining("500");
    }

    @Test
    void nodes_parentsBeforeChildrenAndOperandsBeforeNotes() {
        Explanation tree = Explanation.builder("root")
                .note(Explanation.input("note", Value.of(1)))
                .operation(Operation.SUM, Explanation.input("a", Value.of(1)), Explanation.input("b", Value.of(2)))
                .build();

        assertThat(tree.nodes().map(Explanation::code)).containsExactly("root", "a", "b", "note");
        assertThat(tree.leaves().map(Explanation::code)).containsExactly("a", "b");
        assertThat(tree.depth()).isEqualTo(2);
    }

    @Test
    void find_allOfACode() {
        assertThat(Samples.due("27000").find("base")).containsExactly(Samples.base("27000"));
        assertThat(Samples.due("27000").find("nothing")).isEmpty();
    }

    @Test
    void equals_byContent() {
        new EqualsTester()
                .addEqualityGroup(Samples.due("27000"), Samples.due("27000.00"))
                .addEqualityGroup(Samples.due("27000.10"))
                .addEqualityGroup(Samples.same("due", Samples.base("940")))
                .testEquals();
    }

    @Test
    void shape_roundTrip() {
        for (Explanation explanation :
                List.of(Samples.due("27000.10"), Samples.earned(), Samples.score(), chain(500))) {
            String text = Explanation.SHAPE.write(explanation).pretty();
            assertThat(Explanation.SHAPE.parse(text, "explanation")).isEqualTo(explanation);
        }
    }

    @Test
    void shape_writesFlatRows() {
        assertThat(Explanation.SHAPE
                        .write(Samples.same("paid", Samples.pay("0.04", "100", "20")))
                        .canonical())
                .startsWith(
                        "[{\"code\":\"paid\",\"depth\":0,\"operation\":\"SAME\","
                                + "\"value\":{\"number\":\"4\",\"unit\":\"CNY\"}},"
                                + "{\"arguments\":{\"from\":{\"number\":\"20\",\"unit\":\"CNY\"}},\"code\":\"pay\",\"depth\":1,");
    }

    @Test
    void shape_rowsThatAreNoTree_areRefused() {
        assertRefused("[{\"depth\": 1, \"code\": \"a\", \"value\": \"A\"}]", "Depth 1");
        assertRefused(row(0) + ", " + row(0), "Depth 0");
        assertRefused(row(0) + ", " + row(2), "Depth 2");
        assertRefused(row(0) + ", " + row(1), "INPUT (1) must be 0");
        assertRefused("[]", "1 or more");
    }

    private static String row(int depth) {
        return "{\"depth\": " + depth + ", \"code\": \"a\", \"value\": \"A\"}";
    }

    private static void assertRefused(String rows, String message) {
        String text = rows.startsWith("[") ? rows : "[" + rows + "]";
        assertThatThrownBy(() -> Explanation.SHAPE.parse(text, "explanation"))
                .as(text)
                .isInstanceOf(DefinitionException.class)
                .hasMessageContaining(message);
    }

    @Test
    void render_atTheGreatestDepth_ends() {
        Explanation deep = chain(500);

        assertThat(deep.mismatch()).isEmpty();
        assertThat(deep.difference(deep).isEmpty()).isTrue();
        assertThat(deep.render(Locale.ENGLISH, Texts.empty())).contains("leaf");
    }

    private static Explanation chain(int depth) {
        Explanation node = Explanation.input("leaf", Value.of(1));
        for (int i = 1; i < depth; i++) {
            Explanation one = Explanation.input("one", Value.of(i));
            node = Explanation.builder("step")
                    .operation(Operation.SUM, node, one)
                    .build();
        }
        return node;
    }
}
