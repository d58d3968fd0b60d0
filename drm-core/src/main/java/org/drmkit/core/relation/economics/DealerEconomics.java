package org.drmkit.core.relation.economics;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.drmkit.core.history.Answer;
import org.drmkit.core.history.Recorded;
import org.drmkit.core.json.Problem;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;
import org.drmkit.core.money.Money;
import org.drmkit.core.number.Fraction;
import org.drmkit.core.time.DateRange;

/**
 * What a dealer earned with the supplier's brand in a period, and the capital that it took.
 *
 * <p>All amounts are of one currency; balances are averages over the period. Immutable and thread-safe.
 *
 * @param id the id
 * @param party the id of the dealer
 * @param period the days, with beginning and end
 * @param recordedOn the day on which this version was recorded
 * @param grossProfit the gross profit before rebates
 * @param serviceGrossProfit how much of it service and parts earned
 * @param rebates what the supplier paid on top
 * @param expenses the operating expenses of the brand
 * @param inventory the average stock
 * @param receivable the average that customers owe
 * @param payable the average that is owed to the supplier
 * @param fixedAssets the average of what is invested in the brand
 */
public record DealerEconomics(
        String id,
        String party,
        DateRange period,
        LocalDate recordedOn,
        Money grossProfit,
        Money serviceGrossProfit,
        Money rebates,
        Money expenses,
        Money inventory,
        Money receivable,
        Money payable,
        Money fixedAssets)
        implements Recorded {

    /**
     * Figures as JSON: {@code {"id": "E1", "dealer": "D1", "from": "2026-01-01", "to": "2027-01-01", "recordedOn":
     * "2027-02-01", "grossProfit": "CNY 900000.00", ...}}.
     */
    public static final Shape<DealerEconomics> SHAPE = Shape.object("dealer economics", o -> {
        var id = o.required("id", Shapes.CODE, DealerEconomics::id);
        var party = o.required("dealer", Shapes.CODE, DealerEconomics::party);
        var period = o.include(DateRange.SHAPE, DealerEconomics::period);
        var recordedOn = o.required("recordedOn", Shapes.DATE, DealerEconomics::recordedOn);
        var grossProfit = o.required("grossProfit", Money.SHAPE, DealerEconomics::grossProfit);
        var serviceGrossProfit = o.required("serviceGrossProfit", Money.SHAPE, DealerEconomics::serviceGrossProfit);
        var rebates = o.required("rebates", Money.SHAPE, DealerEconomics::rebates);
        var expenses = o.required("expenses", Money.SHAPE, DealerEconomics::expenses);
        var inventory = o.required("inventory", Money.SHAPE, DealerEconomics::inventory);
        var receivable = o.required("receivable", Money.SHAPE, DealerEconomics::receivable);
        var payable = o.required("payable", Money.SHAPE, DealerEconomics::payable);
        var fixedAssets = o.required("fixedAssets", Money.SHAPE, DealerEconomics::fixedAssets);
        o.check((v, place) -> {
            if (v.get(period).isOpen()) {
                place.reportMissing("to");
            }
            for (var member :
                    List.of(serviceGrossProfit, rebates, expenses, inventory, receivable, payable, fixedAssets)) {
                if (!v.get(member).currency().equals(v.get(grossProfit).currency())) {
                    place.report(
                            Problem.INVALID,
                            "the amount %s is not in the currency of the gross profit (%s)"
                                    .formatted(v.get(member), v.get(grossProfit)));
                }
            }
        });
        return v -> new DealerEconomics(
                v.get(id),
                v.get(party),
                v.get(period),
                v.get(recordedOn),
                v.get(grossProfit),
                v.get(serviceGrossProfit),
                v.get(rebates),
                v.get(expenses),
                v.get(inventory),
                v.get(receivable),
                v.get(payable),
                v.get(fixedAssets));
    });

    /** Checks that all amounts are of one currency and the period has an end. */
    public DealerEconomics {
        if (period.isOpen()) {
            throw new IllegalArgumentException(
                    "The period (%s) of %s must have an end.\nMaybe the last day plus one.".formatted(period, id));
        }
        // A sum of them all is refused if their currencies differ.
        grossProfit
                .plus(serviceGrossProfit)
                .plus(rebates)
                .plus(expenses)
                .plus(inventory)
                .plus(receivable)
                .plus(payable)
                .plus(fixedAssets);
    }

    /**
     * Returns the capital that the brand takes.
     *
     * @return stock and receivables less payables, and fixed assets
     */
    public Money capital() {
        return inventory.plus(receivable).minus(payable).plus(fixedAssets);
    }

    /**
     * Returns the return on investment.
     *
     * @return gross profit and rebates less expenses, divided by the capital; {@code NotApplicable} if that is not above 0
     */
    public Answer roi() {
        return perCapital(grossProfit.plus(rebates).minus(expenses));
    }

    /**
     * Returns what the return on investment would be without the supplier's rebates.
     *
     * @return gross profit less expenses, divided by the capital; {@code NotApplicable} if that is not above 0
     */
    public Answer roiWithoutRebates() {
        return perCapital(grossProfit.minus(expenses));
    }

    /**
     * Checks if the return falls below a hurdle without the supplier's rebates.
     *
     * @param hurdle the least return, such as 0.15
     * @return true if rebates lift the return to the hurdle, as from 0.08 to 0.20
     */
    public boolean dependsOnRebates(BigDecimal hurdle) {
        return reaches(roi(), hurdle) && !reaches(roiWithoutRebates(), hurdle);
    }

    private static boolean reaches(Answer roi, BigDecimal hurdle) {
        return roi instanceof Answer.Exact exact && exact.value().compareTo(Fraction.of(hurdle)) >= 0;
    }

    private Answer perCapital(Money profit) {
        return Answer.share(profit.exact(), capital().isPositive() ? capital().exact() : Fraction.ZERO);
    }

    /**
     * Returns the gross margin return on inventory.
     *
     * @return gross profit divided by the average stock, {@code NotApplicable} without stock
     */
    public Answer gmroi() {
        return Answer.share(grossProfit.exact(), inventory.exact());
    }

    /**
     * Returns how much of the expenses service and parts earn.
     *
     * @return their gross profit divided by the expenses, {@code NotApplicable} without expenses
     */
    public Answer absorption() {
        return Answer.share(serviceGrossProfit.exact(), expenses.exact());
    }
}
