package org.drmkit.core.measure;

import java.util.concurrent.TimeUnit;
import org.drmkit.core.book.DealerBook;
import org.drmkit.core.network.DealerNetwork;
import org.drmkit.core.time.DateRange;
import org.drmkit.core.workload.W1Lines;
import org.drmkit.core.workload.W1Measures;
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
 * One dealer explained to the line: every line of every figure that the twelve rules of workload W1 read, another dealer each time.
 *
 * <p>{@code mvn -q -Pbenchmark -pl drm-core -am test-compile exec:exec -Dbenchmark=ExplainBenchmark}
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms4g", "-Xmx4g"})
public class ExplainBenchmark {

    @Param("10000000")
    private int lines;

    private Accumulators accumulators;
    private String[] dealers;
    private int next;

    @Setup
    public void load() {
        dealers = W1Lines.dealerCodes();
        DealerNetwork network = DealerNetwork.builder(W1Lines.schema()).build();
        DealerBook book = DealerBook.of(network, W1Lines.of(lines).ledger());
        accumulators = W1Measures.plan(network).scan(book);
    }

    /** The first dealers, whose lines are looked for among all. */
    @Benchmark
    @Warmup(iterations = 5)
    @Measurement(iterations = 10)
    public long oneOfTheFirst() {
        return explain();
    }

    /** One of many dealers, when the lines are sorted by dealer. */
    @Benchmark
    @Warmup(iterations = 200)
    @Measurement(iterations = 50)
    public long oneOfMany() {
        return explain();
    }

    private long explain() {
        String party = dealers[next++];
        long count = 0;
        for (MeasureKey key : accumulators.plan().keys()) {
            for (DateRange window : accumulators.plan().windows(key)) {
                count += accumulators.lines(key, window, party).size();
            }
        }
        if (count == 0) {
            throw new IllegalStateException("No line of " + party + " counts.");
        }
        return count;
    }
}
