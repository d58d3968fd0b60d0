package org.drmkit.incentives;

import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.drmkit.incentives.settlement.Settlement;
import org.drmkit.incentives.workload.W1;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Twenty million lines with ids, made, loaded and settled in a heap of 4 GB; every payout is that of the program by hand.
 *
 * <p>{@code mvn -q -Pbenchmark -pl drm-incentives -am test-compile exec:exec -Dbenchmark=W1LargeBenchmark}
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(value = 1, jvmArgsAppend = "-Xmx4g")
public class W1LargeBenchmark {

    @Param("20000000")
    private int lines;

    @Benchmark
    public Settlement loadedAndSettled() {
        W1 workload = W1.withIds(lines);
        Settlement settlement = workload.run().settle();
        if (!Arrays.equals(W1.pay(settlement), workload.byHand())) {
            throw new IllegalStateException("The engine pays other amounts than the program by hand.");
        }
        return settlement;
    }
}
