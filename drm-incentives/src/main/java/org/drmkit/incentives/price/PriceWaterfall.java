package org.drmkit.incentives.price;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.drmkit.core.explain.Explanation;
import org.drmkit.core.explain.Operation;
import org.drmkit.core.explain.Value;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;
import org.drmkit.core.number.Decimals;
import org.drmkit.core.number.Fraction;
import org.drmkit.core.time.DateRange;

/**
 * How the invoice price of a product comes down to what a dealer pays in the end.
 *
 * <p>Invoiced at 100.00, less a rebate of 8 % and a fund of 1.50 a unit: 90.50. Immutable.
 *
 * @param dealer the dealer
 * @param product the product
 * @param period the days on which it holds
 * @param invoice the price on the invoice
 * @param deductions what is deducted, in order
 */
public record PriceWaterfall(
        String dealer, String product, DateRange period, BigDecimal invoice, List<Deduction> deductions) {

    static final Shape<PriceWaterfall> SHAPE = Shape.object("price", o -> {
        var dealer = o.required("dealer", Shapes.CODE, PriceWaterfall::dealer);
        var product = o.required("product", Shapes.CODE, PriceWaterfall::product);
        var period = o.include(DateRange.SHAPE, PriceWaterfall::period);
        var invoice = o.required(
                "invoice", Shapes.DECIMAL.where("a price above 0", p -> p.signum() > 0), PriceWaterfall::invoice);
        var deductions = o.withDefault(
                "deductions",
                Shapes.distinctListOf(Deduction.SHAPE, "id", Deduction::id),
                List.of(),
                PriceWaterfall::deductions);
        return v -> new PriceWaterfall(v.get(dealer), v.get(product), v.get(period), v.get(invoice), v.get(deductions));
    });

    /** Keeps the deductions. */
    public PriceWaterfall {
        invoice = Decimals.canonical(invoice);
        deductions = List.copyOf(deductions);
    }

    /**
     * Returns the price in the end of a unit that goes to a region.
     *
     * @param currency the unit of the prices
     * @param region where the unit goes, empty if that is not known
     * @return the invoice less the deductions that are for such a unit
     */
    public Explanation netPrice(String currency, Optional<String> region) {
        List<Explanation> operands = new ArrayList<>();
        operands.add(Explanation.input("price.invoice", Value.of(invoice, currency)));
        Fraction all = Fraction.of(invoice);
        Fraction rest = all;
        for (Deduction deduction : deductions) {
            if (deduction.isFor(region)) {
                Fraction amount = deduction.of(all, rest);
                operands.add(deducted(deduction, deduction.base() == Deduction.Base.INVOICE ? all : rest, currency));
                rest = rest.minus(amount);
            }
        }
        return Explanation.builder("price.net")
                .argument("dealer", dealer)
                .argument("product", product)
                .value(rest, currency)
                .operation(Operation.DIFFERENCE, operands)
                .build();
    }

    /** Returns the same with another deduction in the place of one, or without it. */
    PriceWaterfall replacing(Deduction before, Optional<Deduction> after) {
        List<Deduction> changed = deductions.stream()
                .flatMap(deduction -> deduction.equals(before) ? after.stream() : Stream.of(deduction))
                .toList();
        return new PriceWaterfall(dealer, product, period, invoice, changed);
    }

    private static Explanation deducted(Deduction deduction, Fraction base, String currency) {
        Explanation.Builder builder = Explanation.builder("price.deduction").argument("deduction", deduction.id());
        return deduction.rate().signum() == 0
                ? builder.value(deduction.perUnit(), currency).build()
                : builder.unit(currency)
                        .operation(
                                Operation.PRODUCT,
                                Explanation.input("price.rate", Value.of(deduction.rate(), "%")),
                                Explanation.input("price.base", Value.of(base, currency)))
                        .build();
    }
}
