package org.drmkit.core.workload;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.drmkit.core.trade.LedgerBuilder;
import org.drmkit.core.trade.LineWriter;
import org.drmkit.core.trade.TradeLedger;
import org.drmkit.core.trade.TradeSchema;
import org.drmkit.core.tree.CodeTree;
import org.drmkit.core.tree.CodeTreeBuilder;

/**
 * The lines of workload W1: a year of 10,000 dealers, 500 products in 20 categories, 300 regions.
 *
 * <p>The first million lines sum up to 4,679,666,982.91; whoever measures on them asserts that first.
 */
public final class W1Lines {

    public static final int DEALERS = 10_000;
    public static final int PRODUCTS = 500;
    public static final int CATEGORIES = 20;
    public static final int REGIONS = 300;

    /** The sum of the amounts of the first million lines in cents. */
    public static final long MILLION_SUM = 467_966_698_291L;

    /** The sum of the amounts of the first ten million lines in cents. */
    public static final long TEN_MILLION_SUM = 4_673_992_100_635L;

    private static final long FIRST_DAY = LocalDate.of(2026, 1, 1).toEpochDay();

    public final int size;
    public final int[] tier = new int[DEALERS];
    public final long[] lastYear = new long[DEALERS];
    public final long[] target = new long[DEALERS];
    public final int[] dealer;
    public final int[] product;
    public final int[] region;
    public final int[] quantity;
    public final int[] day;
    public final long[] amount;

    private W1Lines(int size) {
        this.size = size;
        this.dealer = new int[size];
        this.product = new int[size];
        this.region = new int[size];
        this.quantity = new int[size];
        this.day = new int[size];
        this.amount = new long[size];
        draw(prices());
    }

    public static W1Lines of(int size) {
        W1Lines lines = new W1Lines(size);
        long expected = size == 1_000_000 ? MILLION_SUM : size == 10_000_000 ? TEN_MILLION_SUM : lines.sum();
        if (lines.sum() != expected) {
            throw new IllegalStateException("The amounts sum up to %d, not %d.".formatted(lines.sum(), expected));
        }
        return lines;
    }

    private int[] prices() {
        Rng rng = new Rng(42);
        long base = size / DEALERS * 490_000L;
        for (int d = 0; d < DEALERS; d++) {
            tier[d] = rng.nextInt(4);
            lastYear[d] = base * (600 + rng.nextInt(800)) / 1000;
            target[d] = base * (700 + rng.nextInt(600)) / 1000 / 100 * 100;
        }
        int[] prices = new int[PRODUCTS];
        Arrays.setAll(prices, k -> 1000 + rng.nextInt(99_000));
        return prices;
    }

    private void draw(int[] prices) {
        Rng rng = new Rng(43);
        for (int i = 0; i < size; i++) {
            dealer[i] = rng.nextInt(DEALERS);
            product[i] = rng.nextInt(PRODUCTS);
            region[i] = rng.nextInt(REGIONS);
            quantity[i] = 1 + rng.nextInt(20);
            amount[i] = (long) quantity[i] * prices[product[i]] * (850 + rng.nextInt(151)) / 1000;
            if (rng.nextInt(50) == 0) {
                quantity[i] = -quantity[i];
                amount[i] = -amount[i];
            }
            day[i] = rng.nextInt(365);
        }
    }

    /** The sum of all amounts in cents. */
    public long sum() {
        return Arrays.stream(amount).sum();
    }

    /** The codes of the dealers, {@code D0000} to {@code D9999}. */
    public static String[] dealerCodes() {
        return codes("D%04d", DEALERS);
    }

    /** The codes of the products, {@code S000} to {@code S499}. */
    public static String[] productCodes() {
        return codes("S%03d", PRODUCTS);
    }

    /** The codes of the regions, {@code R000} to {@code R299}. */
    public static String[] regionCodes() {
        return codes("R%03d", REGIONS);
    }

    private static String[] codes(String format, int count) {
        return IntStream.range(0, count).mapToObj(format::formatted).toArray(String[]::new);
    }

    /** Product S027 is in category C07. */
    public static TradeSchema schema() {
        CodeTreeBuilder products = CodeTree.builder().root("PRODUCTS");
        products.below("PRODUCTS", codes("C%02d", CATEGORIES));
        String[] codes = productCodes();
        for (int k = 0; k < PRODUCTS; k++) {
            products.below("C%02d".formatted(k % CATEGORIES), codes[k]);
        }
        CodeTree regions = CodeTree.builder()
                .root("REGIONS")
                .below("REGIONS", regionCodes())
                .build();
        return TradeSchema.builder("CNY")
                .products(products.build())
                .regions(regions)
                .build();
    }

    /** Loads the lines without ids. */
    public TradeLedger ledger() {
        LedgerBuilder builder = TradeLedger.builder(schema());
        LineWriter line = builder.line();
        String[] dealers = dealerCodes();
        String[] products = productCodes();
        String[] regions = regionCodes();
        for (int i = 0; i < size; i++) {
            line.dealer(dealers[dealer[i]])
                    .product(products[product[i]])
                    .region(regions[region[i]])
                    .date(FIRST_DAY + day[i])
                    .quantity(quantity[i])
                    .amountMinor(amount[i])
                    .add();
        }
        return builder.build();
    }
}
