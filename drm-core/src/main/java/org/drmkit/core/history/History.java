package org.drmkit.core.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.drmkit.core.fact.Parties;
import org.drmkit.core.json.DefinitionException;
import org.drmkit.core.json.Place;
import org.drmkit.core.json.Pointer;
import org.drmkit.core.json.Problem;
import org.drmkit.core.json.Problems;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;

/**
 * The records of one kind about many parties, as they were known on any day.
 *
 * <p>Visit V7 to D1 was recorded on 3 February and corrected on 10 February: as of 2 February D1 has no visit, as of 3
 * February the first version, as of 10 February the second one. A record that holds later steps of its own, such as a
 * promise and what became of it, is cut back to the day as well.
 *
 * <p>Whatever the order in which records are handed in, they are listed by party and id; a record that is handed in twice
 * counts once. Immutable and thread-safe, equal by content.
 *
 * @param <R> the kind of record, immutable
 */
public final class History<R extends Recorded> {

    private static final Comparator<Recorded> ORDER = Comparator.comparing(Recorded::party, Parties.ORDER)
            .thenComparing(Recorded::id, Parties.ORDER)
            .thenComparing(Recorded::recordedOn);

    private final List<R> records;
    private final BiFunction<? super R, LocalDate, ? extends R> cut;
    private final Map<String, List<R>> byParty = new TreeMap<>(Parties.ORDER);

    private History(List<R> records, BiFunction<? super R, LocalDate, ? extends R> cut) {
        this.records = records.stream().distinct().sorted(ORDER).toList();
        this.cut = cut;
        this.records.forEach(record -> byParty.computeIfAbsent(record.party(), party -> new ArrayList<>())
                .add(record));
    }

    /**
     * Returns the history of records that hold no later steps.
     *
     * @param <R> the kind of record
     * @param records the records in any order, all versions of them
     * @return the history
     * @throws DefinitionException if two versions of one id were recorded on one day, or are about two parties
     */
    public static <R extends Recorded> History<R> of(List<R> records) {
        return of(records, (record, asOf) -> record);
    }

    /**
     * Returns the history of records that hold later steps.
     *
     * @param <R> the kind of record
     * @param records the records in any order, all versions of them
     * @param cut returns a record without what it holds of later days
     * @return the history
     * @throws DefinitionException if two versions of one id were recorded on one day, or are about two parties
     */
    public static <R extends Recorded> History<R> of(
            List<R> records, BiFunction<? super R, LocalDate, ? extends R> cut) {
        Problems problems = new Problems();
        Pointer root = Pointer.root();
        List<Clash> clashes = clashes(records);
        clashes.forEach(clash -> problems.add(clash.problem(root.child(clash.index))));
        problems.throwIfAny("list of records");
        return new History<>(records, cut);
    }

    /**
     * Returns the shape of a history: a list of records.
     *
     * @param <R> the kind of record
     * @param record what a record looks like
     * @param cut returns a record without what it holds of later days
     * @return the shape
     */
    public static <R extends Recorded> Shape<History<R>> shape(
            Shape<R> record, BiFunction<? super R, LocalDate, ? extends R> cut) {
        return Shapes.listOf(record).check(History::report).map(list -> new History<>(list, cut), History::records);
    }

    /**
     * Returns the shape of a history of records that hold no later steps: a list of records.
     *
     * @param <R> the kind of record
     * @param record what a record looks like
     * @return the shape
     */
    public static <R extends Recorded> Shape<History<R>> shape(Shape<R> record) {
        return shape(record, (known, asOf) -> known);
    }

    private record Clash(int index, String what, String maybe) {

        Problem problem(Pointer pointer) {
            return Problem.of(pointer, Problem.DUPLICATE, what).withMaybe(maybe);
        }
    }

    private static void report(List<? extends Recorded> records, Place place) {
        clashes(records)
                .forEach(clash ->
                        place.report(clash.problem(place.element(clash.index).pointer())));
    }

    private static List<Clash> clashes(List<? extends Recorded> records) {
        Map<String, String> parties = new HashMap<>();
        Map<List<Object>, Recorded> versions = new HashMap<>();
        List<Clash> clashes = new ArrayList<>();
        for (int i = 0; i < records.size(); i++) {
            Recorded record = records.get(i);
            String party = parties.putIfAbsent(record.id(), record.party());
            Recorded version = versions.putIfAbsent(List.of(record.id(), record.recordedOn()), record);
            if (party != null && !party.equals(record.party())) {
                clashes.add(new Clash(
                        i,
                        "the record %s is about %s and about %s".formatted(record.id(), party, record.party()),
                        "give each record an id of its own"));
            } else if (version != null && !version.equals(record)) {
                clashes.add(new Clash(
                        i,
                        "the record %s has two versions of %s".formatted(record.id(), record.recordedOn()),
                        "the correction was recorded on a later day"));
            }
        }
        return clashes;
    }

    /**
     * Returns all versions of all records.
     *
     * @return the records by party, id and day of recording
     */
    public List<R> records() {
        return records;
    }

    /**
     * Returns whom there are records about.
     *
     * @return the ids of the parties in order
     */
    public Set<String> parties() {
        return Collections.unmodifiableSet(byParty.keySet());
    }

    /**
     * Returns what was known about a party on a day.
     *
     * @param party the id of the party
     * @param asOf the day of knowledge
     * @return each record that was recorded by then, in its latest version, by id
     */
    public List<R> known(String party, LocalDate asOf) {
        List<R> known = new ArrayList<>();
        for (R record : byParty.getOrDefault(party, List.of())) {
            if (!record.recordedOn().isAfter(asOf)) {
                replaceOrAdd(known, cut.apply(record, asOf));
            }
        }
        return known;
    }

    /** The versions of an id follow each other, the latest one last. */
    private static <R extends Recorded> void replaceOrAdd(List<R> known, R record) {
        int last = known.size() - 1;
        if (last >= 0 && known.get(last).id().equals(record.id())) {
            known.set(last, record);
        } else {
            known.add(record);
        }
    }

    /**
     * Returns what was known about all parties on a day.
     *
     * @param asOf the day of knowledge
     * @return each record that was recorded by then, in its latest version, by party and id
     */
    public List<R> known(LocalDate asOf) {
        return byParty.keySet().stream()
                .flatMap(party -> known(party, asOf).stream())
                .toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof History<?> history && records.equals(history.records);
    }

    @Override
    public int hashCode() {
        return records.hashCode();
    }

    @Override
    public String toString() {
        return records.toString();
    }
}
