package org.drmkit.scoring.testing;

import org.drmkit.scoring.Samples;
import org.drmkit.scoring.law.ScorecardLaws;

/** A card of many scores, nested nodes, gates and deductions. */
class WholeCardLawsTest implements ScorecardContract {

    private static final ScorecardLaws LAWS = ScorecardLaws.of(
            Samples.card(
                    Samples.kpis(
                            Samples.kpi("line", 20),
                            Samples.kpi(
                                    "steps",
                                    10,
                                    "{\"steps\": [{\"upTo\": 6, \"points\": 100}, {\"upTo\": 18, \"points\": 60}]}"),
                            Samples.kpi(
                                    "target",
                                    20,
                                    "{\"proportional\": {\"target\": {\"fact\": \"plan\"}, \"cap\": 120, \"zeroBelow\": 0.6}}"),
                            """
                    {"id": "node", "weight": 50, "aggregate": "GEOMETRIC", "missing": "NEUTRAL", "kpis": [
                      {"id": "rank", "value": {"fact": "sales"}, "score": {"percentile": "MIDRANK", "peers": "dealer.type"}, "weight": 3},
                      {"id": "spread", "value": {"fact": "sales"}, "score": {"minMax": {}, "better": "LOWER", "winsorise": 0.1}, "weight": 2},
                      {"id": "mood", "value": {"fact": "mood"}, "score": {"cases": {"good": 90, "bad": 10}}, "weight": 1},
                      {"id": "curve", "value": {"fact": "visits"}, "score": {"log": {"from": 0, "to": 20}}, "weight": 1, "notApplicable": "MISSING"}]}"""),
                    "\"minCoverage\": 0.4",
                    "\"deductions\": [{\"id\": \"late\", \"value\": {\"fact\": \"late\"}, \"each\": 2, \"max\": 6}]",
                    "\"gates\": [{\"id\": \"pay\", \"when\": [{\"value\": {\"fact\": \"overdue\"}, \">\": 0.2}], \"gradeAtMost\": \"C\"},"
                            + " {\"id\": \"state\", \"when\": [{\"fact\": \"state\", \"in\": [\"OPEN\"]}], \"scoreAtMost\": 70}]"));

    @Override
    public ScorecardLaws laws() {
        return LAWS;
    }
}
