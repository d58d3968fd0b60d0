package org.drmkit.core.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class FactTableProperties implements FactSourceContract {

    @Override
    public FactSource source(List<Fact> facts) {
        return FactTable.of("facts", facts);
    }

    @Property
    void of_anyOrderAndRepeated_isTheSameTable(@ForAll("factLists") List<Fact> facts, @ForAll Random random) {
        List<Fact> shuffled = new ArrayList<>(facts);
        shuffled.addAll(facts);
        Collections.shuffle(shuffled, random);
        FactTable table = FactTable.of("facts", shuffled);
        assertThat(table).isEqualTo(FactTable.of("facts", facts)).hasSameHashCodeAs(FactTable.of("facts", facts));
        assertThat(table.facts()).containsExactlyInAnyOrderElementsOf(facts);
        assertThat(table.facts()).isSortedAccordingTo(Fact.ORDER);
    }
}
