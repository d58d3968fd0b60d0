package org.drmkit.scoring.workload;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.drmkit.core.book.DealerBook;
import org.drmkit.core.dealer.Dealer;
import org.drmkit.core.fact.Fact;
import org.drmkit.core.fact.FactTable;
import org.drmkit.core.fact.Figure;
import org.drmkit.core.network.DealerNetwork;
import org.drmkit.core.trade.TradeLedger;
import org.drmkit.core.trade.TradeSchema;
import org.drmkit.scoring.scorecard.Scorecard;

/** Dealers with twenty facts each, the points of which are the fact itself: the appraisal of a network by what its relations say. */
public final class Appraisals {

    /** The day of judgement. */
    public static final LocalDate AS_OF = LocalDate.of(2026, 12, 31);

    /** How many facts a dealer has. */
    public static final int KPIS = 20;

    private Appraisals() {}

    /** The points of a dealer for a KPI, from 0 to 100. */
    public static int points(int dealer, int kpi) {
        return (dealer * 31 + kpi * 17 + dealer / 7 * kpi) % 101;
    }

    /** Twenty KPIs of equal weight. */
    public static Scorecard card() {
        List<String> kpis = IntStream.range(0, KPIS)
                .mapToObj(k ->
                        ("{\"id\": \"k%s\", \"value\": {\"fact\": \"fact%s\"}, \"score\": {\"linear\": [[0, 0], [100, 100]]},"
                                        + " \"weight\": 5}")
                                .formatted(k, k))
                .toList();
        return Scorecard.read(
                "{\"format\": \"drm-scorecard/1\", \"id\": \"appraisal\", \"version\": 1, \"per\": \"YEAR\", \"kpis\": [%s], \"grades\": [{\"grade\": \"A\", \"from\": 60}, {\"grade\": \"B\", \"from\": 0}]}"
                        .formatted(String.join(", ", kpis)));
    }

    /** A book of dealers D0 and so on, whose facts are handed in by the order of a seed. */
    public static DealerBook book(int dealers, long seed) {
        List<Fact> facts = new ArrayList<>();
        for (int i = 0; i < dealers; i++) {
            for (int k = 0; k < KPIS; k++) {
                facts.add(Fact.of("D" + i, "fact" + k, Figure.of(points(i, k))));
            }
        }
        Collections.shuffle(facts, new Random(seed));
        TradeSchema schema = TradeSchema.builder("CNY").build();
        DealerNetwork network = DealerNetwork.builder(schema)
                .dealers(IntStream.range(0, dealers)
                        .mapToObj(i -> Dealer.of("D" + i))
                        .toList())
                .build();
        return DealerBook.of(network, TradeLedger.builder(schema).build()).with(FactTable.of("facts", facts));
    }
}
