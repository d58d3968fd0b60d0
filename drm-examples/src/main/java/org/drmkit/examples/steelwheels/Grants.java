package org.drmkit.examples.steelwheels;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.drmkit.core.agreement.Exclusivity;
import org.drmkit.core.agreement.TerritoryGrant;
import org.drmkit.core.trade.TradeLine;
import org.drmkit.core.tree.CodeTree;

/**
 * The territories of the example, which the database does not have: made from what dealers sold.
 *
 * <p>Every dealer may sell everything in its own country from its first order on. Where two or more dealers sold a product line in a
 * country in 2003 and the largest of them had at least 40 %, that one got the line exclusively for 2004.
 */
final class Grants {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal LEADING_PERCENT = BigDecimal.valueOf(40);
    private static final LocalDate FROM = LocalDate.of(2004, 1, 1);

    private final Sales sales;
    private final CodeTree products;

    Grants(Sales sales, CodeTree products) {
        this.sales = sales;
        this.products = products;
    }

    /** A product line in a country. */
    private record Cell(String country, String line) {}

    List<TerritoryGrant> all() {
        List<TerritoryGrant> grants = new ArrayList<>();
        sales.dealers().forEach(dealer -> grants.add(own(dealer)));
        amounts2003()
                .forEach((cell, amounts) -> leader(amounts).ifPresent(dealer -> grants.add(exclusive(cell, dealer))));
        return grants;
    }

    private TerritoryGrant own(String dealer) {
        return TerritoryGrant.builder()
                .id("own:" + dealer)
                .dealer(dealer)
                .exclusivity(Exclusivity.NON_EXCLUSIVE)
                .addRegion(sales.country(dealer))
                .addProduct("ALL")
                .from(sales.firstDate(dealer).orElseThrow())
                .build();
    }

    private static TerritoryGrant exclusive(Cell cell, String dealer) {
        return TerritoryGrant.builder()
                .id("exclusive:" + cell.country() + "/" + cell.line())
                .dealer(dealer)
                .exclusivity(Exclusivity.EXCLUSIVE)
                .addRegion(cell.country())
                .addProduct(cell.line())
                .from(FROM)
                .to(FROM.plusYears(1))
                .build();
    }

    private Map<Cell, Map<String, BigDecimal>> amounts2003() {
        Comparator<Cell> order = Comparator.comparing(Cell::country).thenComparing(Cell::line);
        Map<Cell, Map<String, BigDecimal>> amounts = new TreeMap<>(order);
        for (TradeLine line : sales.in(2003)) {
            Cell cell = new Cell(line.region().orElseThrow(), lineOf(line.product()));
            amounts.computeIfAbsent(cell, key -> new TreeMap<>()).merge(line.dealer(), line.amount(), BigDecimal::add);
        }
        return amounts;
    }

    private String lineOf(String product) {
        return products.code(products.parent(products.node(product)));
    }

    /** The dealer with the most, of equal ones the lowest number, if it leads clearly. */
    private static Optional<String> leader(Map<String, BigDecimal> amounts) {
        BigDecimal total = amounts.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        Comparator<Map.Entry<String, BigDecimal>> byAmount = Map.Entry.comparingByValue();
        return amounts.entrySet().stream()
                .max(byAmount.thenComparing(top -> -Integer.parseInt(top.getKey())))
                .filter(top -> amounts.size() > 1)
                .filter(top -> top.getValue().multiply(HUNDRED).compareTo(total.multiply(LEADING_PERCENT)) >= 0)
                .map(Map.Entry::getKey);
    }
}
