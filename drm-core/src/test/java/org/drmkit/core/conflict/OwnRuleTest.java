package org.drmkit.core.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.drmkit.core.agreement.Exclusivity.EXCLUSIVE;
import static org.drmkit.core.conflict.Market.grant;
import static org.drmkit.core.conflict.Market.inYear;

import java.util.Locale;
import java.util.function.Consumer;
import org.drmkit.core.agreement.TerritoryGrant;
import org.drmkit.core.book.DealerBook;
import org.drmkit.core.network.DealerNetwork;
import org.junit.jupiter.api.Test;

/** A caller's own rule beside the shipped ones. */
class OwnRuleTest {

    /** Grants that never end need a review. */
    private record EndlessGrant(String id) implements ConflictRule {

        @Override
        public void find(ConflictScene scene, Consumer<Finding> sink) {
            scene.book().network().grants().stream()
                    .filter(grant -> grant.to().isEmpty())
                    .map(this::finding)
                    .forEach(sink);
        }

        private Finding finding(TerritoryGrant grant) {
            return Finding.builder()
                    .rule(id)
                    .key(id + "/" + grant.id())
                    .severity(Severity.LOW)
                    .addDealer(grant.dealer())
                    .addGrant(grant.id())
                    .period(grant.period().orElseThrow())
                    .build();
        }
    }

    private static final TerritoryGrant ENDLESS =
            grant("G1", "D1", EXCLUSIVE, "3301", "ALL").from(Market.NEW_YEAR).build();
    private static final TerritoryGrant OTHER = inYear(grant("G2", "D2", EXCLUSIVE, "330102", "ALL"));

    private static ConflictRun run(ConflictPolicy policy, ConflictRule... own) {
        DealerNetwork network = Market.network(ENDLESS, OTHER);
        return ConflictEngine.of(policy, network, own).run(DealerBook.of(network, Market.ledger()), Market.NEW_YEAR);
    }

    @Test
    void ownRule_runsBesideTheShippedOnes() {
        assertThat(run(ConflictPolicy.standard(), new EndlessGrant("ENDLESS")).findings())
                .extracting(Finding::key)
                .containsExactly("TERRITORY_OVERLAP/G1/G2", "ENDLESS/G1");
    }

    @Test
    void ownRule_isChosenByThePolicy() {
        ConflictPolicy only = ConflictPolicy.builder().addRule("ENDLESS").build();
        assertThat(run(only, new EndlessGrant("ENDLESS")).findings())
                .extracting(Finding::key)
                .containsExactly("ENDLESS/G1");
        ConflictPolicy without =
                ConflictPolicy.builder().addRule("TERRITORY_OVERLAP").build();
        assertThat(run(without, new EndlessGrant("ENDLESS")).findings())
                .extracting(Finding::rule)
                .containsExactly("TERRITORY_OVERLAP");
    }

    @Test
    void ownRule_withoutWords_rendersAsCodeAndValues() {
        ConflictRun run = run(ConflictPolicy.builder().addRule("ENDLESS").build(), new EndlessGrant("ENDLESS"));
        assertThat(run.render(run.findings().get(0), Locale.ENGLISH)).contains("ENDLESS", "G1", "D1");
    }

    @Test
    void twoRulesOfOneId_areRefused() {
        assertThatThrownBy(() -> run(ConflictPolicy.standard(), new EndlessGrant("EMPTY_GRANT")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("EMPTY_GRANT")
                .hasMessageContaining("Maybe");
    }
}
