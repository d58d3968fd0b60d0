package org.drmkit.core.formula.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;
import org.drmkit.core.fact.CellKind;
import org.drmkit.core.fact.FigureColumn;

class ColumnOperationProperties {

    private static final int SIZE = 12;

    /** An operation on columns and the same one as the plain evaluator of the tests knows it. */
    enum Pair {
        ADD(SumOperation.ADD),
        SUBTRACT(SumOperation.SUBTRACT),
        MULTIPLY(ProductOperation.MULTIPLY),
        DIVIDE(QuotientOperation.DIVIDE),
        SHARE(QuotientOperation.SHARE),
        GROWTH(QuotientOperation.GROWTH),
        MIN(ExtremeOperation.MIN),
        MAX(ExtremeOperation.MAX);

        private final ColumnOperation columns;

        Pair(ColumnOperation columns) {
            this.columns = columns;
        }

        PlainArithmetic plain() {
            return PlainArithmetic.valueOf(name());
        }

        boolean isBinary() {
            return this == DIVIDE || this == SHARE || this == GROWTH || this == SUBTRACT;
        }
    }

    @Provide
    Arbitrary<FigureColumn> columns() {
        return Columns.ofSize(SIZE);
    }

    @Provide
    Arbitrary<List<FigureColumn>> operands() {
        return Columns.lists(SIZE, 1, 4);
    }

    @Property(tries = 2_000)
    @StatisticsReport(StatisticsReportMode.OFF)
    void twoOperands_everyCellAsOnFractions(
            @ForAll Pair pair, @ForAll("columns") FigureColumn left, @ForAll("columns") FigureColumn right) {
        FigureColumn result = pair.columns.apply(List.of(left, right));
        for (int i = 0; i < SIZE; i++) {
            Answer expected = pair.plain().of(List.of(Answer.of(left, i), Answer.of(right, i)));
            assertThat(Answer.of(result, i))
                    .as("%s of %s and %s", pair, left.figure(i), right.figure(i))
                    .isEqualTo(expected);
            Statistics.label("kinds").collect(left.kind(i), right.kind(i));
            Statistics.label("result").collect(result.kind(i));
        }
        Statistics.label("kinds")
                .coverage(seen -> Arrays.stream(CellKind.values())
                        .flatMap(a -> Arrays.stream(CellKind.values()).map(b -> List.of(a, b)))
                        .forEach(both -> seen.check(both.toArray()).count(count -> count > 0)));
        Statistics.label("result").coverage(seen -> {
            seen.check(CellKind.DECIMAL).percentage(share -> share > 3);
            seen.check(CellKind.QUOTIENT).percentage(share -> share > 3);
            seen.check(CellKind.EXACT).percentage(share -> share > 3);
            seen.check(CellKind.APPROXIMATE).percentage(share -> share > 3);
        });
    }

    @Property
    void severalOperands_asOnFractions_roundedAtMostOnce(
            @ForAll Pair pair, @ForAll("operands") List<FigureColumn> operands) {
        List<FigureColumn> some = pair.isBinary() ? operands.subList(0, Math.min(2, operands.size())) : operands;
        FigureColumn result = pair.columns.apply(some);
        for (int i = 0; i < SIZE; i++) {
            int cell = i;
            List<Answer> answers =
                    some.stream().map(column -> Answer.of(column, cell)).toList();
            assertThat(Answer.of(result, i))
                    .as("%s of %s", pair, answers)
                    .isEqualTo(pair.plain().of(answers));
        }
    }

    @Property
    void smallDecimals_stayLongs(
            @ForAll @IntRange(min = -1_000_000, max = 1_000_000) int a,
            @ForAll @IntRange(min = 1, max = 1_000_000) int b,
            @ForAll @IntRange(max = 9) int leftScale,
            @ForAll @IntRange(max = 9) int rightScale) {
        FigureColumn left = FigureColumn.of(1, leftScale);
        FigureColumn right = FigureColumn.of(1, rightScale);
        left.setDecimal(0, a);
        right.setDecimal(0, b);
        for (Pair pair : Pair.values()) {
            boolean quotient = pair == Pair.DIVIDE || pair == Pair.SHARE || pair == Pair.GROWTH;
            assertThat(pair.columns.apply(List.of(left, right)).kind(0))
                    .as(pair.name())
                    .isEqualTo(quotient ? CellKind.QUOTIENT : CellKind.DECIMAL);
        }
    }

    @Property
    void floor_isThatOfTheFraction(@ForAll("columns") FigureColumn column) {
        FigureColumn floors = new FloorNode(new Columns.Given(column)).evaluate(Worlds.EMPTY_SCOPE);
        for (int i = 0; i < SIZE; i++) {
            assertThat(Answer.of(floors, i)).isEqualTo(PlainArithmetic.floor(Answer.of(column, i)));
        }
    }

    @Property
    void orElse_isTheFirstThatIsPresent(@ForAll("columns") FigureColumn first, @ForAll("columns") FigureColumn second) {
        Node node = new OrElseNode(new Columns.Given(first), new Columns.Given(second));
        FigureColumn chosen = node.evaluate(Worlds.EMPTY_SCOPE);
        for (int i = 0; i < SIZE; i++) {
            assertThat(Answer.of(chosen, i)).isEqualTo(Answer.of(first.isPresent(i) ? first : second, i));
        }
    }
}
