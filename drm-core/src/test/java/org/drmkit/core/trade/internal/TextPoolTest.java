package org.drmkit.core.trade.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextPoolTest {

    private static final int MANY = 100_000;

    @Test
    void intern_manyTexts_numbersThemInOrderAndFindsThemAgain() {
        TextPool pool = new TextPool();
        for (int i = 0; i < MANY; i++) {
            assertThat(pool.intern(text(i))).isEqualTo(i);
        }
        pool.trim();
        for (int i = 0; i < MANY; i++) {
            assertThat(pool.find(text(i))).isEqualTo(i);
            assertThat(pool.intern(text(i))).isEqualTo(i);
            assertThat(pool.text(i)).isEqualTo(text(i));
        }
        assertThat(pool.size()).isEqualTo(MANY);
        assertThat(pool.find("L")).isEqualTo(-1);
    }

    private static String text(int i) {
        return i % 3 == 0 ? "订单" + i : i == 1 ? "" : "L" + i;
    }

    @Test
    void hash_isThatOfTheTextWhereverItStands() {
        TextPool first = new TextPool();
        TextPool second = new TextPool();
        first.intern("a");
        first.intern("b");
        second.intern("b");

        assertThat(first.hash(1)).isEqualTo(second.hash(0)).isNotEqualTo(first.hash(0));
    }

    @Test
    void isUnicode_loneSurrogate_isFalse() {
        assertThat(TextPool.isUnicode("L1 订单 \uD83D\uDE9A")).isTrue();
        assertThat(TextPool.isUnicode("\uD83D")).isFalse();
        assertThat(TextPool.isUnicode("\uDE9A\uD83D")).isFalse();
        assertThat(TextPool.isUnicode("a\uD83Db")).isFalse();
    }
}
