package org.drmkit.examples.quickstart;

import org.drmkit.incentives.law.ProgramLaws;
import org.drmkit.incentives.program.Program;

/** A rule whose rate falls on everything: selling more earns less, which the laws show before the rule is saved. */
public final class BrokenLaw {

    private BrokenLaw() {}

    /**
     * Prints the first law that the rule breaks, with the smallest book that shows it.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        System.out.println(breach());
    }

    static String breach() {
        // README: begin
        Program program = Program.read("""
                {"format": "drm-program/1", "id": "falling", "version": 1, "currency": "CNY",
                 "validity": {"from": "2026-01-01", "to": "2027-01-01"},
                 "measures": {"total": {"sum": "amount"}},
                 "rules": [{"id": "volume", "per": "YEAR", "of": "total",
                            "pay": {"bands": [{"from": 0, "rate": 0.04}, {"from": 10000, "rate": 0.02}]}}]}
                """);
        return ProgramLaws.of(program).search(1, 50).get(0).message();
        // README: end
    }
}
