package org.drmkit.scoring.workload;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.drmkit.core.book.DealerBook;
import org.drmkit.core.dealer.Dealer;
import org.drmkit.core.fact.FactQuery;
import org.drmkit.core.fact.FactSource;
import org.drmkit.core.fact.FigureColumn;
import org.drmkit.core.network.DealerNetwork;
import org.drmkit.core.trade.TradeLedger;
import org.drmkit.core.trade.TradeSchema;
import org.drmkit.scoring.scorecard.Scorecard;

/**
 * Dealers with twelve values and three targets, the same to the bit wherever they are made: the workload of scoring.
 *
 * <p>Two values are placed between the lowest and the highest, one of them falling; three are shares of targets; three lie on a line
 * through five points; three are ranked.
 */
public final class W2 {

    /** The day of judgement. */
    public static final LocalDate AS_OF = LocalDate.of(2026, 12, 31);

    /** The sum over a million dealers. */
    public static final long CHECKSUM_OF_A_MILLION = 0x68e6eb78a2e15702L;

    private static final int KPIS = 12;
    private static final int TARGETS = 3;
    private static final int FIRST_OF_TARGETS = 3;

    private final double[][] values;
    private final double[][] targets;

    private W2(int dealers) {
        this.values = new double[KPIS][dealers];
        this.targets = new double[TARGETS][dealers];
    }

    /** Makes dealers. */
    public static W2 of(int dealers) {
        W2 made = new W2(dealers);
        Draws draws = new Draws();
        IntStream.range(0, dealers).forEach(i -> made.make(i, draws));
        return made;
    }

    private void make(int i, Draws u) {
        values[0][i] = u.next() * 1000;
        values[1][i] = u.next() * u.next() * 500;
        values[2][i] = 50 + 10 * (u.next() + u.next() + u.next() + u.next() - 2);
        for (int j = 0; j < TARGETS; j++) {
            targets[j][i] = 1000 + u.next(9000);
            values[FIRST_OF_TARGETS + j][i] = targets[j][i] * (0.4 + u.next());
        }
        for (int k = 6; k <= 8; k++) {
            values[k][i] = u.next() * 120;
        }
        values[9][i] = u.next();
        values[10][i] = u.next(1001);
        values[11][i] = u.next(100_000) / 1000.0;
    }

    /** Pseudo-random numbers by SplitMix64. */
    private static final class Draws {

        private long state = 7;

        private long bits() {
            state += 0x9E3779B97F4A7C15L;
            return mix(state);
        }

        double next() {
            return (bits() >>> 11) * 0x1p-53;
        }

        int next(int bound) {
            return (int) (((bits() >>> 32) * bound) >>> 32);
        }
    }

    private static long mix(long value) {
        long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** Returns the number of dealers. */
    public int size() {
        return values[0].length;
    }

    /** Returns the values of a KPI. */
    public double[] value(int kpi) {
        return values[kpi];
    }

    /** Returns the targets of a KPI that has some. */
    public double[] target(int kpi) {
        return targets[kpi - FIRST_OF_TARGETS];
    }

    /** Returns what one dealer adds to the checksum: hundredths of the score, and the place of the grade, 0 for the best. */
    public static long term(int dealer, long hundredths, int grade) {
        return mix((hundredths * 8 + grade) * 1_000_003 + dealer);
    }

    /** Returns the card. */
    public static Scorecard card() {
        String line = "{\"linear\": [[0, 0], [40, 20], [70, 60], [90, 95], [100, 100]]}";
        String rank = "{\"percentile\": \"BELOW\"}";
        List<String> scores = List.of(
                "{\"minMax\": {}}",
                "{\"minMax\": {}, \"better\": \"LOWER\"}",
                "{\"minMax\": {}}",
                share(0),
                share(1),
                share(2),
                line,
                line,
                line,
                rank,
                rank,
                rank);
        int[] weights = {10, 8, 6, 12, 10, 8, 9, 7, 6, 10, 8, 6};
        List<String> kpis = IntStream.range(0, KPIS)
                .mapToObj(k -> "{\"id\": \"k%s\", \"value\": {\"fact\": \"k%s\"}, \"score\": %s, \"weight\": %s}"
                        .formatted(k, k, scores.get(k), weights[k]))
                .toList();
        return Scorecard.read("""
                {"format": "drm-scorecard/1", "id": "w2", "version": 1, "per": "YEAR", "kpis": [%s],
                 "grades": [{"grade": "A", "from": 79.995}, {"grade": "B", "from": 64.995}, {"grade": "C", "from": 49.995},
                            {"grade": "D", "from": 34.995}, {"grade": "E", "from": 0}]}
                """.formatted(String.join(", ", kpis)));
    }

    private static String share(int j) {
        return "{\"proportional\": {\"target\": {\"fact\": \"target%s\"}, \"cap\": 120}}".formatted(j);
    }

    /** Returns the book of the dealers, whose order is that of their ids. */
    public DealerBook book() {
        TradeSchema schema = TradeSchema.builder("CNY").build();
        List<Dealer> dealers = IntStream.range(0, size())
                .mapToObj(i -> Dealer.of("D%s".formatted(10_000_000 + i)))
                .toList();
        DealerNetwork network = DealerNetwork.builder(schema).dealers(dealers).build();
        return DealerBook.of(network, TradeLedger.builder(schema).build()).with(facts());
    }

    private FactSource facts() {
        Map<String, FigureColumn> columns = new LinkedHashMap<>();
        IntStream.range(0, KPIS).forEach(k -> columns.put("k" + k, column(values[k])));
        IntStream.range(0, TARGETS).forEach(j -> columns.put("target" + j, column(targets[j])));
        return new FactSource() {

            @Override
            public String id() {
                return "w2";
            }

            @Override
            public Set<String> names() {
                return columns.keySet();
            }

            @Override
            public FigureColumn answer(FactQuery query) {
                return columns.get(query.name());
            }
        };
    }

    private static FigureColumn column(double[] numbers) {
        FigureColumn column = FigureColumn.of(numbers.length, 0);
        for (int i = 0; i < numbers.length; i++) {
            column.setApproximate(i, numbers[i]);
        }
        return column;
    }
}
