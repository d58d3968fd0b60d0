package org.drmkit.incentives.fund;

import java.math.BigDecimal;
import java.util.Currency;
import org.drmkit.core.json.ObjectShape;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;
import org.drmkit.core.time.DateRange;

/** How a fund looks as JSON. */
final class FundShape {

    private static final Shape<BigDecimal> SHARE =
            Shapes.DECIMAL.where("a share from 0 to 1", x -> x.signum() >= 0 && x.compareTo(BigDecimal.ONE) <= 0);

    private static final Shape<BigDecimal> PAID_SHARE =
            Shapes.DECIMAL.where("a share above 0, at most 1", x -> x.signum() > 0 && x.compareTo(BigDecimal.ONE) <= 0);

    private static final Shape<BigDecimal> NOT_NEGATIVE =
            Shapes.DECIMAL.where("an amount of at least 0", x -> x.signum() >= 0);

    /** An amount as a report has it. */
    static final Shape<BigDecimal> AMOUNT = Shapes.text(
            "amount", "an amount of money as a text, such as \"940.00\"", BigDecimal::new, BigDecimal::toPlainString);

    static final Shape<Currency> CURRENCY =
            Shapes.text("currency", "a code of ISO 4217", Currency::getInstance, Currency::getCurrencyCode);

    static final ObjectShape<Fund> SHAPE = Shape.object("fund", o -> {
        o.fixed("format", "drm-fund/1");
        var id = o.required("id", Shapes.TEXT, Fund::id);
        var version = o.required("version", Shapes.integer(1, Integer.MAX_VALUE), Fund::version);
        var currency = o.required("currency", CURRENCY, Fund::currency);
        var validity = o.required("validity", DateRange.SHAPE, Fund::validity);
        var budget = o.optional("budget", NOT_NEGATIVE, Fund::budget);
        var accrual = o.withDefault("accrual", SHARE, BigDecimal.ZERO, Fund::accrual);
        var share = o.required("share", PAID_SHARE, Fund::share);
        var days = o.required("claimDays", Shapes.integer(0, 3660), Fund::claimDays);
        var perRequest = o.optional("perRequest", NOT_NEGATIVE, Fund::perRequest);
        var carry = o.withDefault("carryOver", SHARE, BigDecimal.ZERO, Fund::carryOver);
        var floor = o.withDefault("parityFloor", SHARE, BigDecimal.ZERO, Fund::parityFloor);
        return v -> new Fund(
                v.get(id),
                v.get(version),
                v.get(currency),
                v.get(validity),
                v.get(budget),
                v.get(accrual),
                v.get(share),
                v.get(days),
                v.get(perRequest),
                v.get(carry),
                v.get(floor));
    });

    private FundShape() {}
}
