package org.drmkit.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

class PointerProperties {

    @Property
    void parse_isInverseOfToString(
            @ForAll @Size(max = 5) List<@CharRange(from = '-', to = '~') @StringLength(max = 4) String> tokens) {
        Pointer pointer = of(tokens);

        assertThat(Pointer.parse(pointer.toString())).isEqualTo(pointer);
        assertThat(pointer.tokens()).isEqualTo(tokens);
    }

    @Property
    void compareTo_agreesWithEquals(
            @ForAll @Size(max = 3) List<@CharRange(from = '0', to = '2') @StringLength(max = 2) String> a,
            @ForAll @Size(max = 3) List<@CharRange(from = '0', to = '2') @StringLength(max = 2) String> b) {
        assertThat(of(a).compareTo(of(b)) == 0).isEqualTo(a.equals(b));
        assertThat(Integer.signum(of(a).compareTo(of(b)))).isEqualTo(-Integer.signum(of(b).compareTo(of(a))));
    }

    private static Pointer of(List<String> tokens) {
        Pointer pointer = Pointer.root();
        for (String token : tokens) {
            pointer = pointer.child(token);
        }
        return pointer;
    }
}
