package org.drmkit.core.measure.internal.addend;

import java.math.BigDecimal;
import java.util.Optional;
import org.drmkit.core.measure.Aggregation;
import org.drmkit.core.measure.Aggregation.Sum;
import org.drmkit.core.measure.Basis;
import org.drmkit.core.measure.Factor;
import org.drmkit.core.measure.internal.condition.Dimensions;
import org.drmkit.core.trade.internal.DecimalColumn;
import org.drmkit.core.trade.internal.LedgerColumns;

/** What the lines of a ledger add to each lane of one basis. */
public final class Addends {

    private final LedgerColumns columns;
    private final Basis basis;
    private final Dimensions dimensions;
    private final TableBinder tables;

    public Addends(LedgerColumns columns, Basis basis, Dimensions dimensions, TableBinder tables) {
        this.columns = columns;
        this.basis = basis;
        this.dimensions = dimensions;
        this.tables = tables;
    }

    /** Returns what a line adds to a lane: to its sum, its number, its net amounts, or the value that is compared. */
    public Addend of(Aggregation aggregation) {
        if (aggregation instanceof Sum sum) {
            return collected(sum.column(), factor(sum).isPresent(), whole(sum));
        } else if (aggregation instanceof Aggregation.Extreme extreme) {
            return extreme(extreme.column());
        }
        return aggregation instanceof Aggregation.Count
                ? new Addend.One(columns.size())
                : collected("amount", false, new Addend.Column(columns.amount()));
    }

    /** Returns the factor that is applied to the sum of all lines, when it is read. */
    public static Optional<BigDecimal> factorOfSum(Sum sum) {
        return sum.times()
                .filter(factor -> !sum.roundLine())
                .filter(Factor.Constant.class::isInstance)
                .map(factor -> ((Factor.Constant) factor).value());
    }

    /** Returns the factor that is applied to each line. */
    private static Optional<Factor> factor(Sum sum) {
        return sum.times().filter(factor -> factorOfSum(sum).isEmpty());
    }

    private Addend whole(Sum sum) {
        DecimalColumn column = columns.decimal(sum.column());
        return factor(sum)
                .map(factor -> factors(column, factor))
                .<Addend>map(factors -> sum.roundLine()
                        ? Product.rounded(factors, columns.amount().scale())
                        : Product.exact(factors))
                .orElseGet(() -> new Addend.Column(column));
    }

    private Factors factors(DecimalColumn column, Factor factor) {
        if (factor instanceof Factor.Constant constant) {
            return new ConstantFactor(column, constant.value());
        } else if (factor instanceof Factor.Column other) {
            return new ColumnFactors(column, columns.decimal(other.name()));
        }
        return tables.factors(column, ((Factor.Table) factor).name());
    }

    private Addend collected(String column, boolean multiplied, Addend whole) {
        if (basis != Basis.COLLECTED) {
            return whole;
        }
        long[] received = columns.receipts().amount();
        return column.equals("amount") && !multiplied
                ? new Addend.Received(received, columns.amount().scale())
                : new Collected(whole, received, columns.amount().values());
    }

    private Addend extreme(String column) {
        if (column.equals("unitPrice")) {
            return new Addend.Price(columns.amount(), columns.quantity());
        }
        if (columns.decimals().containsKey(column)) {
            return collected(column, false, new Addend.Column(columns.decimal(column)));
        }
        return new Addend.Day(dimensions.days(column).orElseGet(dimensions::counted));
    }
}
