package org.drmkit.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.List;
import java.util.Set;
import org.drmkit.core.json.DefinitionException;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;
import org.drmkit.core.time.Dated.Segment;
import org.junit.jupiter.api.Test;

/** How the types of this package look as JSON. */
class TimeShapesTest {

    private static final Shape<Dated<String>> TIER = Dated.shape(Shapes.TEXT);

    private static List<String> problems(Shape<?> shape, String json) {
        return catchThrowableOfType(DefinitionException.class, () -> shape.parse(json, "value")).problems().stream()
                .map(problem -> problem.pointer() + " " + problem.code())
                .toList();
    }

    private static <T> void assertLooksLike(Shape<T> shape, T value, String json) {
        assertThat(shape.write(value).canonical()).isEqualTo(json);
        assertThat(shape.parse(json, "value")).isEqualTo(value);
    }

    @Test
    void dateRange_withAndWithoutEnd() {
        assertLooksLike(
                DateRange.SHAPE,
                DateRange.parse("2026-01-01/2026-04-01"),
                "{\"from\":\"2026-01-01\",\"to\":\"2026-04-01\"}");
        assertLooksLike(DateRange.SHAPE, DateRange.parse("2026-01-01/.."), "{\"from\":\"2026-01-01\"}");
        assertThat(DateRange.SHAPE.parse("{\"from\":\"2026-01-01\",\"to\":null}", "range"))
                .isEqualTo(DateRange.parse("2026-01-01/.."));
        assertThat(DateRange.SHAPE.parse(DateRange.SHAPE.write(DateRange.always()), "range"))
                .isEqualTo(DateRange.always());
    }

    @Test
    void dateRange_bad_pointsToTheMember() {
        assertThat(problems(DateRange.SHAPE, "{\"from\":\"2026-04-01\",\"to\":\"2026-04-01\"}"))
                .containsExactly("/to OUT_OF_RANGE");
        assertThat(problems(DateRange.SHAPE, "{\"from\":\"2026-02-30\",\"too\":\"2026-04-01\"}"))
                .containsExactlyInAnyOrder("/from WRONG_KIND", "/too UNKNOWN_MEMBER");
        assertThat(problems(DateRange.SHAPE, "{\"from\":\"+999999999-12-31\"}")).hasSize(1);
    }

    @Test
    void per_isAWord() {
        assertLooksLike(Per.SHAPE, PeriodUnit.QUARTER, "\"QUARTER\"");
        assertLooksLike(Per.SHAPE, Per.PROGRAM, "\"PROGRAM\"");
        assertLooksLike(Per.SHAPE, new Per.Calendar("R445"), "\"R445\"");
        assertThat(problems(Per.SHAPE, "\"445\"")).containsExactly(" WRONG_KIND");
    }

    @Test
    void fiscalCalendar_isItsFirstDay() {
        assertLooksLike(FiscalCalendar.SHAPE, FiscalCalendar.of(MonthDay.of(4, 1)), "\"--04-01\"");
        assertThat(problems(FiscalCalendar.SHAPE, "\"--04-29\"")).hasSize(1);
    }

    @Test
    void namedCalendar_badDays_pointToEach() {
        assertLooksLike(
                NamedCalendar.SHAPE,
                NamedCalendar.of("R445", List.of(LocalDate.parse("2025-12-29"), LocalDate.parse("2026-01-26"))),
                "{\"firstDays\":[\"2025-12-29\",\"2026-01-26\"],\"name\":\"R445\"}");
        assertThat(
                        problems(
                                NamedCalendar.SHAPE,
                                "{\"name\":\"R445\",\"firstDays\":[\"2026-01-26\",\"2025-12-29\",\"2026-02-01\",\"2026-02-01\"]}"))
                .containsExactly("/firstDays/1 OUT_OF_RANGE", "/firstDays/3 OUT_OF_RANGE");
        assertThat(problems(NamedCalendar.SHAPE, "{\"name\":\"R445\",\"firstDays\":[\"2026-01-26\"]}"))
                .hasSize(1);
        assertThat(problems(NamedCalendar.SHAPE, "{\"name\":\"YEAR\",\"firstDays\":[\"2026-01-26\",\"2027-01-26\"]}"))
                .hasSize(1);
    }

    @Test
    void businessCalendar_leavesOutWhatIsUsual() {
        assertLooksLike(BusinessCalendar.SHAPE, BusinessCalendar.builder().build(), "{}");
        BusinessCalendar calendar = BusinessCalendar.builder()
                .weekend(Set.of(DayOfWeek.SUNDAY, DayOfWeek.FRIDAY))
                .holidays(List.of(LocalDate.parse("2026-01-01")))
                .workdays(List.of(LocalDate.parse("2026-01-04")))
                .hours(DayOfWeek.MONDAY, LocalTime.of(9, 0), LocalTime.MIDNIGHT)
                .build();
        assertLooksLike(
                BusinessCalendar.SHAPE,
                calendar,
                "{\"holidays\":[\"2026-01-01\"],\"hours\":{\"MONDAY\":\"09:00-00:00\"},"
                        + "\"weekend\":[\"FRIDAY\",\"SUNDAY\"],\"workdays\":[\"2026-01-04\"]}");
    }

    @Test
    void businessCalendar_bad_listsAll() {
        assertThat(
                        problems(
                                BusinessCalendar.SHAPE,
                                "{\"weekend\":[\"SUNDY\"],\"holidays\":[\"2026-13-01\"],\"hours\":{\"MONDAY\":\"18:00-09:00\",\"TUESDAY\":\"9-18\"}}"))
                .containsExactlyInAnyOrder(
                        "/weekend/0 UNKNOWN_VALUE",
                        "/holidays/0 WRONG_KIND",
                        "/hours/MONDAY WRONG_KIND",
                        "/hours/TUESDAY WRONG_KIND");
        assertThat(problems(BusinessCalendar.SHAPE, "{\"holidays\":[\"2026-01-01\"],\"workdays\":[\"2026-01-01\"]}"))
                .containsExactly(" INVALID");
    }

    @Test
    void dated_plainOrBySegments() {
        assertLooksLike(TIER, Dated.of("GOLD"), "\"GOLD\"");
        assertLooksLike(TIER, Dated.empty(), "[]");
        assertLooksLike(
                TIER,
                Dated.ofSegments(List.of(
                        new Segment<>(DateRange.parse("../2026-01-01"), "SILVER"),
                        new Segment<>(DateRange.parse("2026-02-01/.."), "GOLD"))),
                "[{\"to\":\"2026-01-01\",\"value\":\"SILVER\"},{\"from\":\"2026-02-01\",\"value\":\"GOLD\"}]");
        assertLooksLike(Dated.shape(Shapes.INTEGER), Dated.of(2), "2");
        assertLooksLike(Dated.shape(Shapes.BOOL), Dated.of(true), "true");
    }

    @Test
    void dated_bad_listsAll() {
        assertThat(
                        problems(
                                TIER,
                                "[{\"from\":\"2026-02-01\",\"to\":\"2026-01-01\",\"value\":\"A\"},{\"from\":\"2026-01-01\"},7]"))
                .containsExactlyInAnyOrder("/0/to OUT_OF_RANGE", "/1 MISSING_MEMBER", "/2 WRONG_KIND");
        assertThat(problems(TIER, "5")).hasSize(1);
    }

    @Test
    void dated_overlap_pointsToTheLaterOfTheList() {
        String segments =
                "[{\"from\":\"2026-05-01\",\"value\":\"A\"},{\"from\":\"2026-01-01\",\"to\":\"2026-03-01\",\"value\":\"B\"},"
                        + "{\"from\":\"2026-01-15\",\"to\":\"2026-01-20\",\"value\":\"C\"},{\"from\":\"2026-02-01\",\"to\":\"2026-05-02\",\"value\":\"D\"}]";
        assertThat(problems(TIER, segments)).containsExactly("/2 INVALID", "/3 INVALID", "/3 INVALID");
    }
}
