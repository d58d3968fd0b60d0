package org.drmkit.core.measure.internal.scan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.drmkit.core.book.DealerBook;
import org.drmkit.core.measure.Aggregation;
import org.drmkit.core.measure.Basis;
import org.drmkit.core.measure.RateTable;
import org.drmkit.core.measure.internal.addend.Addends;
import org.drmkit.core.measure.internal.addend.TableBinder;
import org.drmkit.core.measure.internal.batch.DealerHistories;
import org.drmkit.core.measure.internal.batch.DistinctValues;
import org.drmkit.core.measure.internal.condition.Dimensions;
import org.drmkit.core.measure.internal.condition.Predicate;
import org.drmkit.core.measure.internal.tally.Lane;
import org.drmkit.core.measure.internal.tally.TallyMaker;
import org.drmkit.core.time.FiscalCalendar;
import org.drmkit.core.trade.internal.LedgerColumns;
import org.drmkit.core.trade.internal.SeenLines;

/** Binds the lanes of a plan to the ledger of a book. */
public final class ScanBinder {

    private final DealerBook book;
    private final List<Lane> lanes;
    private final Map<String, RateTable> tables;
    private final FiscalCalendar calendar;
    private final LedgerColumns columns;
    private final SeenLines seen;
    private final DealerHistories dealers;
    private final TallyMaker[] makers;
    private final List<Pass> passes = new ArrayList<>();
    private final Levels levels;

    private ScanBinder(
            DealerBook book, List<Lane> lanes, Map<String, RateTable> tables, FiscalCalendar calendar, int asOf) {
        this.book = book;
        this.lanes = lanes;
        this.tables = tables;
        this.calendar = calendar;
        this.columns = book.ledger().columns();
        this.seen = new SeenLines(columns, asOf);
        this.dealers = new DealerHistories(book.network(), columns.dealer().codes());
        this.makers = new TallyMaker[lanes.size()];
        this.levels = new Levels(book, dealers, columns);
    }

    /**
     * Binds lanes to a ledger.
     *
     * @param book  the book with the ledger
     * @param lanes  the lanes
     * @param tables  the rate tables by name
     * @param calendar  the fiscal calendar
     * @param asOf  the last epoch day that is seen
     * @return the scan
     */
    public static Scan bind(
            DealerBook book, List<Lane> lanes, Map<String, RateTable> tables, FiscalCalendar calendar, int asOf) {
        return new ScanBinder(book, lanes, tables, calendar, asOf).scan();
    }

    private Scan scan() {
        int[] levelOfLane = lanes.stream()
                .mapToInt(lane -> levels.number(lane.key().level()))
                .toArray();
        for (Basis basis : Basis.values()) {
            if (lanes.stream().anyMatch(lane -> lane.measure().on() == basis)) {
                bind(basis);
            }
        }
        return new Scan(passes, levels.rows(), levelOfLane, List.of(makers), new PartyPasses(columns, passes));
    }

    private void bind(Basis basis) {
        EntryFinder finder = new EntryFinder(seen, basis);
        Ground ground = new Ground(seen, book.ledger().schema(), dealers, calendar, basis, finder.days());
        Dimensions dimensions = ground.dimensions();
        Addends addends =
                new Addends(columns, basis, dimensions, new TableBinder(tables, columns, dimensions, dealers));
        Map<Predicate, List<Integer>> groups = new LinkedHashMap<>();
        for (int number = 0; number < lanes.size(); number++) {
            Lane lane = lanes.get(number);
            if (lane.measure().on() == basis) {
                Predicate predicate = ground.predicate(lane);
                groups.computeIfAbsent(predicate, key -> new ArrayList<>()).add(number);
                makers[number] = maker(lane, ground, addends, isPositive(lane, predicate, finder));
            }
        }
        List<Panel> panels = panels(groups);
        passes.addAll(finder.passes(panels));
    }

    /** Checks if a lane counts values by lines of which none has a negative amount. */
    private boolean isPositive(Lane lane, Predicate predicate, EntryFinder finder) {
        return lane.measure().aggregation() instanceof Aggregation.Distinct distinct
                && distinct.atLeast().isEmpty()
                && !(lane.takesReversals() && finder.hasReversals())
                && (columns.amount().least() >= 0 || predicate.requires(columns.amount(), 0));
    }

    private TallyMaker maker(Lane lane, Ground ground, Addends addends, boolean isPositive) {
        Aggregation aggregation = lane.measure().aggregation();
        DistinctValues values = aggregation instanceof Aggregation.Distinct distinct
                ? ground.values(distinct.key())
                : new DistinctValues(ground.dimensions().counted(), new int[0], List.of());
        int rows = levels.rows(lane.key().level()).count();
        return new TallyMaker(
                lane, rows, ground.slots(lane), addends.of(aggregation), values, columns.size(), isPositive);
    }

    private List<Panel> panels(Map<Predicate, List<Integer>> groups) {
        List<Filter> filters = new ArrayList<>();
        groups.forEach((predicate, numbers) -> {
            if (!predicate.isNever()) {
                filters.add(Filter.of(
                        predicate,
                        ints(numbers),
                        ints(numbers.stream()
                                .filter(number -> lanes.get(number).takesReversals())
                                .toList())));
            }
        });
        List<Panel> panels = new ArrayList<>();
        for (int from = 0; from < filters.size(); from += Panel.MOST) {
            panels.add(new Panel(filters.subList(from, Math.min(filters.size(), from + Panel.MOST))));
        }
        return panels;
    }

    private static int[] ints(List<Integer> numbers) {
        return numbers.stream().mapToInt(number -> number).toArray();
    }
}
