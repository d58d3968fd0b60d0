package org.drmkit.incentives;

import java.time.LocalDate;
import org.drmkit.core.book.DealerBook;
import org.drmkit.core.formula.internal.Evaluation;
import org.drmkit.core.json.DefinitionException;
import org.drmkit.core.network.DealerNetwork;
import org.drmkit.incentives.internal.CompiledProgram;
import org.drmkit.incentives.internal.ProgramCheck;
import org.drmkit.incentives.program.Program;

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
 * <p>It pays nothing itself and keeps nothing: what was settled before comes in as {@code previous}. Immutable and thread-safe.
 */
public final class IncentiveEngine {

    private final Program program;
    private final DealerNetwork network;
    private final CompiledProgram compiled;

    private IncentiveEngine(Program program, DealerNetwork network) {
        this.program = program;
        this.network = network;
        this.compiled = new CompiledProgram(program, network);
    }

    /**
     * Returns the engine of a program for a network.
     *
     * @param program the program
     * @param network the network whose codes, columns, attributes and calendars the program names
     * @return the engine
     * @throws DefinitionException with all problems, such as a product that the network does not know, if there are any
     */
    public static IncentiveEngine of(Program program, DealerNetwork network) {
        ProgramCheck.check(program, network);
        return new IncentiveEngine(program, network);
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
        if (!book.network().contentHash().equals(network.contentHash())) {
            throw new IllegalArgumentException(
                    "The book belongs to another network than the program was checked against.\nMaybe make the engine with book.network().");
        }
        Evaluation evaluation =
                new Evaluation(book, asOf, book.parties(), compiled.plan(asOf).scan(book));
        return new IncentiveRun(program, compiled, evaluation);
    }
}
