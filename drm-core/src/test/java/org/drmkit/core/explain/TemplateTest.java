package org.drmkit.core.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TemplateTest {

    private static final Template TEMPLATE = Template.parse("{rate} of {base}[ (band from {from})]");

    @Test
    void filled_brackets_onlyIfAllInsideIsThere() {
        assertThat(filled(Map.of("rate", "4 %", "base", "27,000.00", "from", "20,000.00")))
                .isEqualTo("4 % of 27,000.00 (band from 20,000.00)");
        assertThat(filled(Map.of("rate", "4 %", "base", "27,000.00"))).isEqualTo("4 % of 27,000.00");
    }

    @Test
    void filled_missingPlace_staysAsItIs() {
        assertThat(filled(Map.of("rate", "4 %"))).isEqualTo("4 % of {base}");
    }

    @Test
    void filled_valuesAreNoTemplates() {
        assertThat(filled(Map.of("rate", "{base}", "base", "[x]"))).isEqualTo("{base} of [x]");
    }

    @Test
    void filled_choice_followsTheNumber() {
        Template template = Template.parse("{lines} {lines:line|lines}");
        assertThat(template.filled(name -> Optional.of("1"))).isEqualTo("1 line");
        assertThat(template.filled(name -> Optional.of("0"))).isEqualTo("0 lines");
        assertThat(template.filled(name -> Optional.of("21"))).isEqualTo("21 lines");
        assertThat(template.names()).containsExactly("lines", "lines");
    }

    @Test
    void names_bracketsIncluded() {
        assertThat(TEMPLATE.names()).containsExactly("rate", "base", "from");
    }

    @Test
    void parse_unpaired_throwsWithColumn() {
        for (String text : List.of("{rate", "rate}", "[rate", "a]", "{a [b}]")) {
            assertThatThrownBy(() -> Template.parse(text))
                    .as(text)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("\"" + text + "\"")
                    .hasMessageContaining("column");
        }
    }

    private static String filled(Map<String, String> values) {
        return TEMPLATE.filled(name -> Optional.ofNullable(values.get(name)));
    }
}
