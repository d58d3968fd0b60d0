package org.drmkit.incentives;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.drmkit.core.json.DefinitionException;
import org.drmkit.incentives.program.Program;
import org.drmkit.incentives.program.ProgramHistory;
import org.junit.jupiter.api.Test;

/** A rule whose periods change from version to version pays every day once, or is refused. */
class VersionSeamsTest {

    private static final Books BOOKS = new Books()
            .line("D1", "2026-01-10", "1000.00")
            .line("D1", "2026-02-20", "100.00")
            .line("D1", "2026-04-20", "10.00");

    private static Program version(int number, String per) {
        return Program.read("""
                {"format": "drm-program/1", "id": "p", "version": %s, "currency": "CNY",
                 "validity": {"from": "2026-01-01", "to": "2027-01-01"}, "measures": {"total": {"sum": "amount"}},
                 "rules": [{"id": "volume", "per": "%s", "of": "total", "pay": {"rate": 1}}]}
                """.formatted(number, per));
    }

    private static String earned(String first, String second, String from) {
        ProgramHistory history = ProgramHistory.of(version(1, first)).then(version(2, second), LocalDate.parse(from));
        return IncentiveEngine.of(history, BOOKS.book().network())
                .run(BOOKS.book(), LocalDate.of(2027, 1, 1))
                .entitlement("D1")
                .toString();
    }

    @Test
    void quartersThenMonths_fromTheFirstDayOfAQuarter_everyDayOnce() {
        assertThat(earned("QUARTER", "MONTH", "2026-04-01")).isEqualTo("CNY 1110.00");
        assertThat(earned("MONTH", "QUARTER", "2026-04-01")).isEqualTo("CNY 1110.00");
        assertThat(earned("QUARTER", "QUARTER", "2026-02-10")).isEqualTo("CNY 1110.00");
    }

    @Test
    void quartersThenMonths_withinAQuarter_januaryWouldBeUnpaid() {
        assertThatThrownBy(() -> earned("QUARTER", "MONTH", "2026-02-10"))
                .isInstanceOf(DefinitionException.class)
                .hasMessageContaining("/rules/0/per: the version in force from 2026-02-10 and the one before")
                .hasMessageContaining("2026-01-01/2026-02-01")
                .hasMessageContaining("Maybe the version is to come into force on the first day of a period of both");
    }

    @Test
    void monthsThenQuarters_withinAQuarter_januaryWouldBePaidTwice() {
        assertThatThrownBy(() -> earned("MONTH", "QUARTER", "2026-02-10"))
                .hasMessageContaining("would both pay rule (volume) for 2026-01-01/2026-02-01");
    }
}
