package org.drmkit.core.conflict.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.drmkit.core.agreement.Exclusivity;
import org.drmkit.core.agreement.TerritoryGrant;
import org.drmkit.core.conflict.Finding;
import org.drmkit.core.conflict.GrantSummary;
import org.drmkit.core.trade.TradeSchema;
import org.drmkit.core.tree.CodeEntry;
import org.drmkit.core.tree.CodeTree;
import org.drmkit.core.workload.W3Grants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Workload W3 gives the pairs that other programs find, and hard cases are no harder than others. */
class W3Test {

    /** Counts pairs and adds up what they mix to. */
    private static final class Checksum implements MeetingGrants.Pairs {

        private long pairs;
        private long sum;

        @Override
        public void accept(int one, int other) {
            pairs++;
            sum += W3Grants.mixed(one, other);
        }

        static Checksum of(GrantTable table) {
            Checksum checksum = new Checksum();
            MeetingGrants.findRivals(table, grant -> true, Exclusivity::clashesWith, checksum);
            return checksum;
        }
    }

    @ParameterizedTest
    @CsvSource({"10000, 17888, 2a6e84de0627e9cd", "100000, 218548, caa54fb89e31f13e"})
    void pairs_haveThePublishedChecksum(int size, long pairs, String checksum) {
        W3Grants workload = W3Grants.of(size);
        Checksum found = Checksum.of(GrantTable.of(workload.schema(), workload.grants()));
        assertThat(found.pairs).isEqualTo(pairs);
        assertThat(Long.toHexString(found.pairs + found.sum)).isEqualTo(checksum);
    }

    private static TerritoryGrant grant(int number, Exclusivity kind, String region, int day) {
        return TerritoryGrant.builder()
                .id("G%07d".formatted(number))
                .dealer("D" + number)
                .exclusivity(kind)
                .addRegion(region)
                .addProduct("P")
                .from(LocalDate.of(2026, 1, 1).plusDays(day))
                .to(LocalDate.of(2026, 1, 2).plusDays(day))
                .build();
    }

    @Test
    void grantsForEverythingAmongMany_areSummedUp() {
        List<CodeEntry> lines = new ArrayList<>(List.of(CodeEntry.root("R")));
        for (int city = 0; city < 100; city++) {
            lines.add(CodeEntry.of("R" + city, "R"));
        }
        TradeSchema schema =
                TradeSchema.builder("CNY").regions(CodeTree.of(lines)).build();
        List<TerritoryGrant> grants = new ArrayList<>();
        for (int number = 0; number < 4_000; number++) {
            boolean isRoot = number < 200;
            grants.add(grant(
                    number,
                    isRoot ? Exclusivity.EXCLUSIVE : Exclusivity.NON_EXCLUSIVE,
                    isRoot ? "R" : "R" + number % 100,
                    0));
        }
        List<Finding> findings = new ArrayList<>();
        List<GrantSummary> summaries = new ArrayList<>();
        CappedPairs.tell(
                GrantTable.of(schema, grants), Set.of("TERRITORY_OVERLAP"), 300, 20, findings::add, summaries::add);
        assertThat(findings).as("every pair has a grant for everything").isEmpty();
        assertThat(summaries).hasSize(200).allSatisfy(summary -> {
            assertThat(summary.conflicts()).isEqualTo(3_999);
            assertThat(summary.worst()).hasSize(20);
        });
        assertThat(summaries.get(0).worst()).startsWith("G0000001", "G0000002");
    }

    @Test
    void daysOfAPriceList_thatAbut_areNotComparedOneByOne() {
        List<CodeEntry> lines = new ArrayList<>();
        for (int city = 0; city < 100; city++) {
            lines.add(CodeEntry.root("R" + city));
        }
        TradeSchema schema =
                TradeSchema.builder("CNY").regions(CodeTree.of(lines)).build();
        List<TerritoryGrant> grants = new ArrayList<>();
        for (int number = 0; number < 20_000; number++) {
            grants.add(grant(number, Exclusivity.EXCLUSIVE, "R" + number % 100, number / 100));
        }
        assertThat(Checksum.of(GrantTable.of(schema, grants)).pairs).isZero();
    }
}
