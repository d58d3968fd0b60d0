package org.drmkit.scoring.workload;

import java.util.concurrent.TimeUnit;
import org.drmkit.core.book.DealerBook;
import org.drmkit.scoring.ScoringEngine;
import org.drmkit.scoring.report.ScoringReport;
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
 * 10,000 dealers by 20 KPIs on one thread, from facts to a report of every dealer, which must take less than 2 s.
 *
 * <p>{@code mvn -q -Pbenchmark -pl drm-scoring -am test-compile exec:exec -Dbenchmark=AppraisalBenchmark}
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class AppraisalBenchmark {

    private static final int DEALERS = 10_000;

    private DealerBook book;

    /** Makes the dealers, all of whom must be scored. */
    @Setup
    public void load() {
        book = Appraisals.book(DEALERS, 1);
        long scored = report().dealers().stream()
                .filter(score -> score.score().isPresent())
                .count();
        if (scored != DEALERS) {
            throw new IllegalStateException("Only %s dealers are scored.".formatted(scored));
        }
    }

    /** Reads the card, compiles it and judges. */
    @Benchmark
    public ScoringReport report() {
        return ScoringEngine.of(Appraisals.card(), book.network())
                .run(book, Appraisals.AS_OF)
                .report();
    }
}
