package org.drmkit.incentives.fund;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.drmkit.core.json.DefinitionException;
import org.drmkit.core.json.Json;
import org.drmkit.core.json.ObjectShape;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;

/**
 * All that happened in a fund: what was bought, granted, asked for, claimed and paid. Plain data, in any order; immutable.
 *
 * @param purchases what dealers bought, on which the fund accrues; returns are negative
 * @param grants what dealers were given beyond that
 * @param requests what dealers plan
 * @param claims what dealers want to have paid
 * @param payments what was paid
 */
public record FundBook(
        List<FundEntry> purchases,
        List<FundEntry> grants,
        List<FundRequest> requests,
        List<FundClaim> claims,
        List<FundPayment> payments) {

    /** How a book looks as JSON. */
    public static final ObjectShape<FundBook> SHAPE = Shape.object("fund book", o -> {
        var purchases = o.withDefault("purchases", Shapes.listOf(FundEntry.SHAPE), List.of(), FundBook::purchases);
        var grants = o.withDefault("grants", Shapes.listOf(FundEntry.SHAPE), List.of(), FundBook::grants);
        var requests = o.withDefault(
                "requests",
                Shapes.distinctListOf(FundRequest.SHAPE, "id", FundRequest::id),
                List.of(),
                FundBook::requests);
        var claims = o.withDefault(
                "claims", Shapes.distinctListOf(FundClaim.SHAPE, "id", FundClaim::id), List.of(), FundBook::claims);
        var payments = o.withDefault("payments", Shapes.listOf(FundPayment.SHAPE), List.of(), FundBook::payments);
        return v -> new FundBook(v.get(purchases), v.get(grants), v.get(requests), v.get(claims), v.get(payments));
    });

    /** Keeps the records. */
    public FundBook {
        purchases = List.copyOf(purchases);
        grants = List.copyOf(grants);
        requests = List.copyOf(requests);
        claims = List.copyOf(claims);
        payments = List.copyOf(payments);
    }

    /**
     * Reads a book.
     *
     * @param text the JSON text
     * @return the book
     * @throws DefinitionException with all problems, if there are any
     */
    public static FundBook read(String text) {
        return SHAPE.parse(text, "fund book");
    }

    /**
     * Writes the book.
     *
     * @return JSON that reads back as an equal book
     */
    public Json write() {
        return SHAPE.write(this);
    }

    Optional<FundRequest> request(String id) {
        return requests.stream().filter(request -> request.id().equals(id)).findFirst();
    }

    /** Returns what could be known on a day; a decision that was taken later is not there yet. */
    FundBook asOf(LocalDate day) {
        return new FundBook(
                until(purchases, entry -> !entry.date().isAfter(day)),
                until(grants, entry -> !entry.date().isAfter(day)),
                requests.stream()
                        .filter(request -> !request.submittedOn().isAfter(day))
                        .map(request -> new FundRequest(
                                request.id(),
                                request.dealer(),
                                request.activity(),
                                request.days(),
                                request.planned(),
                                request.submittedOn(),
                                known(request.decision(), day)))
                        .toList(),
                claims.stream()
                        .filter(claim -> !claim.claimedOn().isAfter(day))
                        .map(claim -> new FundClaim(
                                claim.id(),
                                claim.request(),
                                claim.activityOn(),
                                claim.claimedOn(),
                                claim.invoices(),
                                claim.evidence(),
                                known(claim.decision(), day)))
                        .toList(),
                until(payments, payment -> !payment.date().isAfter(day)));
    }

    private static <T> List<T> until(List<T> records, Predicate<T> isKnown) {
        return records.stream().filter(isKnown).toList();
    }

    private static Optional<Decision> known(Optional<Decision> decision, LocalDate day) {
        return decision.filter(taken -> !taken.on().isAfter(day));
    }
}
