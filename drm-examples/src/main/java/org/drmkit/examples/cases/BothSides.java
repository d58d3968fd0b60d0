package org.drmkit.examples.cases;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.drmkit.core.book.DealerBook;
import org.drmkit.core.dealer.Dealer;
import org.drmkit.core.history.History;
import org.drmkit.core.network.DealerNetwork;
import org.drmkit.core.number.Decimals;
import org.drmkit.core.promise.Promise;
import org.drmkit.core.promise.PromiseKind;
import org.drmkit.core.relation.commitment.Commitment;
import org.drmkit.core.relation.commitment.CommitmentFacts;
import org.drmkit.core.relation.commitment.CommitmentStep;
import org.drmkit.core.relation.dataduty.FeedDelivery;
import org.drmkit.core.relation.dataduty.FeedFacts;
import org.drmkit.core.relation.dataduty.FeedType;
import org.drmkit.core.trade.TradeLedger;
import org.drmkit.core.trade.TradeSchema;
import org.drmkit.scoring.ScoringEngine;
import org.drmkit.scoring.ScoringRun;
import org.drmkit.scoring.scorecard.Scorecard;

/**
 * One scorecard for both sides: the supplier is a party like a dealer, and its promises and reports count like the dealer's.
 */
public final class BothSides {

    private static final LocalDate DUE = LocalDate.of(2026, 3, 10);
    private static final LocalDate ASOF = LocalDate.of(2026, 3, 31);

    private static final String CARD = """
            {"format": "drm-scorecard/1", "id": "partnership", "version": 1, "per": "QUARTER",
             "kpis": [{"id": "promises", "value": {"fact": "keptShare"}, "weight": 60, "score": {"linear": [[0, 0], [1, 100]]}},
                      {"id": "reports", "value": {"fact": "reportTimeliness"}, "weight": 40, "score": {"linear": [[0, 0], [1, 100]]}}],
             "grades": [{"grade": "A", "from": 80}, {"grade": "B", "from": 0}]}
            """;

    private BothSides() {}

    /**
     * Prints both scores.
     *
     * @param arguments a language, en or zh; English without one
     */
    public static void main(String[] arguments) {
        System.out.print(tell(Story.locale(arguments)));
    }

    static String tell(Locale locale) {
        ScoringRun run = run();
        Story story = new Story(locale);
        for (String party : List.of("OEM", "D1")) {
            story.say(
                    "%s: %s points, grade %s.",
                    "%s：%s 分，等级 %s。",
                    party,
                    run.score(party).score().map(Decimals::plain).orElse("-"),
                    run.score(party).grade().orElse("-"));
        }
        return story.toString();
    }

    private static ScoringRun run() {
        TradeSchema schema = TradeSchema.builder("CNY").build();
        DealerNetwork network = DealerNetwork.builder(schema)
                .dealers(List.of(Dealer.of("OEM"), Dealer.of("D1")))
                .build();
        DealerBook book = DealerBook.of(network, TradeLedger.builder(schema).build())
                .with(CommitmentFacts.given(Commitment.history(commitments()), BigDecimal.ZERO))
                .with(FeedFacts.of(History.of(feeds())));
        return ScoringEngine.of(Scorecard.read(CARD), network).run(book, ASOF);
    }

    /** The supplier kept 3 of 4, the dealer 4 of 4. */
    private static List<Commitment> commitments() {
        List<Commitment> all = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            all.add(commitment("OEM", "D1", i, i < 3));
            all.add(commitment("D1", "OEM", i, true));
        }
        return all;
    }

    private static Commitment commitment(String promisor, String promisee, int number, boolean kept) {
        Commitment made = Commitment.of(
                Promise.of(promisor + number, promisor, promisee, PromiseKind.SUPPORT, "help", DUE), DUE.minusDays(60));
        return kept ? made.with(CommitmentStep.of(CommitmentStep.Kind.DONE, DUE, promisor)) : made;
    }

    /** The supplier sent both reports on time, the dealer one of two. */
    private static List<FeedDelivery> feeds() {
        return List.of(feed("OEM", 1, true), feed("OEM", 2, true), feed("D1", 1, true), feed("D1", 2, false));
    }

    private static FeedDelivery feed(String party, int month, boolean onTime) {
        LocalDate due = LocalDate.of(2026, month, 20);
        LocalDate received = onTime ? due : due.plusDays(1);
        return new FeedDelivery(
                party + "-" + month,
                party,
                party.equals("OEM") ? "D1" : "OEM",
                FeedType.MARKET,
                due,
                received,
                Optional.of(received),
                Optional.empty(),
                Optional.empty());
    }
}
