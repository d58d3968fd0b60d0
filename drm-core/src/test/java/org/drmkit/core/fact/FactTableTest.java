package org.drmkit.core.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.drmkit.core.json.DefinitionException;
import org.drmkit.core.json.Problem;
import org.drmkit.core.time.DateRange;
import org.junit.jupiter.api.Test;

class FactTableTest {

    private static final DateRange Q1 = DateRange.parse("2026-01-01/2026-04-01");
    private static final DateRange Q2 = DateRange.parse("2026-04-01/2026-07-01");
    private static final LocalDate MAY_1 = LocalDate.of(2026, 5, 1);
    private static final LocalDate MAY_2 = LocalDate.of(2026, 5, 2);

    private static final Fact GENERAL = Fact.of("D1", "target", Figure.of(100));
    private static final Fact FIRST = Fact.of("D1", "target", Figure.of(40_000)).in(Q1);
    private static final Fact CORRECTED = FIRST.recordedOn(MAY_2).withFigure(Figure.of(42_000));

    @Test
    void answer_aCorrection_winsFromTheDayOfItsRecording() {
        FactTable table = FactTable.of("crm", List.of(CORRECTED, FIRST, GENERAL));
        assertThat(target(table, Q1, MAY_1)).isEqualTo(Figure.of(40_000));
        assertThat(target(table, Q1, MAY_2)).isEqualTo(Figure.of(42_000));
    }

    @Test
    void answer_anotherPeriod_fallsBackToTheFactWithoutOne() {
        FactTable table = FactTable.of("crm", List.of(CORRECTED, FIRST, GENERAL));
        assertThat(target(table, Q2, MAY_2)).isEqualTo(Figure.of(100));
        assertThat(target(FactTable.of("crm", List.of(FIRST)), Q2, MAY_2)).isEqualTo(Figure.missing("NO_FACT"));
    }

    @Test
    void answer_withdrawn_isMissingAndDoesNotFallBack() {
        Fact withdrawn = FIRST.recordedOn(MAY_2).withFigure(Figure.missing("disputed"));
        FactTable table = FactTable.of("crm", List.of(GENERAL, FIRST, withdrawn));
        assertThat(target(table, Q1, MAY_1)).isEqualTo(Figure.of(40_000));
        assertThat(target(table, Q1, MAY_2)).isEqualTo(Figure.missing("disputed"));
    }

    @Test
    void answer_withoutPeriod_seesNoFactOfAPeriod() {
        FactTable table = FactTable.of("crm", List.of(FIRST));
        FactQuery query = new FactQuery("target", Optional.empty(), MAY_2, Parties.of("D1"));
        assertThat(table.answer(query).figure(0)).isEqualTo(Figure.missing("NO_FACT"));
    }

    @Test
    void answer_decimals_shareTheScaleThatAllOfThemFit() {
        FactTable table = FactTable.of(
                "crm",
                List.of(
                        Fact.of("D1", "target", Figure.of(new BigDecimal("44642857.14"))),
                        Fact.of("D2", "target", Figure.of(new BigDecimal("0.5")))));
        FigureColumn answer = table.answer(FactQuery.of("target", Q1, MAY_1, Parties.of("D1", "D2")));
        assertThat(answer.scale()).isEqualTo(2);
        assertThat(answer.unscaled(0)).isEqualTo(4464285714L);
        assertThat(answer.unscaled(1)).isEqualTo(50);
    }

    @Test
    void answer_decimalsThatShareNoScale_keepTheirValue() {
        BigDecimal small = new BigDecimal("0.000000000000000001");
        FactTable table = FactTable.of(
                "crm",
                List.of(Fact.of("D1", "target", Figure.of(1_000_000)), Fact.of("D2", "target", Figure.of(small))));
        FigureColumn answer = table.answer(FactQuery.of("target", Q1, MAY_1, Parties.of("D1", "D2")));
        assertThat(answer.scale()).isEqualTo(11);
        assertThat(answer.kind(0)).isEqualTo(CellKind.DECIMAL);
        assertThat(answer.kind(1)).isEqualTo(CellKind.QUOTIENT);
        assertThat(answer.figure(1)).isEqualTo(Figure.of(small));
    }

    @Test
    void of_contradictions_areRefusedAllAtOnce() {
        List<Fact> facts = List.of(
                CORRECTED,
                GENERAL,
                CORRECTED.withFigure(Figure.of(43_000)),
                GENERAL,
                GENERAL.withFigure(Figure.missing("withdrawn")));
        assertThatThrownBy(() -> FactTable.of("crm", facts))
                .asInstanceOf(InstanceOfAssertFactories.type(DefinitionException.class))
                .satisfies(e -> assertThat(e.problems())
                        .extracting(problem -> problem.pointer().toString(), Problem::code)
                        .containsExactly(tuple("/2", "DUPLICATE"), tuple("/4", "DUPLICATE")))
                .satisfies(e -> assertThat(e)
                        .hasMessageContainingAll("target", "D1", "42000", "43000", "Missing(withdrawn)", "Maybe"));
    }

    @Test
    void of_repeated_countsOnce() {
        FactTable table = FactTable.of("crm", List.of(GENERAL, GENERAL));
        assertThat(table.facts()).containsExactly(GENERAL);
    }

    @Test
    void of_noId_isRefused() {
        assertThatThrownBy(() -> FactTable.of("", List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    private static Figure target(FactTable table, DateRange period, LocalDate asOf) {
        return table.answer(FactQuery.of("target", period, asOf, Parties.of("D1")))
                .figure(0);
    }
}
