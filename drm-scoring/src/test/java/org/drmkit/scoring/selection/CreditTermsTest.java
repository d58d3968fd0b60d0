package org.drmkit.scoring.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.drmkit.core.json.DefinitionException;
import org.drmkit.core.money.Money;
import org.junit.jupiter.api.Test;

class CreditTermsTest {

    private static final CreditTerms TERMS = CreditTerms.read(
            "{\"months\": 1.5, \"factors\": {\"AAA\": 2, \"AA\": 1, \"A\": 0.8, \"B\": 0.6, \"C\": 0}}");

    @Test
    void limit_gradeA_360000() {
        assertThat(TERMS.limit(Money.of("CNY", "300000"), "A")).isEqualTo(Money.of("CNY", "360000.00"));
    }

    @Test
    void limit_gradeC_nothing() {
        assertThat(TERMS.limit(Money.of("CNY", "300000"), "C")).isEqualTo(Money.of("CNY", "0"));
    }

    @Test
    void limit_fractionOfAMinorUnit_roundedDown() {
        assertThat(TERMS.limit(Money.of("CNY", "0.99"), "A")).isEqualTo(Money.of("CNY", "1.18"));
        assertThat(TERMS.explain(Money.of("CNY", "0.99"), "A").mismatch()).isEmpty();
    }

    @Test
    void limit_salesBelowZero_nothing() {
        assertThat(TERMS.limit(Money.of("CNY", "-5"), "A")).isEqualTo(Money.of("CNY", "0"));
        assertThat(TERMS.explain(Money.of("CNY", "-5"), "A")
                        .value()
                        .number()
                        .orElseThrow()
                        .signum())
                .isZero();
    }

    @Test
    void limit_unknownGrade_saysWhichAreKnown() {
        assertThatThrownBy(() -> TERMS.limit(Money.of("CNY", "1"), "AB"))
                .isInstanceOf(DefinitionException.class)
                .hasMessageContaining("(AB)")
                .hasMessageContaining("AAA, AA, A, B, C");
    }

    @Test
    void read_negativeFactor_refusedWithPlace() {
        assertThatThrownBy(() -> CreditTerms.read("{\"months\": 1, \"factors\": {\"A\": -1}}"))
                .isInstanceOf(DefinitionException.class)
                .hasMessageContaining("/factors/A");
    }

    @Test
    void explain_bothLanguages() {
        assertThat(TERMS.explain(Money.of("CNY", "300000"), "A").render(Locale.ENGLISH, SelectionTexts.WORDS))
                .startsWith("Credit limit for grade A 360,000.00");
        assertThat(TERMS.explain(Money.of("CNY", "300000"), "A").render(Locale.CHINA, SelectionTexts.WORDS))
                .startsWith("A 级信用额度 360,000.00");
    }
}
