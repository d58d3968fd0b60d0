package org.drmkit.core.money;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;
import org.drmkit.core.number.Fraction;

/**
 * An amount of money in the minor unit of its currency.
 *
 * <p>{@code CNY 940.00} has two decimal places, {@code JPY 940} none and {@code KWD 940.000} three, always; therefore
 * equal amounts are equal values. An amount with more places has to be rounded, once and by a named mode, with {@link
 * #rounded}. Amounts may have any size and either sign.
 *
 * <p>It is not a price per unit, which often has more places; that is a plain decimal. Immutable.
 */
public final class Money implements Comparable<Money> {

    /** Money in JSON: the text {@code "CNY 940.00"}. */
    public static final Shape<Money> SHAPE = Shapes.text(
            "amount of money", "a currency code and an amount, such as CNY 940.00", Money::read, Money::toString);

    private static final int LONGEST_TEXT = 60;

    private final Currency currency;
    private final BigDecimal amount;

    private Money(Currency currency, BigDecimal amount) {
        this.currency = currency;
        this.amount = amount;
    }

    /**
     * Returns an amount.
     *
     * @param currency the currency
     * @param amount the amount, with no more decimal places than the currency has
     * @return the money
     * @throws IllegalArgumentException if digits would be lost, or if the currency has no minor unit
     */
    public static Money of(Currency currency, BigDecimal amount) {
        int scale = scaleOf(currency);
        if (amount.stripTrailingZeros().scale() > scale) {
            throw new IllegalArgumentException("Amount " + amount + " must have at most " + scale
                    + " decimal places in " + currency + ". Maybe round it first, by a named mode.");
        }
        return new Money(currency, amount.setScale(scale));
    }

    /**
     * Returns an amount, as in {@code of("CNY", "940.00")}.
     *
     * @param currency the ISO 4217 code of the currency
     * @param amount the amount as a plain decimal
     * @return the money
     * @throws IllegalArgumentException if the code is unknown or the amount is not one of this currency
     */
    public static Money of(String currency, String amount) {
        return of(currency(currency), decimal(amount));
    }

    /**
     * Returns an amount that is given in minor units: 94000 fen are {@code CNY 940.00}.
     *
     * @param currency the currency
     * @param minor the number of minor units
     * @return the money
     * @throws IllegalArgumentException if the currency has no minor unit
     */
    public static Money ofMinor(Currency currency, long minor) {
        return new Money(currency, BigDecimal.valueOf(minor, scaleOf(currency)));
    }

    /**
     * Returns an amount that is given in minor units, of any size.
     *
     * @param currency the currency
     * @param minor the number of minor units
     * @return the money
     * @throws IllegalArgumentException if the currency has no minor unit
     */
    public static Money ofMinor(Currency currency, BigInteger minor) {
        return new Money(currency, new BigDecimal(minor, scaleOf(currency)));
    }

    /**
     * Returns an exact value as money, in one rounding to the minor unit: 4 % of 27,000.10 is {@code CNY 1080.00}.
     *
     * @param currency the currency
     * @param exact the value before rounding
     * @param mode the rounding mode
     * @return the money
     * @throws IllegalArgumentException if the currency has no minor unit
     */
    public static Money rounded(Currency currency, Fraction exact, RoundingMode mode) {
        return new Money(currency, exact.rounded(scaleOf(currency), mode));
    }

    /**
     * Returns no money.
     *
     * @param currency the currency
     * @return the amount 0
     * @throws IllegalArgumentException if the currency has no minor unit
     */
    public static Money zero(Currency currency) {
        return ofMinor(currency, 0);
    }

    /**
     * Reads what {@link #toString} writes: {@code "CNY 940.00"}.
     *
     * @param text the currency code, one space and a plain decimal
     * @return the money
     * @throws IllegalArgumentException if the text is something else
     */
    public static Money parse(String text) {
        int space = text.indexOf(' ');
        if (space < 0) {
            throw new IllegalArgumentException("\"" + text
                    + "\" is not an amount of money. Maybe write \"CNY 940.00\": a code, a space, a number.");
        }
        return of(text.substring(0, space), text.substring(space + 1));
    }

    private static Money read(String text) {
        if (text.length() > LONGEST_TEXT) {
            throw new IllegalArgumentException("Length " + text.length() + " must be at most " + LONGEST_TEXT
                    + ". Maybe something else was put in its place.");
        }
        return parse(text);
    }

    /**
     * Returns the number of decimal places that amounts of a currency have.
     *
     * @param currency the currency
     * @return 2 for CNY, 0 for JPY, 3 for KWD
     * @throws IllegalArgumentException if the currency has no minor unit, as gold (XAU)
     */
    public static int scaleOf(Currency currency) {
        int digits = currency.getDefaultFractionDigits();
        if (digits < 0) {
            throw new IllegalArgumentException(
                    "Currency " + currency + " must have a minor unit. Maybe \"CNY\" is meant.");
        }
        return digits;
    }

    private static Currency currency(String code) {
        try {
            return Currency.getInstance(code);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "Currency \"" + code + "\" must be an ISO 4217 code. Maybe \"CNY\" is meant.", e);
        }
    }

    private static BigDecimal decimal(String amount) {
        boolean plain = amount.chars().allMatch(c -> (c >= '0' && c <= '9') || c == '.' || c == '-');
        try {
            return plain ? new BigDecimal(amount) : notAnAmount(amount);
        } catch (NumberFormatException e) {
            return notAnAmount(amount);
        }
    }

    private static BigDecimal notAnAmount(String text) {
        throw new IllegalArgumentException("Amount \"" + text
                + "\" must be a plain decimal. Maybe write \"940.00\", without grouping or exponent.");
    }

    /**
     * Returns the currency.
     *
     * @return the currency
     */
    public Currency currency() {
        return currency;
    }

    /**
     * Returns the amount.
     *
     * @return the amount, at the scale of the currency
     */
    public BigDecimal amount() {
        return amount;
    }

    /**
     * Returns the number of minor units: 94000 for {@code CNY 940.00}.
     *
     * @return the minor units
     */
    public BigInteger minor() {
        return amount.unscaledValue();
    }

    /**
     * Returns the amount as an exact number to calculate with.
     *
     * @return the fraction
     */
    public Fraction exact() {
        return Fraction.of(amount);
    }

    /**
     * Adds.
     *
     * @param other the other amount
     * @return this + other
     * @throws CurrencyMismatchException if the currencies differ
     */
    public Money plus(Money other) {
        return new Money(currency, amount.add(sameCurrency(other).amount));
    }

    /**
     * Subtracts.
     *
     * @param other what is taken away
     * @return this - other
     * @throws CurrencyMismatchException if the currencies differ
     */
    public Money minus(Money other) {
        return new Money(currency, amount.subtract(sameCurrency(other).amount));
    }

    /**
     * Changes the sign.
     *
     * @return -this
     */
    public Money negated() {
        return new Money(currency, amount.negate());
    }

    /**
     * Multiplies, in one rounding to the minor unit.
     *
     * @param factor the factor
     * @param mode the rounding mode
     * @return the product
     */
    public Money multipliedBy(BigDecimal factor, RoundingMode mode) {
        return new Money(currency, amount.multiply(factor).setScale(amount.scale(), mode));
    }

    /**
     * Divides this amount by weights without losing or creating a minor unit, as {@link Allocation} does.
     *
     * @param weights the weights, none negative, not all 0
     * @return one part for each weight; together they are this amount
     * @throws IllegalArgumentException if a weight is negative or all are 0
     */
    public List<Money> allocated(List<BigDecimal> weights) {
        return Allocation.ofDecimals(minor(), weights).stream()
                .map(part -> ofMinor(currency, part))
                .toList();
    }

    /**
     * Tells whether this is no money.
     *
     * @return whether the amount is 0
     */
    public boolean isZero() {
        return amount.signum() == 0;
    }

    /**
     * Tells whether this is more than nothing.
     *
     * @return whether the amount is above 0
     */
    public boolean isPositive() {
        return amount.signum() > 0;
    }

    /**
     * Tells whether this is less than nothing.
     *
     * @return whether the amount is below 0
     */
    public boolean isNegative() {
        return amount.signum() < 0;
    }

    /**
     * Returns the amount as people of a language write it, with grouping and without the currency: {@code "1,080.00"}.
     *
     * @param locale the language
     * @return the text
     */
    public String formatted(Locale locale) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(amount.scale());
        format.setMaximumFractionDigits(amount.scale());
        return format.format(amount);
    }

    private Money sameCurrency(Money other) {
        if (!currency.equals(other.currency)) {
            throw new CurrencyMismatchException(currency, other.currency);
        }
        return other;
    }

    /**
     * Compares two amounts of one currency.
     *
     * @throws CurrencyMismatchException if the currencies differ
     */
    @Override
    public int compareTo(Money other) {
        return amount.compareTo(sameCurrency(other).amount);
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof Money other && currency.equals(other.currency) && amount.equals(other.amount);
    }

    @Override
    public int hashCode() {
        return 31 * currency.hashCode() + amount.hashCode();
    }

    /** Returns {@code "CNY 940.00"}, which {@link #parse} reads. */
    @Override
    public String toString() {
        return currency.getCurrencyCode() + " " + amount.toPlainString();
    }
}
