package org.drmkit.scoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import org.drmkit.core.book.DealerBook;
import org.drmkit.core.dealer.Dealer;
import org.drmkit.core.fact.Fact;
import org.drmkit.core.fact.FactTable;
import org.drmkit.core.fact.Figure;
import org.drmkit.core.network.DealerNetwork;
import org.drmkit.core.trade.TradeLedger;
import org.drmkit.core.trade.TradeSchema;
import org.drmkit.scoring.scorecard.Scorecard;

/** Small cards on facts of 2026, and runs of them. */
public final class Samples {

    /** The last day of the year that is judged. */
    public static final LocalDate AS_OF = LocalDate.of(2026, 12, 31);

    private static final TradeSchema SCHEMA =
            TradeSchema.builder(Currency.getInstance("CNY")).build();

    private static final String GRADES =
            "\"grades\": [{\"grade\": \"A\", \"from\": 90}, {\"grade\": \"B\", \"from\": 75},"
                    + " {\"grade\": \"C\", \"from\": 60}, {\"grade\": \"D\", \"from\": 0}]";

    private Samples() {}

    /** Returns a card of a year with these members and the grades A from 90, B from 75, C from 60 and D. */
    public static Scorecard card(String... members) {
        return Scorecard.read(json(members));
    }

    /** Returns the text of such a card. */
    public static String json(String... members) {
        return "{\"format\": \"drm-scorecard/1\", \"id\": \"card\", \"version\": 1, \"per\": \"YEAR\", %s, %s}"
                .formatted(String.join(", ", members), GRADES);
    }

    /** Returns the member with these KPIs. */
    public static String kpis(String... kpis) {
        return "\"kpis\": [" + String.join(", ", kpis) + "]";
    }

    /** Returns a KPI whose fact of the same name is worth as many points as it says. */
    public static String kpi(String id, Object weight) {
        return kpi(id, weight, "{\"linear\": [[0, 0], [100, 100]]}");
    }

    /** Returns a KPI whose value is the fact of the same name. */
    public static String kpi(String id, Object weight, String score) {
        return "{\"id\": \"%s\", \"value\": {\"fact\": \"%s\"}, \"score\": %s, \"weight\": %s}"
                .formatted(id, id, score, weight);
    }

    /** Returns a KPI as {@link #kpi(String, Object)} with a policy for gaps. */
    public static String kpi(String id, Object weight, String policy, String value) {
        return kpi(id, weight).replaceFirst("}$", ", \"" + policy + "\": \"" + value + "\"}");
    }

    /** Returns a fact that is a number. */
    public static Fact fact(String dealer, String name, String number) {
        return Fact.of(dealer, name, Figure.of(new BigDecimal(number))).recordedOn(LocalDate.of(2026, 1, 1));
    }

    /** Returns a fact that is a code. */
    public static Fact code(String dealer, String name, String code) {
        return Fact.of(dealer, name, Figure.code(code)).recordedOn(LocalDate.of(2026, 1, 1));
    }

    /** Returns a book of the dealers that facts name. */
    public static DealerBook book(Collection<Fact> facts) {
        List<Dealer> dealers = facts.stream()
                .map(Fact::party)
                .distinct()
                .map(id -> Dealer.builder(id).build())
                .toList();
        return book(dealers, facts);
    }

    /** Returns a book of dealers and facts, without trade. */
    public static DealerBook book(Collection<Dealer> dealers, Collection<Fact> facts) {
        DealerNetwork network = DealerNetwork.builder(SCHEMA).dealers(dealers).build();
        return DealerBook.of(network, TradeLedger.builder(SCHEMA).build()).with(FactTable.of("facts", facts));
    }

    /** Runs a card on facts. */
    public static ScoringRun run(Scorecard card, Fact... facts) {
        return run(card, Arrays.asList(facts));
    }

    /** Runs a card on facts. */
    public static ScoringRun run(Scorecard card, Collection<Fact> facts) {
        DealerBook book = book(facts);
        return ScoringEngine.of(card, book.network()).run(book, AS_OF);
    }
}
