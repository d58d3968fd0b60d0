package org.drmkit.incentives;

import java.util.concurrent.TimeUnit;
import org.drmkit.incentives.workload.W1;
import org.drmkit.incentives.workload.W1Peers;
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
 * Workload W1 by the engine, by streams of decimals and by a rules engine, on what each has in memory; the checksum of all payouts is
 * asserted before a time counts.
 *
 * <p>{@code mvn -q -Pbenchmark -pl drm-incentives -am test-compile exec:exec -Dbenchmark=W1PeersBenchmark}
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms4g", "-Xmx4g"})
public class W1PeersBenchmark {

    @Param("1000000")
    private int lines;

    private W1 workload;
    private W1Peers peers;

    @Setup
    public void load() {
        workload = W1.of(lines);
        peers = W1Peers.of(workload);
        String expected = W1.checksum(workload.byHand());
        check(expected, W1.checksum(W1.pay(workload.run().settle())));
        check(expected, W1.checksum(peers.streams()));
        check(expected, W1.checksum(peers.easyRules()));
    }

    private static void check(String expected, String checksum) {
        if (!checksum.equals(expected)) {
            throw new IllegalStateException("The checksum is " + checksum + ", not " + expected + ".");
        }
    }

    @Benchmark
    public IncentiveRun engine() {
        return workload.run();
    }

    /** The program that knows the twelve rules. */
    @Benchmark
    public long[] byHand() {
        return workload.byHand();
    }

    @Benchmark
    public long[] streams() {
        return peers.streams();
    }

    @Benchmark
    public long[] easyRules() {
        return peers.easyRules();
    }
}
