package org.drmkit.examples.steelwheels;

import java.time.LocalDate;
import org.drmkit.core.book.DealerBook;
import org.drmkit.core.network.DealerNetwork;
import org.drmkit.core.trade.TradeLedger;
import org.drmkit.incentives.IncentiveEngine;
import org.drmkit.incentives.IncentiveRun;
import org.drmkit.scoring.ScoringEngine;
import org.drmkit.scoring.ScoringRun;

/**
 * Scores and rebates of 2004 on one ledger, as of one day; the grades of the one are facts for the other.
 *
 * @param asOf the day
 * @param scores the scorecard's run
 * @param rebates the program's run
 */
record Judgement(LocalDate asOf, ScoringRun scores, IncentiveRun rebates) {

    static Judgement of(DealerNetwork network, TradeLedger ledger, Records records, LocalDate asOf) {
        DealerBook book = DealerBook.of(network, ledger).with(records.facts(ledger, asOf));
        ScoringRun scores = ScoringEngine.of(Definitions.scorecard(), network).run(book, asOf);
        IncentiveRun rebates =
                IncentiveEngine.of(Definitions.program(), network).run(book.with(scores.facts()), asOf);
        return new Judgement(asOf, scores, rebates);
    }

    String grade(String dealer) {
        return scores.score(dealer).grade().orElse("-");
    }
}
