package org.drmkit.incentives.fund;

import java.math.BigDecimal;
import java.util.Optional;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;

/**
 * What became of a claim: payable - paid = due.
 *
 * <p>Of 30,000.00 spent the fund's half, 15,000.00, is asked for; 10,000.00 are left of the request and payable. Immutable.
 *
 * @param claim the id
 * @param request the id of the request
 * @param dealer the dealer
 * @param state what became of it
 * @param reason why it is rejected, as a code or in the words of the decision
 * @param other the earlier claim that has a bill of this one
 * @param spent what was spent
 * @param asked the fund's share of it
 * @param left what was left of the request
 * @param payable the lower of both, 0 if rejected
 * @param paid what was paid
 * @param due what is still to be paid, negative if too much was
 */
public record ClaimResult(
        String claim,
        String request,
        String dealer,
        FundState state,
        Optional<String> reason,
        Optional<String> other,
        BigDecimal spent,
        BigDecimal asked,
        BigDecimal left,
        BigDecimal payable,
        BigDecimal paid,
        BigDecimal due) {

    static final Shape<ClaimResult> SHAPE = Shape.object("claim result", o -> {
        var claim = o.required("claim", Shapes.CODE, ClaimResult::claim);
        var request = o.required("request", Shapes.CODE, ClaimResult::request);
        var dealer = o.required("dealer", Shapes.CODE, ClaimResult::dealer);
        var state = o.required("state", Shapes.enumOf(FundState.class), ClaimResult::state);
        var reason = o.optional("reason", Shapes.TEXT, ClaimResult::reason);
        var other = o.optional("other", Shapes.CODE, ClaimResult::other);
        var spent = o.required("spent", FundShape.AMOUNT, ClaimResult::spent);
        var asked = o.required("asked", FundShape.AMOUNT, ClaimResult::asked);
        var left = o.required("left", FundShape.AMOUNT, ClaimResult::left);
        var payable = o.required("payable", FundShape.AMOUNT, ClaimResult::payable);
        var paid = o.required("paid", FundShape.AMOUNT, ClaimResult::paid);
        var due = o.required("due", FundShape.AMOUNT, ClaimResult::due);
        return v -> new ClaimResult(
                v.get(claim),
                v.get(request),
                v.get(dealer),
                v.get(state),
                v.get(reason),
                v.get(other),
                v.get(spent),
                v.get(asked),
                v.get(left),
                v.get(payable),
                v.get(paid),
                v.get(due));
    });

    /** Tells whether the fund owes the payable amount: it was approved, and perhaps paid. */
    boolean isApproved() {
        return state == FundState.APPROVED || state == FundState.PAID;
    }
}
