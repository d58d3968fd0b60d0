package org.drmkit.core.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.drmkit.core.number.Fraction;
import org.junit.jupiter.api.Test;

class RenderingTest {

    @Test
    void text_due() {
        assertThat(english(Samples.due("27000"))).isEqualTo("""
                        Due 940.00 = earned 1,080.00 - paid 140.00
                          Earned 1,080.00: 4 % of 27,000.00 (band from 20,000.00)
                            Base 27,000.00: sum of amount, 2026-01-01/2027-01-01, 3 lines
                          Paid 140.00: settlement of 2026-06-30
                        """);
        assertThat(chinese(Samples.due("27000"))).isEqualTo("""
                        应付 940.00 = 应得 1,080.00 - 已付 140.00
                          应得 1,080.00：27,000.00 的 4%（20,000.00 起的档）
                            基数 27,000.00：金额合计，2026-01-01/2027-01-01，3 行
                          已付 140.00：2026-06-30 结算
                        """);
    }

    @Test
    void text_roundingThatChangedTheFigure_isTold() {
        assertThat(english(Samples.due("27000.10")))
                .contains("  Earned 1,080.00: 4 % of 27,000.10 (band from 20,000.00) = 1,080.004, rounded\n");
        assertThat(chinese(Samples.due("27000.10"))).contains("（20,000.00 起的档） = 1,080.004，四舍五入\n");
    }

    @Test
    void text_roundingWithEveryMode() {
        Map<RoundingMode, String> words = Map.of(
                RoundingMode.HALF_UP, "rounded",
                RoundingMode.HALF_DOWN, "rounded half down",
                RoundingMode.HALF_EVEN, "rounded half to even",
                RoundingMode.UP, "rounded up",
                RoundingMode.DOWN, "rounded down",
                RoundingMode.CEILING, "rounded up",
                RoundingMode.FLOOR, "rounded down");
        words.forEach((mode, word) -> {
            Explanation rounded = Explanation.builder("limited")
                    .unit("CNY")
                    .operation(Operation.round(0, mode), Explanation.input("max", Samples.cny("7.31")))
                    .build();
            assertThat(english(rounded)).endsWith(": 7.31, " + word + "\n");
        });
    }

    @Test
    void text_severalRules() {
        assertThat(english(Samples.earned())).isEqualTo("""
                        Earned 1,637.50 = Volume rebate (2026Q1) 337.50 + Growth rebate (2026) 300.00 + Guarantee (2026) 1,000.00
                          Volume rebate (2026Q1) 337.50: 1.25 % of 27,000.10 (band from 20,000.00) = 337.50125, rounded
                            Base 27,000.10: sum of amount, 2026-01-01/2027-01-01, 3 lines
                            Next band: 13,000.00 more would reach 40,000.00
                          Growth rebate (2026) 300.00: lowest of payout 1,080.004, maximum 300.00
                            Payout 1,080.004: 4 % of 27,000.10 (band from 20,000.00)
                              Base 27,000.10 (as above)
                            Growth 12.50 % ≈ (now 27,000.10 - a year ago 24,000.00) / 24,000.00
                            Grade: B, met
                          Guarantee (2026) 1,000.00: lowest of 26,995.10, 1,000.00
                            26,995.10 = base 27,000.10 + (-5.00)
                              Base 27,000.10 (as above)
                          Training (2026) none (nothing recorded): payout
                        """);
        assertThat(chinese(Samples.earned())).isEqualTo("""
                        应得 1,637.50 = 销量返利（2026Q1） 337.50 + 增长返利（2026） 300.00 + 保底（2026） 1,000.00
                          销量返利（2026Q1） 337.50：27,000.10 的 1.25%（20,000.00 起的档） = 337.50125，四舍五入
                            基数 27,000.10：金额合计，2026-01-01/2027-01-01，3 行
                            下一档：再增 13,000.00 即达 40,000.00
                          增长返利（2026） 300.00：取最低者（计算额 1,080.004、上限 300.00）
                            计算额 1,080.004：27,000.10 的 4%（20,000.00 起的档）
                              基数 27,000.10（同上）
                            增长率 12.50% ≈ (本期 27,000.10 - 去年同期 24,000.00) / 24,000.00
                            等级：B，满足
                          保底（2026） 1,000.00：取最低者（26,995.10、1,000.00）
                            26,995.10 = 基数 27,000.10 + (-5.00)
                              基数 27,000.10（同上）
                          培训返利（2026） 无（无记录）：计算额
                        """);
    }

    @Test
    void text_score() {
        assertThat(english(Samples.score())).isEqualTo("""
                        Score 68.15 points ≈ Growth 41.06 + Rank 18.75 + Certified 8.33
                          Growth 41.06 points ≈ weight 50 % × points 82.12
                          Rank 18.75 points = weight 25 % × points 75.00
                          Certified 8.33 points ≈ weight 25 % × points 33.33
                          Grade B
                        """);
        assertThat(chinese(Samples.score()))
                .startsWith("总分 68.15 分 ≈ 增长 41.06 + 排名 18.75 + 认证 8.33\n  增长 41.06 分 ≈ 权重 50% × 得分 82.12\n");
    }

    @Test
    void text_unknownCodes_showCodesAndArguments() {
        assertThat(Samples.due("27000.10").render(Locale.ENGLISH, Texts.empty()))
                .isEqualTo("""
                        due 940.00 = earned 1,080.00 - paid (settled: 2026-06-30) 140.00
                          earned 1,080.00: 1,080.004, rounded
                            pay (from: 20,000.00) 1,080.004: product of 2 figures
                              rate 4 %
                              base (column: amount, window: 2026-01-01/2027-01-01, lines: 3) 27,000.10
                        """);
    }

    @Test
    void text_manyOperands_areListedBelow() {
        Explanation[] months = IntStream.rangeClosed(1, 12)
                .mapToObj(month -> Samples.rule("Volume", "2026M" + month, "10"))
                .toArray(Explanation[]::new);

        assertThat(english(Samples.sum(months)).lines())
                .hasSize(13)
                .startsWith("Earned 120.00: sum of 12 figures", "  Volume (2026M1) 10.00")
                .endsWith("  Volume (2026M12) 10.00");
        assertThat(chinese(Samples.sum(months))).startsWith("应得 120.00：以下 12 项之和\n");
    }

    @Test
    void text_everyOperation() {
        assertThat(line(Operation.QUOTIENT, "6", "4")).isEqualTo("root 1.5 = a 6 / b 4");
        assertThat(line(Operation.PRODUCT, "6", "4")).isEqualTo("root 24 = a 6 × b 4");
        assertThat(line(Operation.MAX, "6", "4")).isEqualTo("root 6: highest of a 6, b 4");
        assertThat(line(Operation.FLOOR, "6.5")).isEqualTo("root 6: a 6.5, cut to a whole number");
        assertThat(line(Operation.NEGATED, "6.5")).isEqualTo("root -6.5 = -a 6.5");
        assertThat(line(Operation.SHARE, "1", "3")).isEqualTo("root 0.333333 ≈ a 1 / b 3");
        assertThat(line(Operation.choice(1), "6", "4")).isEqualTo("root 4: b 4");
        assertThat(line(Operation.QUOTIENT, "6", "0")).isEqualTo("root none (not defined) = a 6 / b 0");
        assertThat(line(Operation.INTERPOLATION, "0.55", "0.5", "60", "0.7", "80"))
                .isEqualTo("root 65: a 0.55, between 60 at 0.5 and 80 at 0.7");
    }

    @Test
    void text_choice_listsThoseThatWereNotTaken() {
        Explanation choice = Explanation.builder("root")
                .operation(
                        Operation.choice(1),
                        Explanation.input("a", Value.absent("NO_FACT")),
                        Explanation.input("b", Value.of("GOLD")))
                .build();

        assertThat(english(choice)).isEqualTo("""
                        root GOLD: b GOLD
                          a none (nothing recorded)
                        """);
    }

    @Test
    void text_aFigureThatDoesNotAddUp_isShownAllTheSame() {
        Explanation wrong = Explanation.builder("due")
                .value(Samples.cny("8"))
                .operation(Operation.SAME, Explanation.input("paid", Samples.cny("7")))
                .build();

        assertThat(english(wrong)).isEqualTo("Due 8.00: paid 7.00\n");
    }

    @Test
    void text_twoCurrencies_areNamed() {
        Explanation due = Explanation.builder("due")
                .value(Samples.cny("7"))
                .operation(
                        Operation.PRODUCT,
                        Explanation.input("paid", Value.of(Fraction.ONE, "USD")),
                        Explanation.input("rate", Value.of(7)))
                .build();

        assertThat(english(due)).isEqualTo("Due CNY 7.00 = paid USD 1.00 × rate 7\n");
    }

    @Test
    void text_carriedOnUnderAnotherName() {
        Explanation named = Samples.same("earned", Samples.rule("Volume", "2026", "7"));
        Explanation step = Samples.same("earned", Samples.same("rounded", Explanation.input("max", Samples.cny("7"))));

        assertThat(english(named)).isEqualTo("Earned 7.00: Volume (2026)\n");
        assertThat(english(step)).isEqualTo("Earned 7.00: maximum\n");
    }

    @Test
    void text_figureWithinItsName() {
        Texts texts = Texts.of("en", Map.of("entitlement", "rebate of {rule} in {period}: {figure} {unit}"));

        assertThat(Samples.rule("Volume", "2026", "1080").render(Locale.ENGLISH, texts))
                .isEqualTo("Rebate of Volume in 2026: 1,080.00 CNY\n");
    }

    @Test
    void text_nameOfWhatAnArgumentSays() {
        Texts texts = Texts.of("en", Map.of("formula.measure", "{measure}"))
                .with(Texts.of("zh", Map.of("measure.sales", "销售净额")));
        Explanation sales = Explanation.builder("formula.measure")
                .argument("measure", "sales")
                .value(Value.of(Fraction.of(7), "CNY"))
                .build();

        assertThat(sales.render(Locale.CHINA, texts)).isEqualTo("销售净额 7.00\n");
        assertThat(sales.render(Locale.ENGLISH, texts)).isEqualTo("sales 7.00\n");
    }

    @Test
    void text_otherLanguage_hasEnglishWordsAndItsOwnNumbers() {
        assertThat(Samples.due("27000").render(Locale.GERMANY, Samples.TEXTS))
                .startsWith("Due 940,00 = earned 1.080,00 - paid 140,00\n");
    }

    private static String english(Explanation explanation) {
        return explanation.render(Locale.ENGLISH, Samples.TEXTS);
    }

    private static String chinese(Explanation explanation) {
        return explanation.render(Locale.CHINA, Samples.TEXTS);
    }

    private static String line(Operation operation, String... operands) {
        List<Explanation> inputs = IntStream.range(0, operands.length)
                .mapToObj(
                        i -> Explanation.input(Character.toString('a' + i), Value.of(Fraction.parse(operands[i]), "")))
                .toList();
        Explanation root =
                Explanation.builder("root").operation(operation, inputs).build();
        return root.render(Locale.ENGLISH, Texts.empty()).lines().findFirst().orElseThrow();
    }
}
