package org.drmkit.core.conflict.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.drmkit.core.agreement.Exclusivity;
import org.drmkit.core.agreement.TerritoryGrant;
import org.drmkit.core.trade.TradeSchema;
import org.drmkit.core.tree.CodeEntry;
import org.drmkit.core.tree.CodeTree;
import org.drmkit.core.workload.Rng;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Crowds that would make a search slow or fill the memory: 200,000 rows of one day each in 100 cells, and 1,000 grants for everything among
 * 100,000, summed up within 2 GB.
 *
 * <p>Run it with {@code mvn -q -Pbenchmark -pl drm-core -am test-compile exec:exec -Dbenchmark=CrowdBenchmark}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms2g", "-Xmx2g"})
public class CrowdBenchmark {

    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final int CITIES = 100;
    private static final int PRODUCTS = 20;
    private static final int EVERYTHING = 1_000;

    private GrantTable days;
    private GrantTable crowd;

    @Setup
    public void load() {
        TradeSchema schema = TradeSchema.builder("CNY")
                .regions(tree("R", CITIES))
                .products(tree("P", PRODUCTS))
                .build();
        List<TerritoryGrant> rows = new ArrayList<>();
        for (int row = 0; row < 200_000; row++) {
            rows.add(grant(row, "R" + row % CITIES, "P0", row / CITIES, 1));
        }
        days = GrantTable.of(schema, rows);
        Rng rng = new Rng(5);
        List<TerritoryGrant> grants = new ArrayList<>();
        for (int grant = 0; grant < 100_000; grant++) {
            boolean isForAll = grant < EVERYTHING;
            String region = isForAll ? "R" : "R" + rng.nextInt(CITIES);
            String product = isForAll ? "P" : "P" + rng.nextInt(PRODUCTS);
            grants.add(grant(grant, region, product, rng.nextInt(365), 3_650));
        }
        crowd = GrantTable.of(schema, grants);
    }

    private static CodeTree tree(String root, int children) {
        List<CodeEntry> lines = new ArrayList<>(List.of(CodeEntry.root(root)));
        for (int child = 0; child < children; child++) {
            lines.add(CodeEntry.of(root + child, root));
        }
        return CodeTree.of(lines);
    }

    private static TerritoryGrant grant(int number, String region, String product, int day, int length) {
        return TerritoryGrant.builder()
                .id("G%07d".formatted(number))
                .dealer("D" + number)
                .exclusivity(number < EVERYTHING ? Exclusivity.EXCLUSIVE : Exclusivity.NON_EXCLUSIVE)
                .addRegion(region)
                .addProduct(product)
                .from(START.plusDays(day))
                .to(START.plusDays(day + length))
                .build();
    }

    @Benchmark
    public long oneDayRows() {
        long[] pairs = new long[1];
        MeetingGrants.findRivals(days, grant -> true, (one, other) -> true, (one, other) -> pairs[0]++);
        if (pairs[0] != 0) {
            throw new IllegalStateException("Rows of different days or cells meet: " + pairs[0]);
        }
        return pairs[0];
    }

    @Benchmark
    public long grantsForEverything() {
        long[] conflicts = new long[2];
        CappedPairs.tell(
                crowd,
                Set.of(TerritoryOverlapRule.ID),
                500,
                20,
                finding -> conflicts[1]++,
                summary -> conflicts[0] += summary.conflicts());
        long expected = EVERYTHING * (EVERYTHING - 1L) + 2L * EVERYTHING * (100_000 - EVERYTHING);
        if (conflicts[0] != expected || conflicts[1] != 0) {
            throw new IllegalStateException("There are " + conflicts[0] + " conflicts, not " + expected + ".");
        }
        return conflicts[0];
    }
}
