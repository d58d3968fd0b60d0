package org.drmkit.core.definition;

import java.time.MonthDay;
import java.util.Collections;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.drmkit.core.json.Json;
import org.drmkit.core.json.Json.JsonObject;
import org.drmkit.core.json.ObjectShape;
import org.drmkit.core.json.Pointer;
import org.drmkit.core.json.Problem;
import org.drmkit.core.json.Problems;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;
import org.drmkit.core.measure.Measure;
import org.drmkit.core.measure.Names;
import org.drmkit.core.measure.RateTable;
import org.drmkit.core.network.DealerNetwork;
import org.drmkit.core.time.DateRange;
import org.drmkit.core.time.FiscalCalendar;

/**
 * The members with which every definition begins, be it a scorecard or a program.
 *
 * <p>{@code {"format": "drm-program/1", "id": "rebate-2026", "version": 3, "currency": "CNY", "measures": {...}}}. A definition
 * puts these members flat into its own shape by {@link #shape}. {@code meta} is free text by key, carried into results and
 * outside the {@link #contentHash content hash}.
 *
 * <p>Immutable.
 *
 * @param id  the id of the definition
 * @param version  its version, from 1
 * @param title  its title by language, such as {@code en}
 * @param currency  the currency of all money in it
 * @param validity  the days for which it holds
 * @param fiscalYearStart  the first day of the fiscal year, up to the 28th
 * @param measures  the measures by name
 * @param tables  the rate tables by name
 * @param meta  free texts by key
 */
public record Header(
        String id,
        int version,
        Map<String, String> title,
        Optional<Currency> currency,
        Optional<DateRange> validity,
        MonthDay fiscalYearStart,
        Map<String, Measure> measures,
        Map<String, RateTable> tables,
        Map<String, String> meta) {

    static final Shape<Integer> VERSION = Shapes.integer(1, Integer.MAX_VALUE);

    private static final MonthDay NEW_YEAR = MonthDay.of(1, 1);

    /** Keeps all maps in their order. */
    public Header {
        title = ordered(title);
        measures = ordered(measures);
        tables = ordered(tables);
        meta = ordered(meta);
    }

    private static <V> Map<String, V> ordered(Map<String, V> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }

    /**
     * Returns the header of a definition with nothing but a name.
     *
     * @param id  the id of the definition
     * @param version  its version, from 1
     * @return the header, of a fiscal year from 1 January
     */
    public static Header of(String id, int version) {
        return new Header(
                id, version, Map.of(), Optional.empty(), Optional.empty(), NEW_YEAR, Map.of(), Map.of(), Map.of());
    }

    /**
     * Returns this header with measures.
     *
     * @param byName  the measures by name
     * @return the header
     */
    public Header measures(Map<String, Measure> byName) {
        return new Header(id, version, title, currency, validity, fiscalYearStart, byName, tables, meta);
    }

    /**
     * Returns this header with rate tables.
     *
     * @param byName  the tables by name
     * @return the header
     */
    public Header tables(Map<String, RateTable> byName) {
        return new Header(id, version, title, currency, validity, fiscalYearStart, measures, byName, meta);
    }

    /**
     * Returns this header for a currency and some days.
     *
     * @param money  the currency of all money
     * @param days  the days for which the definition holds
     * @return the header
     */
    public Header valid(Currency money, DateRange days) {
        return new Header(
                id, version, title, Optional.of(money), Optional.of(days), fiscalYearStart, measures, tables, meta);
    }

    /**
     * Returns the fiscal calendar.
     *
     * @return the calendar whose year starts on {@link #fiscalYearStart}
     */
    public FiscalCalendar calendar() {
        return FiscalCalendar.of(fiscalYearStart);
    }

    /**
     * Returns the names that formulas of the definition may use.
     *
     * @return the vocabulary, without results
     */
    public Vocabulary vocabulary() {
        return Vocabulary.of(measures, tables);
    }

    /**
     * Checks currency, measures and tables against what a network knows.
     *
     * @param network  the network
     * @param problems  what to report to, with pointers from the top of the definition
     */
    public void check(DealerNetwork network, Problems problems) {
        Pointer top = Pointer.root();
        currency.ifPresent(own -> checkCurrency(own, network.schema().currency(), problems));
        Names known = Names.of("table", tables.keySet());
        measures.forEach((name, measure) -> {
            Pointer at = top.child("measures").child(name);
            measure.check(network, at, problems);
            measure.table()
                    .ifPresent(table -> known.check(table, at.child("times").child("table"), problems));
        });
        tables.forEach((name, table) -> table.check(network, top.child("tables").child(name), problems));
    }

    private static void checkCurrency(Currency own, Currency traded, Problems problems) {
        if (!own.equals(traded)) {
            problems.add(Problem.of(
                            Pointer.root().child("currency"),
                            Problem.INVALID,
                            "the trade lines are in " + traded + ", and nothing is converted silently")
                    .withValue(own.toString())
                    .withAllowed(traded.toString())
                    .withMaybe("it is meant for the ledger of another country"));
        }
    }

    /**
     * Returns how a header looks, to be put flat into the shape of a definition.
     *
     * @param format  what the member {@code format} says, such as {@code drm-program/1}
     * @param names  the names that measures may use
     * @param required  those of {@code currency} and {@code validity} that must be there
     * @return the shape
     */
    public static ObjectShape<Header> shape(String format, Vocabulary names, Set<String> required) {
        return HeaderShape.of(format, names, required);
    }

    /**
     * Returns the hash of what a definition says.
     *
     * @param definition  the whole definition
     * @return SHA-256 in hexadecimal, which layout, order of members and {@code meta} do not change
     */
    public static String contentHash(Json definition) {
        if (!(definition instanceof JsonObject object)) {
            return definition.hash();
        }
        Map<String, Json> members = new LinkedHashMap<>(object.members());
        members.remove("meta");
        return new JsonObject(members).hash();
    }
}
