package org.drmkit.core.definition;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.drmkit.core.json.ObjectShape;
import org.drmkit.core.json.ObjectShape.Member;
import org.drmkit.core.json.Place;
import org.drmkit.core.json.Problem;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;
import org.drmkit.core.measure.Measure;
import org.drmkit.core.measure.RateTable;
import org.drmkit.core.time.DateRange;
import org.drmkit.core.time.FiscalCalendar;

/** How the members look with which every definition begins. */
final class HeaderShape {

    private static final MonthDay NEW_YEAR = MonthDay.of(1, 1);

    private static final Shape<Map<String, String>> TEXTS = Shapes.mapOf(Shapes.TEXT);

    static final Shape<Currency> CURRENCY =
            Shapes.text("currency", "a code of ISO 4217 such as CNY", Currency::getInstance, Currency::getCurrencyCode);

    static final Shape<DateRange> VALIDITY = Shape.object("validity", o -> {
        var from = o.required("from", Shapes.DATE, DateRange::from);
        var to = o.optional("to", Shapes.DATE, DateRange::to);
        o.check((v, place) -> checkDays(v.get(from), v.get(to), place));
        return v -> DateRange.of(v.get(from), v.get(to).orElse(LocalDate.MAX));
    });

    private HeaderShape() {}

    static ObjectShape<Header> of(String format, Vocabulary names, Set<String> required) {
        return Shape.object("header", o -> {
            o.fixed("format", format);
            var id = o.required("id", Shapes.TEXT, Header::id);
            var version = o.required("version", Header.VERSION, Header::version);
            var title = o.withDefault("title", TEXTS, Map.of(), Header::title);
            var currency = member(o, "currency", CURRENCY, required, Header::currency);
            var validity = member(o, "validity", VALIDITY, required, Header::validity);
            var start = o.withDefault("fiscalYearStart", Shapes.MONTH_DAY, NEW_YEAR, Header::fiscalYearStart);
            var measures = o.withDefault(
                    "measures",
                    Shapes.mapOf(Shapes.NAME, Measure.shape(names.tables())),
                    Map.of(),
                    header -> header.measures());
            var tables = o.withDefault(
                    "tables", Shapes.mapOf(Shapes.NAME, RateTable.SHAPE), Map.of(), header -> header.tables());
            var meta = o.withDefault("meta", TEXTS, Map.of(), Header::meta);
            return v -> new Header(
                    v.get(id),
                    v.get(version),
                    v.get(title),
                    v.get(currency),
                    v.get(validity),
                    v.get(start),
                    v.get(measures),
                    v.get(tables),
                    v.get(meta));
        });
    }

    private static <A> Member<Optional<A>> member(
            ObjectShape.Builder<Header> o,
            String name,
            Shape<A> shape,
            Set<String> required,
            Function<Header, Optional<A>> getter) {
        return required.contains(name)
                ? o.required(name, shape.map(Optional::of, found -> found.orElseThrow()), getter)
                : o.optional(name, shape, getter);
    }

    private static void checkDays(LocalDate from, Optional<LocalDate> to, Place place) {
        if (!FiscalCalendar.reaches(from)) {
            place.report(place.member("from")
                    .problem(Problem.OUT_OF_RANGE, "no fiscal year")
                    .withAllowed("a day of the years 1 to 9999"));
        } else if (to.isPresent() && !from.isBefore(to.get())) {
            place.report(place.member("to")
                    .problem(Problem.OUT_OF_RANGE, "no day is left")
                    .withAllowed("a day after from, " + from)
                    .withMaybe(from.plusDays(1).toString()));
        }
    }
}
