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
import org.drmkit.core.time.Per;

/** References from rule to rule: to one with the same period only, and never in a circle. */
final class RuleReferences {

    private RuleReferences() {}

    static void check(List<Rule> rules, Place place) {
        Map<String, Per> periods = new HashMap<>();
        rules.forEach(rule -> periods.put(rule.id(), rule.per()));
        Map<String, List<ResultUse>> uses = new LinkedHashMap<>();
        for (int i = 0; i < rules.size(); i++) {
            Pointer pointer = place.element(i).pointer();
            List<ResultUse> ofRule = ResultUse.in(ProgramShape.RULE, rules.get(i), pointer);
            Per per = rules.get(i).per();
            ofRule.forEach(use ->
                    checkPeriod(use, per, periods.getOrDefault(use.result().id(), per), place));
            uses.put(rules.get(i).id(), ofRule);
        }
        ResultCycles.check(uses, place.problems());
    }

    private static void checkPeriod(ResultUse use, Per mine, Per other, Place place) {
        if (!mine.equals(other)) {
            place.report(Problem.of(use.pointer(), Problem.INVALID, "the rule has another period: " + other)
                    .withValue(use.result().id())
                    .withAllowed("a rule per " + mine));
        }
    }
}
