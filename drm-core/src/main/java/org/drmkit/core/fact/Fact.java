package org.drmkit.core.fact;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.drmkit.core.json.Place;
import org.drmkit.core.json.Problem;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;
import org.drmkit.core.time.DateRange;

/**
 * A figure that somebody recorded about a party.
 *
 * <p>On 20 December the target of D1 for the first quarter was recorded as 40,000; a correction to 42,000 on 2 May is a
 * fact of its own and wins from then on, while a report as of 1 May still says 40,000. A fact whose figure is missing
 * withdraws an earlier one. A fact without a period holds in every period that has none of its own.
 *
 * <p>Not a place for what is computed from trade; see {@link FactSource} for that. Immutable and thread-safe.
 *
 * @param party the id of a dealer, a group or the supplier, not blank
 * @param name what the figure is of, such as {@code target}; starts with a letter
 * @param period the one whole fiscal period that it is for, with both ends; empty for a fact of no special period
 * @param recordedOn the day on which it was recorded; {@link LocalDate#MIN} for what was always known
 * @param figure the value, or why there is none
 */
public record Fact(String party, String name, Optional<DateRange> period, LocalDate recordedOn, Figure figure) {

    /**
     * A fact as JSON: {@code {"party": "D1", "name": "target", "value": 40000, "from": "2026-01-01", "to":
     * "2026-04-01", "recordedOn": "2025-12-20"}}, with {@code reason} or {@code notApplicable} in place of {@code
     * value} where there is none.
     */
    public static final Shape<Fact> SHAPE = Shape.object("fact", o -> {
        var party = o.required("party", Shapes.CODE, Fact::party);
        var name = o.required("name", Shapes.NAME, Fact::name);
        var figure = o.include(Figure.SHAPE, Fact::figure);
        var from = o.optional("from", Shapes.DATE, fact -> fact.period().map(DateRange::from));
        var to = o.optional("to", Shapes.DATE, fact -> fact.period().flatMap(DateRange::to));
        var recordedOn = o.withDefault("recordedOn", Shapes.DATE, LocalDate.MIN, fact -> fact.recordedOn());
        o.check((v, place) -> checkEnds(v.get(from), v.get(to), place));
        return v -> new Fact(
                v.get(party),
                v.get(name),
                v.get(from).map(first -> DateRange.of(first, v.get(to).orElseThrow())),
                v.get(recordedOn),
                v.get(figure));
    });

    /** The order in which facts are listed: by name, party, period (none first) and day of recording. */
    public static final Comparator<Fact> ORDER = Comparator.comparing(Fact::name, Parties.ORDER)
            .thenComparing(Fact::party, Parties.ORDER)
            .thenComparing(fact -> fact.period.orElse(DateRange.always()))
            .thenComparing(fact -> fact.recordedOn);

    /** Checks the names and the period. */
    public Fact {
        if (party.isBlank()) {
            throw new IllegalArgumentException("The fact %s needs a party.\nMaybe the id of a dealer.".formatted(name));
        }
        checkName(name);
        period.ifPresent(range -> checkPeriod(name, range));
    }

    private static void checkEnds(Optional<LocalDate> from, Optional<LocalDate> to, Place place) {
        if (from.isPresent() != to.isPresent()) {
            place.reportMissing(from.isPresent() ? "to" : "from");
        } else if (from.isPresent() && !from.get().isBefore(to.get())) {
            place.member("to").report(Problem.OUT_OF_RANGE, "the period must hold at least one day");
        }
    }

    private static void checkName(String name) {
        if (name.isEmpty() || !Character.isLetter(name.codePointAt(0))) {
            throw new IllegalArgumentException(
                    "The name (%s) of a fact must start with a letter, which tells it from a number.\nMaybe fact%s."
                            .formatted(name, name));
        }
    }

    private static void checkPeriod(String name, DateRange period) {
        if (period.isOpen() || period.from().equals(LocalDate.MIN)) {
            throw new IllegalArgumentException(("The period (%s) of the fact %s must have a first day and an end.\n"
                            + "Maybe leave the period out, if the fact holds for every period.")
                    .formatted(period, name));
        }
    }

    /**
     * Returns a fact that holds in every period and was always known.
     *
     * @param party the id of the party
     * @param name what the figure is of
     * @param figure the figure
     * @return the fact
     * @throws IllegalArgumentException if the party is blank or the name does not start with a letter
     */
    public static Fact of(String party, String name, Figure figure) {
        return new Fact(party, name, Optional.empty(), LocalDate.MIN, figure);
    }

    /**
     * Returns a copy for one period.
     *
     * @param range the whole fiscal period
     * @return the copy
     * @throws IllegalArgumentException if the range is open
     */
    public Fact in(DateRange range) {
        return new Fact(party, name, Optional.of(range), recordedOn, figure);
    }

    /**
     * Returns a copy that was recorded on a day.
     *
     * @param day the day
     * @return the copy
     */
    public Fact recordedOn(LocalDate day) {
        return new Fact(party, name, period, day, figure);
    }

    /**
     * Returns a copy with another figure, such as a correction or a withdrawal.
     *
     * @param other the other figure
     * @return the copy
     */
    public Fact withFigure(Figure other) {
        return new Fact(party, name, period, recordedOn, other);
    }

    /**
     * Checks if another fact is about the same: the same party, name, period and day of recording.
     *
     * @param other the other fact
     * @return true if only one of both can be right, unless their figures are equal
     */
    public boolean isAbout(Fact other) {
        return ORDER.compare(this, other) == 0;
    }
}
