package org.drmkit.examples.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class CasesTest {

    @Test
    void e16_peakSeason() {
        assertThat(PeakSeason.tell(Locale.ENGLISH))
                .contains("40 days before the peak", "at least 30: true")
                .contains("error 13.04 %, bias +7.25 %")
                .containsOnlyOnce("Exception")
                .contains("Exception from 2026-03-01 on: 150 foreseen, 120 came, 25.0 % off")
                .contains("Target for March: 132, from forecast D-3") // 0.6 x 150 + 0.4 x 105
                .contains("Order 168 pieces") // 150 + 150 / 31 x 10 - 40 = 158.4, 14 boxes
                .contains("The supplier's forecast: error 13.04 %") // 20 + 15 + 10 of 345
                .contains("Points for the forecast: 100 of 100");
    }

    @Test
    void e17_carMaker() {
        assertThat(CarMaker.tell(Locale.ENGLISH))
                .contains("3 answers counts 863.6, by 300 answers 986.4")
                .contains("D1: bonus CNY 1375000.00, area discount taken back CNY 0.00")
                .contains("D2: bonus CNY 1000000.00, area discount taken back CNY -45000.00")
                .contains("D3: bonus CNY 0.00")
                .contains("D4: bonus CNY 0.00")
                .contains("Store audit of D1: 70 points, passed: true, lacking []")
                .contains("Store audit of D4: 50 points, passed: false, lacking [TOOLS]");
    }

    @Test
    void e17_gradeF_is0InEveryRow() {
        assertThat(CarMaker.GRID.rows()).hasSize(3);
        assertThat(CarMaker.GRID.rows().values())
                .allSatisfy(row -> assertThat(row.get("F")).isEqualByComparingTo("0"));
    }

    @Test
    void e17_aGridWithAHole_isNotBuilt() {
        assertThatThrownBy(() -> BonusGrid.parse("1.00: A 0.02 B 0.01\n1.05: A 0.03"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("B from 1.05");
        assertThatThrownBy(() -> BonusGrid.parse("1.05: A 0.02\n1.00: A 0.03")).hasMessageContaining("does not follow");
    }

    @Test
    void e18_productLaunch() {
        assertThat(ProductLaunch.tell(Locale.ENGLISH))
                .contains("D1: 80 %, READY []; embargo breaches: 0; launch support CNY 20000.00")
                .contains("D2: 80 %, NOT_READY [TRAINING]; embargo breaches: 1; launch support CNY 0.00")
                .contains(
                        "ROADSHOW of D1 for visitors: CNY 30000.01, split {D1=CNY 12000.00, OEM=CNY 18000.01}; done in time: true")
                .contains("OEM owes D1 the credit for the old model in stock by 2026-04-04");
    }

    @Test
    void bothSides_areJudgedByOneCard() {
        assertThat(BothSides.tell(Locale.ENGLISH))
                .contains("OEM: 85 points, grade A.") // 60 x 3/4 + 40 x 1
                .contains("D1: 80 points, grade A."); // 60 x 1 + 40 x 1/2
        assertThat(BothSides.tell(Locale.CHINA)).contains("OEM：85 分，等级 A。");
    }

    @Test
    void stories_inChinese_haveTheSameFigures() {
        assertThat(PeakSeason.tell(Locale.CHINA)).contains("13.04 %", "7.25 %", "提前 40 天");
        assertThat(CarMaker.tell(Locale.CHINA)).contains("1375000.00", "863.6");
        assertThat(ProductLaunch.tell(Locale.CHINA)).contains("准备度 80 %", "NOT_READY");
    }
}
