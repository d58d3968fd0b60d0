package org.drmkit.incentives.testing;

import org.drmkit.incentives.law.ProgramLaws;
import org.drmkit.incentives.program.Program;

/** Two rules under two caps: a matrix of grade by achievement, and slices. */
class MatrixLawsTest implements ProgramContract {

    private static final ProgramLaws LAWS = ProgramLaws.of(Program.read("""
            {"format": "drm-program/1", "id": "matrix", "version": 1, "currency": "CNY",
             "validity": {"from": "2026-02-15", "to": "2027-02-15"},
             "measures": {"total": {"sum": "amount"}, "parts": {"sum": "amount", "where": {"product": {"in": ["PARTS"]}}}},
             "rules": [
              {"id": "matrix", "per": "QUARTER", "of": "total", "pay": {"by": {"fact": "grade"}, "cases": {
                "A": {"by": {"share": ["total", {"fact": "target"}]}, "bands": [{"from": 0.8, "rate": 0.02}, {"from": 1, "rate": 0.03}]},
                "B": {"by": {"share": ["total", {"fact": "target"}]}, "bands": [{"from": 0.8, "rate": 0.01}]}}}},
              {"id": "parts", "per": "MONTH", "of": "parts", "pay": {"marginal": [{"from": 0, "rate": 0.01}, {"from": 5000, "rate": 0.05}]},
               "limits": {"max": 400}}],
             "caps": [{"each": "DEALER", "per": "YEAR", "amount": {"multiply": ["total", 0.02]}},
                      {"each": "ALL", "rules": ["parts"], "per": "YEAR", "amount": 700}]}
            """));

    @Override
    public ProgramLaws laws() {
        return LAWS;
    }
}
