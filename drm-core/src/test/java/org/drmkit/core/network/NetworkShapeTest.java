package org.drmkit.core.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.drmkit.core.dealer.Dealer;
import org.drmkit.core.definition.Refusal;
import org.drmkit.core.time.NamedCalendar;
import org.drmkit.core.trade.ColumnType;
import org.drmkit.core.trade.TradeSchema;
import org.drmkit.core.tree.CodeTree;
import org.junit.jupiter.api.Test;

class NetworkShapeTest {

    @Test
    void shape_everything_readsAsBuiltInJava() {
        DealerNetwork network = DealerNetwork.SHAPE.parse("""
                {"schema": {"currency": "CNY", "products": [{"code": "AC1", "parent": "AC"}, {"code": "AC"}],
                            "channels": ["WEB", "SHOP"], "columns": {"freight": "DECIMAL"}},
                 "dealers": [{"id": "D2"}, {"id": "D1", "attributes": {"tier": 2}}],
                 "calendars": [{"name": "R445", "firstDays": ["2025-12-29", "2026-01-26"]}]}
                """, "network");

        TradeSchema schema = TradeSchema.builder("CNY")
                .products(CodeTree.builder().root("AC").below("AC", "AC1").build())
                .channels(List.of("SHOP", "WEB"))
                .column("freight", ColumnType.DECIMAL)
                .build();
        assertThat(network)
                .isEqualTo(DealerNetwork.builder(schema)
                        .dealer(Dealer.builder("D1").attribute("tier", 2).build())
                        .dealer(Dealer.of("D2"))
                        .calendar(NamedCalendar.of(
                                "R445", List.of(LocalDate.of(2025, 12, 29), LocalDate.of(2026, 1, 26))))
                        .build());
    }

    @Test
    void shape_onlyTheSchemaIsRequired() {
        assertThat(DealerNetwork.SHAPE.parse("{\"schema\": {\"currency\": \"JPY\"}}", "network"))
                .isEqualTo(DealerNetwork.builder(TradeSchema.builder("JPY").build())
                        .build());
        assertThat(Refusal.of(DealerNetwork.SHAPE, "{}")).containsExactly(" MISSING_MEMBER");
    }

    @Test
    void shape_severalProblems_areListedTogether() {
        String json = """
                {"schema": {"currency": "RMB", "products": [{"code": "AC1", "parent": "A"}], "channels": [],
                            "columns": {"amount": "DECIMAL", "freight": "DECIMALS"}},
                 "dealer": [],
                 "dealers": [{"id": "D1"}, {"id": "D1"}],
                 "calendars": [{"name": "R445", "firstDays": ["2026-01-26", "2025-12-29"]}],
                 "grants": [{"id": "G1", "dealer": "D1", "exclusivity": "SOUL", "regions": ["33"], "products": ["AC"],
                             "from": "2026-04-01"}]}
                """;

        assertThat(Refusal.of(DealerNetwork.SHAPE, json))
                .containsExactlyInAnyOrder(
                        "/schema/currency WRONG_KIND",
                        "/schema/products/0/parent UNKNOWN_NAME",
                        "/schema/channels OUT_OF_RANGE",
                        "/schema/columns/amount OUT_OF_RANGE",
                        "/schema/columns/freight UNKNOWN_VALUE",
                        "/dealer UNKNOWN_MEMBER",
                        "/dealers/1/id DUPLICATE",
                        "/calendars/0/firstDays/1 OUT_OF_RANGE",
                        "/grants/0/exclusivity UNKNOWN_VALUE");
        assertThat(Refusal.messages(DealerNetwork.SHAPE, json))
                .contains("Maybe dealers", "Maybe DECIMAL", "Maybe SOLE", "ISO 4217", "no name that lines");
    }
}
