package org.drmkit.core.network;

import static org.drmkit.core.network.SomeValues.attributes;
import static org.drmkit.core.network.SomeValues.codes;
import static org.drmkit.core.network.SomeValues.dated;
import static org.drmkit.core.network.SomeValues.days;
import static org.drmkit.core.network.SomeValues.decimals;
import static org.drmkit.core.network.SomeValues.distinct;
import static org.drmkit.core.network.SomeValues.entries;
import static org.drmkit.core.network.SomeValues.figures;
import static org.drmkit.core.network.SomeValues.names;
import static org.drmkit.core.network.SomeValues.ranges;
import static org.drmkit.core.network.SomeValues.retirements;
import static org.drmkit.core.network.SomeValues.scalars;
import static org.drmkit.core.network.SomeValues.texts;
import static org.drmkit.core.network.SomeValues.trees;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.drmkit.core.agreement.Agreement;
import org.drmkit.core.agreement.AgreementTerm;
import org.drmkit.core.agreement.Exclusivity;
import org.drmkit.core.agreement.TermKind;
import org.drmkit.core.agreement.TerritoryGrant;
import org.drmkit.core.dealer.Dealer;
import org.drmkit.core.dealer.DealerBuilder;
import org.drmkit.core.definition.Stamp;
import org.drmkit.core.explain.Explanation;
import org.drmkit.core.explain.Operation;
import org.drmkit.core.explain.Value;
import org.drmkit.core.fact.Fact;
import org.drmkit.core.fact.FactTable;
import org.drmkit.core.fact.Figure;
import org.drmkit.core.fact.Scalar;
import org.drmkit.core.json.Pointer;
import org.drmkit.core.json.Problem;
import org.drmkit.core.money.Money;
import org.drmkit.core.number.Fraction;
import org.drmkit.core.time.BusinessCalendar;
import org.drmkit.core.time.DateRange;
import org.drmkit.core.time.FiscalCalendar;
import org.drmkit.core.time.NamedCalendar;
import org.drmkit.core.time.OpeningHours;
import org.drmkit.core.time.Per;
import org.drmkit.core.time.PeriodUnit;
import org.drmkit.core.trade.BadRow;
import org.drmkit.core.trade.ColumnType;
import org.drmkit.core.trade.Receipt;
import org.drmkit.core.trade.RowFault;
import org.drmkit.core.trade.RowProblem;
import org.drmkit.core.trade.Stage;
import org.drmkit.core.trade.TradeLine;
import org.drmkit.core.trade.TradeSchema;
import org.drmkit.core.trade.TradeSchemaBuilder;
import org.drmkit.core.tree.CodeEntry;
import org.drmkit.core.tree.CodeTree;
import org.drmkit.core.tree.Retirement;

/** Any values of the types that a caller stores, by type. */
final class SpineValues {

    static final Map<Class<?>, Arbitrary<?>> BY_TYPE = byType();

    private SpineValues() {}

    private static Map<Class<?>, Arbitrary<?>> byType() {
        Map<Class<?>, Arbitrary<?>> all = new LinkedHashMap<>();
        all.put(Money.class, money());
        all.put(DateRange.class, ranges());
        all.put(FiscalCalendar.class, fiscalCalendars());
        all.put(NamedCalendar.class, calendars());
        all.put(OpeningHours.class, hours());
        all.put(BusinessCalendar.class, businessCalendars());
        all.put(Per.class, pers());
        all.put(Retirement.class, retirements());
        all.put(CodeEntry.class, entries());
        all.put(CodeTree.class, trees());
        all.put(Scalar.class, scalars());
        all.put(Figure.class, figures());
        all.put(Fact.class, facts());
        all.put(FactTable.class, tables());
        all.put(Dealer.class, dealers());
        all.put(TerritoryGrant.class, grants());
        all.put(AgreementTerm.class, terms(codes()));
        all.put(Agreement.class, agreements());
        all.put(TradeSchema.class, schemas());
        all.put(TradeLine.class, lines());
        all.put(Receipt.class, receipts());
        all.put(RowProblem.class, rowProblems());
        all.put(BadRow.class, badRows());
        all.put(DealerNetwork.class, networks());
        all.put(Stamp.class, stamps());
        all.put(Operation.class, operations());
        all.put(Value.class, values());
        all.put(Explanation.class, explanations());
        all.put(Problem.class, problems());
        return all;
    }

    private static Arbitrary<Money> money() {
        return Combinators.combine(
                        Arbitraries.of("CNY", "JPY", "KWD").map(Currency::getInstance), Arbitraries.bigIntegers())
                .as(Money::ofMinor);
    }

    private static Arbitrary<FiscalCalendar> fiscalCalendars() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.integers().between(1, 28))
                .as(MonthDay::of)
                .map(FiscalCalendar::of);
    }

    private static Arbitrary<NamedCalendar> calendars() {
        Arbitrary<Set<LocalDate>> firstDays = days().set().ofMinSize(2).ofMaxSize(6);
        return Combinators.combine(names(), firstDays)
                .as((name, some) -> NamedCalendar.of(name, List.copyOf(new TreeSet<>(some))));
    }

    private static Arbitrary<OpeningHours> hours() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 719),
                        Arbitraries.integers().between(720, 1440))
                .as((opens, closes) -> new OpeningHours(minute(opens), minute(closes)));
    }

    private static LocalTime minute(int ofDay) {
        return LocalTime.MIDNIGHT.plusMinutes(ofDay);
    }

    private static Arbitrary<BusinessCalendar> businessCalendars() {
        return Combinators.combine(
                        Arbitraries.of(DayOfWeek.class).set().ofMaxSize(6),
                        days().set().ofMaxSize(5),
                        hours(),
                        hours())
                .as((weekend, holidays, hours, friday) -> BusinessCalendar.builder()
                        .weekend(weekend)
                        .holidays(holidays)
                        .hours(hours.opens(), hours.closes())
                        .hours(DayOfWeek.FRIDAY, friday.opens(), friday.closes())
                        .build());
    }

    private static Arbitrary<Per> pers() {
        return Arbitraries.oneOf(
                Arbitraries.of(PeriodUnit.class).map(unit -> unit),
                Arbitraries.just(Per.PROGRAM),
                names().map(Per.Calendar::new));
    }

    private static Arbitrary<Fact> facts() {
        Arbitrary<DateRange> periods = ranges().filter(range -> !range.isOpen());
        return Combinators.combine(codes(), names(), periods.optional(), days(), figures())
                .as(Fact::new);
    }

    private static Arbitrary<FactTable> tables() {
        return Combinators.combine(names(), distinct(facts(), SpineValues::subject, 6))
                .as(FactTable::of);
    }

    private static List<Object> subject(Fact fact) {
        return List.of(fact.party(), fact.name(), fact.period(), fact.recordedOn());
    }

    private static Arbitrary<Dealer> dealers() {
        return Combinators.combine(codes(), Arbitraries.maps(names(), dated()).ofMaxSize(3))
                .as((id, attributes) -> {
                    DealerBuilder dealer = Dealer.builder(id);
                    attributes.forEach(dealer::attribute);
                    return dealer.build();
                });
    }

    private static Arbitrary<TerritoryGrant> grants() {
        Arbitrary<Set<String>> some = codes().set().ofMinSize(1).ofMaxSize(3);
        return Combinators.combine(
                        codes(),
                        Arbitraries.of(Exclusivity.class),
                        some,
                        codes().set().ofMaxSize(2),
                        some.optional(),
                        codes().optional(),
                        days(),
                        days().optional())
                .as((id, exclusivity, areas, except, channels, group, from, to) -> TerritoryGrant.builder()
                        .id(id)
                        .dealer("D" + id)
                        .exclusivity(exclusivity)
                        .addAllRegions(areas)
                        .addAllProducts(areas)
                        .addAllExceptProducts(except)
                        .channels(channels)
                        .group(group)
                        .from(from)
                        .to(to)
                        .build());
    }

    private static Arbitrary<AgreementTerm> terms(Arbitrary<String> obligors) {
        return Combinators.combine(
                        codes(),
                        Arbitraries.of(TermKind.class),
                        obligors,
                        Arbitraries.integers().between(0, 9999),
                        names(),
                        Arbitraries.of(PeriodUnit.class))
                .as((id, kind, obligor, cents, unit, every) -> new AgreementTerm(
                        id,
                        kind,
                        obligor,
                        BigDecimal.valueOf(cents, 2),
                        unit,
                        Optional.of(every).filter(period -> !kind.isPerEvent()),
                        Optional.empty()));
    }

    private static Arbitrary<Agreement> agreements() {
        return Combinators.combine(
                        codes(),
                        codes().optional(),
                        Arbitraries.integers().between(1, 9),
                        days(),
                        ranges(),
                        Arbitraries.integers().between(1, 36).optional(),
                        days().optional(),
                        distinct(terms(Arbitraries.of("D", "S")), AgreementTerm::id, 3))
                .as((id, supersedes, number, signed, period, renewal, notice, terms) -> new Agreement(
                        id,
                        "D",
                        "S",
                        "dealer",
                        number,
                        supersedes,
                        signed,
                        signed.plusDays(number),
                        period,
                        renewal,
                        number * 10,
                        // Of what has no end, notice is given so that it was in force for a day at least.
                        notice.filter(day ->
                                !period.isOpen() || day.plusDays(number * 10L).isAfter(period.from())),
                        terms));
    }

    private static Arbitrary<TradeSchema> schemas() {
        return Combinators.combine(
                        Arbitraries.of("CNY", "JPY", "KWD"),
                        trees().optional(),
                        trees().optional(),
                        codes().set().ofMinSize(1).ofMaxSize(3).optional(),
                        Arbitraries.maps(names(), Arbitraries.of(ColumnType.class))
                                .ofMaxSize(3))
                .as((currency, products, regions, channels, columns) -> {
                    TradeSchemaBuilder schema = TradeSchema.builder(currency);
                    products.ifPresent(schema::products);
                    regions.ifPresent(schema::regions);
                    channels.ifPresent(schema::channels);
                    columns.forEach(schema::column);
                    return schema.build();
                });
    }

    private static Arbitrary<TradeLine> lines() {
        Arbitrary<Scalar> cells = Arbitraries.oneOf(decimals().map(Scalar::of), codes().map(Scalar::code));
        return Combinators.combine(
                        codes().optional(),
                        codes(),
                        days(),
                        decimals(),
                        Arbitraries.of(Stage.class),
                        Arbitraries.of(0, 0, 7),
                        codes().optional(),
                        Arbitraries.maps(names(), cells).ofMaxSize(2))
                .as((id, code, day, number, stage, late, reverses, columns) -> new TradeLine(
                        id,
                        code,
                        code,
                        day,
                        number,
                        number.negate(),
                        reverses,
                        id,
                        stage,
                        day.plusDays(late),
                        reverses,
                        columns));
    }

    private static Arbitrary<Receipt> receipts() {
        return Combinators.combine(codes(), days(), decimals()).as(Receipt::new);
    }

    private static Arbitrary<RowProblem> rowProblems() {
        return Combinators.combine(
                        Arbitraries.of(RowProblem.Source.class),
                        Arbitraries.longs().greaterOrEqual(1),
                        codes().optional(),
                        names(),
                        Arbitraries.of(RowFault.class),
                        texts(),
                        texts(),
                        codes().optional())
                .as(RowProblem::new);
    }

    private static Arbitrary<BadRow> badRows() {
        return rowProblems()
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(all -> new BadRow(
                        all.get(0).source(), all.get(0).row(), all.get(0).id(), all));
    }

    private static Arbitrary<DealerNetwork> networks() {
        return Combinators.combine(
                        schemas(),
                        distinct(dealers(), Dealer::id, 3),
                        distinct(calendars(), NamedCalendar::name, 2),
                        distinct(grants(), TerritoryGrant::id, 2))
                .as((schema, dealers, calendars, grants) -> {
                    DealerNetworkBuilder network =
                            DealerNetwork.builder(schema).dealers(dealers).grants(grants);
                    calendars.forEach(network::calendar);
                    return network.build();
                });
    }

    private static Arbitrary<Stamp> stamps() {
        return Combinators.combine(codes(), Arbitraries.integers().between(1, 99), codes(), codes(), days())
                .as(Stamp::new);
    }

    private static Arbitrary<Operation> operations() {
        return Arbitraries.oneOf(
                Arbitraries.of(Operation.INPUT, Operation.SUM, Operation.SHARE, Operation.INTERPOLATION),
                Arbitraries.integers().between(0, 9).map(Operation::choice),
                Combinators.combine(Arbitraries.integers().between(-3, 12), Arbitraries.of(RoundingMode.class))
                        .as(Operation::round));
    }

    private static Arbitrary<Value> values() {
        Arbitrary<String> units = Arbitraries.of("", "CNY", "%", "points");
        Arbitrary<Fraction> numbers = Combinators.combine(
                        Arbitraries.longs(), Arbitraries.longs().greaterOrEqual(1))
                .as((above, below) -> Fraction.of(above).dividedBy(Fraction.of(below)));
        return Arbitraries.oneOf(
                Combinators.combine(numbers, units).as(Value::of),
                Combinators.combine(Arbitraries.doubles(), units).as(Value::approximate),
                texts().map(Value::of),
                names().map(Value::absent));
    }

    private static Arbitrary<Explanation> explanations() {
        Arbitrary<Explanation> inputs = Combinators.combine(names(), values()).as(Explanation::input);
        return Combinators.combine(names(), inputs.list().ofMinSize(1).ofMaxSize(3), attributes())
                .as((code, operands, arguments) -> {
                    Explanation.Builder sum = Explanation.builder(code);
                    arguments.forEach((name, text) -> sum.argument(name, Value.of(text)));
                    return sum.operation(Operation.SUM, operands).build();
                });
    }

    private static Arbitrary<Problem> problems() {
        return Combinators.combine(texts().list().ofMaxSize(3), names(), texts(), texts(), codes().optional(), texts())
                .as((path, code, value, allowed, nearest, maybe) ->
                        new Problem(pointer(path), code, "unknown code", value, allowed, nearest, maybe));
    }

    private static Pointer pointer(List<String> path) {
        Pointer pointer = Pointer.root();
        for (String name : path) {
            pointer = pointer.child(name);
        }
        return pointer;
    }
}
