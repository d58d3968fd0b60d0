package org.drmkit.core.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.drmkit.core.time.DateRange;
import org.drmkit.core.tree.CodeEntry;
import org.drmkit.core.tree.CodeTree;

/** The rows of a table against every line that there can be, one by one. */
class SpecificityProperties {

    private static final List<String> KEYS = List.of("product", "region", "channel");
    private static final LocalDate START = LocalDate.parse("2026-01-01");
    private static final int DAYS = 3;
    private static final String ABSENT = "";
    private static final List<Map<String, String>> LINES = lines();

    private static Optional<CodeTree> tree(String key) {
        return switch (key) {
            case "product" -> Optional.of(Networks.PRODUCTS);
            case "region" -> Optional.of(Networks.REGIONS);
            default -> Optional.empty();
        };
    }

    private static List<String> codes(String key) {
        return tree(key)
                .map(tree -> tree.entries().stream().map(CodeEntry::code).toList())
                .orElse(List.of("ON", "OFF"));
    }

    /** Every product with every region and channel, or without them. */
    private static List<Map<String, String>> lines() {
        List<Map<String, String>> lines = new ArrayList<>();
        for (String product : codes("product")) {
            for (String region : orAbsent("region")) {
                for (String channel : orAbsent("channel")) {
                    lines.add(Map.of("product", product, "region", region, "channel", channel));
                }
            }
        }
        return lines;
    }

    private static List<String> orAbsent(String key) {
        return Stream.concat(codes(key).stream(), Stream.of(ABSENT)).toList();
    }

    /** Found by walking up the tree. */
    private static boolean isUnder(String key, String code, String ancestor) {
        Optional<CodeTree> tree = tree(key);
        if (tree.isEmpty() || code.equals(ABSENT)) {
            return code.equals(ancestor);
        }
        int node = tree.get().node(code);
        while (node >= 0 && !tree.get().code(node).equals(ancestor)) {
            node = tree.get().parent(node);
        }
        return node >= 0;
    }

    /** The lines that a row covers on each of some days, by their numbers. */
    private static BitSet covered(RateRow row) {
        BitSet covered = new BitSet();
        for (int i = 0; i < LINES.size(); i++) {
            Map<String, String> line = LINES.get(i);
            boolean codes = row.codes().entrySet().stream()
                    .allMatch(code -> isUnder(code.getKey(), line.get(code.getKey()), code.getValue()));
            for (int day = -1; codes && day <= DAYS + 1; day++) {
                covered.set(i * (DAYS + 3) + day + 1, row.dates().contains(START.plusDays(day)));
            }
        }
        return covered;
    }

    private static BitSet shared(BitSet a, BitSet b) {
        BitSet shared = (BitSet) a.clone();
        shared.and(b);
        return shared;
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void clashes_none_meansThatOneRowWinsForEveryLine(@ForAll("tables") RateTable table) {
        boolean fine = clashes(table).isEmpty();
        Statistics.label("several rows, of which one wins")
                .collect(fine && table.rows().size() > 2)
                .coverage(seen -> seen.check(true).percentage(share -> share > 20));
        if (!fine) {
            return;
        }
        List<BitSet> rows =
                table.rows().stream().map(SpecificityProperties::covered).toList();
        for (int line = 0; line < LINES.size() * (DAYS + 3); line++) {
            int at = line;
            List<BitSet> matching = rows.stream().filter(row -> row.get(at)).toList();
            boolean oneWins = matching.isEmpty()
                    || matching.stream()
                            .anyMatch(winner -> matching.stream()
                                    .allMatch(other -> shared(winner, other).equals(winner)));
            assertThat(oneWins).as("line %d", line).isTrue();
        }
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void clashes_reported_areRowsThatShareLinesWithoutOneInsideTheOther(@ForAll("tables") RateTable table) {
        for (Specificity.Clash clash : clashes(table)) {
            BitSet earlier = covered(table.rows().get(clash.earlier()));
            BitSet later = covered(table.rows().get(clash.later()));
            RateRow meet = meet(table.rows().get(clash.earlier()), table.rows().get(clash.later()))
                    .orElseThrow();

            assertThat(clash.earlier()).isLessThan(clash.later());
            assertThat(shared(earlier, later).isEmpty()).isFalse();
            assertThat(clash.equal())
                    .isEqualTo(table.rows()
                            .get(clash.earlier())
                            .equals(table.rows().get(clash.later())));
            assertThat(clash.equal() || !table.rows().contains(meet)).isTrue();
        }
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void clashes_otherOrderOfRows_areInTheSameTables(@ForAll("tables") RateTable table) {
        List<RateRow> reversed = new ArrayList<>(table.rows());
        Collections.reverse(reversed);

        assertThat(clashes(new RateTable(KEYS, reversed, table.otherwise())).isEmpty())
                .isEqualTo(clashes(table).isEmpty());
    }

    private static List<Specificity.Clash> clashes(RateTable table) {
        return new Specificity(table, new CodeNames(Networks.small())).clashes().orElseThrow();
    }

    /** The row of what two rows both cover, empty if nothing. */
    private static Optional<RateRow> meet(RateRow a, RateRow b) {
        Map<String, String> codes = new HashMap<>(a.codes());
        for (Map.Entry<String, String> code : b.codes().entrySet()) {
            String other = codes.getOrDefault(code.getKey(), code.getValue());
            if (isUnder(code.getKey(), code.getValue(), other)) {
                codes.put(code.getKey(), code.getValue());
            } else if (!isUnder(code.getKey(), other, code.getValue())) {
                return Optional.empty();
            }
        }
        return a.dates()
                .intersection(b.dates())
                .map(dates -> RateRow.rate(codes, BigDecimal.ONE).during(dates));
    }

    /** The rows with all their intersections, each once. */
    private static List<RateRow> closed(List<RateRow> rows) {
        List<RateRow> closed = new ArrayList<>(rows.stream().distinct().toList());
        for (int i = 0; i < closed.size(); i++) {
            for (int j = 0; j < i; j++) {
                meet(closed.get(i), closed.get(j))
                        .filter(row -> !closed.contains(row))
                        .ifPresent(closed::add);
            }
        }
        return closed;
    }

    @Provide
    Arbitrary<RateTable> tables() {
        Arbitrary<List<RateRow>> some = rows().list().ofMinSize(1).ofMaxSize(4);
        return Arbitraries.oneOf(some, some.map(SpecificityProperties::closed))
                .map(rows -> RateTable.of(KEYS, rows, BigDecimal.ZERO));
    }

    private static Arbitrary<RateRow> rows() {
        return Combinators.combine(code("product"), code("region"), code("channel"), dates())
                .as((product, region, channel, dates) -> {
                    Map<String, String> codes = new HashMap<>();
                    product.ifPresent(code -> codes.put("product", code));
                    region.ifPresent(code -> codes.put("region", code));
                    channel.ifPresent(code -> codes.put("channel", code));
                    return RateRow.rate(codes, BigDecimal.ONE).during(dates);
                });
    }

    private static Arbitrary<Optional<String>> code(String key) {
        return Arbitraries.of(codes(key)).optional(0.5);
    }

    private static Arbitrary<DateRange> dates() {
        Arbitrary<Integer> days = Arbitraries.integers().between(0, DAYS);
        Arbitrary<DateRange> some = Combinators.combine(days, days)
                .as((a, b) -> DateRange.of(START.plusDays(Math.min(a, b)), START.plusDays(Math.max(a, b) + 1)));
        return Arbitraries.frequencyOf(Tuple.of(3, Arbitraries.just(DateRange.always())), Tuple.of(1, some));
    }
}
