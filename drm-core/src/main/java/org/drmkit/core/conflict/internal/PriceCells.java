package org.drmkit.core.conflict.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.drmkit.core.conflict.ConflictPolicy;
import org.drmkit.core.conflict.ConflictScene;
import org.drmkit.core.conflict.Finding;
import org.drmkit.core.time.FiscalCalendar;
import org.drmkit.core.time.FiscalPeriod;
import org.drmkit.core.trade.internal.LedgerColumns;

/** The average prices of dealers in the cells of region, period and product. */
final class PriceCells {

    private final ConflictPolicy policy;
    private final NetSales sales;
    private final LedgerColumns columns;
    private final int[] lines;
    private final int[] periods;

    PriceCells(ConflictScene scene) {
        policy = scene.policy();
        sales = scene.sales();
        columns = sales.columns();
        lines = Arrays.stream(sales.lines())
                .filter(line -> columns.region().at(line) >= 0)
                .filter(line -> sales.quantity().at(line) > 0 && sales.amount().at(line) >= 0)
                .filter(plausible())
                .toArray();
        periods = periods();
    }

    private IntPredicate plausible() {
        return policy.reference().map(this::plausible).orElse(line -> true);
    }

    private IntPredicate plausible(String reference) {
        NetColumn references = sales.column(reference);
        ShareOf lowest = new ShareOf(policy.plausible().lowest(), sales.amount(), references);
        ShareOf highest = new ShareOf(policy.plausible().highest(), sales.amount(), references);
        return line -> !references.isAbsent(line) && lowest.compare(line) >= 0 && highest.compare(line) <= 0;
    }

    /** Returns the number of the period of each line, counted from the first one. */
    private int[] periods() {
        int first = days().min().orElse(0);
        int last = days().max().orElse(0);
        int[] byDay = IntStream.rangeClosed(first, last)
                .map(day -> FiscalCalendar.CALENDAR_YEAR.index(policy.spreadUnit(), LocalDate.ofEpochDay(day)))
                .toArray();
        return days().map(day -> byDay[day - first] - byDay[0]).toArray();
    }

    private IntStream days() {
        return Arrays.stream(lines).map(columns.date()::at);
    }

    void tell(Consumer<Finding> sink) {
        int[] order = order();
        int start = 0;
        for (int i = 1; i <= order.length; i++) {
            if (i == order.length || !isSameCell(order[i], order[start])) {
                tell(Arrays.copyOfRange(order, start, i), sink);
                start = i;
            }
        }
    }

    private int[] order() {
        return new Order(lines.length)
                .by(column(columns.dealer()::at), columns.dealer().codes().size())
                .by(column(columns.product()::at), columns.product().codes().size())
                .by(periods, Arrays.stream(periods).max().orElse(0) + 1)
                .by(column(columns.region()::at), columns.region().codes().size())
                .positions();
    }

    private int[] column(IntUnaryOperator values) {
        return Arrays.stream(lines).map(values).toArray();
    }

    private boolean isSameCell(int a, int b) {
        return periods[a] == periods[b]
                && columns.region().at(lines[a]) == columns.region().at(lines[b])
                && columns.product().at(lines[a]) == columns.product().at(lines[b]);
    }

    private void tell(int[] positions, Consumer<Finding> sink) {
        int line = lines[positions[0]];
        List<Offer> offers = offers(positions);
        if (offers.size() > 1) {
            FiscalPeriod period = FiscalCalendar.CALENDAR_YEAR.period(
                    policy.spreadUnit(), LocalDate.ofEpochDay(columns.date().at(line)));
            new PriceCell(
                            String.valueOf(columns.region().text(line)),
                            String.valueOf(columns.product().text(line)),
                            period.key(),
                            period.cutTo(sales.days().orElseThrow()),
                            sales.amount().scale())
                    .tell(offers, policy.spreadTolerance(), sink);
        }
    }

    /** Returns the average price of each dealer, whose lines stand together. */
    private List<Offer> offers(int[] positions) {
        List<Offer> offers = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= positions.length; i++) {
            if (i == positions.length || dealer(positions[i]) != dealer(positions[start])) {
                Tally tally = new Tally(sales);
                Arrays.stream(positions, start, i)
                        .map(position -> lines[position])
                        .forEach(tally::add);
                String dealer = columns.dealer().codes().text(dealer(positions[start]));
                offers.add(new Offer(dealer, tally.unitPrice()));
                start = i;
            }
        }
        return offers;
    }

    private int dealer(int position) {
        return columns.dealer().at(lines[position]);
    }
}
