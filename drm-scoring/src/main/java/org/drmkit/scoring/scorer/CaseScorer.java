package org.drmkit.scoring.scorer;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

/** Points by code. */
final class CaseScorer implements Scorer {

    private final Map<String, Double> worth = new HashMap<>();

    CaseScorer(Map<String, BigDecimal> points) {
        points.forEach((code, worthOfIt) -> worth.put(code, worthOfIt.doubleValue()));
    }

    @Override
    public String id() {
        return "cases";
    }

    @Override
    public void score(Values values, Points points) {
        for (int i = 0; i < values.size(); i++) {
            if (values.isCode(i)) {
                score(i, values.code(i), points);
            }
        }
    }

    private void score(int i, String code, Points points) {
        Double known = worth.get(code);
        if (known == null) {
            points.setMissing(i, Scorers.NO_CASE);
        } else {
            points.set(i, known);
        }
    }
}
