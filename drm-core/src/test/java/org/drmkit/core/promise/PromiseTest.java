package org.drmkit.core.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.drmkit.core.json.DefinitionException;
import org.junit.jupiter.api.Test;

class PromiseTest {

    private static final LocalDate DUE = LocalDate.of(2026, 3, 10);

    @Test
    void shape_readsWhatItWrites() {
        Promise promise = Promise.of("P1", "OEM", "D1", PromiseKind.DELIVERY, "200 units", DUE)
                .withWeight(new BigDecimal("2.5"))
                .withSource("A1");
        assertThat(Promise.SHAPE.parse(Promise.SHAPE.write(promise), "promise")).isEqualTo(promise);
        PromiseResult result = PromiseResult.of("P1", "OEM", DUE, true);
        assertThat(PromiseResult.SHAPE.parse(PromiseResult.SHAPE.write(result), "result"))
                .isEqualTo(result);
        assertThat(PromiseResult.SHAPE.parse(
                        "{\"id\": \"P1\", \"party\": \"OEM\", \"on\": \"2026-03-10\", \"kept\": 1}", "result"))
                .isEqualTo(result);
    }

    @Test
    void of_oneSide_isRefused() {
        assertThatThrownBy(() -> Promise.of("P1", "OEM", "OEM", PromiseKind.DATA, "report", DUE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("P1", "OEM", "two sides");
        assertThatThrownBy(() -> Promise.of("P1", "OEM", "D1", PromiseKind.DATA, "report", DUE)
                        .withWeight(BigDecimal.ZERO))
                .hasMessageContainingAll("P1", "0", "above 0");
        assertThat(catchThrowableOfType(
                                DefinitionException.class,
                                () -> Promise.SHAPE.parse(
                                        "{\"id\": \"P1\", \"promisor\": \"D1\", \"promisee\": \"D1\", \"kind\": \"DATA\", \"what\": \"x\", \"dueOn\": \"2026-03-10\"}",
                                        "promise"))
                        .problems())
                .extracting(problem -> problem.pointer().toString())
                .containsExactly("/promisee");
    }

    @Test
    void result_badShareAndWeight_areAProblemEach() {
        String text = "{\"id\": \"P1\", \"party\": \"OEM\", \"on\": \"2026-03-09\", \"kept\": 2, \"weight\": -1}";
        assertThat(catchThrowableOfType(DefinitionException.class, () -> PromiseResult.SHAPE.parse(text, "result"))
                        .problems())
                .extracting(problem -> problem.pointer().toString())
                .containsExactly("/kept", "/weight");
    }

    @Test
    void result_keptMoreThanWhole_isRefused() {
        assertThatThrownBy(() -> new PromiseResult("P1", "OEM", DUE, DUE, new BigDecimal("85"), BigDecimal.ONE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("P1", "85", "percent");
    }
}
