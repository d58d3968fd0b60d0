package org.drmkit.incentives.workload;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.reducing;
import static java.util.stream.Collectors.summingLong;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/** The sums of W1 by streams and decimals: the lines of each dealer, then one stream for each sum. */
final class StreamsPeer {

    private StreamsPeer() {}

    static long[] cells(List<W1Row> rows) {
        long[] cells = new long[W1Lines.DEALERS * W1ByHand.SLOTS];
        Map<Integer, List<W1Row>> byDealer = rows.stream().collect(groupingBy(W1Row::dealer));
        byDealer.forEach((dealer, own) -> addUp(own, cells, dealer * W1ByHand.SLOTS));
        return cells;
    }

    private static void addUp(List<W1Row> own, long[] cells, int row) {
        sums(own, line -> true, W1Row::month, W1Row::amount, cells, row);
        quarters(own, line -> line.group() == 0, W1Row::amount, cells, row + W1ByHand.CATEGORIES_0_TO_4);
        quarters(
                own,
                line -> line.group() == 1 && line.region() < 150,
                W1Row::amount,
                cells,
                row + W1ByHand.CATEGORIES_5_TO_9);
        quarters(own, line -> line.group() == 3 && line.region() >= 200, W1Row::byLine, cells, row + W1ByHand.BY_LINE);
        quarters(own, W1Row::isBorder, W1Row::amount, cells, row + W1ByHand.BORDER);
        sums(own, line -> line.group() == 2, line -> 0, W1Row::amount, cells, row + W1ByHand.AMOUNT_10_TO_14);
        cells[row + W1ByHand.UNITS_10_TO_14] = units(own, line -> line.group() == 2);
        cells[row + W1ByHand.SPIFFS] = (units(own, W1Row::isSpiffA) << 32) + units(own, W1Row::isSpiffB);
        breadth(own, cells, row + W1ByHand.BREADTH);
    }

    private static void quarters(
            List<W1Row> own, Predicate<W1Row> counts, Function<W1Row, BigDecimal> value, long[] cells, int from) {
        sums(own, counts, W1Row::quarter, value, cells, from);
    }

    private static void sums(
            List<W1Row> own,
            Predicate<W1Row> counts,
            Function<W1Row, Integer> place,
            Function<W1Row, BigDecimal> value,
            long[] cells,
            int from) {
        own.stream()
                .filter(counts)
                .collect(groupingBy(place, reducing(BigDecimal.ZERO, value, BigDecimal::add)))
                .forEach((key, sum) -> cells[from + key] = sum.movePointRight(2).longValueExact());
    }

    private static long units(List<W1Row> own, Predicate<W1Row> counts) {
        return own.stream().filter(counts).mapToLong(W1Row::quantity).sum();
    }

    /** A bit for each category with a positive line. */
    private static void breadth(List<W1Row> own, long[] cells, int from) {
        own.stream()
                .filter(line -> line.amount().signum() > 0)
                .map(line -> Map.entry(line.quarter(), line.category()))
                .distinct()
                .collect(groupingBy(Map.Entry::getKey, summingLong(bit -> 1L << bit.getValue())))
                .forEach((quarter, bits) -> cells[from + quarter] = bits);
    }
}
