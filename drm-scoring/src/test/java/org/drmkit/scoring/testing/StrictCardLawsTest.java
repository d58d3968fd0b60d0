package org.drmkit.scoring.testing;

import org.drmkit.scoring.Samples;
import org.drmkit.scoring.law.ScorecardLaws;
import org.drmkit.scoring.scorer.Scorer;

/** A card of the other scores and aggregates, whose gaps are not forgiven. */
class StrictCardLawsTest implements ScorecardContract {

    private static final ScorecardLaws LAWS = ScorecardLaws.of(
            Samples.card(
                    "\"missing\": \"ZERO\"",
                    "\"aggregate\": {\"power\": 0.5}",
                    Samples.kpis(
                            Samples.kpi("z", 2, "{\"zScore\": {}}"),
                            Samples.kpi("best", 1, "{\"relativeToBest\": {}, \"better\": \"LOWER\"}"),
                            Samples.kpi("own", 1, "{\"scorer\": \"root\"}"),
                            "{\"id\": \"all\", \"weight\": 3, \"aggregate\": {\"owa\": [0.5, 0.3, 0.2]}, \"kpis\": [%s, %s, %s]}"
                                    .formatted(
                                            Samples.kpi("range", 1, "{\"range\": [1, 2, 3, 4]}"),
                                            Samples.kpi(
                                                    "logistic",
                                                    1,
                                                    "{\"logistic\": {\"midpoint\": 3, \"steepness\": 2}}"),
                                            Samples.kpi("falls", 1, "{\"linear\": [[0, 100], [10, 0]]}")),
                            "{\"id\": \"lowest\", \"weight\": 1, \"aggregate\": \"MIN\", \"kpis\": [%s, %s]}"
                                    .formatted(
                                            Samples.kpi("a", 1), Samples.kpi("b", 2, "{\"percentile\": \"BELOW\"}")))),
            Scorer.of("root", value -> 10 * Math.sqrt(Math.max(0, value))));

    @Override
    public ScorecardLaws laws() {
        return LAWS;
    }
}
