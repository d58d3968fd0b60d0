package org.drmkit.core.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.drmkit.core.fact.FactQuery;
import org.drmkit.core.fact.Figure;
import org.drmkit.core.fact.FigureColumn;
import org.drmkit.core.fact.Parties;
import org.drmkit.core.json.JsonContract;
import org.drmkit.core.time.DateRange;

/** What every record of a relation and its facts must do. An implementation says what it is and provides "records". */
public interface RelationContract<R extends Recorded> extends JsonContract<R> {

    Parties PARTIES = Parties.of("D1", "D2", "OEM");
    LocalDate FIRST_DAY = LocalDate.of(2026, 1, 1);

    /** The history of records. */
    History<R> history(List<R> records);

    /** The facts of a history. */
    HistoryFacts<R> facts(History<R> history);

    /** Some records, no two of which contradict each other. */
    @Provide
    Arbitrary<List<R>> records();

    @Override
    @Provide
    default Arbitrary<List<R>> values() {
        return records();
    }

    @Property(tries = 60)
    default void facts_useOnlyWhatWasRecorded(
            @ForAll("records") List<R> records, @ForAll("asOf") LocalDate asOf, @ForAll("period") DateRange period) {
        History<R> all = history(records);
        List<R> known = all.known(asOf);
        assertThat(known).allMatch(record -> !record.recordedOn().isAfter(asOf));
        assertThat(answers(all, period, asOf)).isEqualTo(answers(history(known), period, asOf));
    }

    @Property(tries = 60)
    default void facts_doNotDependOnTheOrder(
            @ForAll("records") List<R> records,
            @ForAll("asOf") LocalDate asOf,
            @ForAll("period") DateRange period,
            @ForAll long seed) {
        List<R> shuffled = new ArrayList<>(records);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(answers(history(shuffled), period, asOf)).isEqualTo(answers(history(records), period, asOf));
    }

    @Property(tries = 30)
    default void facts_ofOnePartyAlone_areTheSame(
            @ForAll("records") List<R> records, @ForAll("asOf") LocalDate asOf, @ForAll("period") DateRange period) {
        HistoryFacts<R> facts = facts(history(records));
        for (FactName name : facts.catalogue()) {
            FigureColumn all = facts.answer(FactQuery.of(name.name(), period, asOf, PARTIES));
            for (int i = 0; i < PARTIES.size(); i++) {
                FigureColumn one = facts.answer(FactQuery.of(name.name(), period, asOf, Parties.of(PARTIES.id(i))));
                assertThat(one.figure(0)).as(name.name()).isEqualTo(all.figure(i));
                assertThat(one.scale()).isEqualTo(all.scale());
            }
        }
    }

    /** All answers, each with its fact and party. */
    private List<String> answers(History<R> history, DateRange period, LocalDate asOf) {
        HistoryFacts<R> facts = facts(history);
        List<String> answers = new ArrayList<>();
        for (FactName name : facts.catalogue()) {
            for (Optional<DateRange> asked : List.of(Optional.of(period), Optional.<DateRange>empty())) {
                FigureColumn column = facts.answer(new FactQuery(name.name(), asked, asOf, PARTIES));
                for (int i = 0; i < PARTIES.size(); i++) {
                    Figure figure = column.figure(i);
                    answers.add(name.name() + " " + PARTIES.id(i) + " " + figure);
                }
            }
        }
        return answers;
    }

    /** A day of the first half year. */
    static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 180).map(FIRST_DAY::plusDays);
    }

    /** A dealer or the supplier. */
    static Arbitrary<String> parties() {
        return Arbitraries.of(PARTIES.ids());
    }

    /** Records of at most five ids, so that some are later versions of others: corrections. */
    static <R extends Recorded> Arbitrary<List<R>> listOf(Function<String, Arbitrary<R>> record) {
        List<Arbitrary<R>> all = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            all.add(record.apply("R" + i % 5));
        }
        return Combinators.combine(all).as(RelationContract::withoutContradictions);
    }

    private static <R extends Recorded> List<R> withoutContradictions(List<R> all) {
        List<R> kept = new ArrayList<>();
        for (R record : all) {
            if (kept.stream().noneMatch(other -> contradict(record, other))) {
                kept.add(record);
            }
        }
        return kept;
    }

    /** Versions of one record are about one party, and no two are of one day. */
    private static boolean contradict(Recorded one, Recorded other) {
        return one.id().equals(other.id())
                && !(one.party().equals(other.party()) && !one.recordedOn().equals(other.recordedOn()));
    }

    @Provide
    default Arbitrary<LocalDate> asOf() {
        return days();
    }

    @Provide
    default Arbitrary<DateRange> period() {
        return Arbitraries.of(
                DateRange.parse("2026-01-01/2026-04-01"),
                DateRange.parse("2026-02-01/2026-03-01"),
                DateRange.parse("2026-01-01/2027-01-01"));
    }
}
