package org.drmkit.scoring.workload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.drmkit.core.book.DealerBook;
import org.drmkit.scoring.ScoringEngine;
import org.drmkit.scoring.report.DealerScore;
import org.drmkit.scoring.report.ScoringReport;
import org.junit.jupiter.api.Test;

class AppraisalsTest {

    private static ScoringReport report(int dealers, long seed) {
        DealerBook book = Appraisals.book(dealers, seed);
        return ScoringEngine.of(Appraisals.card(), book.network())
                .run(book, Appraisals.AS_OF)
                .report();
    }

    @Test
    void e24_10000DealersBy20Kpis_scoreTheMeanOfTheirPoints() {
        List<DealerScore> scores = report(10_000, 1).dealers();
        assertThat(scores).hasSize(10_000);
        for (DealerScore score : scores) {
            int dealer = Integer.parseInt(score.dealer().substring(1));
            long sum = 0;
            for (int k = 0; k < Appraisals.KPIS; k++) {
                sum += Appraisals.points(dealer, k);
            }
            assertThat(score.score().orElseThrow()).isEqualByComparingTo(BigDecimal.valueOf(sum * 5, 2));
        }
    }

    @Test
    void e24_10000DealersBy20Kpis_takeLessThan2Seconds() {
        DealerBook book = Appraisals.book(10_000, 1);
        ScoringEngine engine = ScoringEngine.of(Appraisals.card(), book.network());
        ScoringReport report = assertTimeout(
                Duration.ofSeconds(2), () -> engine.run(book, Appraisals.AS_OF).report());
        assertThat(report.dealers()).hasSize(10_000);
    }

    @Test
    void e24_shuffledInput_givesAnIdenticalReport() {
        assertThat(report(500, 2).write().canonical())
                .isEqualTo(report(500, 3).write().canonical());
    }
}
