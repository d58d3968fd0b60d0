package org.drmkit.core.conflict.internal;

import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.drmkit.core.book.DealerBook;
import org.drmkit.core.conflict.ConflictEngine;
import org.drmkit.core.conflict.ConflictPolicy;
import org.drmkit.core.conflict.ConflictRun;
import org.drmkit.core.network.DealerNetwork;
import org.drmkit.core.trade.LedgerBuilder;
import org.drmkit.core.trade.LineWriter;
import org.drmkit.core.trade.TradeLedger;
import org.drmkit.core.tree.CodeTree;
import org.drmkit.core.workload.Rng;
import org.drmkit.core.workload.W3Grants;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Sales looked up in the grants of workload W3: which cover a sale, and the whole rule for sales into exclusive territories.
 *
 * <p>A sale is one of a product in a county through a channel on a day, by a dealer that holds grants; the time is that for one of them. Run it
 * with {@code mvn -q -Pbenchmark -pl drm-core -am test-compile exec:exec -Dbenchmark=SalesBenchmark}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 4, time = 2)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms4g", "-Xmx4g"})
public class SalesBenchmark {

    private static final int SALES = 1_000_000;

    @Param({"100000", "1000000"})
    private int grants;

    private final int[] regions = new int[SALES];
    private final int[] products = new int[SALES];
    private final int[] days = new int[SALES];
    private GrantTable table;
    private GrantIndex index;
    private ConflictRun run;

    @Setup
    public void load() {
        W3Grants workload = W3Grants.of(grants);
        DealerNetwork network = DealerNetwork.builder(workload.schema())
                .grants(workload.grants())
                .build();
        table = GrantTable.of(network);
        index = GrantIndex.of(table, grant -> true);
        LedgerBuilder ledger = TradeLedger.builder(workload.schema());
        Rng rng = new Rng(13);
        for (int sale = 0; sale < SALES; sale++) {
            sale(sale, workload, rng, ledger);
        }
        ConflictPolicy policy =
                ConflictPolicy.builder().addRule(SaleIntoExclusiveRule.ID).build();
        run = ConflictEngine.of(policy, network).run(DealerBook.of(network, ledger.build()), LocalDate.of(2032, 1, 1));
    }

    /** Draws a sale where grants are: at a leaf of a grant's region and product, on some day. */
    private void sale(int sale, W3Grants workload, Rng rng, LedgerBuilder ledger) {
        int near = rng.nextInt(grants);
        regions[sale] = leaf(table.regionTree(), workload.regions[near], rng);
        products[sale] = leaf(table.productTree(), workload.products[near], rng);
        LocalDate date = LocalDate.of(2026, 1, 1).plusDays(rng.nextInt(1825));
        days[sale] = Days.number(date);
        LineWriter line = ledger.line();
        line.dealer("D" + workload.dealers[rng.nextInt(grants)])
                .region(table.regionTree().code(regions[sale]))
                .product(table.productTree().code(products[sale]))
                .channel("C" + rng.nextInt(3))
                .date(date)
                .quantity(1)
                .amountMinor(10_000)
                .add();
    }

    private static int leaf(CodeTree tree, int node, Rng rng) {
        int first = tree.leavesBefore(node);
        return tree.leafNode(first + rng.nextInt(tree.leaves(node)));
    }

    @Benchmark
    @OperationsPerInvocation(SALES)
    public long lookUp() {
        long[] covering = new long[1];
        for (int sale = 0; sale < SALES; sale++) {
            int region = regions[sale];
            int product = products[sale];
            index.including(region, product, days[sale], grant -> {
                if (table.covers(grant, region, product)) {
                    covering[0]++;
                }
            });
        }
        return covering[0];
    }

    @Benchmark
    @OperationsPerInvocation(SALES)
    public long rule() {
        long[] findings = new long[1];
        run.findings(finding -> findings[0]++);
        return findings[0];
    }
}
