package org.drmkit.core.conflict.cases;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.drmkit.core.conflict.ConflictReport;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;

/**
 * All cases, by key: reports open them, people take them on.
 *
 * <p>A report opens a case for each finding that has none, and opens one again that was over. It closes none: that something is no longer found
 * does not say that it was decided. Immutable, equal by content.
 *
 * @param cases the cases in the order of their keys
 */
public record CaseBook(List<ConflictCase> cases) {

    /** A list of cases. */
    public static final Shape<CaseBook> SHAPE =
            Shapes.listOf(ConflictCase.SHAPE).map(CaseBook::new, CaseBook::cases);

    /** Puts the cases in order and checks that no key is there twice. */
    public CaseBook {
        Map<String, ConflictCase> byKey = byKey(cases);
        if (byKey.size() < cases.size()) {
            throw new IllegalArgumentException(
                    "The keys of %s cases must be different, but there are %s.\nMaybe two books were joined."
                            .formatted(cases.size(), byKey.size()));
        }
        cases = List.copyOf(byKey.values());
    }

    private static Map<String, ConflictCase> byKey(Collection<ConflictCase> cases) {
        Map<String, ConflictCase> byKey = new TreeMap<>();
        cases.forEach(one -> byKey.put(one.key(), one));
        return byKey;
    }

    /**
     * Returns the cases after a report.
     *
     * @param report the report
     * @param actor who looked
     * @return the book with a case for each finding that the report has found
     */
    public CaseBook after(ConflictReport report, String actor) {
        Map<String, ConflictCase> byKey = byKey(cases);
        LocalDate on = report.stamp().asOf();
        report.cases().stream()
                .filter(found ->
                        found.state() == ConflictReport.State.NEW || found.state() == ConflictReport.State.CONTINUED)
                .map(ConflictReport.Case::finding)
                .forEach(finding -> byKey.merge(
                        finding.key(),
                        ConflictCase.open(finding, on),
                        (known, found) -> known.foundAgain(finding, on, actor)));
        return new CaseBook(List.copyOf(byKey.values()));
    }

    /**
     * Returns the cases with one in the place of that of its key.
     *
     * @param one the case
     * @return the book
     */
    public CaseBook with(ConflictCase one) {
        Map<String, ConflictCase> byKey = byKey(cases);
        byKey.put(one.key(), one);
        return new CaseBook(List.copyOf(byKey.values()));
    }

    /**
     * Returns a case.
     *
     * @param key the key
     * @return the case, empty if there is none
     */
    public Optional<ConflictCase> of(String key) {
        return Optional.ofNullable(byKey(cases).get(key));
    }
}
