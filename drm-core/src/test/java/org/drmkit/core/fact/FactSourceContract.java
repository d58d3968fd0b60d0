package org.drmkit.core.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.drmkit.core.time.DateRange;

/** What every fact source must do, whatever it is made of. An implementation only says how to put facts into it. */
public interface FactSourceContract {

    LocalDate FIRST_DAY = LocalDate.of(2026, 1, 1);

    /** Returns a source that knows these facts, no two of which contradict each other, and nothing else. */
    FactSource source(List<Fact> facts);

    @Property
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    default void answer_isWhatASearchFinds(@ForAll("factLists") List<Fact> facts, @ForAll("queries") FactQuery query) {
        FigureColumn answer = source(facts).answer(query);
        assertThat(answer.size()).isEqualTo(query.parties().size());
        for (int i = 0; i < answer.size(); i++) {
            Optional<Fact> found = search(facts, query, query.parties().id(i));
            assertThat(answer.figure(i)).isEqualTo(found.map(Fact::figure).orElse(Figure.missing("NO_FACT")));
            Statistics.collect(found.isEmpty() ? "none" : found.get().period().isPresent() ? "exact" : "general");
        }
        Statistics.coverage(seen -> {
            seen.check("none").percentage(share -> share > 10);
            seen.check("exact").percentage(share -> share > 5);
            seen.check("general").percentage(share -> share > 10);
        });
    }

    @Property
    default void answer_onePartyAlone_isTheSameAsAmongAll(
            @ForAll("factLists") List<Fact> facts, @ForAll("queries") FactQuery query) {
        FactSource source = source(facts);
        FigureColumn all = source.answer(query);
        for (int i = 0; i < all.size(); i++) {
            Parties alone = Parties.of(query.parties().id(i));
            FigureColumn one = source.answer(new FactQuery(query.name(), query.period(), query.asOf(), alone));
            assertThat(one.figure(0)).isEqualTo(all.figure(i));
            assertThat(one.scale()).isEqualTo(all.scale());
            assertThat(one.kind(0)).isEqualTo(all.kind(i));
        }
    }

    @Property
    default void answer_recordedLater_changesNothing(
            @ForAll("factLists") List<Fact> facts, @ForAll("queries") FactQuery query) {
        List<Fact> known = facts.stream()
                .filter(fact -> !fact.recordedOn().isAfter(query.asOf()))
                .toList();
        assertThat(figures(source(facts).answer(query)))
                .isEqualTo(figures(source(known).answer(query)));
    }

    @Property
    default void answer_belongsToTheCaller(@ForAll("factLists") List<Fact> facts, @ForAll("queries") FactQuery query) {
        FactSource source = source(facts);
        List<Figure> first = figures(source.answer(query));
        FigureColumn written = source.answer(query);
        for (int i = 0; i < written.size(); i++) {
            written.setCode(i, "overwritten");
        }
        assertThat(figures(source.answer(query))).isEqualTo(first);
    }

    @Property
    default void names_areThoseOfTheFacts(@ForAll("factLists") List<Fact> facts, @ForAll("queries") FactQuery query) {
        FactSource source = source(facts);
        assertThat(source.id()).isNotEmpty();
        assertThat(source.names()).containsAll(facts.stream().map(Fact::name).toList());
        FactQuery unknown = new FactQuery("never-heard-of", query.period(), query.asOf(), query.parties());
        assertThat(figures(source.answer(unknown))).allMatch(Figure.missing("NO_FACT")::equals);
    }

    private static Optional<Fact> search(List<Fact> facts, FactQuery query, String party) {
        return latest(facts, query, party, query.period()).or(() -> latest(facts, query, party, Optional.empty()));
    }

    private static Optional<Fact> latest(List<Fact> facts, FactQuery query, String party, Optional<DateRange> period) {
        Fact best = null;
        for (Fact fact : facts) {
            boolean asked = fact.party().equals(party)
                    && fact.name().equals(query.name())
                    && fact.period().equals(period);
            boolean seen = fact.recordedOn().compareTo(query.asOf()) <= 0;
            if (asked && seen && (best == null || fact.recordedOn().isAfter(best.recordedOn()))) {
                best = fact;
            }
        }
        return Optional.ofNullable(best);
    }

    private static List<Figure> figures(FigureColumn column) {
        List<Figure> figures = new ArrayList<>();
        for (int i = 0; i < column.size(); i++) {
            figures.add(column.figure(i));
        }
        return figures;
    }

    @Provide
    default Arbitrary<List<Fact>> factLists() {
        Arbitrary<LocalDate> days = Arbitraries.oneOf(days(), Arbitraries.of(LocalDate.MIN));
        Arbitrary<Fact> facts = Combinators.combine(parties(), names(), periods(), days, figures())
                .as(Fact::new);
        return facts.list().ofMaxSize(40).map(FactSourceContract::withoutContradictions);
    }

    private static List<Fact> withoutContradictions(List<Fact> facts) {
        List<Fact> kept = new ArrayList<>();
        for (Fact fact : facts) {
            if (kept.stream().noneMatch(fact::isAbout)) {
                kept.add(fact);
            }
        }
        return kept;
    }

    @Provide
    default Arbitrary<FactQuery> queries() {
        Arbitrary<Parties> some = parties().set().ofMinSize(1).ofMaxSize(5).map(Parties::of);
        return Combinators.combine(names(), periods(), days(), some).as(FactQuery::new);
    }

    private static Arbitrary<String> parties() {
        return Arbitraries.of("D1", "D2", "D10", "G", "\u7ECF\u9500\u5546");
    }

    private static Arbitrary<String> names() {
        return Arbitraries.of("target", "grade");
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 5).map(FIRST_DAY::plusDays);
    }

    private static Arbitrary<Optional<DateRange>> periods() {
        return Arbitraries.of(
                Optional.empty(),
                Optional.of(DateRange.parse("2026-01-01/2026-04-01")),
                Optional.of(DateRange.parse("2026-01-01/2027-01-01")));
    }

    private static Arbitrary<Figure> figures() {
        return Arbitraries.oneOf(
                decimals(4).map(Figure::of),
                Arbitraries.longs().map(Figure::of),
                decimals(18).map(Figure::of),
                Arbitraries.of("A", "B").map(Figure::code),
                Arbitraries.of("withdrawn", "disputed").map(Figure::missing),
                Arbitraries.just(Figure.notApplicable("NO_PREVIOUS")),
                Arbitraries.doubles().between(-1, 1).map(Figure::approximate));
    }

    private static Arbitrary<BigDecimal> decimals(int scale) {
        BigDecimal most = BigDecimal.TEN.pow(20);
        return Arbitraries.bigDecimals().between(most.negate(), most).ofScale(scale);
    }
}
