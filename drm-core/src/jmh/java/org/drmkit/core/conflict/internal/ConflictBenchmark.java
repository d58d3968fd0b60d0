package org.drmkit.core.conflict.internal;

import java.util.concurrent.TimeUnit;
import org.drmkit.core.agreement.Exclusivity;
import org.drmkit.core.workload.W3ByHand;
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
 * The conflicting pairs of workload W3, told to a sink on one thread, beside a program that is written for this workload alone.
 *
 * <p>Both start from columns of numbers, and their checksums are asserted before a time counts. Run it with {@code mvn -q -Pbenchmark -pl
 * drm-core -am test-compile exec:exec -Dbenchmark=ConflictBenchmark}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms4g", "-Xmx4g"})
public class ConflictBenchmark {

    @Param({"10000", "100000", "1000000"})
    private int grants;

    private GrantTable table;
    private W3ByHand byHand;

    @Setup
    public void load() {
        W3Grants workload = W3Grants.of(grants);
        table = GrantTable.of(workload.schema(), workload.grants());
        byHand = new W3ByHand(workload);
        check(join());
        check(byHand());
    }

    private void check(long checksum) {
        long expected = switch (grants) {
            case 10_000 -> 0x2a6e84de0627e9cdL;
            case 100_000 -> 0xcaa54fb89e31f13eL;
            default -> 0x65e94e5e622f26f6L;
        };
        if (checksum != expected) {
            throw new IllegalStateException(
                    "The checksum is " + Long.toHexString(checksum) + ", not " + Long.toHexString(expected) + ".");
        }
    }

    @Benchmark
    public long join() {
        long[] sums = new long[1];
        MeetingGrants.findRivals(
                table,
                grant -> true,
                Exclusivity::clashesWith,
                (one, other) -> sums[0] += 1 + W3Grants.mixed(one, other));
        return sums[0];
    }

    @Benchmark
    public long byHand() {
        return byHand.checksum();
    }
}
