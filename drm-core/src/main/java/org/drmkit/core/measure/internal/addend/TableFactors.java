package org.drmkit.core.measure.internal.addend;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.drmkit.core.measure.RateRow;
import org.drmkit.core.measure.internal.batch.Batch;
import org.drmkit.core.measure.internal.sum.Magnitudes;
import org.drmkit.core.trade.internal.DecimalColumn;

/**
 * The factors that a rate table gives: a rate of the column that is summed, or an amount for each unit of the quantity.
 *
 * <p>All products have the same digits after the point: with amounts in cents, a rate of 0.04 and one of 0.125, cents are
 * multiplied by 40 and 125 to have five.
 */
final class TableFactors implements Factors {

    private final BoundTable table;
    private final DecimalColumn column;
    private final DecimalColumn quantity;
    private final boolean[] perUnit;
    private final BigInteger[] factors;
    private final long[] times;
    private final int scale;

    private TableFactors(BoundTable table, List<RateRow> worths, DecimalColumn column, DecimalColumn quantity) {
        this.table = table;
        this.column = column;
        this.quantity = quantity;
        this.perUnit = new boolean[worths.size()];
        this.factors = new BigInteger[worths.size()];
        this.times = new long[worths.size()];
        this.scale = worths.stream().mapToInt(this::scale).max().orElse(0);
        for (int row = 0; row < factors.length; row++) {
            RateRow worth = worths.get(row);
            perUnit[row] = worth.perUnit();
            factors[row] = worth.factor().unscaledValue().multiply(BigInteger.TEN.pow(scale - scale(worth)));
            times[row] = factors[row].longValue();
        }
    }

    /** Returns the factors of the rows and, after them, of the lines that no row matches. */
    static TableFactors of(
            BoundTable table,
            List<RateRow> rows,
            Optional<BigDecimal> otherwise,
            DecimalColumn column,
            DecimalColumn quantity) {
        List<RateRow> worths = new ArrayList<>(rows);
        worths.add(RateRow.rate(Map.of(), otherwise.orElse(BigDecimal.ZERO)));
        return new TableFactors(table, worths, column, quantity);
    }

    private int scale(RateRow worth) {
        return (worth.perUnit() ? quantity : column).scale() + worth.factor().scale();
    }

    @Override
    public int productScale() {
        return scale;
    }

    @Override
    public BigInteger largestProduct() {
        return Magnitudes.largest(column)
                .multiply(largest(false))
                .max(Magnitudes.largest(quantity).multiply(largest(true)));
    }

    @Override
    public BigInteger magnitude() {
        return Magnitudes.of(column)
                .multiply(largest(false))
                .add(Magnitudes.of(quantity).multiply(largest(true)));
    }

    private BigInteger largest(boolean ofUnits) {
        BigInteger largest = BigInteger.ZERO;
        for (int row = 0; row < factors.length; row++) {
            largest = perUnit[row] == ofUnits ? largest.max(factors[row].abs()) : largest;
        }
        return largest;
    }

    @Override
    public void multiply(Batch batch, int[] selected, int size, long[] products) {
        long[] digits = column.values();
        long[] units = quantity.values();
        for (int k = 0; k < size; k++) {
            int line = batch.own()[selected[k]];
            int row = table.row(batch, selected[k]);
            products[k] = (perUnit[row] ? units[line] : digits[line]) * times[row];
        }
    }

    @Override
    public BigInteger exact(Batch batch, int position) {
        int line = batch.own()[position];
        int row = table.row(batch, position);
        return BigInteger.valueOf((perUnit[row] ? quantity : column).values()[line])
                .multiply(factors[row]);
    }
}
