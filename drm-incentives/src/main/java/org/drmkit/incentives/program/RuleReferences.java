package org.drmkit.incentives.program;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.drmkit.core.formula.ResultCycles;
import org.drmkit.core.formula.ResultUse;
import org.drmkit.core.json.Place;
import org.drmkit.core.json.Pointer;
import org.drmkit.core.json.Problem;

/** References from rule to rule: to one with the same period and level only, and never in a circle. */
final class RuleReferences {

    private RuleReferences() {}

    static void check(List<Rule> rules, Place place) {
        Map<String, Rule> byId = new HashMap<>();
        rules.forEach(rule -> byId.put(rule.id(), rule));
        Map<String, List<ResultUse>> uses = new LinkedHashMap<>();
        for (int i = 0; i < rules.size(); i++) {
            Pointer pointer = place.element(i).pointer();
            List<ResultUse> ofRule = ResultUse.in(RuleShape.ANY, rules.get(i), pointer);
            Rule rule = rules.get(i);
            ofRule.forEach(
                    use -> checkSame(use, rule, byId.getOrDefault(use.result().id(), rule), place));
            uses.put(rules.get(i).id(), ofRule);
        }
        ResultCycles.check(uses, place.problems());
    }

    private static void checkSame(ResultUse use, Rule mine, Rule other, Place place) {
        if (!mine.per().equals(other.per())) {
            place.report(Problem.of(use.pointer(), Problem.INVALID, "the rule has another period: " + other.per())
                    .withValue(use.result().id())
                    .withAllowed("a rule per " + mine.per()));
        } else if (!mine.level().equals(other.level())) {
            place.report(Problem.of(
                            use.pointer(),
                            Problem.INVALID,
                            "the rule has another level: " + other.level().orElse("each dealer"))
                    .withValue(use.result().id())
                    .withAllowed("a rule for " + mine.level().orElse("each dealer")));
        }
    }
}
