package org.drmkit.incentives.program;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.drmkit.core.formula.ResultUse;
import org.drmkit.core.json.Place;
import org.drmkit.core.json.Problem;

/** References from rule to rule: to one with the same period and level only. */
final class RuleReferences {

    private RuleReferences() {}

    static void check(List<Rule> rules, Place place) {
        Map<String, Rule> byId = new HashMap<>();
        rules.forEach(rule -> byId.put(rule.id(), rule));
        for (int i = 0; i < rules.size(); i++) {
            Rule rule = rules.get(i);
            ResultUse.in(RuleShape.ANY, rule, place.element(i).pointer())
                    .forEach(use ->
                            checkSame(use, rule, byId.getOrDefault(use.result().id(), rule), place));
        }
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
