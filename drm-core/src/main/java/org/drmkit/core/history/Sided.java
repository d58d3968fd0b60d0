package org.drmkit.core.history;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/**
 * A record between two sides, as one of them is judged by it.
 *
 * <p>The plan JP1 of OEM and D1 is one of D1's plans and one of OEM's: a fact about each one's own part in it has one name, so that
 * one scorecard judges both.
 *
 * @param <R> the kind of record
 * @param record the record
 * @param party the id of the side
 */
public record Sided<R extends Recorded>(R record, String party) implements Recorded {

    /**
     * Returns the history of records as each of their sides is judged by them.
     *
     * @param <R> the kind of record
     * @param history the records, which hold no later steps
     * @param other returns the id of the side that a record is about and that is not its party
     * @return the history
     */
    public static <R extends Recorded> History<Sided<R>> history(History<R> history, Function<R, String> other) {
        return History.of(history.records().stream()
                .flatMap(record ->
                        List.of(new Sided<>(record, record.party()), new Sided<>(record, other.apply(record))).stream())
                .toList());
    }

    /**
     * Returns the records themselves.
     *
     * @param <R> the kind of record
     * @param sided the records as a side is judged by them
     * @return the records in the same order
     */
    public static <R extends Recorded> List<R> records(List<Sided<R>> sided) {
        return sided.stream().map(Sided::record).toList();
    }

    @Override
    public String id() {
        return party + "/" + record.id();
    }

    @Override
    public LocalDate recordedOn() {
        return record.recordedOn();
    }
}
