package org.drmkit.incentives.fund;

import java.math.BigDecimal;
import java.util.Optional;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;
import org.drmkit.core.number.Fraction;

/**
 * What a dealer has in a fund: accrued - cut + granted = allocated = committed + claimed + available.
 *
 * <p>Never more than what the order allows: paid out at most what is claimed, claimed at most what is allocated. Immutable.
 *
 * @param dealer the dealer
 * @param purchases what was bought
 * @param accrued what that earned
 * @param cut what the budget takes of it
 * @param granted what was given beyond that
 * @param allocated what the dealer has
 * @param committed what is set aside for requests
 * @param claimed what is payable on claims, decided or not
 * @param approved what of it was approved
 * @param paid what was paid
 * @param available what is left to ask for
 * @param carried what of it goes over into the next fund, 0 before the end
 */
public record FundAccount(
        String dealer,
        BigDecimal purchases,
        BigDecimal accrued,
        BigDecimal cut,
        BigDecimal granted,
        BigDecimal allocated,
        BigDecimal committed,
        BigDecimal claimed,
        BigDecimal approved,
        BigDecimal paid,
        BigDecimal available,
        BigDecimal carried) {

    static final Shape<FundAccount> SHAPE = Shape.object("account", o -> {
        var dealer = o.required("dealer", Shapes.CODE, FundAccount::dealer);
        var purchases = o.required("purchases", FundShape.AMOUNT, FundAccount::purchases);
        var accrued = o.required("accrued", FundShape.AMOUNT, FundAccount::accrued);
        var cut = o.required("cut", FundShape.AMOUNT, FundAccount::cut);
        var granted = o.required("granted", FundShape.AMOUNT, FundAccount::granted);
        var allocated = o.required("allocated", FundShape.AMOUNT, FundAccount::allocated);
        var committed = o.required("committed", FundShape.AMOUNT, FundAccount::committed);
        var claimed = o.required("claimed", FundShape.AMOUNT, FundAccount::claimed);
        var approved = o.required("approved", FundShape.AMOUNT, FundAccount::approved);
        var paid = o.required("paid", FundShape.AMOUNT, FundAccount::paid);
        var available = o.required("available", FundShape.AMOUNT, FundAccount::available);
        var carried = o.required("carried", FundShape.AMOUNT, FundAccount::carried);
        return v -> new FundAccount(
                v.get(dealer),
                v.get(purchases),
                v.get(accrued),
                v.get(cut),
                v.get(granted),
                v.get(allocated),
                v.get(committed),
                v.get(claimed),
                v.get(approved),
                v.get(paid),
                v.get(available),
                v.get(carried));
    });

    /**
     * Returns the support that the dealer has for each unit of money that it bought.
     *
     * @return allocated / purchases, empty for a dealer who bought nothing
     */
    public Optional<Fraction> rate() {
        return purchases.signum() > 0
                ? Optional.of(Fraction.of(allocated).dividedBy(Fraction.of(purchases)))
                : Optional.empty();
    }
}
