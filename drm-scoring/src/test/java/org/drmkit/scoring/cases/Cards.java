package org.drmkit.scoring.cases;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.drmkit.core.explain.Explanation;
import org.drmkit.core.fact.Fact;
import org.drmkit.scoring.Samples;
import org.drmkit.scoring.ScoringRun;
import org.drmkit.scoring.report.DealerScore;
import org.jspecify.annotations.Nullable;

/** Small scorecards of one dealer, as the cases need them. */
final class Cards {

    private static final String DEALER = "D1";

    private Cards() {}

    /** A KPI by number whose fact is as many points as it says. */
    static String points(int k, Object weight) {
        return Samples.kpi("k" + k, weight);
    }

    /** A KPI with a formula for its value. */
    static String kpi(String id, Object weight, String value, String score) {
        return "{\"id\": \"%s\", \"value\": %s, \"score\": %s, \"weight\": %s}".formatted(id, value, score, weight);
    }

    /** A node with a KPI of points for each weight. */
    static String node(List<?> weights, String... members) {
        List<String> kpis = new ArrayList<>();
        for (int k = 0; k < weights.size(); k++) {
            kpis.add(points(k, weights.get(k)));
        }
        List<String> all = new ArrayList<>(List.of(members));
        all.add("\"id\": \"all\", \"weight\": 1, " + Samples.kpis(kpis.toArray(String[]::new)));
        return "{" + String.join(", ", all) + "}";
    }

    /** The facts k0, k1 and so on; what is null or below 0 is not known. */
    static List<Fact> facts(List<Inputs> points) {
        List<Fact> facts = new ArrayList<>(List.of(fact("any", BigDecimal.ONE)));
        for (int k = 0; k < points.size(); k++) {
            if (!points.get(k).isNull() && points.get(k).decimal().signum() >= 0) {
                facts.add(fact("k" + k, points.get(k).decimal()));
            }
        }
        return facts;
    }

    static Fact fact(String name, BigDecimal value) {
        return Samples.fact(DEALER, name, value.toPlainString());
    }

    static DealerScore judged(List<Fact> facts, String... members) {
        return run(facts, members).score(DEALER);
    }

    private static ScoringRun run(List<Fact> facts, String... members) {
        return Samples.run(Samples.card(members), facts);
    }

    static @Nullable Double score(List<Fact> facts, String... members) {
        return judged(facts, members).score().map(BigDecimal::doubleValue).orElse(null);
    }

    /** The points of the innermost node before anything is rounded: what its KPIs contribute; null if it has none. */
    static @Nullable Double exact(List<Fact> facts, String... members) {
        List<Explanation> nodes = run(facts, members).explain(DEALER).find("group.points");
        List<Explanation> contributions = nodes.get(nodes.size() - 1).operands();
        return contributions.isEmpty()
                ? null
                : contributions.stream()
                        .mapToDouble(one -> one.value().number().orElseThrow().doubleValue())
                        .sum();
    }
}
