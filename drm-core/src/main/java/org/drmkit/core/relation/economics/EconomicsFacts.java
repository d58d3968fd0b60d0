package org.drmkit.core.relation.economics;

import java.util.List;
import java.util.function.Function;
import org.drmkit.core.fact.Reasons;
import org.drmkit.core.history.Answer;
import org.drmkit.core.history.FactName;
import org.drmkit.core.history.History;
import org.drmkit.core.history.HistoryFacts;
import org.drmkit.core.history.HistoryFacts.Judgement;
import org.drmkit.core.history.Unit;
import org.drmkit.core.time.DateRange;

/** What KPIs and programs can ask about the economics of a dealer, for exactly the period of its figures. */
public final class EconomicsFacts {

    /** The dealer's return on investment. */
    public static final FactName ROI =
            FactName.of("dealerRoi", Unit.RATIO, "dealer's return on investment", "经销商投资回报率");

    /** What it would be without rebates. */
    public static final FactName ROI_WITHOUT_REBATES =
            FactName.of("dealerRoiWithoutRebates", Unit.RATIO, "return without rebates", "不含返利回报率");

    /** The gross margin return on inventory. */
    public static final FactName GMROI = FactName.of("gmroi", Unit.RATIO, "return on stock", "库存毛利回报率");

    /** The share of expenses that service and parts earn. */
    public static final FactName ABSORPTION =
            FactName.of("serviceAbsorption", Unit.RATIO, "service absorption", "售后吸收率");

    private EconomicsFacts() {}

    /**
     * Returns the facts about the economics of dealers.
     *
     * @param history the figures
     * @return the source
     */
    public static HistoryFacts<DealerEconomics> of(History<DealerEconomics> history) {
        return HistoryFacts.of("economics", history)
                .inPeriod(ROI, about(DealerEconomics::roi))
                .inPeriod(ROI_WITHOUT_REBATES, about(DealerEconomics::roiWithoutRebates))
                .inPeriod(GMROI, about(DealerEconomics::gmroi))
                .inPeriod(ABSORPTION, about(DealerEconomics::absorption))
                .build();
    }

    private static Judgement<DealerEconomics> about(Function<DealerEconomics, Answer> answer) {
        return (known, window) -> find(known, window.period(), answer);
    }

    private static Answer find(
            List<DealerEconomics> known, DateRange period, Function<DealerEconomics, Answer> answer) {
        List<DealerEconomics> found =
                known.stream().filter(one -> one.period().equals(period)).toList();
        return found.size() == 1
                ? answer.apply(found.get(0))
                : Answer.missing(found.isEmpty() ? Reasons.NO_FACT : Reasons.INVALID);
    }
}
