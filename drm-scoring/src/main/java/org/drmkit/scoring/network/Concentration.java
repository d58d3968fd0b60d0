package org.drmkit.scoring.network;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Optional;

/** How much revenue depends on a few. */
public final class Concentration {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(10_000);
    private static final int DIGITS = 2;

    private Concentration() {}

    /**
     * Returns the index of Herfindahl and Hirschman: the sum of the squared shares in percent.
     *
     * <p>Shares of 0.4, 0.3, 0.2 and 0.1 are an index of 3,000; one dealer alone is 10,000.
     *
     * @param revenues the revenue of each dealer; one that is negative counts nothing
     * @return the index with two decimals, empty if there is no revenue
     */
    public static Optional<BigDecimal> index(Collection<BigDecimal> revenues) {
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal squares = BigDecimal.ZERO;
        for (BigDecimal revenue : revenues) {
            BigDecimal counted = revenue.max(BigDecimal.ZERO);
            sum = sum.add(counted);
            squares = squares.add(counted.multiply(counted));
        }
        return sum.signum() == 0
                ? Optional.empty()
                : Optional.of(squares.multiply(WHOLE).divide(sum.multiply(sum), DIGITS, RoundingMode.HALF_UP));
    }
}
