package org.drmkit.core.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import org.drmkit.core.fact.Figure;
import org.drmkit.core.json.DefinitionException;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;
import org.drmkit.core.number.Fraction;
import org.drmkit.core.time.DateRange;
import org.junit.jupiter.api.Test;

class HistoryTest {

    private record Visit(String id, String party, LocalDate on, LocalDate recordedOn) implements Recorded {

        static final Shape<Visit> SHAPE = Shape.object("visit", o -> {
            var id = o.required("id", Shapes.CODE, Visit::id);
            var party = o.required("party", Shapes.CODE, Visit::party);
            var on = o.required("on", Shapes.DATE, Visit::on);
            var recordedOn = o.required("recordedOn", Shapes.DATE, Visit::recordedOn);
            return v -> new Visit(v.get(id), v.get(party), v.get(on), v.get(recordedOn));
        });
    }

    private static final FactName VISITS = FactName.of("visits", Unit.COUNT, "visits", "拜访次数");
    private static final FactName LAST = FactName.of("lastVisitMonth", Unit.COUNT, "month", "月");

    private static Visit visit(String id, String party, String on, String recordedOn) {
        return new Visit(id, party, LocalDate.parse(on), LocalDate.parse(recordedOn));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    @Test
    void known_onADay_isTheLatestVersionByThen() {
        Visit first = visit("V7", "D1", "2026-02-01", "2026-02-03");
        Visit corrected = visit("V7", "D1", "2026-01-31", "2026-02-10");
        History<Visit> history = History.of(List.of(corrected, first, first));
        assertThat(history.known("D1", day("2026-02-02"))).isEmpty();
        assertThat(history.known("D1", day("2026-02-03"))).containsExactly(first);
        assertThat(history.known("D1", day("2026-02-10"))).containsExactly(corrected);
        assertThat(history.known("D2", day("2026-02-10"))).isEmpty();
        assertThat(history).isEqualTo(History.of(List.of(first, corrected)));
        assertThat(history.parties()).containsExactly("D1");
    }

    @Test
    void of_twoVersionsOfOneDay_orTwoParties_areRefusedTogether() {
        List<Visit> bad = List.of(
                visit("V1", "D1", "2026-01-05", "2026-01-05"),
                visit("V1", "D1", "2026-01-06", "2026-01-05"),
                visit("V2", "D1", "2026-01-05", "2026-01-05"),
                visit("V2", "D2", "2026-01-05", "2026-01-06"));
        DefinitionException refused = catchThrowableOfType(DefinitionException.class, () -> History.of(bad));
        assertThat(refused.problems())
                .extracting(problem -> problem.pointer().toString())
                .containsExactly("/1", "/3");
        assertThat(refused).hasMessageContainingAll("V1", "2026-01-05", "V2", "D2");
        DefinitionException read = catchThrowableOfType(
                DefinitionException.class,
                () -> History.shape(Visit.SHAPE)
                        .parse(Shapes.listOf(Visit.SHAPE).write(bad), "visits"));
        assertThat(read.problems())
                .extracting(problem -> problem.pointer().toString())
                .containsExactly("/1", "/3");
    }

    @Test
    void shape_readsWhatItWrites() {
        History<Visit> history = History.of(List.of(visit("V1", "D1", "2026-01-05", "2026-01-05")));
        Shape<History<Visit>> shape = History.shape(Visit.SHAPE);
        assertThat(shape.parse(shape.write(history), "visits")).isEqualTo(history);
    }

    @Test
    void facts_seeOnlyWhatWasRecorded() {
        History<Visit> history = History.of(List.of(
                visit("V1", "D1", "2026-01-05", "2026-01-05"),
                visit("V2", "D1", "2026-01-12", "2026-01-12"),
                visit("V3", "D1", "2026-01-19", "2026-01-19"),
                visit("V4", "D1", "2026-01-26", "2026-02-03")));
        HistoryFacts<Visit> facts = HistoryFacts.of("visits", history)
                .inPeriod(
                        VISITS,
                        (known, window) -> Answer.of(known.stream()
                                .filter(visit -> window.hasSeen(visit.on()))
                                .count()))
                .onDay(LAST, (known, window) -> Answer.of(window.day().getMonthValue()))
                .build();
        String january = "2026-01-01/2026-02-01";
        assertThat(Asked.of(facts, "D1", january, "2026-01-31").number(VISITS)).isEqualTo(Fraction.of(3));
        assertThat(Asked.of(facts, "D1", january, "2026-02-03").number(VISITS)).isEqualTo(Fraction.of(4));
        assertThat(Asked.of(facts, "D1", "2026-02-03").figure(VISITS)).isEqualTo(Figure.missing("NO_FACT"));
        assertThat(Asked.of(facts, "D2", january, "2026-02-03").figure(VISITS)).isEqualTo(Figure.missing("NO_FACT"));
        assertThat(Asked.of(facts, "D1", january, "2026-02-03").number(LAST)).isEqualTo(Fraction.ONE);
        assertThat(Asked.of(facts, "D1", "2026-02-03").number(LAST)).isEqualTo(Fraction.of(2));
        assertThat(facts.catalogue()).containsExactly(VISITS, LAST);
        assertThat(facts.names()).containsExactly("visits", "lastVisitMonth");
    }

    @Test
    void facts_aNameTwice_isRefused() {
        HistoryFacts.Builder<Visit> builder = HistoryFacts.of("visits", History.<Visit>of(List.of()))
                .inPeriod(VISITS, (known, window) -> Answer.of(0));
        assertThatThrownBy(() -> builder.onDay(VISITS, (known, window) -> Answer.of(0)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("visits", "already");
        assertThatThrownBy(() -> FactName.of("2nd", Unit.COUNT, "second", "第二"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void window_looksAtTheEndOfThePeriodOrAtTheDayOfKnowledge() {
        DateRange quarter = DateRange.parse("2026-01-01/2026-04-01");
        Window during = new Window(quarter, day("2026-02-15"));
        assertThat(during.day()).isEqualTo(day("2026-02-15"));
        assertThat(during.elapsed()).contains(DateRange.parse("2026-01-01/2026-02-16"));
        assertThat(during.hasSeen(day("2026-02-15"))).isTrue();
        assertThat(during.hasSeen(day("2026-02-16"))).isFalse();
        Window after = new Window(quarter, day("2026-05-01"));
        assertThat(after.day()).isEqualTo(day("2026-03-31"));
        assertThat(after.elapsed()).contains(quarter);
        assertThat(new Window(quarter, day("2025-12-31")).elapsed()).isEmpty();
        assertThat(new Window(DateRange.always(), LocalDate.MAX).elapsed()).contains(DateRange.always());
    }

    @Test
    void share_ofNothing_doesNotApply() {
        assertThat(Answer.share(0, 0)).isEqualTo(Answer.notApplicable("DIVISION_BY_ZERO"));
        assertThat(Answer.share(11, 13)).isEqualTo(Answer.of(Fraction.parse("11/13")));
    }
}
