package org.drmkit.incentives;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.drmkit.core.book.DealerBook;
import org.drmkit.incentives.program.Program;
import org.drmkit.incentives.settlement.Settlement;
import org.junit.jupiter.api.Test;

/** The published ladder, 2 % from 5,000 and 4 % from 20,000 on everything: 3,000 / 7,000 / 27,000 earn 0 / 140 / 1,080. */
class LadderTest {

    private static final Program LADDER = Books.program("""
            "rules": [{"id": "volume", "title": {"en": "Volume rebate", "zh": "销量返利"},
                       "per": "YEAR", "of": "total", "partial": true,
                       "pay": {"bands": [{"from": 5000, "rate": 0.02}, {"from": 20000, "rate": 0.04}]}}]
            """);

    private static final DealerBook BOOK = new Books()
            .line("D1", "2026-02-10", "3000.00")
            .line("D1", "2026-05-20", "4000.00")
            .line("D1", "2026-10-05", "20000.00")
            .book();

    private static IncentiveRun run(String asOf) {
        return IncentiveEngine.of(LADDER, BOOK.network()).run(BOOK, LocalDate.parse(asOf));
    }

    @Test
    void settle_belowTheFirstBand_nothing() {
        assertThat(run("2026-02-28").settle().due("D1")).hasToString("CNY 0.00");
    }

    @Test
    void settle_afterPartialSettlements_theRest() {
        Settlement february = run("2026-02-28").settle();
        Settlement june = run("2026-06-30").settle(february);
        Settlement end = run("2027-01-01").settle(june);
        assertThat(june.due("D1")).hasToString("CNY 140.00");
        assertThat(end.due("D1")).hasToString("CNY 940.00");
        assertThat(end.lines("D1")).singleElement().satisfies(line -> {
            assertThat(line.entitlement()).isEqualByComparingTo("1080.00");
            assertThat(line.paid()).isEqualByComparingTo("140.00");
        });
    }

    @Test
    void settle_twiceAsOfOneDay_nothingTheSecondTime() {
        IncentiveRun run = run("2027-01-01");
        assertThat(run.settle(run.settle()).due()).hasToString("CNY 0.00");
    }

    @Test
    void render_english_addsUpFromTheDueToTheLines() {
        IncentiveRun run = run("2027-01-01");
        Settlement paid = run.settle(run("2026-06-30").settle());
        assertThat(run.render(paid, "D1", Locale.ENGLISH)).isEqualTo("""
                        Due 940.00 = earned 1,080.00 - paid 140.00
                          Earned 1,080.00
                            Volume rebate, 2026 1,080.00: 4 % of 27,000.00 (band from 20,000.00)
                              total 27,000.00: 2026-01-01/2027-01-01, 3 lines
                          Paid 140.00: earlier settlements
                        """);
    }

    @Test
    void render_chinese_saysTheSame() {
        IncentiveRun run = run("2027-01-01");
        Settlement paid = run.settle(run("2026-06-30").settle());
        assertThat(run.render(paid, "D1", Locale.CHINA)).isEqualTo("""
                        应付 940.00 = 应得 1,080.00 - 已付 140.00
                          应得 1,080.00
                            销量返利，2026 1,080.00：27,000.00 的 4%（20,000.00 起的档）
                              total 27,000.00：2026-01-01/2027-01-01，3 行
                          已付 140.00：此前结算
                        """);
    }

    @Test
    void settle_jsonComesBack_equal() {
        Settlement june = run("2026-06-30").settle();
        assertThat(Settlement.read(june.write().pretty())).isEqualTo(june);
    }
}
