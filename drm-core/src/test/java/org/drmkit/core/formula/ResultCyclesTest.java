package org.drmkit.core.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.drmkit.core.formula.Formulas.add;
import static org.drmkit.core.formula.Formulas.constant;
import static org.drmkit.core.formula.Formulas.measure;
import static org.drmkit.core.formula.Formulas.rule;
import static org.drmkit.core.formula.Formulas.subtract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.drmkit.core.definition.Refusal;
import org.drmkit.core.json.Pointer;
import org.drmkit.core.json.Problems;
import org.junit.jupiter.api.Test;

class ResultCyclesTest {

    private final Map<String, List<ResultUse>> uses = new LinkedHashMap<>();

    private void of(String id, Formula formula) {
        Pointer at = Pointer.parse("/rules").child(uses.size()).child("of");
        uses.put(id, ResultUse.in(Formula.SHAPE, formula, at));
    }

    private Problems check() {
        Problems problems = new Problems();
        ResultCycles.check(uses, problems);
        return problems;
    }

    @Test
    void in_nestedReferences_areFoundWithTheirPlaces() {
        of("a", subtract(measure("total"), add(rule("b"), constant(1), rule("c"))));

        assertThat(uses.get("a"))
                .extracting(use -> use.result().id() + " " + use.pointer())
                .containsExactly("b /rules/0/of/subtract/1/add/0/rule", "c /rules/0/of/subtract/1/add/2/rule");
    }

    @Test
    void check_twoThatNeedEachOther_pointsToTheOperandThatCloses() {
        of("a", subtract(measure("total"), rule("b")));
        of("b", subtract(measure("total"), rule("a")));

        assertThat(Refusal.of(check())).containsExactly("/rules/1/of/subtract/1/rule INVALID");
        assertThat(check().list().get(0).message()).contains("a, b, a");
    }

    @Test
    void check_itself_isACircle() {
        of("a", add(rule("a")));

        assertThat(Refusal.of(check())).containsExactly("/rules/0/of/add/0/rule INVALID");
    }

    @Test
    void check_circleFurtherDown_isFoundOnce() {
        of("a", rule("b"));
        of("b", rule("c"));
        of("c", add(rule("d"), rule("b")));
        of("d", constant(1));

        assertThat(Refusal.of(check())).containsExactly("/rules/2/of/add/1/rule INVALID");
        assertThat(check().list().get(0).message()).contains("b, c, b");
    }

    @Test
    void check_sharedButNoCircle_isFine() {
        of("a", add(rule("b"), rule("c")));
        of("b", rule("d"));
        of("c", rule("d"));
        of("d", constant(1));

        assertThat(check().isEmpty()).isTrue();
    }

    @Test
    void check_longChain_doesNotOverflow() {
        int length = 20_000;
        for (int i = 0; i < length; i++) {
            of("r" + i, rule("r" + (i + 1) % length));
        }

        assertThat(Refusal.of(check())).containsExactly("/rules/19999/of/rule INVALID");
        assertThat(check().list().get(0).message()).contains("r0, ..., ").hasSizeLessThan(400);
    }
}
