package org.drmkit.incentives.settlement;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.drmkit.core.internal.StrictValue;
import org.drmkit.core.json.Shape;
import org.immutables.value.Value;

/**
 * What is settled against: the settlement before, what was paid of it, and what people decided.
 *
 * <pre>{@code
 * SettlementRequest.builder().previous(june).addPayment(payment).build()
 * }</pre>
 *
 * <p>Payments, adjustments and holds are all that there ever were, not only new ones; what is dated after the day of settlement is not
 * seen. Immutable.
 */
@Value.Immutable
@StrictValue
public interface SettlementRequest {

    /** How payments, adjustments, holds and decisions look as JSON; the settlement before is read by itself. */
    Shape<SettlementRequest> SHAPE = SettlementRequestShape.of();

    /**
     * Starts a request.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the request of a first settlement.
     *
     * @return nothing was settled before, and nothing else is known
     */
    static SettlementRequest first() {
        return builder().build();
    }

    /**
     * Returns the request of a settlement after another, of which everything was paid.
     *
     * @param previous the settlement before
     * @return the request
     */
    static SettlementRequest after(Settlement previous) {
        return builder().previous(previous).build();
    }

    /**
     * Returns the settlement before.
     *
     * @return the settlement, empty for the first one
     */
    Optional<Settlement> previous();

    /**
     * Returns the answers to statements.
     *
     * @return the payments
     */
    List<Payment> payments();

    /**
     * Returns what people added or took back.
     *
     * @return the adjustments
     */
    List<Adjustment> adjustments();

    /**
     * Returns what is stopped.
     *
     * @return the holds
     */
    List<Hold> holds();

    /**
     * Returns which rules have a new id.
     *
     * @return new ids by old ones
     */
    Map<String, String> renames();

    /**
     * Returns what becomes of rules that the program no longer has.
     *
     * @return the decisions by rule
     */
    Map<String, Closing> close();

    /**
     * Tells whether closed periods are settled anew under the version that is in force.
     *
     * @return false by default
     */
    @Value.Default
    default boolean restate() {
        return false;
    }

    /**
     * Returns these payments and decisions with the settlement before.
     *
     * @param previous the settlement before
     * @return the request
     */
    default SettlementRequest withPrevious(Settlement previous) {
        return builder()
                .previous(previous)
                .addAllPayments(payments())
                .addAllAdjustments(adjustments())
                .addAllHolds(holds())
                .putAllRenames(renames())
                .putAllClose(close())
                .restate(restate())
                .build();
    }

    /** Puts a request together; a thing that is told twice is refused. */
    final class Builder extends ImmutableSettlementRequest.Builder {

        Builder() {}
    }
}
