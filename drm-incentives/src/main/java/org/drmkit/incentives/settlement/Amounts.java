package org.drmkit.incentives.settlement;

import java.math.BigDecimal;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;

/** Amounts of money as they stand in a settlement, whose currency is named once. */
final class Amounts {

    static final Shape<BigDecimal> SHAPE = Shapes.text(
            "amount", "an amount of money as a text, such as \"940.00\"", BigDecimal::new, BigDecimal::toPlainString);

    private Amounts() {}
}
