package org.drmkit.core.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.drmkit.core.json.DefinitionException;
import org.drmkit.core.market.DealRegistration.State;
import org.drmkit.core.tree.CodeTree;
import org.junit.jupiter.api.Test;

class DealRegisterTest {

    private static final CodeTree TREE =
            CodeTree.builder().root("ALL").below("ALL", "TRUCK", "CAR").build();

    private static DealRegistration deal(String id, String dealer, String product, String from, String until) {
        return DealRegistration.SHAPE.parse("""
                {"id": "%s", "customer": "C", "products": ["%s"], "dealer": "%s",
                 "submittedOn": "%s", "protectedUntil": "%s", "state": "APPROVED"}
                """.formatted(id, product, dealer, from, until), "deal registration");
    }

    private static DealRegister register(DealRegistration... deals) {
        return DealRegister.of(List.of(deals), Optional.of(TREE));
    }

    @Test
    void protectedFor_90DaysFromMarch1_toMay30Exclusive() {
        DealRegistration deal =
                deal("R1", "D1", "CAR", "2026-03-01", "2026-03-02").protectedFor(90);
        assertThat(deal.protectedUntil()).isEqualTo("2026-05-30");
        DealRegister register = register(deal);
        assertThat(register.owner("C", "CAR", LocalDate.parse("2026-05-29"))).contains(deal);
        assertThat(register.owner("C", "CAR", LocalDate.parse("2026-05-30"))).isEmpty();
    }

    @Test
    void owner_productUnderTheRegisteredOne_protected() {
        DealRegister register = register(deal("R1", "D1", "ALL", "2026-03-01", "2026-05-30"));
        assertThat(register.owner("C", "TRUCK", LocalDate.parse("2026-03-01"))).isPresent();
        assertThat(register.owner("OTHER", "TRUCK", LocalDate.parse("2026-03-01")))
                .isEmpty();
    }

    @Test
    void owner_rejectedOrLost_nobody() {
        DealRegistration deal = deal("R1", "D1", "CAR", "2026-03-01", "2026-05-30");
        for (State state : State.values()) {
            assertThat(register(deal.in(state))
                            .owner("C", "CAR", LocalDate.parse("2026-03-01"))
                            .isPresent())
                    .isEqualTo(state == State.APPROVED || state == State.WON);
        }
    }

    @Test
    void of_twoThatProtectTheSame_bothProblemsListed() {
        assertThatThrownBy(() -> register(
                        deal("R1", "D1", "ALL", "2026-03-01", "2026-05-30"),
                        deal("R2", "D2", "CAR", "2026-05-29", "2026-08-01"),
                        deal("R2", "D3", "TRUCK", "2026-08-01", "2026-09-01")))
                .isInstanceOf(DefinitionException.class)
                .hasMessageContaining("/1: the deal is protected already, by R1 (R2)")
                .hasMessageContaining("Allowed: from 2026-05-30")
                .hasMessageContaining("/2/id: the id is there twice (R2)");
    }

    @Test
    void of_abuttingProtection_allowed() {
        assertThat(register(
                                deal("R1", "D1", "CAR", "2026-03-01", "2026-05-30"),
                                deal("R2", "D2", "CAR", "2026-05-30", "2026-08-01"))
                        .owner("C", "CAR", LocalDate.parse("2026-05-30")))
                .map(DealRegistration::dealer)
                .contains("D2");
    }

    @Test
    void read_protectionThatEndsBeforeItBegins_refused() {
        assertThatThrownBy(() -> deal("R1", "D1", "CAR", "2026-03-01", "2026-03-01"))
                .hasMessageContaining("The end of protection (2026-03-01) of the deal (R1) must be after");
    }
}
