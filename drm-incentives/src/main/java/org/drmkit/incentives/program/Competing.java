package org.drmkit.incentives.program;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.drmkit.core.json.Place;
import org.drmkit.core.json.Problem;
import org.drmkit.core.time.Per;

/** Checks that rules compete in declared competitions, and with rules of the same period. */
final class Competing {

    private Competing() {}

    static void check(List<Rule> rules, Set<String> competitions, Place place) {
        Map<String, Per> periods = new HashMap<>();
        for (int i = 0; i < rules.size(); i++) {
            Place at = place.element(i);
            Rule rule = rules.get(i);
            rule.competesIn().ifPresent(name -> {
                checkName(name, competitions, at.member("competesIn"));
                checkPeriod(name, rule.per(), periods.computeIfAbsent(name, unused -> rule.per()), at.member("per"));
            });
        }
    }

    private static void checkName(String name, Set<String> competitions, Place at) {
        if (!competitions.contains(name)) {
            at.report(Problem.unknown(at.pointer(), "competition", name, competitions));
        }
    }

    private static void checkPeriod(String name, Per mine, Per first, Place at) {
        if (!mine.equals(first)) {
            at.report(at.problem(Problem.INVALID, "the rules of the competition (" + name + ") have another period")
                    .withAllowed(first.toString()));
        }
    }
}
