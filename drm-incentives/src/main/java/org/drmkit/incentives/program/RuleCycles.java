package org.drmkit.incentives.program;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.drmkit.core.formula.ResultReference;
import org.drmkit.core.json.Place;
import org.drmkit.core.json.Pointer;
import org.drmkit.core.json.Problem;

/** References from rule to rule: to a rule with the same period only, and never in a circle. */
final class RuleCycles {

    /** A reference to a rule and where it stands. */
    private record Reference(String id, Pointer pointer) {}

    private final List<Rule> rules;
    private final Map<String, List<Reference>> references = new HashMap<>();
    private final Map<String, Rule> byId = new HashMap<>();
    private final Set<String> done = new HashSet<>();
    private final Deque<String> open = new ArrayDeque<>();
    private final Place place;

    private RuleCycles(List<Rule> rules, Place place) {
        this.rules = rules;
        this.place = place;
    }

    static void check(List<Rule> rules, Place place) {
        new RuleCycles(rules, place).check();
    }

    private void check() {
        rules.forEach(rule -> byId.put(rule.id(), rule));
        for (int i = 0; i < rules.size(); i++) {
            references.put(rules.get(i).id(), referencesOf(rules.get(i), place.element(i).pointer()));
        }
        rules.forEach(rule -> visit(rule.id()));
    }

    private static List<Reference> referencesOf(Rule rule, Pointer pointer) {
        List<Reference> found = new ArrayList<>();
        ProgramShape.RULE.walk(
                rule,
                pointer,
                part -> part.as(ResultReference.class)
                        .ifPresent(result -> found.add(new Reference(result.id(), part.pointer()))));
        return found;
    }

    private void visit(String id) {
        if (!done.contains(id)) {
            open.push(id);
            references.get(id).forEach(reference -> follow(id, reference));
            open.pop();
            done.add(id);
        }
    }

    private void follow(String from, Reference reference) {
        Rule other = byId.get(reference.id());
        if (other == null) {
            return;
        }
        if (open.contains(reference.id())) {
            report(reference, "the rule is computed from itself", "a rule that does not lead back here");
        } else if (!other.per().equals(byId.get(from).per())) {
            report(reference, "the rule has another period", "a rule per " + byId.get(from).per());
        } else {
            visit(reference.id());
        }
    }

    private void report(Reference reference, String what, String allowed) {
        place.report(Problem.of(reference.pointer(), Problem.INVALID, what)
                .withValue(reference.id())
                .withAllowed(allowed));
    }
}
