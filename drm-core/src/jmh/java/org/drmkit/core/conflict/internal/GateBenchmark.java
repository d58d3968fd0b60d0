package org.drmkit.core.conflict.internal;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.drmkit.core.agreement.Exclusivity;
import org.drmkit.core.agreement.TerritoryGrant;
import org.drmkit.core.conflict.GrantGate;
import org.drmkit.core.network.DealerNetwork;
import org.drmkit.core.workload.Rng;
import org.drmkit.core.workload.W3Grants;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A proposed grant checked against those of workload W3, and one for everything.
 *
 * <p>Run it with {@code mvn -q -Pbenchmark -pl drm-core -am test-compile exec:exec -Dbenchmark=GateBenchmark}; the percentiles are those of
 * single checks.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 4)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms4g", "-Xmx4g"})
public class GateBenchmark {

    @Param({"100000", "1000000"})
    private int grants;

    private GrantGate gate;
    private List<TerritoryGrant> proposals;
    private TerritoryGrant everything;
    private Rng rng;

    @Setup
    public void load() {
        W3Grants workload = W3Grants.of(grants);
        DealerNetwork network = DealerNetwork.builder(workload.schema())
                .grants(workload.grants())
                .build();
        gate = GrantGate.of(network);
        rng = new Rng(7);
        proposals = java.util.stream.IntStream.range(0, 10_000)
                .map(i -> rng.nextInt(grants))
                .mapToObj(workload::grant)
                .toList();
        everything = TerritoryGrant.builder()
                .id("N")
                .dealer("N")
                .exclusivity(Exclusivity.EXCLUSIVE)
                .addAllRegions(codes(workload.schema().regions().orElseThrow()))
                .addAllProducts(codes(workload.schema().products().orElseThrow()))
                .from(java.time.LocalDate.of(2026, 1, 1))
                .build();
    }

    private static List<String> codes(org.drmkit.core.tree.CodeTree tree) {
        return java.util.Arrays.stream(tree.roots()).mapToObj(tree::code).toList();
    }

    @Benchmark
    public GrantGate.Answer proposal() {
        return gate.check(proposals.get(rng.nextInt(proposals.size())));
    }

    @Benchmark
    public GrantGate.Answer everything() {
        return gate.check(everything);
    }
}
