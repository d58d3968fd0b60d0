package org.drmkit.core.formula.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.drmkit.core.dealer.Dealer;
import org.drmkit.core.fact.Fact;
import org.drmkit.core.fact.Figure;
import org.drmkit.core.fact.Scalar;
import org.drmkit.core.measure.Returns;
import org.drmkit.core.time.DateRange;
import org.drmkit.core.time.Dated;
import org.drmkit.core.time.FiscalCalendar;
import org.drmkit.core.time.Per;
import org.drmkit.core.time.PeriodUnit;
import org.drmkit.core.trade.Stage;
import org.drmkit.core.trade.TradeLine;

/** Small random worlds: trade of two years with returns and late records, dated attributes, facts of some periods. */
final class Worlds {

    /** A scope for nodes that read only other nodes. */
    static final Scope EMPTY_SCOPE = Run.of(World.of(PeriodUnit.YEAR, "2026-01-01/2027-01-01", "2026-06-30"))
            .scope(0);

    private static final LocalDate START = LocalDate.of(2024, 9, 1);
    private static final int DAYS = 820;
    private static final Arbitrary<LocalDate> DAY = Arbitraries.oneOf(
            Arbitraries.integers().between(0, DAYS).map(START::plusDays),
            Arbitraries.of("2025-12-31", "2026-01-01", "2026-02-28", "2026-03-31", "2026-04-01", "2025-06-30")
                    .map(LocalDate::parse));

    private Worlds() {}

    static Arbitrary<World> any() {
        return Combinators.combine(dealers(), lines(), calendars(), frames())
                .flatAs((dealers, lines, calendar, frame) -> facts(calendar, frame.validity())
                        .map(facts -> new World(
                                dealers,
                                lines,
                                facts,
                                frame.coverage(),
                                calendar,
                                frame.validity(),
                                frame.per(),
                                frame.asOf(),
                                frame.level(),
                                frame.returns())));
    }

    /** What is asked of a world. */
    private record Frame(
            DateRange validity,
            Per per,
            LocalDate asOf,
            Optional<DateRange> coverage,
            Optional<String> level,
            Returns returns) {}

    private static Arbitrary<Frame> frames() {
        Arbitrary<DateRange> validities = Arbitraries.of(
                        "2026-01-01/2027-01-01",
                        "2025-11-10/2026-09-20",
                        "2026-02-15/2026-05-01",
                        "2024-02-29/2026-03-01")
                .map(DateRange::parse);
        Arbitrary<Per> pers = Arbitraries.of(
                PeriodUnit.MONTH, PeriodUnit.QUARTER, PeriodUnit.HALF_YEAR, PeriodUnit.YEAR, Per.PROGRAM);
        Arbitrary<LocalDate> days = Arbitraries.integers().between(0, 380).map(LocalDate.of(2026, 2, 15)::plusDays);
        Arbitrary<Optional<DateRange>> coverages = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(Optional.empty())),
                Tuple.of(
                        1,
                        Arbitraries.of("2025-01-01/..", "2025-02-03/2026-06-01")
                                .map(DateRange::parse)
                                .map(Optional::of)));
        Arbitrary<Optional<String>> levels = Arbitraries.of(Optional.empty(), Optional.empty(), Optional.of("group"));
        return Combinators.combine(validities, pers, days, coverages, levels, Arbitraries.of(Returns.class))
                .as(Frame::new);
    }

    private static Arbitrary<FiscalCalendar> calendars() {
        return Arbitraries.of(MonthDay.of(1, 1), MonthDay.of(4, 1), MonthDay.of(12, 26))
                .map(FiscalCalendar::of);
    }

    private static Arbitrary<List<Dealer>> dealers() {
        return Combinators.combine(dated(Scalar.of(1), Scalar.of(2)), dated(Scalar.code("G"), Scalar.code("H")))
                .as((tier, group) -> List.of(
                        Dealer.builder("D1")
                                .attribute("tier", tier)
                                .attribute("type", "SHOP")
                                .attribute("group", "G")
                                .build(),
                        Dealer.builder("D2")
                                .attribute("tier", 2)
                                .attribute("type", "7")
                                .attribute("group", group)
                                .build(),
                        Dealer.builder("D3").attribute("type", 7).build(),
                        Dealer.builder("D4").attribute("tier", tier).build()));
    }

    /** A value that changes once, or begins late. */
    private static Arbitrary<Dated<Scalar>> dated(Scalar before, Scalar after) {
        return Combinators.combine(DAY, Arbitraries.of(true, false))
                .as((day, late) -> late
                        ? Dated.<Scalar>empty().with(DateRange.from(day), after)
                        : Dated.of(before).with(DateRange.from(day), after));
    }

    /** A sale or a return of its own, and whether and how a later line takes it back. */
    private record Sale(String dealer, String product, LocalDate date, int late, int quantity, int cents, int back) {}

    private static Arbitrary<List<TradeLine>> lines() {
        Arbitrary<Integer> quantities = Arbitraries.of(1, 2, 3, 10, 10, -1);
        Arbitrary<Integer> halfCents =
                Arbitraries.integers().between(-20_000, 100_000).filter(cents -> cents != 0);
        return Combinators.combine(
                        Arbitraries.of("D1", "D1", "D2", "D2", "D3", "D9"),
                        Arbitraries.of("C1", "C2", "P1"),
                        DAY,
                        Arbitraries.of(0, 0, 0, 3, 40),
                        quantities,
                        halfCents.map(cents -> 2 * cents),
                        Arbitraries.of(0, 0, 0, 1, 2))
                .as(Sale::new)
                .list()
                .ofMaxSize(40)
                .map(Worlds::lines);
    }

    private static List<TradeLine> lines(List<Sale> sales) {
        List<TradeLine> lines = new ArrayList<>();
        for (int i = 0; i < sales.size(); i++) {
            Sale sale = sales.get(i);
            TradeLine line = line("L" + i, sale, i);
            lines.add(line);
            if (sale.back() > 0) {
                lines.add(back(line, sale.back()));
            }
        }
        return lines;
    }

    private static TradeLine line(String id, Sale sale, int i) {
        return TradeLine.builder()
                .id(id)
                .dealer(sale.dealer())
                .product(sale.product())
                .date(sale.date())
                .recordedOn(sale.date().plusDays(sale.late()))
                .quantity(sale.quantity())
                .amount(BigDecimal.valueOf(sale.cents(), 2))
                .stage(i % 5 == 4 ? Stage.SELL_OUT : Stage.SELL_IN)
                .build();
    }

    /** Takes a line back in full, or half of it. */
    private static TradeLine back(TradeLine line, int parts) {
        BigDecimal share = BigDecimal.ONE.negate().divide(BigDecimal.valueOf(parts));
        return TradeLine.builder()
                .id(line.id().orElseThrow() + "R")
                .dealer(line.dealer())
                .product("P1")
                .date(line.recordedOn().plusDays(20L * parts))
                .quantity(line.quantity().multiply(share))
                .amount(line.amount().multiply(share).setScale(2))
                .reverses(line.id().orElseThrow())
                .build();
    }

    private static Arbitrary<List<Fact>> facts(FiscalCalendar calendar, DateRange validity) {
        Arbitrary<Optional<DateRange>> periods = Arbitraries.oneOf(
                Arbitraries.of(Optional.empty(), Optional.of(validity)),
                Combinators.combine(Arbitraries.of(PeriodUnit.class), DAY)
                        .as((unit, day) ->
                                Optional.of(calendar.period(unit, day).range())));
        Arbitrary<List<Fact>> dated = Combinators.combine(Arbitraries.of("D1", "D2", "D3", "G"), named(), periods, DAY)
                .as((party, value, period, day) -> new Fact(party, value.get1(), period, day, value.get2()))
                .list()
                .ofMaxSize(30);
        return Combinators.combine(dated, standing()).as(Worlds::withoutContradictions);
    }

    /** Figures without a period, known from the first day on, so that gaps do not outnumber everything else. */
    private static Arbitrary<List<Fact>> standing() {
        Arbitrary<Tuple.Tuple2<String, Figure>> values = Arbitraries.oneOf(
                targets().map(figure -> Tuple.of("target", figure)),
                approximates().map(figure -> Tuple.of("rough", figure)));
        return Combinators.combine(Arbitraries.of("D1", "D2", "D3", "D4", "G"), values)
                .as((party, value) -> new Fact(party, value.get1(), Optional.empty(), START, value.get2()))
                .list()
                .ofMinSize(4)
                .ofMaxSize(12);
    }

    private static Arbitrary<Figure> targets() {
        return Arbitraries.of("0", "100", "2500.50", "-3", "0.000000000000000001")
                .map(BigDecimal::new)
                .map(Figure::of);
    }

    private static Arbitrary<Figure> approximates() {
        return Arbitraries.of(0.1, 0.7, -2.5, 1e6, 0.0).map(Figure::approximate);
    }

    private static Arbitrary<Tuple.Tuple2<String, Figure>> named() {
        Arbitrary<Figure> targets = targets();
        Arbitrary<Figure> grades = Arbitraries.of(Figure.code("A"), Figure.code("B"), Figure.of(2), Figure.code("2"));
        Arbitrary<Figure> roughs = approximates();
        Arbitrary<Figure> gaps =
                Arbitraries.of(Figure.missing("withdrawn"), Figure.notApplicable("exempt"), Figure.missing("INVALID"));
        return Arbitraries.oneOf(
                Arbitraries.oneOf(targets, targets, gaps).map(figure -> Tuple.of("target", figure)),
                Arbitraries.oneOf(grades, grades, gaps).map(figure -> Tuple.of("grade", figure)),
                Arbitraries.oneOf(roughs, roughs, targets).map(figure -> Tuple.of("rough", figure)));
    }

    private static List<Fact> withoutContradictions(List<Fact> dated, List<Fact> standing) {
        Set<List<Object>> keys = new HashSet<>();
        return Stream.concat(dated.stream(), standing.stream())
                .filter(fact -> keys.add(List.of(fact.party(), fact.name(), fact.period(), fact.recordedOn())))
                .toList();
    }
}
