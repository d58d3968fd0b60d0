package org.drmkit.incentives.split;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.drmkit.core.agreement.TerritoryGrant;
import org.drmkit.core.market.DealRegister;
import org.drmkit.core.market.DealRegistration;
import org.drmkit.core.network.DealerNetwork;
import org.drmkit.core.trade.TradeSchema;
import org.drmkit.core.tree.CodeTree;
import org.junit.jupiter.api.Test;

class DealSplitterTest {

    private static final CodeTree TREE =
            CodeTree.builder().root("ALL").below("ALL", "NORTH", "SOUTH").build();

    private static final DealerNetwork NETWORK = DealerNetwork.builder(
                    TradeSchema.builder("CNY").regions(TREE).build())
            .grant(TerritoryGrant.SHAPE.parse("""
                    {"id": "G1", "dealer": "OWNER", "exclusivity": "EXCLUSIVE", "regions": ["ALL"], "exceptRegions": ["SOUTH"],
                     "products": ["P"], "from": "2026-01-01", "to": "2027-01-01"}
                    """, "grant"))
            .build();

    private static final DealRegister REGISTER =
            DealRegister.of(List.of(DealRegistration.SHAPE.parse("""
                    {"id": "R1", "customer": {"account": "C"}, "products": ["P"], "dealer": "HUNTER",
                     "submittedAt": "2026-03-01T00:00:00Z", "protectDays": 90, "status": "APPROVED"}
                    """, "deal registration")), Optional.empty());

    private static DealSplit split(String shares, String deal) {
        SplitPolicy policy = SplitPolicy.read("""
                {"format": "drm-split/1", "id": "s", "version": 1, "currency": "CNY", "rules": [%s]}
                """.formatted(shares));
        return DealSplitter.of(policy, NETWORK, REGISTER)
                .split(Deal.SHAPE.parse(
                        "{\"id\": \"D\", \"seller\": \"A\", \"product\": \"P\", " + deal + "}", "deal"));
    }

    private static final String SEVENTY_THIRTY =
            "{\"id\": \"r\", \"shares\": [{\"role\": \"SELLER\", \"weight\": 70}, {\"role\": \"TERRITORY_OWNER\", \"weight\": 30}]%s}";

    @Test
    void split_1000As70To30_700And300() {
        DealSplit split = split(
                SEVENTY_THIRTY.formatted(""), "\"region\": \"NORTH\", \"date\": \"2026-03-01\", \"amount\": 1000");
        assertThat(split.owed("A")).hasToString("CNY 700.00");
        assertThat(split.owed("OWNER")).hasToString("CNY 300.00");
    }

    @Test
    void split_100_01InThree_33_34And33_34And33_33() {
        String thirds = "{\"id\": \"r\", \"shares\": [{\"role\": \"SELLER\", \"weight\": 1}, "
                + "{\"role\": \"TERRITORY_OWNER\", \"weight\": 1}, {\"role\": \"REGISTRANT\", \"weight\": 1}]}";
        DealSplit split = split(
                thirds, "\"region\": \"NORTH\", \"customer\": \"C\", \"date\": \"2026-03-01\", \"amount\": \"100.01\"");
        assertThat(split.parts())
                .extracting(part -> part.dealer().orElseThrow() + " " + part.amount())
                .containsExactly("A CNY 33.34", "OWNER CNY 33.34", "HUNTER CNY 33.33");
        assertThat(split.explain().mismatch()).isEmpty();
    }

    @Test
    void split_registrationIsOver_theSupplierKeepsTheShare() {
        String rule = "{\"id\": \"r\", \"rate\": 0.1, \"shares\": [{\"role\": \"SELLER\", \"weight\": 1}, "
                + "{\"role\": \"REGISTRANT\", \"weight\": 1}]}";
        DealSplit split = split(rule, "\"customer\": \"C\", \"date\": \"2026-05-30\", \"amount\": 1000");
        assertThat(split.owed("A")).hasToString("CNY 50.00");
        assertThat(split.owed("HUNTER")).hasToString("CNY 0.00");
        assertThat(split.parts().get(1).dealer()).isEmpty();
        assertThat(split.pot()).hasToString("CNY 100.00");
    }

    @Test
    void split_nobodyOwnsTheTerritory_othersShare() {
        DealSplit split = split(
                SEVENTY_THIRTY.formatted(", \"vacant\": \"OTHERS\""),
                "\"region\": \"SOUTH\", \"date\": \"2026-03-01\", \"amount\": 1000");
        assertThat(split.owed("A")).hasToString("CNY 1000.00");
    }

    @Test
    void split_crossTerritoryRule_onlyForSalesOfOthers() {
        String rule = SEVENTY_THIRTY.formatted(", \"crossTerritory\": true, \"channels\": [\"ONLINE\"]");
        String online = "\"channel\": \"ONLINE\", \"date\": \"2026-03-01\", \"amount\": 1000";
        assertThat(split(rule, "\"region\": \"NORTH\", " + online).owed("OWNER"))
                .hasToString("CNY 300.00");
        assertThat(split(rule, "\"region\": \"SOUTH\", " + online).rule()).isEmpty();
        assertThat(split(rule, "\"region\": \"NORTH\", \"date\": \"2026-03-01\", \"amount\": 1000")
                        .parts())
                .isEmpty();
    }

    @Test
    void render_inBothLanguages() {
        DealSplit split = split(
                SEVENTY_THIRTY.formatted(""), "\"region\": \"NORTH\", \"date\": \"2026-03-01\", \"amount\": 1000");
        assertThat(split.render(Locale.ENGLISH)).contains("seller A 700.00", "owner of the territory OWNER 300.00");
        assertThat(split.render(Locale.CHINA)).contains("区域归属方 OWNER 300.00");
    }

    @Test
    void read_noSharesAndNegativeWeights_allListed() {
        assertThatThrownBy(() -> SplitPolicy.read("""
                        {"format": "drm-split/1", "id": "s", "version": 1, "currency": "CNY", "rules": [
                         {"id": "a", "shares": []}, {"id": "b", "shares": [{"role": "SELLER", "weight": -1}]}]}
                        """))
                .hasMessageContaining("/rules/0/shares")
                .hasMessageContaining("/rules/1/shares/0/weight");
    }
}
