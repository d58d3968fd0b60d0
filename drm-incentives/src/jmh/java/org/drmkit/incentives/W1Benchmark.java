package org.drmkit.incentives;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.drmkit.incentives.workload.W1;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Workload W1: twelve rules over a year of lines, beside a program that is written for them by hand.
 *
 * <p>The checksum over all payouts is asserted before a time counts. The engine computes every payout with its steps; the program by hand
 * computes the same cents. {@code mvn -q -Pbenchmark -pl drm-incentives -am test-compile exec:exec -Dbenchmark=W1Benchmark
 * -Dbenchmark.options="-prof gc"}; what is allocated must not grow with the lines.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms4g", "-Xmx4g"})
public class W1Benchmark {

    @Param({"1000000", "10000000"})
    private int lines;

    private W1 workload;
    private ExecutorService executor;

    @Setup
    public void load() {
        workload = W1.of(lines);
        executor = Executors.newFixedThreadPool(2);
        String expected = lines == 1_000_000 ? "63c548a4fde56cdc" : "62e01af48929482c";
        check(expected, W1.checksum(workload.byHand()));
        check(expected, W1.checksum(W1.pay(oneThread().settle())));
        check(expected, W1.checksum(W1.pay(twoThreads().settle())));
    }

    private static void check(String expected, String checksum) {
        if (!checksum.equals(expected)) {
            throw new IllegalStateException("The checksum is " + checksum + ", not " + expected + ".");
        }
    }

    @TearDown
    public void close() {
        executor.shutdown();
    }

    @Benchmark
    public IncentiveRun oneThread() {
        return workload.run();
    }

    @Benchmark
    public IncentiveRun twoThreads() {
        return workload.run(executor, 2);
    }

    /** The program that knows the twelve rules. */
    @Benchmark
    public long[] byHand() {
        return workload.byHand();
    }

    /** The six columns added up. */
    @Benchmark
    public long sumOfColumns() {
        return workload.sumOfColumns();
    }
}
