package org.drmkit.incentives.fund;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;
import org.drmkit.core.number.Decimals;
import org.drmkit.core.time.DateRange;

/**
 * What a dealer plans to do and to spend.
 *
 * <p>The amount that the fund will pay is set aside on the day of the approval, as far as it is there. Immutable.
 *
 * @param id the id
 * @param dealer the dealer
 * @param activity what is planned, such as {@code spring fair}
 * @param days the days of the activity
 * @param planned what the dealer plans to spend
 * @param submittedOn the day on which the request came in
 * @param decision what was decided, empty as long as nothing was
 */
public record FundRequest(
        String id,
        String dealer,
        String activity,
        DateRange days,
        BigDecimal planned,
        LocalDate submittedOn,
        Optional<Decision> decision) {

    static final Shape<FundRequest> SHAPE = Shape.object("request", o -> {
        var id = o.required("id", Shapes.CODE, FundRequest::id);
        var dealer = o.required("dealer", Shapes.CODE, FundRequest::dealer);
        var activity = o.required("activity", Shapes.TEXT, FundRequest::activity);
        var days = o.required("days", DateRange.SHAPE, FundRequest::days);
        var planned = o.required("planned", Shapes.DECIMAL, FundRequest::planned);
        var submitted = o.required("submittedOn", Shapes.DATE, FundRequest::submittedOn);
        var decision = o.optional("decision", Decision.SHAPE, FundRequest::decision);
        return v -> new FundRequest(
                v.get(id),
                v.get(dealer),
                v.get(activity),
                v.get(days),
                v.get(planned),
                v.get(submitted),
                v.get(decision));
    });

    /** Keeps numbers without the zeros at their end, so that equal ones are equal. */
    public FundRequest {
        planned = Decimals.canonical(planned);
    }

    /** Returns the decision if it was approved. */
    Optional<Decision> approval() {
        return decision.filter(Decision::approved);
    }
}
