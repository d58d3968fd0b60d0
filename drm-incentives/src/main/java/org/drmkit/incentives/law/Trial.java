package org.drmkit.incentives.law;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.drmkit.core.network.DealerNetwork;
import org.drmkit.incentives.IncentiveEngine;
import org.drmkit.incentives.IncentiveRun;
import org.drmkit.incentives.program.Program;

/**
 * A program that is tried, with its engine.
 *
 * @param program the program
 * @param engine its engine for the network of the scenes
 * @param most what formulas of limits and caps come to
 */
record Trial(Program program, IncentiveEngine engine, MostAmounts most) {

    static Trial of(Program program, DealerNetwork network) {
        return new Trial(program, IncentiveEngine.of(program, network), MostAmounts.of(program, network));
    }

    IncentiveRun run(Scene scene) {
        return engine.run(scene.book(), scene.asOf());
    }

    /** Returns what a dealer is entitled to; one that the book does not know is entitled to nothing. */
    static BigDecimal earned(IncentiveRun run, String dealer) {
        return run.dealers().index(dealer) < 0
                ? BigDecimal.ZERO
                : run.entitlement(dealer).amount();
    }

    /** Compares what all dealers are entitled to in two runs. */
    static Optional<String> difference(String one, IncentiveRun first, String other, IncentiveRun second) {
        List<String> dealers = first.dealers().size() >= second.dealers().size()
                ? first.dealers().ids()
                : second.dealers().ids();
        return dealers.stream()
                .filter(dealer -> earned(first, dealer).compareTo(earned(second, dealer)) != 0)
                .findFirst()
                .map(dealer -> "%s earns %s %s, and %s %s"
                        .formatted(
                                dealer,
                                earned(first, dealer).toPlainString(),
                                one,
                                earned(second, dealer).toPlainString(),
                                other));
    }

    /** Returns the first dealer who is entitled to anything. */
    static Optional<String> anything(String when, IncentiveRun run) {
        return run.dealers().ids().stream()
                .filter(dealer -> earned(run, dealer).signum() != 0)
                .findFirst()
                .map(dealer ->
                        "%s earns %s %s".formatted(dealer, earned(run, dealer).toPlainString(), when));
    }
}
