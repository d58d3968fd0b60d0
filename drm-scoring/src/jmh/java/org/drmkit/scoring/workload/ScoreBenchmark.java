package org.drmkit.scoring.workload;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.drmkit.core.book.DealerBook;
import org.drmkit.core.fact.FactQuery;
import org.drmkit.core.fact.FigureColumn;
import org.drmkit.scoring.ScoringEngine;
import org.drmkit.scoring.ScoringRun;
import org.drmkit.scoring.scorecard.Scorecard;
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
 * A million dealers by twelve KPIs, beside a program written by hand for them, and ten thousand by twenty after a change of weights.
 *
 * <p>The published checksum is asserted for both before a time counts.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 4, time = 2)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms3g", "-Xmx3g"})
public class ScoreBenchmark {

    private static final int MILLION = 1_000_000;
    private static final int SOME = 10_000;
    private static final List<String> GRADES = List.of("A", "B", "C", "D", "E");

    private HandW2 hand;
    private DealerBook book;
    private ScoringEngine engine;
    private DealerBook small;
    private Scorecard twenty;
    private int turn;

    @Setup
    public void load() {
        W2 dealers = W2.of(MILLION);
        hand = new HandW2(dealers);
        check(HandW2.checksum(hand.hundredths()));
        book = dealers.book();
        engine = ScoringEngine.of(W2.card(), book.network());
        check(checksum(engine()));
        small = W2.of(SOME).book();
        twenty = Scorecard.read(card());
    }

    /** Twelve KPIs of the workload, and eight of them a second time. */
    private static String card() {
        String text = W2.card().write().canonical();
        StringBuilder kpis = new StringBuilder();
        IntStream.range(0, 8)
                .mapToObj(k ->
                        "{\"id\":\"more%s\",\"value\":{\"fact\":\"k%s\"},\"score\":{\"percentile\":\"MIDRANK\"},\"weight\":3},"
                                .formatted(k, k))
                .forEach(kpis::append);
        return text.replace("\"kpis\":[", "\"kpis\":[" + kpis);
    }

    private static void check(long checksum) {
        if (checksum != W2.CHECKSUM_OF_A_MILLION) {
            throw new IllegalStateException("The checksum is %x.".formatted(checksum));
        }
    }

    private static long checksum(ScoringRun run) {
        FigureColumn scores = fact(run, "score");
        FigureColumn grades = fact(run, "grade");
        long sum = 0;
        for (int i = 0; i < scores.size(); i++) {
            long hundredths = scores.fraction(i)
                    .rounded(2, RoundingMode.HALF_UP)
                    .unscaledValue()
                    .longValueExact();
            sum += W2.term(i, hundredths, GRADES.indexOf(grades.code(i)));
        }
        return sum;
    }

    private static FigureColumn fact(ScoringRun run, String name) {
        return run.facts().answer(new FactQuery(name, Optional.of(run.period()), W2.AS_OF, run.dealers()));
    }

    @Benchmark
    public ScoringRun engine() {
        return engine.run(book, W2.AS_OF);
    }

    @Benchmark
    public long[] byHand() {
        return hand.hundredths();
    }

    /** Another weight: the card is checked and compiled, and the book judged anew. */
    @Benchmark
    public ScoringRun weightChange() {
        BigDecimal weight = BigDecimal.valueOf(1 + turn++ % 50);
        Scorecard changed = twenty.withWeights(Map.of("k3", weight));
        return ScoringEngine.of(changed, small.network()).run(small, W2.AS_OF);
    }
}
