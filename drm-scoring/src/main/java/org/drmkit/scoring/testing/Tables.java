package org.drmkit.scoring.testing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.drmkit.scoring.candidate.CandidateTable;
import org.drmkit.scoring.candidate.Yardstick;

/** Made up candidates for contracts. */
final class Tables {

    private static final int MOST = 20;

    private Tables() {}

    /** Whole numbers from 1 to 20, so that ties and columns without spread are common. */
    static Arbitrary<CandidateTable> any() {
        return Arbitraries.integers()
                .between(1, 4)
                .flatMap(n -> Combinators.combine(
                                rows(n), Arbitraries.of(true, false).list().ofSize(n))
                        .as(Tables::table));
    }

    private static Arbitrary<List<List<Double>>> rows(int yardsticks) {
        return Arbitraries.integers()
                .between(1, MOST)
                .map(Integer::doubleValue)
                .list()
                .ofSize(yardsticks)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }

    private static CandidateTable table(List<List<Double>> rows, List<Boolean> higher) {
        Map<String, List<Double>> named = new LinkedHashMap<>();
        IntStream.range(0, rows.size()).forEach(i -> named.put("c" + i, rows.get(i)));
        return CandidateTable.of(
                IntStream.range(0, higher.size())
                        .mapToObj(j -> yardstick("y" + j, higher.get(j)))
                        .toList(),
                named);
    }

    private static Yardstick yardstick(String id, boolean higher) {
        return (higher ? Yardstick.higher(id) : Yardstick.lower(id)).range(0, MOST);
    }

    static List<Double> row(CandidateTable table, int candidate) {
        return IntStream.range(0, table.ids().size())
                .mapToObj(j -> table.value(candidate, j))
                .toList();
    }

    static boolean isPlain(double number) {
        return Double.isFinite(number) && Double.compare(number, -0.0) != 0;
    }

    static void require(boolean holds, String law, CandidateTable table) {
        if (!holds) {
            throw new AssertionError("%s; broken by %s.".formatted(law, table));
        }
    }
}
