package org.drmkit.scoring.testing;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.drmkit.scoring.law.Breach;
import org.drmkit.scoring.law.Scene;
import org.drmkit.scoring.law.ScorecardLaw;
import org.drmkit.scoring.law.ScorecardLaws;
import org.drmkit.scoring.scorecard.Scorecard;

/**
 * All laws of a scorecard as properties; a test says only which card it is about.
 *
 * <pre>{@code
 * class AnnualCardTest implements ScorecardContract {
 *     public ScorecardLaws laws() {
 *         return ScorecardLaws.of(Scorecard.read(CARD));
 *     }
 * }
 * }</pre>
 *
 * <p>Dealers are made up at the card's own thresholds; a breach is reported with the dealers that show it. A law is waived in the
 * definition, with its reason, and never by overriding a property.
 */
public interface ScorecardContract {

    /** How often dealers are made up for each law. */
    int SCENES = 40;

    /**
     * Returns the laws of the card that is tested.
     *
     * @return the laws, as {@link ScorecardLaws#of(Scorecard, org.drmkit.scoring.scorer.Scorer...)} makes them
     */
    ScorecardLaws laws();

    /**
     * Makes up dealers for the card.
     *
     * @return the dealers
     */
    @Provide
    default Arbitrary<Scene> scenes() {
        ScorecardLaws laws = laws();
        Arbitrary<List<Integer>> numbers =
                Arbitraries.integers().between(0, 5000).list().ofMinSize(1).ofMaxSize(60);
        return numbers.map(laws::scene);
    }

    /**
     * Fails if a law does not hold for some dealers.
     *
     * @param law the law
     * @param scene the dealers
     * @throws AssertionError with the breach
     */
    default void holds(ScorecardLaw law, Scene scene) {
        laws().check(law, scene).map(Breach::message).ifPresent(message -> {
            throw new AssertionError(message);
        });
    }

    /**
     * Scores lie between 0 and 100.
     *
     * @param scene some dealers
     */
    @Property(tries = SCENES, edgeCases = EdgeCasesMode.NONE)
    default void bounded(@ForAll("scenes") Scene scene) {
        holds(ScorecardLaw.BOUNDED, scene);
    }

    /**
     * A better value never lowers the score.
     *
     * @param scene some dealers
     */
    @Property(tries = SCENES, edgeCases = EdgeCasesMode.NONE)
    default void monotone(@ForAll("scenes") Scene scene) {
        holds(ScorecardLaw.MONOTONE, scene);
    }

    /**
     * Weights count by their proportion alone.
     *
     * @param scene some dealers
     */
    @Property(tries = SCENES, edgeCases = EdgeCasesMode.NONE)
    default void weightScaling(@ForAll("scenes") Scene scene) {
        holds(ScorecardLaw.WEIGHT_SCALING, scene);
    }

    /**
     * The order of the KPIs changes nothing.
     *
     * @param scene some dealers
     */
    @Property(tries = SCENES, edgeCases = EdgeCasesMode.NONE)
    default void orderInvariant(@ForAll("scenes") Scene scene) {
        holds(ScorecardLaw.ORDER_INVARIANT, scene);
    }

    /**
     * One dealer more changes only what peers decide.
     *
     * @param scene some dealers
     */
    @Property(tries = SCENES, edgeCases = EdgeCasesMode.NONE)
    default void newPeer(@ForAll("scenes") Scene scene) {
        holds(ScorecardLaw.NEW_PEER, scene);
    }

    /**
     * A missing value never scores higher than full points.
     *
     * @param scene some dealers
     */
    @Property(tries = SCENES, edgeCases = EdgeCasesMode.NONE)
    default void missingNotPerfect(@ForAll("scenes") Scene scene) {
        holds(ScorecardLaw.MISSING_NOT_PERFECT, scene);
    }

    /**
     * An unusable value never scores higher than another one.
     *
     * @param scene some dealers
     */
    @Property(tries = SCENES, edgeCases = EdgeCasesMode.NONE)
    default void invalidNotBetter(@ForAll("scenes") Scene scene) {
        holds(ScorecardLaw.INVALID_NOT_BETTER, scene);
    }

    /**
     * Contributions add up to the score.
     *
     * @param scene some dealers
     */
    @Property(tries = SCENES, edgeCases = EdgeCasesMode.NONE)
    default void contributionsAddUp(@ForAll("scenes") Scene scene) {
        holds(ScorecardLaw.CONTRIBUTIONS_ADD_UP, scene);
    }

    /**
     * Every figure is made of those below it.
     *
     * @param scene some dealers
     */
    @Property(tries = SCENES, edgeCases = EdgeCasesMode.NONE)
    default void explained(@ForAll("scenes") Scene scene) {
        holds(ScorecardLaw.EXPLAINED, scene);
    }
}
