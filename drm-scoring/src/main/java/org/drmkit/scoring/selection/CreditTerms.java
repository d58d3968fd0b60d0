package org.drmkit.scoring.selection;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.drmkit.core.explain.Explanation;
import org.drmkit.core.explain.Operation;
import org.drmkit.core.json.DefinitionException;
import org.drmkit.core.json.Json;
import org.drmkit.core.json.Pointer;
import org.drmkit.core.json.Problem;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;
import org.drmkit.core.money.Money;
import org.drmkit.core.number.Fraction;

/**
 * What a dealer of a credit grade may owe: average monthly sales x term x factor of the grade.
 *
 * <p>300,000 a month, a term of 1.5 months and a factor of 0.8 for grade A make a limit of 360,000. As JSON {@code {"months": 1.5,
 * "factors": {"AAA": 2, "AA": 1, "A": 0.8, "B": 0.6, "C": 0}}}. Immutable.
 *
 * @param months the term in months
 * @param factors the factor by grade
 */
public record CreditTerms(BigDecimal months, Map<String, BigDecimal> factors) {

    /** Terms in JSON. */
    public static final Shape<CreditTerms> SHAPE = Shape.object("credit terms", o -> {
        Shape<BigDecimal> fromZero = Shapes.DECIMAL.where("a number from 0", number -> number.signum() >= 0);
        var months = o.required("months", fromZero, CreditTerms::months);
        var factors = o.required("factors", Shapes.mapOf(Shapes.CODE, fromZero), CreditTerms::factors);
        return v -> new CreditTerms(v.get(months), v.get(factors));
    });

    /** Keeps the factors. */
    public CreditTerms {
        factors = ImmutableMap.copyOf(factors);
    }

    /**
     * Reads terms.
     *
     * @param text the JSON text
     * @return the terms
     * @throws DefinitionException with all problems, if there are any
     */
    public static CreditTerms read(String text) {
        return SHAPE.parse(Json.parse(text), "set of credit terms");
    }

    /**
     * Returns what a dealer may owe.
     *
     * @param monthlySales the average sales of a month
     * @param grade the credit grade
     * @return the limit, rounded down to the minor unit; none for sales below 0
     * @throws DefinitionException if the grade is not known
     */
    public Money limit(Money monthlySales, String grade) {
        BigDecimal exact =
                monthlySales.amount().max(BigDecimal.ZERO).multiply(months).multiply(factor(grade));
        return Money.rounded(monthlySales.currency(), Fraction.of(exact), RoundingMode.DOWN);
    }

    private BigDecimal factor(String grade) {
        BigDecimal factor = factors.get(grade);
        if (factor == null) {
            throw new DefinitionException(
                    "credit limit",
                    List.of(Problem.unknown(Pointer.root().child("factors"), "credit grade", grade, factors.keySet())));
        }
        return factor;
    }

    /**
     * Explains what a dealer may owe.
     *
     * @param monthlySales the average sales of a month
     * @param grade the credit grade
     * @return the limit as a product
     * @throws DefinitionException if the grade is not known
     */
    public Explanation explain(Money monthlySales, String grade) {
        String currency = monthlySales.currency().getCurrencyCode();
        Explanation sales = Explanation.builder("credit.sales")
                .value(monthlySales.amount(), currency)
                .build();
        Explanation above = Explanation.builder("credit.positiveSales")
                .unit(currency)
                .operation(
                        Operation.MAX,
                        sales,
                        Explanation.builder("credit.nothing")
                                .value(BigDecimal.ZERO, currency)
                                .build())
                .build();
        Explanation product = Explanation.builder("credit.product")
                .unit(currency)
                .operation(
                        Operation.PRODUCT,
                        monthlySales.amount().signum() < 0 ? above : sales,
                        Explanation.builder("credit.months").value(months, "").build(),
                        Explanation.builder("credit.factor")
                                .argument("grade", grade)
                                .value(factor(grade), "")
                                .build())
                .build();
        int digits = monthlySales.currency().getDefaultFractionDigits();
        return Explanation.builder("credit.limit")
                .argument("grade", grade)
                .unit(currency)
                .operation(Operation.round(digits, RoundingMode.DOWN), product)
                .build();
    }
}
