package org.drmkit.incentives.testing;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.drmkit.incentives.law.Breach;
import org.drmkit.incentives.law.ProgramLaw;
import org.drmkit.incentives.law.ProgramLaws;
import org.drmkit.incentives.law.Scene;
import org.drmkit.incentives.program.Program;

/**
 * All laws of a program as properties; a test says only which program it is about.
 *
 * <pre>{@code
 * class RebateTest implements ProgramContract {
 *     public ProgramLaws laws() {
 *         return ProgramLaws.of(Program.read(REBATE));
 *     }
 * }
 * }</pre>
 *
 * <p>Books are made up at the program's own thresholds and period edges; a breach is reported with the smallest book that shows it. A law
 * is waived in the definition, with its reason, and never by overriding a property.
 */
public interface ProgramContract {

    /** How many books each law is run on. */
    int BOOKS = 60;

    /**
     * Returns the laws of the program that is tested, on a real network if its codes need one.
     *
     * @return the laws, as {@link ProgramLaws#of(Program)} makes them
     */
    ProgramLaws laws();

    /**
     * Makes up books for the program, simpler ones last.
     *
     * @return the books
     */
    @Provide
    default Arbitrary<Scene> scenes() {
        ProgramLaws laws = laws();
        Arbitrary<List<Integer>> numbers =
                Arbitraries.integers().between(0, 5000).list().ofMinSize(1).ofMaxSize(45);
        return numbers.map(laws::scene);
    }

    /**
     * Fails if a law does not hold on a book.
     *
     * @param law the law
     * @param scene the book
     * @throws AssertionError with the breach
     */
    default void holds(ProgramLaw law, Scene scene) {
        laws().check(law, scene).map(Breach::message).ifPresent(message -> {
            throw new AssertionError(message);
        });
    }

    /**
     * Without a sale nothing is earned.
     *
     * @param scene a book
     */
    @Property(tries = BOOKS, edgeCases = EdgeCasesMode.NONE)
    default void zeroInZeroOut(@ForAll("scenes") Scene scene) {
        holds(ProgramLaw.ZERO_IN_ZERO_OUT, scene);
    }

    /**
     * One sale more never earns less.
     *
     * @param scene a book
     */
    @Property(tries = BOOKS, edgeCases = EdgeCasesMode.NONE)
    default void monotone(@ForAll("scenes") Scene scene) {
        holds(ProgramLaw.MONOTONE, scene);
    }

    /**
     * A document in two halves earns the same.
     *
     * @param scene a book
     */
    @Property(tries = BOOKS, edgeCases = EdgeCasesMode.NONE)
    default void splitInvariant(@ForAll("scenes") Scene scene) {
        holds(ProgramLaw.SPLIT_INVARIANT, scene);
    }

    /**
     * The order of the lines changes nothing.
     *
     * @param scene a book
     */
    @Property(tries = BOOKS, edgeCases = EdgeCasesMode.NONE)
    default void orderInvariant(@ForAll("scenes") Scene scene) {
        holds(ProgramLaw.ORDER_INVARIANT, scene);
    }

    /**
     * Settled a second time, nothing is due.
     *
     * @param scene a book
     */
    @Property(tries = BOOKS, edgeCases = EdgeCasesMode.NONE)
    default void settledOnce(@ForAll("scenes") Scene scene) {
        holds(ProgramLaw.SETTLED_ONCE, scene);
    }

    /**
     * A sale that is taken back in full earns nothing.
     *
     * @param scene a book
     */
    @Property(tries = BOOKS, edgeCases = EdgeCasesMode.NONE)
    default void saleAndReturn(@ForAll("scenes") Scene scene) {
        holds(ProgramLaw.SALE_AND_RETURN, scene);
    }

    /**
     * Lines, dealers and settlements add up.
     *
     * @param scene a book
     */
    @Property(tries = BOOKS, edgeCases = EdgeCasesMode.NONE)
    default void conservation(@ForAll("scenes") Scene scene) {
        holds(ProgramLaw.CONSERVATION, scene);
    }

    /**
     * No limit and no cap is exceeded.
     *
     * @param scene a book
     */
    @Property(tries = BOOKS, edgeCases = EdgeCasesMode.NONE)
    default void capsHold(@ForAll("scenes") Scene scene) {
        holds(ProgramLaw.CAPS_HOLD, scene);
    }

    /**
     * What comes later changes nothing.
     *
     * @param scene a book
     */
    @Property(tries = BOOKS, edgeCases = EdgeCasesMode.NONE)
    default void noLookAhead(@ForAll("scenes") Scene scene) {
        holds(ProgramLaw.NO_LOOK_AHEAD, scene);
    }

    /**
     * Ladders pay at their thresholds what they say.
     *
     * @param scene a book
     */
    @Property(tries = 1, edgeCases = EdgeCasesMode.NONE)
    default void thresholds(@ForAll("scenes") Scene scene) {
        holds(ProgramLaw.THRESHOLDS, scene);
    }

    /**
     * Every grade has its pay.
     *
     * @param scene a book
     */
    @Property(tries = 1, edgeCases = EdgeCasesMode.NONE)
    default void complete(@ForAll("scenes") Scene scene) {
        holds(ProgramLaw.COMPLETE, scene);
    }

    /**
     * Another currency is refused.
     *
     * @param scene a book
     */
    @Property(tries = 1, edgeCases = EdgeCasesMode.NONE)
    default void oneCurrency(@ForAll("scenes") Scene scene) {
        holds(ProgramLaw.ONE_CURRENCY, scene);
    }

    /**
     * Every figure is made of those below it.
     *
     * @param scene a book
     */
    @Property(tries = BOOKS, edgeCases = EdgeCasesMode.NONE)
    default void explained(@ForAll("scenes") Scene scene) {
        holds(ProgramLaw.EXPLAINED, scene);
    }

    /**
     * Sales outside the validity earn nothing.
     *
     * @param scene a book
     */
    @Property(tries = BOOKS, edgeCases = EdgeCasesMode.NONE)
    default void withinValidity(@ForAll("scenes") Scene scene) {
        holds(ProgramLaw.WITHIN_VALIDITY, scene);
    }
}
