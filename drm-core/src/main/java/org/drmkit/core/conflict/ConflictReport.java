package org.drmkit.core.conflict;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.drmkit.core.definition.Stamp;
import org.drmkit.core.json.DefinitionException;
import org.drmkit.core.json.Json;
import org.drmkit.core.json.ObjectShape;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;

/**
 * The conflicts of a day against those that were known: new, continued or resolved by their case keys.
 *
 * <p>Plain data that is stored as JSON and handed back when the next report is made. Equal by content, immutable.
 *
 * @param stamp which policy, on what inputs, as of when
 * @param cases the findings, the worst first, then those that were known and are not among them
 */
public record ConflictReport(Stamp stamp, List<Case> cases) {

    private static final ObjectShape<Case> CASE = Shape.object("case", o -> {
        var state = o.required("state", Shapes.enumOf(State.class), Case::state);
        var finding = o.required("finding", Finding.SHAPE, Case::finding);
        return v -> new Case(v.get(state), v.get(finding));
    });

    /** How a report looks as JSON. */
    public static final ObjectShape<ConflictReport> SHAPE = Shape.object("conflict report", o -> {
        o.fixed("format", "drm-conflict-report/1");
        var stamp = o.required("stamp", Stamp.SHAPE, ConflictReport::stamp);
        var cases = o.required("cases", Shapes.listOf(CASE), ConflictReport::cases);
        return v -> new ConflictReport(v.get(stamp), v.get(cases));
    });

    /** Keeps the cases. */
    public ConflictReport {
        cases = List.copyOf(cases);
    }

    /** What became of a finding since the report before. */
    public enum State {
        /** It was not known. */
        NEW,
        /** It was known and is still there. */
        CONTINUED,
        /** It was known and is gone. */
        RESOLVED,
        /** It was known, and its rule did not look this time. */
        UNCHECKED
    }

    /**
     * A finding and what became of it.
     *
     * @param state the state
     * @param finding the finding as it is now, or as it was if it is resolved
     */
    public record Case(State state, Finding finding) {}

    static ConflictReport of(Stamp stamp, Set<String> rules, List<Finding> now, List<Finding> known) {
        Set<String> before = keys(known);
        Set<String> present = keys(now);
        List<Case> cases = new ArrayList<>();
        now.forEach(
                finding -> cases.add(new Case(before.contains(finding.key()) ? State.CONTINUED : State.NEW, finding)));
        known.stream()
                .filter(finding -> !present.contains(finding.key()))
                .map(finding -> new Case(rules.contains(finding.rule()) ? State.RESOLVED : State.UNCHECKED, finding))
                .forEach(cases::add);
        return new ConflictReport(stamp, cases);
    }

    private static Set<String> keys(List<Finding> findings) {
        return findings.stream().map(Finding::key).collect(Collectors.toSet());
    }

    /**
     * Reads a report.
     *
     * @param text the JSON text
     * @return the report
     * @throws DefinitionException with all problems, if there are any
     */
    public static ConflictReport read(String text) {
        return SHAPE.parse(text, "conflict report");
    }

    /**
     * Writes the report.
     *
     * @return JSON that reads back as an equal report
     */
    public Json write() {
        return SHAPE.write(this);
    }

    /**
     * Returns the findings that are not resolved.
     *
     * @return those that are new or continued, and those that were not checked
     */
    public List<Finding> open() {
        return cases.stream()
                .filter(found -> found.state() != State.RESOLVED)
                .map(Case::finding)
                .toList();
    }

    /**
     * Returns the findings of one rule that are not resolved.
     *
     * @param rule the id of the rule
     * @return its findings
     */
    public List<Finding> open(String rule) {
        return open().stream().filter(finding -> finding.rule().equals(rule)).toList();
    }
}
