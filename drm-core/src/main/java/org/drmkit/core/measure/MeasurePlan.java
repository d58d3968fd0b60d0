package org.drmkit.core.measure;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Executor;
import org.drmkit.core.book.DealerBook;
import org.drmkit.core.json.Nearest;
import org.drmkit.core.measure.internal.scan.Scan;
import org.drmkit.core.measure.internal.scan.ScanBinder;
import org.drmkit.core.measure.internal.tally.Atoms;
import org.drmkit.core.measure.internal.tally.Lane;
import org.drmkit.core.network.DealerNetwork;
import org.drmkit.core.time.DateRange;
import org.drmkit.core.time.FiscalCalendar;

/**
 * The figures that one run takes from trade lines: measures in windows of time, as known on a day.
 *
 * <p>A program with quarterly and yearly rules asks for {@code total} in four quarters and in the year, a growth rule in the year
 * before as well. All of it is one scan of the ledger, which cuts time at these boundaries and adds each line once:
 * {@code plan.scan(book).column(MeasureKey.of("total"), year)}.
 *
 * <p>Only lines, receipts and returns with {@code date} and {@code recordedOn} up to {@code asOf} are seen, as if the ledger ended
 * there. Knows no ledger: one plan scans any book of its network. Immutable and thread-safe.
 */
public final class MeasurePlan {

    private static final long LAST_DAY = 1L << 29;

    private final Map<String, Measure> measures;
    private final Map<String, RateTable> tables;
    private final DealerNetwork network;
    private final FiscalCalendar calendar;
    private final LocalDate asOf;
    private final Map<MeasureKey, SortedSet<DateRange>> windows = new LinkedHashMap<>();
    private final List<Lane> lanes;
    private final Map<MeasureKey, Integer> numbers = new HashMap<>();

    private MeasurePlan(Builder builder) {
        this.measures = builder.measures;
        this.tables = builder.tables;
        this.network = builder.network;
        this.calendar = builder.calendar;
        this.asOf = builder.asOf;
        builder.windows.forEach((key, ranges) -> windows.put(key, new TreeSet<>(ranges)));
        List<Lane> all = new ArrayList<>();
        windows.forEach((key, ranges) -> {
            numbers.put(key, all.size());
            all.add(new Lane(key, measure(key), Atoms.of(ranges, lastDay())));
        });
        this.lanes = List.copyOf(all);
    }

    private Measure measure(MeasureKey key) {
        return Objects.requireNonNull(measures.get(key.measure()));
    }

    private int lastDay() {
        return (int) Math.max(-LAST_DAY, Math.min(LAST_DAY, asOf.toEpochDay()));
    }

    /**
     * Starts a plan.
     *
     * @param measures  the measures by name, checked against the network
     * @param tables  the rate tables by name, checked as well
     * @param network  what dealers, codes and columns there are
     * @param calendar  the fiscal calendar, for {@code month} and {@code quarter} as values to count
     * @param asOf  the last day that is seen
     * @return a builder of a plan that asks for nothing yet
     */
    public static Builder builder(
            Map<String, Measure> measures,
            Map<String, RateTable> tables,
            DealerNetwork network,
            FiscalCalendar calendar,
            LocalDate asOf) {
        return new Builder(measures, tables, network, calendar, asOf);
    }

    /**
     * Returns the last day that is seen.
     *
     * @return the day
     */
    public LocalDate asOf() {
        return asOf;
    }

    /**
     * Returns the figures that are asked for.
     *
     * @return the keys, in the order in which they were first asked for
     */
    public Collection<MeasureKey> keys() {
        return List.copyOf(windows.keySet());
    }

    /**
     * Returns the windows in which a figure is asked for.
     *
     * @param key  the figure
     * @return the windows in order, none if it is not asked for
     */
    public Collection<DateRange> windows(MeasureKey key) {
        return List.copyOf(windows.getOrDefault(key, new TreeSet<>()));
    }

    /**
     * Scans the ledger of a book on this thread.
     *
     * @param book  the book
     * @return the accumulated lines
     * @throws IllegalArgumentException if the book is of another network
     */
    public Accumulators scan(DealerBook book) {
        Scan scan = bind(book);
        return Accumulators.of(this, book.ledger(), scan, scan.run());
    }

    /**
     * Scans the ledger of a book in slices, with the same outcome.
     *
     * @param book  the book
     * @param executor  what runs the slices
     * @param slices  how many slices to cut the ledger into, at least 1; each has accumulators of its own
     * @return the accumulated lines
     * @throws IllegalArgumentException if the book is of another network, or there is no slice
     */
    public Accumulators scan(DealerBook book, Executor executor, int slices) {
        if (slices < 1) {
            throw new IllegalArgumentException(
                    "The number of slices (%s) must be at least 1.\nMaybe the number of processors.".formatted(slices));
        }
        Scan scan = bind(book);
        return Accumulators.of(this, book.ledger(), scan, scan.run(executor, slices));
    }

    private Scan bind(DealerBook book) {
        if (!book.network().equals(network)) {
            throw new IllegalArgumentException(
                    "The book is of another network than the plan.\nMaybe build the plan anew for the book's network.");
        }
        return ScanBinder.bind(book, lanes, tables, calendar, lastDay());
    }

    /**
     * Returns the hash of what is asked for: keys, windows, measures, tables, fiscal calendar, network and day.
     *
     * @return SHA-256 in hexadecimal; accumulators merge only if it is the same
     */
    public String contentHash() {
        Hasher hasher = Hashing.sha256().newHasher();
        put(hasher, network.contentHash());
        put(hasher, calendar + " " + asOf);
        tables.forEach(
                (name, table) -> put(hasher, name + RateTable.SHAPE.write(table).canonical()));
        windows.forEach((key, ranges) -> {
            put(hasher, key.toString());
            put(hasher, Measure.SHAPE.write(measure(key)).canonical());
            put(hasher, ranges.toString());
        });
        return hasher.hash().toString();
    }

    /** The length in front keeps two different lists of texts from running into the same bytes. */
    private static void put(Hasher hasher, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        hasher.putInt(bytes.length).putBytes(bytes);
    }

    /** Returns the lane of a figure, as far as it is asked for in a window. */
    Lane lane(MeasureKey key, DateRange window) {
        if (!windows.getOrDefault(key, new TreeSet<>()).contains(window)) {
            throw new IllegalArgumentException(
                    "The plan does not ask for %s in (%s), only in %s.\nMaybe request it when the plan is built."
                            .formatted(key, window, windows(key)));
        }
        return lanes.get(number(key));
    }

    int number(MeasureKey key) {
        return Objects.requireNonNull(numbers.get(key));
    }

    List<Lane> lanes() {
        return lanes;
    }

    /** Collects what is asked for. Not thread-safe. */
    public static final class Builder {

        private final Map<String, Measure> measures;
        private final Map<String, RateTable> tables;
        private final DealerNetwork network;
        private final FiscalCalendar calendar;
        private final LocalDate asOf;
        private final Map<MeasureKey, SortedSet<DateRange>> windows = new LinkedHashMap<>();

        private Builder(
                Map<String, Measure> measures,
                Map<String, RateTable> tables,
                DealerNetwork network,
                FiscalCalendar calendar,
                LocalDate asOf) {
            this.measures = new LinkedHashMap<>(measures);
            this.tables = new TreeMap<>(tables);
            this.network = network;
            this.calendar = calendar;
            this.asOf = asOf;
        }

        /**
         * Returns the last day that is seen.
         *
         * @return the day
         */
        public LocalDate asOf() {
            return asOf;
        }

        /**
         * Adds a measure that is made of another, such as one for some dealers only.
         *
         * @param name  its name, which no measure of the definition has
         * @param measure  the measure; told again, it changes nothing
         * @return this builder
         * @throws IllegalArgumentException if the name stands for another measure
         */
        public Builder define(String name, Measure measure) {
            Measure known = measures.putIfAbsent(name, measure);
            if (known != null && !known.equals(measure)) {
                throw new IllegalArgumentException(
                        "The name (%s) stands for another measure.\nMaybe choose a name that no definition can have."
                                .formatted(name));
            }
            return this;
        }

        /**
         * Asks for a figure in a window.
         *
         * @param key  the figure
         * @param window  the days, of which those after {@code asOf} hold nothing; asked for again, it costs nothing
         * @return this builder
         * @throws IllegalArgumentException if there is no such measure
         */
        public Builder request(MeasureKey key, DateRange window) {
            if (!measures.containsKey(key.measure())) {
                throw new IllegalArgumentException("There is no measure (%s) among %s.%s"
                        .formatted(
                                key.measure(),
                                measures.keySet(),
                                Nearest.of(key.measure(), measures.keySet())
                                        .map("\nMaybe %s."::formatted)
                                        .orElse("")));
            }
            windows.computeIfAbsent(key, unused -> new TreeSet<>()).add(window);
            return this;
        }

        /**
         * Builds the plan.
         *
         * @return the plan of what was asked for so far
         */
        public MeasurePlan build() {
            return new MeasurePlan(this);
        }
    }
}
