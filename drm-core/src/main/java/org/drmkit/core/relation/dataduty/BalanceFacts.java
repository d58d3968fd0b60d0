package org.drmkit.core.relation.dataduty;

import java.util.List;
import java.util.function.Predicate;
import org.drmkit.core.history.Answer;
import org.drmkit.core.history.FactName;
import org.drmkit.core.history.History;
import org.drmkit.core.history.HistoryFacts;
import org.drmkit.core.history.Sided;
import org.drmkit.core.history.Unit;
import org.drmkit.core.number.Fraction;

/**
 * What KPIs and programs can ask about the balance of information between supplier and dealer.
 *
 * <p>Of ten facts that were agreed the supplier sees nine and the dealer six: 0.9 and 0.6, an asymmetry of 0.3.
 */
public final class BalanceFacts {

    /** The share of the agreed facts that the supplier sees on the day. */
    public static final FactName SUPPLIER_SEES =
            FactName.of("supplierSeesShare", Unit.RATIO, "agreed facts that the supplier sees", "厂家可见信息占比");

    /** The share of the agreed facts that the dealer sees on the day. */
    public static final FactName DEALER_SEES =
            FactName.of("dealerSeesShare", Unit.RATIO, "agreed facts that the dealer sees", "经销商可见信息占比");

    /** The supplier's share less the dealer's. */
    public static final FactName ASYMMETRY =
            FactName.of("informationAsymmetry", Unit.RATIO, "asymmetry of information", "信息不对称度");

    /** The share of the agreed facts that the side itself, dealer or supplier, sees on the day. */
    public static final FactName SEES =
            FactName.of("agreedFactsSeenShare", Unit.RATIO, "agreed facts that it sees itself", "己方可见信息占比");

    private BalanceFacts() {}

    /**
     * Returns the facts about the balance of information.
     *
     * @param history the agreed facts and who sees them
     * @return the source
     */
    public static HistoryFacts<SharedFact> of(History<SharedFact> history) {
        return HistoryFacts.of("information balance", history)
                .onDay(SUPPLIER_SEES, (known, window) -> Answer.of(share(known, SharedFact::supplierSees)))
                .onDay(DEALER_SEES, (known, window) -> Answer.of(share(known, SharedFact::dealerSees)))
                .onDay(
                        ASYMMETRY,
                        (known, window) -> Answer.of(
                                share(known, SharedFact::supplierSees).minus(share(known, SharedFact::dealerSees))))
                .build();
    }

    /**
     * Returns the facts about what each side sees itself, the same for dealers and the supplier.
     *
     * @param history the agreed facts and who sees them
     * @param supplier the id of the supplier
     * @return the source
     */
    public static HistoryFacts<?> own(History<SharedFact> history, String supplier) {
        return HistoryFacts.of("own view of information", Sided.history(history, fact -> supplier))
                .onDay(
                        SEES,
                        (known, window) -> Answer.of(share(
                                Sided.records(known),
                                known.get(0).party().equals(supplier)
                                        ? SharedFact::supplierSees
                                        : SharedFact::dealerSees)))
                .build();
    }

    private static Fraction share(List<SharedFact> known, Predicate<SharedFact> seen) {
        return Fraction.of(known.stream().filter(seen).count()).dividedBy(Fraction.of(known.size()));
    }
}
