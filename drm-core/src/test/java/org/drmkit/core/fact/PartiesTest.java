package org.drmkit.core.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class PartiesTest {

    @Test
    void of_anyOrder_isSortedOnce() {
        Parties parties = Parties.of("D2", "D10", "D1", "D2");
        assertThat(parties.ids()).containsExactly("D1", "D10", "D2");
        assertThat(parties).isEqualTo(Parties.of("D1", "D2", "D10")).hasToString("[D1, D10, D2]");
        assertThat(parties.hashCode()).isEqualTo(Parties.of("D10", "D2", "D1").hashCode());
    }

    @Test
    void index_isTheInverseOfId() {
        Parties parties = Parties.of("B", "A", "C");
        assertThat(parties.size()).isEqualTo(3);
        assertThat(parties.index("C")).isEqualTo(2);
        assertThat(parties.id(2)).isEqualTo("C");
        assertThat(parties.index("D")).isEqualTo(-1);
    }

    @Test
    void of_charactersBeyondTheBasicPlane_comeLast() {
        String rare = new String(Character.toChars(0x20000));
        String privateUse = "\uE000";
        String halfWidth = "\uFF76";
        assertThat(Parties.of(rare, halfWidth, privateUse, "Z", "\u7ECF").ids())
                .containsExactly("Z", "\u7ECF", privateUse, halfWidth, rare);
        assertThat(rare.compareTo(halfWidth)).as("UTF-16 order is another one").isNegative();
    }

    @Test
    void of_prefix_comesFirst() {
        assertThat(Parties.of("D11", "D1").ids()).containsExactly("D1", "D11");
    }

    @Test
    void of_emptyId_isRefused() {
        assertThatThrownBy(() -> Parties.of(List.of("A", "")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("blank");
    }
}
