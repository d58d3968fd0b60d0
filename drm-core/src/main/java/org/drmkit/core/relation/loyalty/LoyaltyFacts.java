package org.drmkit.core.relation.loyalty;

import java.util.List;
import java.util.OptionalDouble;
import org.drmkit.core.fact.Reasons;
import org.drmkit.core.history.Answer;
import org.drmkit.core.history.FactName;
import org.drmkit.core.history.History;
import org.drmkit.core.history.HistoryFacts;
import org.drmkit.core.history.HistoryFacts.Judgement;
import org.drmkit.core.history.Unit;
import org.drmkit.core.history.Window;
import org.drmkit.core.relation.loyalty.LoyaltyRecord.Order;
import org.drmkit.core.relation.loyalty.LoyaltyRecord.Renewal;
import org.drmkit.core.relation.loyalty.LoyaltyRecord.Tie;
import org.drmkit.core.relation.loyalty.LoyaltyRecord.TieKind;
import org.drmkit.core.relation.loyalty.LoyaltyRecord.Wallet;

/** What KPIs and programs can ask about the loyalty that a dealer shows. */
public final class LoyaltyFacts {

    /** Why there is no share of wallet although purchases are known. */
    public static final String NO_CATEGORY_SPEND = "NO_CATEGORY_SPEND";

    /** The whole months in trade, without suspension, up to the day. */
    public static final FactName TENURE_MONTHS = FactName.of("tenureMonths", Unit.MONTHS, "months in trade", "合作月数");

    /** The share of the renewals of the period that were made. */
    public static final FactName RENEWAL_RATE = FactName.of("renewalRate", Unit.RATIO, "renewal rate", "续约率");

    /** The share of the dealer's purchases of the category that go to the supplier (TRU-03). */
    public static final FactName WALLET_SHARE = FactName.of("walletShare", Unit.RATIO, "share of wallet", "采购份额");

    /** How unevenly it orders in the period. */
    public static final FactName REORDER_VARIATION =
            FactName.of("reorderVariation", Unit.RATIO, "variation of reorder gaps", "补货间隔波动");

    /** The share of the days of the period in trade on which it was bound to the supplier alone. */
    public static final FactName EXCLUSIVE_SHARE =
            FactName.of("exclusiveShare", Unit.RATIO, "days of exclusivity", "独家合作天数占比");

    private LoyaltyFacts() {}

    /**
     * Returns the facts about loyalty.
     *
     * @param history the records
     * @return the source
     */
    public static HistoryFacts<LoyaltyRecord> of(History<LoyaltyRecord> history) {
        return HistoryFacts.of("loyalty", history)
                .onDay(TENURE_MONTHS, measured(LoyaltyMeasure.TENURE_MONTHS))
                .inPeriod(RENEWAL_RATE, measured(LoyaltyMeasure.RENEWAL_RATE))
                .inPeriod(WALLET_SHARE, measured(LoyaltyMeasure.WALLET_SHARE))
                .inPeriod(REORDER_VARIATION, measured(LoyaltyMeasure.REORDER_VARIATION))
                .inPeriod(EXCLUSIVE_SHARE, measured(LoyaltyMeasure.EXCLUSIVE_SHARE))
                .build();
    }

    private static Judgement<LoyaltyRecord> measured(LoyaltyMeasure measure) {
        return (known, window) -> answer(measure, known, window);
    }

    /** Returns what a measure comes to. */
    static Answer answer(LoyaltyMeasure measure, List<LoyaltyRecord> known, Window window) {
        return switch (measure) {
            case TENURE_MONTHS -> tenure(only(known, Tie.class), window);
            case RENEWAL_RATE -> renewals(only(known, Renewal.class), window);
            case WALLET_SHARE -> walletShare(only(known, Wallet.class), window);
            case REORDER_VARIATION -> variation(only(known, Order.class), window);
            case EXCLUSIVE_SHARE -> exclusive(only(known, Tie.class), window);
        };
    }

    private static <A> List<A> only(List<LoyaltyRecord> known, Class<A> type) {
        return known.stream().filter(type::isInstance).map(type::cast).toList();
    }

    private static Answer tenure(List<Tie> ties, Window window) {
        return ties.isEmpty() ? Answer.missing(Reasons.NO_FACT) : Answer.of(Tenure.months(ties, window.day()));
    }

    private static Answer renewals(List<Renewal> renewals, Window window) {
        List<Renewal> seen = renewals.stream()
                .filter(renewal -> window.hasSeen(renewal.on()))
                .toList();
        return Answer.share(seen.stream().filter(Renewal::renewed).count(), seen.size());
    }

    private static Answer walletShare(List<Wallet> wallets, Window window) {
        List<Wallet> found = wallets.stream()
                .filter(wallet -> wallet.period().equals(window.period()))
                .toList();
        if (found.size() != 1) {
            return Answer.missing(found.isEmpty() ? Reasons.NO_FACT : Reasons.INVALID);
        }
        Wallet wallet = found.get(0);
        return wallet.categorySpend()
                .map(spend -> Answer.share(wallet.purchases().exact(), spend.exact()))
                .orElse(Answer.missing(NO_CATEGORY_SPEND));
    }

    private static Answer variation(List<Order> orders, Window window) {
        OptionalDouble variation = ReorderRhythm.of(
                        orders.stream().map(Order::on).filter(window::hasSeen).toList())
                .variation();
        return variation.isPresent()
                ? Answer.approximate(variation.getAsDouble())
                : Answer.notApplicable(Reasons.DIVISION_BY_ZERO);
    }

    private static Answer exclusive(List<Tie> ties, Window window) {
        return window.elapsed()
                .map(days -> Answer.share(
                        Tenure.days(ties, TieKind.EXCLUSIVE, days), Tenure.days(ties, TieKind.TRADING, days)))
                .orElse(Answer.notApplicable(Reasons.DIVISION_BY_ZERO));
    }
}
