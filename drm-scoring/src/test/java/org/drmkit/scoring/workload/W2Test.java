package org.drmkit.scoring.workload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.drmkit.core.book.DealerBook;
import org.drmkit.core.fact.FactQuery;
import org.drmkit.core.fact.FigureColumn;
import org.drmkit.scoring.ScoringEngine;
import org.drmkit.scoring.ScoringRun;
import org.drmkit.scoring.report.DealerScore;
import org.junit.jupiter.api.Test;

/** The engine and a plain evaluation of the same card, on the same dealers. */
class W2Test {

    private static final int MANY = 100_000;
    private static final List<String> GRADES = List.of("A", "B", "C", "D", "E");

    @Test
    void plainEvaluation_millionDealers_hasThePublishedChecksum() {
        assertThat(new PlainW2(W2.of(1_000_000)).checksum()).isEqualTo(W2.CHECKSUM_OF_A_MILLION);
    }

    @Test
    void engine_hundredThousandDealers_agreesWithThePlainEvaluation() {
        W2 dealers = W2.of(MANY);
        PlainW2 plain = new PlainW2(dealers);
        DealerBook book = dealers.book();
        ScoringRun run = ScoringEngine.of(W2.card(), book.network()).run(book, W2.AS_OF);
        FigureColumn scores = fact(run, book, "score");
        FigureColumn grades = fact(run, book, "grade");
        long sum = 0;
        for (int i = 0; i < MANY; i++) {
            long hundredths = hundredths(scores.fraction(i).decimal().orElseThrow());
            assertThat(hundredths).isEqualTo(plain.hundredths(i));
            int grade = GRADES.indexOf(grades.code(i));
            assertThat(grade).isEqualTo(PlainW2.grade(hundredths));
            sum += W2.term(i, hundredths, grade);
        }
        assertThat(sum).isEqualTo(plain.checksum());
    }

    private static FigureColumn fact(ScoringRun run, DealerBook book, String name) {
        FactQuery query = new FactQuery(name, Optional.of(run.period()), W2.AS_OF, book.parties());
        return run.facts().answer(query);
    }

    private static long hundredths(BigDecimal score) {
        return score.setScale(2, RoundingMode.HALF_UP).unscaledValue().longValueExact();
    }

    @Test
    void ranks_manyDealers_areThoseOfTheScores() {
        DealerBook book = W2.of(2_000).book();
        ScoringRun run = ScoringEngine.of(W2.card(), book.network()).run(book, W2.AS_OF);
        List<DealerScore> all = run.report().dealers();
        for (DealerScore score : all.subList(0, 50)) {
            long higher = all.stream()
                    .filter(other ->
                            other.score().orElseThrow().compareTo(score.score().orElseThrow()) > 0)
                    .count();
            assertThat(score.rank()).contains((int) higher + 1);
        }
    }

    /** What the benchmark of a change of weights times: every score moves as its points and the new weight say. */
    @Test
    void weightChange_twelveBecomesFifty_movesEveryScoreByItsPoints() {
        DealerBook book = W2.of(2_000).book();
        ScoringRun before = ScoringEngine.of(W2.card(), book.network()).run(book, W2.AS_OF);
        ScoringRun after = ScoringEngine.of(W2.card().withWeights(Map.of("k3", BigDecimal.valueOf(50))), book.network())
                .run(book, W2.AS_OF);
        for (DealerScore score : before.report().dealers().subList(0, 200)) {
            double points = score.kpi("k3").points().orElseThrow().doubleValue();
            double expected = (100 * score.score().orElseThrow().doubleValue() + 38 * points) / 138;
            assertThat(after.score(score.dealer()).score().orElseThrow().doubleValue())
                    .isCloseTo(expected, within(2e-9));
        }
    }
}
