package org.drmkit.core.formula.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TruthColumnProperties {

    @Provide
    Arbitrary<List<Truth>> truths() {
        return Arbitraries.of(Truth.TRUE, Truth.FALSE, Truth.unknown("NO_FACT"), Truth.unknown("withdrawn"))
                .list()
                .ofSize(9);
    }

    @Property
    void operations_areKleenesLogic(@ForAll("truths") List<Truth> left, @ForAll("truths") List<Truth> right) {
        TruthColumn a = column(left);
        TruthColumn b = column(right);
        for (int i = 0; i < left.size(); i++) {
            assertIs(a.and(b), i, left.get(i).and(right.get(i)));
            assertIs(a.or(b), i, left.get(i).or(right.get(i)));
            assertIs(a.not(), i, left.get(i).not());
        }
    }

    @Property
    void laws_ofLogic(@ForAll("truths") List<Truth> left, @ForAll("truths") List<Truth> right) {
        TruthColumn a = column(left);
        TruthColumn b = column(right);
        for (int i = 0; i < left.size(); i++) {
            assertThat(a.and(b).holds(i)).isEqualTo(a.holds(i) && b.holds(i));
            assertThat(a.or(b).holds(i)).isEqualTo(a.holds(i) || b.holds(i));
            assertThat(a.holds(i) && a.not().holds(i)).isFalse();
            assertThat(a.and(b).not().holds(i)).isEqualTo(a.not().or(b.not()).holds(i));
            assertThat(a.reason(i).isPresent()).isEqualTo(a.not().reason(i).isPresent());
            assertIs(TruthColumn.allTrue(left.size()).and(a), i, left.get(i));
        }
    }

    private static TruthColumn column(List<Truth> truths) {
        TruthColumn column = TruthColumn.of(truths.size());
        for (int i = 0; i < truths.size(); i++) {
            Truth truth = truths.get(i);
            column.set(i, truth.is(true));
            if (truth.known().isEmpty()) {
                column.setUnknown(i, truth.reason());
            }
        }
        return column;
    }

    private static void assertIs(TruthColumn column, int i, Truth expected) {
        assertThat(column.holds(i)).isEqualTo(expected.is(true));
        assertThat(Truth.of(column, i)).isEqualTo(expected);
    }
}
