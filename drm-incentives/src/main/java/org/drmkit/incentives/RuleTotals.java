package org.drmkit.incentives;

import java.util.Currency;
import java.util.List;
import org.drmkit.core.fact.Parties;
import org.drmkit.core.money.Money;
import org.drmkit.incentives.internal.Entitlements;

/**
 * What each rule comes to for each dealer, over all periods and after all caps.
 *
 * <p>Held in columns, so that ten thousand dealers under a dozen rules are added up in no time. Immutable.
 */
public final class RuleTotals {

    private final Currency currency;
    private final List<String> rules;
    private final Parties dealers;
    private final long[][] amounts;

    private RuleTotals(Currency currency, List<String> rules, Parties dealers, long[][] amounts) {
        this.currency = currency;
        this.rules = rules;
        this.dealers = dealers;
        this.amounts = amounts;
    }

    static RuleTotals of(Currency currency, List<String> rules, Entitlements entitlements) {
        long[][] amounts = new long[rules.size()][entitlements.parties().size()];
        for (int e = 0; e < entitlements.entries().size(); e++) {
            long[] ofRule =
                    amounts[rules.indexOf(entitlements.entries().get(e).rule().id())];
            for (int i = 0; i < ofRule.length; i++) {
                ofRule[i] = Math.addExact(ofRule[i], entitlements.entitlement(e, i));
            }
        }
        return new RuleTotals(currency, List.copyOf(rules), entitlements.parties(), amounts);
    }

    /**
     * Returns the currency.
     *
     * @return the currency of all amounts
     */
    public Currency currency() {
        return currency;
    }

    /**
     * Returns the rules.
     *
     * @return their ids, in the order of the program
     */
    public List<String> rules() {
        return rules;
    }

    /**
     * Returns the dealers.
     *
     * @return the dealers, in order
     */
    public Parties dealers() {
        return dealers;
    }

    /**
     * Returns what a rule comes to for a dealer, in minor units.
     *
     * @param rule the position of the rule
     * @param dealer the position of the dealer
     * @return the minor units
     */
    public long minor(int rule, int dealer) {
        return amounts[rule][dealer];
    }

    /**
     * Returns what a rule comes to for a dealer.
     *
     * @param rule the id of the rule
     * @param dealer the dealer
     * @return the amount, 0 for a rule or dealer that is not there
     */
    public Money amount(String rule, String dealer) {
        int row = rules.indexOf(rule);
        int column = dealers.index(dealer);
        return row < 0 || column < 0 ? Money.zero(currency) : Money.ofMinor(currency, minor(row, column));
    }
}
