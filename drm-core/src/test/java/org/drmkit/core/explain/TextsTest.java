package org.drmkit.core.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.testing.EqualsTester;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TextsTest {

    @Test
    void text_languageThenEnglishThenNothing() {
        Texts texts = Texts.of("en", Map.of("due", "due", "paid", "paid")).with(Texts.of("zh", Map.of("due", "应付")));

        assertThat(texts.text(Locale.CHINA, "due")).contains("应付");
        assertThat(texts.text(Locale.CHINA, "paid")).contains("paid");
        assertThat(texts.text(Locale.FRANCE, "due")).contains("due");
        assertThat(texts.text(Locale.CHINA, "held")).isEmpty();
    }

    @Test
    void with_sameKeyTwice_throws() {
        Texts texts = Texts.of("en", Map.of("due", "due"));

        assertThatThrownBy(() -> texts.with(Texts.of("en", Map.of("due", "payable"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"due\"")
                .hasMessageContaining("\"en\"")
                .hasMessageContaining("replacedBy");
    }

    @Test
    void replacedBy_theOtherWordsGoFirst() {
        Texts texts = Samples.TEXTS.replacedBy(Texts.of("en", Map.of("due", "payable")));

        assertThat(texts.text(Locale.ENGLISH, "due")).contains("payable");
        assertThat(texts.text(Locale.ENGLISH, "paid")).contains("paid");
        assertThat(texts.text(Locale.CHINESE, "due")).contains("应付");
    }

    @Test
    void load_missingFile_throws() {
        assertThatThrownBy(() -> Texts.load(TextsTest.class, "rebate", "fr"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("rebate_fr.properties")
                .hasMessageContaining(TextsTest.class.getName());
    }

    @Test
    void load_badLines_throwWithNumberAndLine() {
        assertThatThrownBy(() -> Texts.load(TextsTest.class, "bad", "en"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Line 4 of bad_en.properties (due = payable)");
        assertThatThrownBy(() -> Texts.load(TextsTest.class, "bad", "zh"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Line 1 of bad_zh.properties (due 应付)");
    }

    @Test
    void generic_everyLanguageHasEveryKey() {
        Texts generic = Texts.load(Texts.class, "words", "en", "zh");

        assertThat(generic.keys("zh")).isEqualTo(generic.keys("en")).isNotEmpty();
        assertThat(Samples.TEXTS.keys("zh")).isEqualTo(Samples.TEXTS.keys("en"));
    }

    @Test
    void equals_byContent() {
        new EqualsTester()
                .addEqualityGroup(
                        Texts.of("en", Map.of("a", "b")), Texts.empty().with(Texts.of("en", Map.of("a", "b"))))
                .addEqualityGroup(Texts.of("zh", Map.of("a", "b")))
                .addEqualityGroup(Texts.empty())
                .testEquals();
    }
}
