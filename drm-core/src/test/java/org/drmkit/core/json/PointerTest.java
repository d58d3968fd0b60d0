package org.drmkit.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PointerTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "/rules/0/pay", "/a~1b/m~0n", "//", "/价 格"})
    void parse_text_isWrittenAgain(String text) {
        assertThat(Pointer.parse(text)).hasToString(text);
    }

    @Test
    void parse_escapes_areTakenOff() {
        assertThat(Pointer.parse("/a~1b/m~0n/~01").tokens()).containsExactly("a/b", "m~n", "~1");
    }

    @ParameterizedTest
    @CsvSource({"rules, must be empty or start with a slash", "/a~2, followed by 0 or 1", "/a~, followed by 0 or 1"})
    void parse_bad_throws(String text, String about) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Pointer.parse(text))
                .withMessageContainingAll(about, "Maybe");
    }

    @Test
    void child_nameAndIndex_areTokens() {
        Pointer pointer = Pointer.root().child("rules").child(3).child("a/b");

        assertThat(pointer).hasToString("/rules/3/a~1b");
        assertThat(pointer.last()).isEqualTo("a/b");
        assertThat(pointer.parent()).contains(Pointer.parse("/rules/3"));
        assertThat(Pointer.root().parent()).isEmpty();
    }

    @Test
    void append_pointer_continues() {
        assertThat(Pointer.parse("/rules/0").append(Pointer.parse("/pay/rate"))).hasToString("/rules/0/pay/rate");
        assertThat(Pointer.parse("/rules").append(Pointer.root())).hasToString("/rules");
    }

    @Test
    void compareTo_mixed_ordersIndexesByNumber() {
        List<String> sorted = Stream.of("/a/10", "/a/b", "/a", "", "/a/9", "/a/010", "/a/9/z")
                .map(Pointer::parse)
                .sorted()
                .map(Pointer::toString)
                .toList();

        assertThat(sorted).containsExactly("", "/a", "/a/9", "/a/9/z", "/a/10", "/a/010", "/a/b");
    }

    @Test
    void equals_byTokens() {
        new EqualsTester()
                .addEqualityGroup(
                        Pointer.parse("/a/0"), Pointer.root().child("a").child(0))
                .addEqualityGroup(Pointer.parse("/a/1"))
                .addEqualityGroup(Pointer.parse("/a"), Pointer.root().child("a"))
                .addEqualityGroup(Pointer.parse("/b/0"))
                .addEqualityGroup(Pointer.root(), Pointer.parse(""))
                .addEqualityGroup(Pointer.parse("/"))
                .testEquals();
    }
}
