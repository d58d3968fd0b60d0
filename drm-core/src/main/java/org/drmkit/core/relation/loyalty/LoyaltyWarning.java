package org.drmkit.core.relation.loyalty;

import java.math.BigDecimal;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;
import org.drmkit.core.number.Decimals;
import org.drmkit.core.number.Fraction;

/**
 * When what a dealer says and what it does part.
 *
 * <p>With an intent to stay of 85 of 100 and a share of wallet that fell from 0.60 to 0.45, a rule of at least 75 and a fall of
 * 0.10 warns: the words are good, the money goes elsewhere.
 *
 * @param leastIntent the index from 0 to 100 from which on words are good
 * @param fall the fall of the share of wallet from which on deeds are bad, above 0
 */
public record LoyaltyWarning(BigDecimal leastIntent, BigDecimal fall) {

    /** A rule as JSON: {@code {"leastIntent": 75, "fall": 0.10}}. */
    public static final Shape<LoyaltyWarning> SHAPE = Shape.object("loyalty warning", o -> {
        var leastIntent = o.required(
                "leastIntent",
                Shapes.DECIMAL.where("an index from 0 to 100", LoyaltyWarning::isIndex),
                LoyaltyWarning::leastIntent);
        var fall = o.required(
                "fall", Shapes.DECIMAL.where("a fall above 0", value -> value.signum() > 0), LoyaltyWarning::fall);
        return v -> new LoyaltyWarning(v.get(leastIntent), v.get(fall));
    });

    /** Checks the numbers. */
    public LoyaltyWarning {
        if (!isIndex(leastIntent) || fall.signum() <= 0) {
            throw new IllegalArgumentException(
                    "The least intent (%s) must be from 0 to 100 and the fall (%s) above 0.\nMaybe 75 and 0.10."
                            .formatted(leastIntent, fall));
        }
        leastIntent = Decimals.canonical(leastIntent);
        fall = Decimals.canonical(fall);
    }

    private static boolean isIndex(BigDecimal value) {
        return value.signum() >= 0 && value.compareTo(BigDecimal.valueOf(100)) <= 0;
    }

    /**
     * Checks a dealer.
     *
     * @param intent its intent to stay, from 0 to 100
     * @param before its share of wallet before
     * @param now its share of wallet now
     * @return true if the words are good and the share has fallen by as much or more
     */
    public boolean warns(Fraction intent, Fraction before, Fraction now) {
        return intent.compareTo(Fraction.of(leastIntent)) >= 0
                && before.minus(now).compareTo(Fraction.of(fall)) >= 0;
    }
}
