package org.drmkit.core.relation.commitment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.drmkit.core.history.History;
import org.drmkit.core.history.Window;
import org.drmkit.core.promise.PromiseLedger;

/**
 * The ledger that commitments are: joint plans read from it what became of their promises.
 *
 * <p>P1 that was done is a result, P2 that the other side waived in time is let go, and P3 that is open is neither.
 *
 * @param history the commitments
 * @param lateWeight how much a promise that was kept late counts, from 0 to 1
 */
public record CommitmentLedger(History<Commitment> history, BigDecimal lateWeight) implements PromiseLedger {

    /** Checks the weight. */
    public CommitmentLedger {
        KeepRatio.checkLateWeight(lateWeight);
    }

    @Override
    public Outcomes of(String side, Window window) {
        LocalDate day = window.day();
        List<Commitment> known = Successors.withoutUnknown(history.known(side, window.asOf()));
        return new Outcomes(
                known.stream()
                        .flatMap(commitment -> commitment.result(day, lateWeight).stream())
                        .toList(),
                known.stream()
                        .filter(commitment -> commitment.state(day).isLetGo())
                        .map(Commitment::id)
                        .collect(Collectors.toSet()));
    }
}
