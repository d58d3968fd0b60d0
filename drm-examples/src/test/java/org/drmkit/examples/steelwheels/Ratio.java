package org.drmkit.examples.steelwheels;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** An exact fraction with a positive denominator; only {@link #nineDecimals} rounds. */
record Ratio(BigDecimal num, BigDecimal den) implements Comparable<Ratio> {

    Ratio {
        if (den.signum() <= 0) {
            throw new ArithmeticException(num + " / " + den);
        }
    }

    static Ratio of(String value) {
        return new Ratio(new BigDecimal(value), BigDecimal.ONE);
    }

    static Ratio of(long value) {
        return new Ratio(BigDecimal.valueOf(value), BigDecimal.ONE);
    }

    Ratio plus(Ratio other) {
        return new Ratio(num.multiply(other.den).add(other.num.multiply(den)), den.multiply(other.den));
    }

    Ratio minus(Ratio other) {
        return plus(new Ratio(other.num.negate(), other.den));
    }

    Ratio times(Ratio other) {
        return new Ratio(num.multiply(other.num), den.multiply(other.den));
    }

    Ratio over(Ratio other) {
        return new Ratio(num.multiply(other.den), den.multiply(other.num));
    }

    /** This, but at least {@code low} and at most {@code high}. */
    Ratio within(Ratio low, Ratio high) {
        return compareTo(low) < 0 ? low : compareTo(high) > 0 ? high : this;
    }

    BigDecimal nineDecimals() {
        return num.divide(den, 9, RoundingMode.HALF_UP);
    }

    @Override
    public int compareTo(Ratio other) {
        return num.multiply(other.den).compareTo(other.num.multiply(den));
    }
}
