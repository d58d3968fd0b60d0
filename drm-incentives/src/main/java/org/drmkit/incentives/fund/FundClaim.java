package org.drmkit.incentives.fund;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;

/**
 * What a dealer wants to have paid for an activity that was approved.
 *
 * <p>A claim that breaks a rule of the fund is rejected, whatever was decided: too late, not within the days of the request, a bill that
 * was claimed before, no evidence. Immutable.
 *
 * @param id the id
 * @param request the id of the request
 * @param activityOn the day on which the activity took place
 * @param claimedOn the day on which the claim came in
 * @param invoices the bills, at least one
 * @param evidence where photos, reports and the like are to be found
 * @param decision what was decided, empty as long as nothing was
 */
public record FundClaim(
        String id,
        String request,
        LocalDate activityOn,
        LocalDate claimedOn,
        List<Invoice> invoices,
        List<String> evidence,
        Optional<Decision> decision) {

    static final Shape<FundClaim> SHAPE = Shape.object("claim", o -> {
        var id = o.required("id", Shapes.CODE, FundClaim::id);
        var request = o.required("request", Shapes.CODE, FundClaim::request);
        var activity = o.required("activityOn", Shapes.DATE, FundClaim::activityOn);
        var claimed = o.required("claimedOn", Shapes.DATE, FundClaim::claimedOn);
        var invoices = o.required("invoices", Shapes.nonEmptyListOf(Invoice.SHAPE), FundClaim::invoices);
        var evidence = o.withDefault("evidence", Shapes.listOf(Shapes.TEXT), List.of(), FundClaim::evidence);
        var decision = o.optional("decision", Decision.SHAPE, FundClaim::decision);
        return v -> new FundClaim(
                v.get(id),
                v.get(request),
                v.get(activity),
                v.get(claimed),
                v.get(invoices),
                v.get(evidence),
                v.get(decision));
    });

    /** Keeps bills and evidence. */
    public FundClaim {
        invoices = List.copyOf(invoices);
        evidence = List.copyOf(evidence);
    }

    /**
     * Returns what was spent.
     *
     * @return the sum of the bills
     */
    public BigDecimal spent() {
        return invoices.stream().map(Invoice::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
