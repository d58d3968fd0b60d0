package org.drmkit.incentives;

import java.time.LocalDate;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.drmkit.core.book.DealerBook;
import org.drmkit.core.json.DefinitionException;
import org.drmkit.core.measure.Accumulators;
import org.drmkit.core.measure.MeasurePlan;
import org.drmkit.core.network.DealerNetwork;
import org.drmkit.incentives.internal.CompiledHistory;
import org.drmkit.incentives.internal.Readings;
import org.drmkit.incentives.program.Program;
import org.drmkit.incentives.program.ProgramHistory;

/**
 * Settles a program over the books of a dealer network.
 *
 * <p>A program is checked against a network and compiled once; then it runs on any book of that network, as of any day:
 *
 * <pre>{@code
 * IncentiveRun run = IncentiveEngine.of(program, network).run(book, asOf);
 * Settlement paid = run.settle(previous);
 * paid.due("D1");                              // CNY 940.00
 * run.render(paid, "D1", Locale.ENGLISH);      // why
 * }</pre>
 *
 * <p>It pays nothing itself and keeps nothing: what was settled before comes in as {@code previous}. A program that changed comes as a
 * {@link ProgramHistory}. Immutable and thread-safe.
 */
public final class IncentiveEngine {

    private final DealerNetwork network;
    private final CompiledHistory compiled;

    private IncentiveEngine(DealerNetwork network, CompiledHistory compiled) {
        this.network = network;
        this.compiled = compiled;
    }

    /**
     * Returns the engine of a program for a network.
     *
     * @param program the program
     * @param network the network whose codes, columns, attributes and calendars the program names
     * @return the engine
     * @throws DefinitionException with all problems, such as a product that the network does not know or an example that comes to
     *     something else, if there are any
     */
    public static IncentiveEngine of(Program program, DealerNetwork network) {
        return of(ProgramHistory.of(program), network);
    }

    /**
     * Returns the engine of a program that has several versions.
     *
     * @param history the versions, each with the day from which it is in force
     * @param network the network whose codes, columns, attributes and calendars the versions name
     * @return the engine
     * @throws DefinitionException with all problems of a version, if there are any
     */
    public static IncentiveEngine of(ProgramHistory history, DealerNetwork network) {
        CompiledHistory compiled = CompiledHistory.of(history, network);
        ExampleCheck.check(history, network);
        return new IncentiveEngine(network, compiled);
    }

    /**
     * Computes what every dealer is entitled to.
     *
     * @param book the dealers, the ledger and the fact sources
     * @param asOf the day of settlement: what is dated or recorded later is not seen
     * @return the run, which explains and settles
     * @throws IllegalArgumentException if the book belongs to another network, or is a part of a population and the program compares dealers
     */
    public IncentiveRun run(DealerBook book, LocalDate asOf) {
        return run(book, asOf, plan -> plan.scan(book));
    }

    /**
     * Computes what every dealer is entitled to, with the ledger cut into slices.
     *
     * @param book the dealers, the ledger and the fact sources
     * @param asOf the day of settlement
     * @param executor what runs the slices
     * @param slices how many, at least 1
     * @return the same run
     * @throws IllegalArgumentException as without slices, or if there is no slice
     */
    public IncentiveRun run(DealerBook book, LocalDate asOf, Executor executor, int slices) {
        return run(book, asOf, plan -> plan.scan(book, executor, slices));
    }

    /**
     * Computes what every dealer is entitled to, with scans of the caller's own, such as parts that were scanned elsewhere and merged.
     *
     * @param book the dealers and the fact sources; the ledger is read again only to find causes
     * @param asOf the day of settlement
     * @param scan scans what a plan asks for; asked once for each version of the program that pays
     * @return the run
     * @throws IllegalArgumentException if the book belongs to another network
     */
    public IncentiveRun run(DealerBook book, LocalDate asOf, Function<MeasurePlan, Accumulators> scan) {
        checkNetwork(book);
        return new IncentiveRun(compiled, new Readings(book, scan), asOf);
    }

    /**
     * Returns the plan of the scan that a run needs, for ledgers that are scanned in parts and merged.
     *
     * @param asOf the day of settlement
     * @return the plan of the version that is in force
     */
    public MeasurePlan plan(LocalDate asOf) {
        return compiled.on(asOf).plan(asOf);
    }

    /**
     * Computes what every dealer is entitled to from a ledger that was scanned before.
     *
     * @param book the dealers and the fact sources; the ledger is read again only for other versions and to find causes
     * @param accumulators what was scanned for the {@linkplain #plan plan} of the day
     * @return the run
     * @throws IllegalArgumentException if the book belongs to another network
     */
    public IncentiveRun run(DealerBook book, Accumulators accumulators) {
        checkNetwork(book);
        LocalDate asOf = accumulators.plan().asOf();
        Readings readings = new Readings(book, plan -> plan.scan(book));
        readings.load(compiled.on(asOf), accumulators);
        return new IncentiveRun(compiled, readings, asOf);
    }

    private void checkNetwork(DealerBook book) {
        if (!book.network().contentHash().equals(network.contentHash())) {
            throw new IllegalArgumentException(
                    "The book belongs to another network than the program was checked against.\nMaybe make the engine with book.network().");
        }
    }
}
