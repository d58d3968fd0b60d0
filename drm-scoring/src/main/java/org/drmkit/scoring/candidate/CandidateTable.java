package org.drmkit.scoring.candidate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.drmkit.core.json.DefinitionException;
import org.drmkit.core.json.Pointer;
import org.drmkit.core.json.Problem;
import org.drmkit.core.json.Problems;
import org.drmkit.scoring.statistic.Sample;

/**
 * Candidates, each with a number for every yardstick.
 *
 * <pre>{@code
 * CandidateTable table = CandidateTable.of(
 *     List.of(Yardstick.higher("coverage"), Yardstick.higher("years")),
 *     Map.of("A", List.of(0.8, 10.0), "B", List.of(0.6, 15.0)));
 * }</pre>
 *
 * <p>It has no gaps: a candidate of whom something is not known is not compared. Immutable; equal by content.
 */
public final class CandidateTable {

    private static final double LARGEST = 1e100;

    private final List<Yardstick> yardsticks;
    private final Map<String, List<Double>> rows;
    private final List<String> candidates;
    private final List<Sample> columns;

    private CandidateTable(List<Yardstick> yardsticks, Map<String, List<Double>> rows) {
        this.yardsticks = List.copyOf(yardsticks);
        this.rows = Collections.unmodifiableMap(new LinkedHashMap<>(rows));
        this.candidates = List.copyOf(rows.keySet());
        List<Sample> built = new ArrayList<>();
        for (int j = 0; j < yardsticks.size(); j++) {
            int column = j;
            built.add(Sample.of(
                    rows.values().stream().mapToDouble(row -> row.get(column)).toArray()));
        }
        this.columns = List.copyOf(built);
    }

    /**
     * Returns a table.
     *
     * @param yardsticks what the columns are
     * @param rows for each candidate its numbers in the order of the yardsticks
     * @return the table, with the candidates in the order of the map
     * @throws DefinitionException with all problems: no candidates, no yardsticks, two of one id, a row that is too short or too long, a
     *     number that is none, beyond 10^100 or out of the range of its yardstick
     */
    public static CandidateTable of(List<Yardstick> yardsticks, Map<String, ? extends List<Double>> rows) {
        Problems problems = new Problems();
        check(yardsticks, problems);
        if (rows.isEmpty()) {
            problems.add(Problem.of(Pointer.root().child("rows"), Problem.OUT_OF_RANGE, "there are no candidates")
                    .withAllowed("at least one"));
        }
        Map<String, List<Double>> kept = new LinkedHashMap<>();
        rows.forEach((candidate, row) -> {
            check(yardsticks, row, Pointer.root().child("rows").child(candidate), problems);
            kept.put(candidate, List.copyOf(row));
        });
        problems.throwIfAny("table of candidates");
        return new CandidateTable(yardsticks, kept);
    }

    private static void check(List<Yardstick> yardsticks, Problems problems) {
        Pointer at = Pointer.root().child("yardsticks");
        if (yardsticks.isEmpty()) {
            problems.add(Problem.of(at, Problem.OUT_OF_RANGE, "there are no yardsticks")
                    .withAllowed("at least one"));
        }
        Set<String> seen = new HashSet<>();
        for (int j = 0; j < yardsticks.size(); j++) {
            String id = yardsticks.get(j).id();
            if (!seen.add(id)) {
                problems.add(Problem.of(at.child(j), Problem.DUPLICATE, "the same id as an earlier yardstick")
                        .withValue(id));
            }
        }
    }

    private static void check(List<Yardstick> yardsticks, List<Double> row, Pointer at, Problems problems) {
        if (row.size() != yardsticks.size()) {
            problems.add(Problem.of(at, Problem.INVALID, "a row needs one number for each yardstick")
                    .withValue(row.size() + " numbers")
                    .withAllowed(yardsticks.size() + " numbers"));
            return;
        }
        for (int j = 0; j < row.size(); j++) {
            check(yardsticks.get(j), row.get(j), at.child(yardsticks.get(j).id()), problems);
        }
    }

    private static void check(Yardstick yardstick, double number, Pointer at, Problems problems) {
        if (!(Math.abs(number) <= LARGEST)) {
            problems.add(Problem.of(at, Problem.OUT_OF_RANGE, "not a number that can be compared")
                    .withValue(String.valueOf(number))
                    .withAllowed("a number from -1e100 to 1e100"));
        } else if (yardstick.range().filter(range -> !range.contains(number)).isPresent()) {
            problems.add(Problem.of(at, Problem.OUT_OF_RANGE, "out of the range of the yardstick")
                    .withValue(String.valueOf(number))
                    .withAllowed("a number of " + yardstick.range().orElseThrow())
                    .withMaybe("widen the range"));
        }
    }

    /**
     * Returns who is compared.
     *
     * @return the candidates, in order
     */
    public List<String> candidates() {
        return candidates;
    }

    /**
     * Returns by what they are compared.
     *
     * @return the yardsticks, in order
     */
    public List<Yardstick> yardsticks() {
        return yardsticks;
    }

    /**
     * Returns the ids of the yardsticks.
     *
     * @return the ids, in order
     */
    public List<String> ids() {
        return yardsticks.stream().map(Yardstick::id).toList();
    }

    /**
     * Returns the number of candidates.
     *
     * @return at least one
     */
    public int size() {
        return candidates.size();
    }

    /**
     * Returns a number.
     *
     * @param candidate the place of the candidate
     * @param yardstick the place of the yardstick
     * @return the number
     */
    public double value(int candidate, int yardstick) {
        return columns.get(yardstick).number(candidate);
    }

    /**
     * Returns the numbers of a yardstick.
     *
     * @param yardstick its place
     * @return one number for each candidate
     */
    public Sample column(int yardstick) {
        return columns.get(yardstick);
    }

    /**
     * Returns the numbers brought to one scale, on which more is better.
     *
     * @param normalisation how
     * @return for each yardstick one share for each candidate
     * @throws DefinitionException with each number that the normalisation does not allow
     */
    public List<Sample> normalised(Normalisation normalisation) {
        Problems problems = new Problems();
        for (int j = 0; j < yardsticks.size(); j++) {
            for (int i = 0; i < size(); i++) {
                check(normalisation, i, j, problems);
            }
        }
        problems.throwIfAny("table of candidates");
        List<Sample> normalised = new ArrayList<>();
        for (int j = 0; j < yardsticks.size(); j++) {
            normalised.add(
                    normalisation.shares(columns.get(j), yardsticks.get(j).better()));
        }
        return normalised;
    }

    private void check(Normalisation normalisation, int i, int j, Problems problems) {
        Yardstick yardstick = yardsticks.get(j);
        if (!normalisation.allows(value(i, j), yardstick.better())) {
            problems.add(Problem.of(
                            Pointer.root()
                                    .child("rows")
                                    .child(candidates.get(i))
                                    .child(yardstick.id()),
                            Problem.OUT_OF_RANGE,
                            "the normalisation " + normalisation + " cannot take the number")
                    .withValue(String.valueOf(value(i, j)))
                    .withAllowed(normalisation.allowed(yardstick.better()))
                    .withMaybe("use MIN_MAX"));
        }
    }

    /**
     * Returns the yardsticks that tell nobody apart.
     *
     * @return the ids of those for which all candidates have the same number
     */
    public List<String> withoutSpread() {
        return yardsticks.stream()
                .filter(yardstick -> columns.get(yardsticks.indexOf(yardstick)).isConstant())
                .map(Yardstick::id)
                .toList();
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof CandidateTable other
                && yardsticks.equals(other.yardsticks)
                && candidates.equals(other.candidates)
                && rows.equals(other.rows);
    }

    @Override
    public int hashCode() {
        return Arrays.asList(yardsticks, rows).hashCode();
    }

    @Override
    public String toString() {
        return "CandidateTable" + ids() + rows;
    }
}
