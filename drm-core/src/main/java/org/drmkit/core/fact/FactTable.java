package org.drmkit.core.fact;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.drmkit.core.json.DefinitionException;
import org.drmkit.core.json.Place;
import org.drmkit.core.json.Pointer;
import org.drmkit.core.json.Problem;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;

/**
 * Facts from a list.
 *
 * <p>Of two targets of D1 for the first quarter, 40,000 recorded on 20 December and 42,000 recorded on 2 May, a
 * question as of 1 May is answered with 40,000 and one as of 2 May with 42,000. A fact that is listed twice counts
 * once; two different figures for the same party, name, period and day of recording are refused.
 *
 * <p>Immutable and thread-safe, equal by content whatever the order of the list.
 */
public final class FactTable implements FactSource {

    /** A table as JSON: {@code {"id": "crm", "facts": [...]}}. */
    public static final Shape<FactTable> SHAPE = Shape.object("table of facts", o -> {
        var id = o.required("id", Shapes.TEXT, FactTable::id);
        var facts = o.required("facts", Shapes.listOf(Fact.SHAPE).check(FactTable::refuse), FactTable::facts);
        return v -> FactTable.of(v.get(id), v.get(facts));
    });

    private final String id;
    private final List<Fact> facts;
    private final Map<String, FactColumn> columns;

    private FactTable(String id, List<Fact> facts) {
        this.id = id;
        this.facts = facts;
        this.columns = columns(facts);
    }

    private static Map<String, FactColumn> columns(List<Fact> facts) {
        Map<String, List<Fact>> byName = new LinkedHashMap<>();
        facts.forEach(fact ->
                byName.computeIfAbsent(fact.name(), name -> new ArrayList<>()).add(fact));
        Map<String, FactColumn> columns = new LinkedHashMap<>();
        byName.forEach((name, list) -> columns.put(name, new FactColumn(list)));
        return columns;
    }

    /**
     * Returns a table of facts.
     *
     * @param id what the table is called in messages, not blank
     * @param facts the facts, in any order
     * @return the table
     * @throws DefinitionException if facts contradict each other, with all of them, each by its
     *     index
     * @throws IllegalArgumentException if the id is blank
     */
    public static FactTable of(String id, Collection<Fact> facts) {
        if (id.isBlank()) {
            throw new IllegalArgumentException(
                    "A table of facts needs an id, which messages name it by.\nMaybe \"facts\".");
        }
        List<Problem> contradictions = new ArrayList<>();
        List<Fact> distinct = distinct(List.copyOf(facts), contradictions);
        if (!contradictions.isEmpty()) {
            throw new DefinitionException("list of facts", contradictions);
        }
        return new FactTable(id, distinct);
    }

    private static void refuse(List<Fact> facts, Place place) {
        List<Problem> contradictions = new ArrayList<>();
        distinct(facts, contradictions);
        contradictions.forEach(problem -> place.report(problem.under(place.pointer())));
    }

    private static List<Fact> distinct(List<Fact> facts, List<Problem> contradictions) {
        List<Fact> distinct = new ArrayList<>();
        IntStream.range(0, facts.size())
                .boxed()
                .sorted((i, j) -> Fact.ORDER.compare(facts.get(i), facts.get(j)))
                .forEach(i -> add(distinct, i, facts.get(i), contradictions));
        contradictions.sort(Comparator.comparing(Problem::pointer));
        return List.copyOf(distinct);
    }

    private static void add(List<Fact> distinct, int index, Fact fact, List<Problem> contradictions) {
        Fact last = distinct.isEmpty() ? null : distinct.get(distinct.size() - 1);
        if (last == null || !last.isAbout(fact)) {
            distinct.add(fact);
        } else if (!last.equals(fact)) {
            contradictions.add(contradiction(index, fact, last));
        }
    }

    private static Problem contradiction(int index, Fact fact, Fact other) {
        String what = "the fact %s of %s contradicts another one of the same period and day of recording, which says %s"
                .formatted(fact.name(), fact.party(), other.figure());
        return Problem.of(Pointer.root().child(index), Problem.DUPLICATE, what)
                .withValue(fact.figure().toString())
                .withMaybe("it corrects the other and was recorded on a later day");
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Set<String> names() {
        return columns.keySet();
    }

    /**
     * Returns the facts.
     *
     * @return each once, by name, party, period and day of recording
     */
    public List<Fact> facts() {
        return facts;
    }

    @Override
    public FigureColumn answer(FactQuery query) {
        FactColumn column = columns.get(query.name());
        return column == null
                ? FigureColumn.filledMissing(query.parties().size(), Reasons.NO_FACT)
                : column.answer(query);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FactTable table && id.equals(table.id) && facts.equals(table.facts);
    }

    @Override
    public int hashCode() {
        return facts.hashCode();
    }

    @Override
    public String toString() {
        return "%s: %s facts named %s".formatted(id, facts.size(), names());
    }
}
