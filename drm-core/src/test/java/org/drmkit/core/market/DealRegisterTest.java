package org.drmkit.core.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.drmkit.core.json.DefinitionException;
import org.drmkit.core.market.DealRegistration.Status;
import org.drmkit.core.tree.CodeTree;
import org.junit.jupiter.api.Test;

class DealRegisterTest {

    private static final CodeTree TREE =
            CodeTree.builder().root("ALL").below("ALL", "TRUCK", "CAR").build();

    private static DealRegistration deal(String id, String dealer, String product, String from, int days) {
        return DealRegistration.SHAPE.parse("""
                {"id": "%s", "customer": {"account": "C"}, "products": ["%s"], "dealer": "%s",
                 "submittedAt": "%sT00:00:00Z", "protectDays": %s, "status": "APPROVED"}
                """.formatted(id, product, dealer, from, days), "deal registration");
    }

    private static DealRegister register(DealRegistration... deals) {
        return DealRegister.of(List.of(deals), Optional.of(TREE));
    }

    @Test
    void protectedFor_90DaysFromMarch1_toMay30Exclusive() {
        DealRegistration deal = deal("R1", "D1", "CAR", "2026-03-01", 90);
        assertThat(deal.protectedUntil()).isEqualTo("2026-05-30");
        DealRegister register = register(deal);
        assertThat(register.owner("C", "CAR", LocalDate.parse("2026-05-29"))).contains(deal);
        assertThat(register.owner("C", "CAR", LocalDate.parse("2026-05-30"))).isEmpty();
    }

    @Test
    void owner_productUnderTheRegisteredOne_protected() {
        DealRegister register = register(deal("R1", "D1", "ALL", "2026-03-01", 90));
        assertThat(register.owner("C", "TRUCK", LocalDate.parse("2026-03-01"))).isPresent();
        assertThat(register.owner("OTHER", "TRUCK", LocalDate.parse("2026-03-01")))
                .isEmpty();
    }

    @Test
    void owner_rejectedOrLost_nobody() {
        DealRegistration deal = deal("R1", "D1", "CAR", "2026-03-01", 90);
        for (Status status : Status.values()) {
            assertThat(register(deal.in(status))
                            .owner("C", "CAR", LocalDate.parse("2026-03-01"))
                            .isPresent())
                    .isEqualTo(status == Status.APPROVED || status == Status.WON);
        }
    }

    @Test
    void of_twoThatProtectTheSame_bothProblemsListed() {
        assertThatThrownBy(() -> register(
                        deal("R1", "D1", "ALL", "2026-03-01", 90),
                        deal("R2", "D2", "CAR", "2026-05-29", 64),
                        deal("R2", "D3", "TRUCK", "2026-08-01", 31)))
                .isInstanceOf(DefinitionException.class)
                .hasMessageContaining("/1: the deal is protected already, by R1 (R2)")
                .hasMessageContaining("Allowed: from 2026-05-30")
                .hasMessageContaining("/2/id: the id is there twice (R2)");
    }

    @Test
    void of_abuttingProtection_allowed() {
        assertThat(register(deal("R1", "D1", "CAR", "2026-03-01", 90), deal("R2", "D2", "CAR", "2026-05-30", 63))
                        .owner("C", "CAR", LocalDate.parse("2026-05-30")))
                .map(DealRegistration::dealer)
                .contains("D2");
    }

    @Test
    void owner_ofNoDaysOrNoAccount_nobody() {
        DealRegistration none = deal("R1", "D1", "CAR", "2026-03-01", 0);
        assertThat(register(none, deal("R2", "D2", "CAR", "2026-02-01", 90))
                        .owner("C", "CAR", LocalDate.parse("2026-03-01")))
                .map(DealRegistration::dealer)
                .contains("D2");
        DealRegistration nameless = DealRegistration.SHAPE.parse("""
                {"id": "R3", "customer": {"taxId": "T"}, "products": ["CAR"], "dealer": "D3",
                 "submittedAt": "2026-03-01T00:00:00Z", "protectDays": 90, "status": "WON"}
                """, "deal registration");
        assertThat(register(nameless, nameless(nameless)).owner("C", "CAR", LocalDate.parse("2026-03-01")))
                .as("the register goes by accounts; other identities are for the rule about colliding deals")
                .isEmpty();
    }

    private static DealRegistration nameless(DealRegistration deal) {
        return new DealRegistration(
                "R4",
                "D4",
                Optional.empty(),
                deal.customer(),
                deal.products(),
                deal.submittedAt(),
                Optional.empty(),
                deal.protectDays(),
                deal.status());
    }

    @Test
    void submittedOn_isTheDayInUtc() {
        DealRegistration early = DealRegistration.SHAPE.parse("""
                {"id": "R1", "customer": {"account": "C"}, "products": ["CAR"], "dealer": "D1",
                 "submittedAt": "2026-03-01T07:59:00+08:00", "protectDays": 90, "status": "APPROVED"}
                """, "deal registration");
        assertThat(early.submittedOn()).isEqualTo("2026-02-28");
        assertThat(early.protectedUntil()).isEqualTo("2026-05-29");
    }

    @Test
    void read_withoutProducts_refused() {
        assertThatThrownBy(() -> DealRegistration.SHAPE.parse("""
                {"id": "R1", "customer": {"account": "C"}, "products": [], "dealer": "D1",
                 "submittedAt": "2026-03-01T00:00:00Z", "protectDays": 90, "status": "APPROVED"}
                """, "deal registration"))
                .isInstanceOf(DefinitionException.class)
                .hasMessageContaining("/products");
    }
}
