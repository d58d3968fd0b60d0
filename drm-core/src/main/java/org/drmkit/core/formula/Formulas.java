package org.drmkit.core.formula;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.drmkit.core.time.PeriodUnit;

/**
 * Formulas built in Java with the names of the language.
 *
 * <p>{@code growth(measure("total"), measure("total", At.YEAR_AGO))} is what {@code {"growth": ["total", {"measure": "total",
 * "at": "YEAR_AGO"}]}} reads as. Made for a static import.
 */
public final class Formulas {

    private Formulas() {}

    /**
     * Returns a measure in the current period.
     *
     * @param name  the measure's name
     * @return the formula
     */
    public static Formula measure(String name) {
        return new MeasureReference(name, At.CURRENT);
    }

    /**
     * Returns a measure at another time.
     *
     * @param name  the measure's name
     * @param at  the time
     * @return the formula
     */
    public static Formula measure(String name, At at) {
        return new MeasureReference(name, at);
    }

    /**
     * Returns a fact for the current period, or an attribute of the dealer.
     *
     * @param name  the fact's name, or {@code dealer.} and the attribute's
     * @return the formula
     */
    public static Formula fact(String name) {
        return new FactReference(name, At.CURRENT);
    }

    /**
     * Returns a fact for another period.
     *
     * @param name  the fact's name, or {@code dealer.} and the attribute's
     * @param at  the period
     * @return the formula
     */
    public static Formula fact(String name, At at) {
        return new FactReference(name, at);
    }

    /**
     * Returns the payout of another rule.
     *
     * @param id  the rule's id
     * @return the formula
     */
    public static Formula rule(String id) {
        return new ResultReference(ResultReference.RULE, id);
    }

    /**
     * Returns the points of a KPI or node.
     *
     * @param id  the id of the KPI or node
     * @return the formula
     */
    public static Formula kpi(String id) {
        return new ResultReference(ResultReference.KPI, id);
    }

    /**
     * Returns a constant.
     *
     * @param value  the number
     * @return the formula
     */
    public static Formula constant(BigDecimal value) {
        return new Constant(value);
    }

    /**
     * Returns a constant.
     *
     * @param value  the number as a decimal text, such as {@code 0.02}
     * @return the formula
     * @throws NumberFormatException if the text is not a decimal
     */
    public static Formula constant(String value) {
        return new Constant(new BigDecimal(value));
    }

    /**
     * Returns a constant.
     *
     * @param value  the number
     * @return the formula
     */
    public static Formula constant(long value) {
        return new Constant(BigDecimal.valueOf(value));
    }

    /**
     * Returns a sum.
     *
     * @param operands  the values, at least one
     * @return the formula
     */
    public static Formula add(Formula... operands) {
        return new Add(List.of(operands));
    }

    /**
     * Returns a difference.
     *
     * @param minuend  what is subtracted from
     * @param subtrahend  what is subtracted
     * @return the formula
     */
    public static Formula subtract(Formula minuend, Formula subtrahend) {
        return new Subtract(minuend, subtrahend);
    }

    /**
     * Returns a product.
     *
     * @param factors  the factors, at least one
     * @return the formula
     */
    public static Formula multiply(Formula... factors) {
        return new Multiply(List.of(factors));
    }

    /**
     * Returns a quotient.
     *
     * @param dividend  what is divided
     * @param divisor  what it is divided by
     * @return the formula
     */
    public static Formula divide(Formula dividend, Formula divisor) {
        return new Divide(dividend, divisor);
    }

    /**
     * Returns the least value.
     *
     * @param operands  the values, at least one
     * @return the formula
     */
    public static Formula min(Formula... operands) {
        return new Min(List.of(operands));
    }

    /**
     * Returns the greatest value.
     *
     * @param operands  the values, at least one
     * @return the formula
     */
    public static Formula max(Formula... operands) {
        return new Max(List.of(operands));
    }

    /**
     * Returns the greatest whole number that is not above a value.
     *
     * @param operand  the value
     * @return the formula
     */
    public static Formula floor(Formula operand) {
        return new Floor(operand);
    }

    /**
     * Returns the growth from one value to another, as a share of the first.
     *
     * @param now  the later value
     * @param before  the earlier value
     * @return the formula
     */
    public static Formula growth(Formula now, Formula before) {
        return new Growth(now, before);
    }

    /**
     * Returns the share of a part in a whole.
     *
     * @param part  the part
     * @param whole  the whole
     * @return the formula
     */
    public static Formula share(Formula part, Formula whole) {
        return new Share(part, whole);
    }

    /**
     * Returns the number of periods in which tests hold.
     *
     * @param unit  the length of the periods to count
     * @param when  the tests, all of which must hold
     * @return the formula
     */
    public static Formula periods(PeriodUnit unit, Test... when) {
        return new PeriodCount(unit, List.of(when));
    }

    /**
     * Returns the rank among all dealers.
     *
     * @param operand  the value
     * @return the formula
     */
    public static Formula rank(Formula operand) {
        return new Rank(operand, Optional.empty());
    }

    /**
     * Returns the rank among the dealers that share an attribute.
     *
     * @param operand  the value
     * @param among  the attribute, with {@code dealer.} before it
     * @return the formula
     */
    public static Formula rank(Formula operand, String among) {
        return new Rank(operand, Optional.of(among));
    }

    /**
     * Returns a value, or another where it is not Present.
     *
     * @param value  the value
     * @param otherwise  what stands in for it
     * @return the formula
     */
    public static Formula orElse(Formula value, Formula otherwise) {
        return new OrElse(value, otherwise);
    }
}
