package org.drmkit.incentives.fund;

import java.math.BigDecimal;
import java.util.Optional;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;

/**
 * What became of a request. Immutable.
 *
 * @param request the id
 * @param dealer the dealer
 * @param state what became of it
 * @param reason why it is rejected, as a code or in the words of the decision
 * @param asked the fund's share of what is planned
 * @param approved what was set aside for it, at most what was asked for and what was there
 * @param left what is still set aside
 */
public record RequestResult(
        String request,
        String dealer,
        FundState state,
        Optional<String> reason,
        BigDecimal asked,
        BigDecimal approved,
        BigDecimal left) {

    static final Shape<RequestResult> SHAPE = Shape.object("request result", o -> {
        var request = o.required("request", Shapes.CODE, RequestResult::request);
        var dealer = o.required("dealer", Shapes.CODE, RequestResult::dealer);
        var state = o.required("state", Shapes.enumOf(FundState.class), RequestResult::state);
        var reason = o.optional("reason", Shapes.TEXT, RequestResult::reason);
        var asked = o.required("asked", FundShape.AMOUNT, RequestResult::asked);
        var approved = o.required("approved", FundShape.AMOUNT, RequestResult::approved);
        var left = o.required("left", FundShape.AMOUNT, RequestResult::left);
        return v -> new RequestResult(
                v.get(request), v.get(dealer), v.get(state), v.get(reason), v.get(asked), v.get(approved), v.get(left));
    });
}
