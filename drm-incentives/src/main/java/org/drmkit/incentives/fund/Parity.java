package org.drmkit.incentives.fund;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.drmkit.core.explain.Explanation;
import org.drmkit.core.explain.Operation;
import org.drmkit.core.explain.Value;
import org.drmkit.core.number.Fraction;

/**
 * How evenly a fund supports dealers who compete: the lowest rate of support as a share of the highest.
 *
 * <p>Dealers with 2.0 % and 1.5 % of their purchases have a parity of 0.75, which a floor of 0.90 flags. It is a figure for a lawyer where
 * the law asks for proportionally equal terms, not a verdict. Immutable.
 *
 * @param lowest the dealer with the lowest rate, the first in order
 * @param lowestRate its rate
 * @param highest the dealer with the highest rate, the first in order
 * @param highestRate its rate
 * @param ratio the lowest rate as a share of the highest, 1 if nobody has any
 * @param flagged true if that is below the floor of the fund
 */
public record Parity(
        String lowest, Fraction lowestRate, String highest, Fraction highestRate, Fraction ratio, boolean flagged) {

    /** Compares accounts of dealers who bought something; there is no parity of fewer than two. */
    static Optional<Parity> of(List<FundAccount> accounts, Fraction floor) {
        List<FundAccount> rated =
                accounts.stream().filter(account -> account.rate().isPresent()).toList();
        if (rated.size() < 2) {
            return Optional.empty();
        }
        Comparator<FundAccount> byRate =
                Comparator.comparing(account -> account.rate().orElseThrow());
        FundAccount low = rated.stream().min(byRate).orElseThrow();
        FundAccount high = rated.stream().min(byRate.reversed()).orElseThrow();
        return Optional.of(of(low, high, floor));
    }

    private static Parity of(FundAccount low, FundAccount high, Fraction floor) {
        Fraction least = low.rate().orElseThrow();
        Fraction most = high.rate().orElseThrow();
        Fraction ratio = most.signum() == 0 ? Fraction.ONE : least.dividedBy(most);
        return new Parity(low.dealer(), least, high.dealer(), most, ratio, ratio.compareTo(floor) < 0);
    }

    /**
     * Explains the parity.
     *
     * @return the ratio of both rates
     */
    public Explanation explain() {
        Explanation.Builder parity = Explanation.builder("fund.parity").value(Value.of(ratio, ""));
        Explanation low = rate(lowest, lowestRate);
        return highestRate.signum() == 0
                ? parity.note(low).build()
                : parity.operation(Operation.QUOTIENT, low, rate(highest, highestRate))
                        .build();
    }

    private static Explanation rate(String dealer, Fraction rate) {
        return Explanation.builder("fund.rate")
                .argument("dealer", dealer)
                .value(Value.of(rate, "%"))
                .build();
    }
}
