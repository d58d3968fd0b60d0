package org.drmkit.core.conflict;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.drmkit.core.agreement.Exclusivity;
import org.drmkit.core.agreement.TerritoryGrant;
import org.drmkit.core.fact.Scalar;
import org.drmkit.core.trade.TradeLine;
import org.drmkit.core.tree.CodeTree;

/** The sales rules by loops over rows and decimals, line by line and grant by grant. */
final class SalesOracle {

    /** What a line sold, less what was taken back. */
    private static final class Sale {

        final TradeLine line;
        BigDecimal quantity;
        BigDecimal amount;
        BigDecimal reference;
        boolean isTouched;

        Sale(TradeLine line) {
            this.line = line;
            this.quantity = line.quantity();
            this.amount = line.amount();
            this.reference = reference(line);
        }

        void takeBack(TradeLine back) {
            quantity = quantity.add(back.quantity());
            amount = amount.add(back.amount());
            reference = reference.add(reference(back));
            isTouched = true;
        }

        boolean isLeft() {
            return !line.isReturn() && (!isTouched || quantity.signum() > 0 || amount.signum() > 0);
        }

        boolean hasReference() {
            return line.columns().containsKey("listValue");
        }

        private static BigDecimal reference(TradeLine line) {
            Scalar value = line.columns().get("listValue");
            return value == null ? BigDecimal.ZERO : ((Scalar.Decimal) value).value();
        }
    }

    private final RandomMarket market;
    private final ConflictPolicy policy;
    private final List<Sale> sales = new ArrayList<>();

    SalesOracle(RandomMarket market, ConflictPolicy policy, List<TradeLine> lines, LocalDate asOf) {
        this.market = market;
        this.policy = policy;
        Map<String, TradeLine> seen = new HashMap<>();
        lines.stream()
                .filter(line -> !line.date().isAfter(asOf) && !line.recordedOn().isAfter(asOf))
                .forEach(line -> seen.put(line.id().orElseThrow(), line));
        Map<String, Sale> byId = new TreeMap<>();
        seen.forEach((id, line) -> byId.put(id, new Sale(line)));
        seen.forEach((id, line) -> {
            String root = root(seen, id);
            if (!root.equals(id)) {
                byId.get(root).takeBack(line);
            }
        });
        byId.values().stream()
                .filter(Sale::isLeft)
                .filter(sale -> sale.line.stage() == policy.stage())
                .filter(sale -> policy.sales()
                        .map(days -> days.contains(sale.line.date()))
                        .orElse(true))
                .forEach(sales::add);
    }

    private static String root(Map<String, TradeLine> seen, String id) {
        String at = id;
        while (seen.get(at).reverses().filter(seen::containsKey).isPresent()) {
            at = seen.get(at).reverses().orElseThrow();
        }
        return at;
    }

    /** By grant and seller: lines, quantity, amount. */
    Map<List<String>, List<BigDecimal>> intoExclusive(List<TerritoryGrant> grants) {
        Map<List<String>, List<BigDecimal>> found = new HashMap<>();
        Set<String> suppliers = new HashSet<>();
        grants.stream()
                .filter(grant -> grant.exclusivity() == Exclusivity.DIRECT)
                .forEach(grant -> suppliers.add(grant.dealer()));
        for (TerritoryGrant grant : grants) {
            for (Sale sale : sales) {
                String seller = sale.line.dealer();
                boolean isBarred = grant.exclusivity() == Exclusivity.EXCLUSIVE
                        || (grant.exclusivity() == Exclusivity.SOLE && !suppliers.contains(seller));
                boolean isOne = grant.dealer().equals(seller)
                        || grants.stream()
                                .anyMatch(other -> other.dealer().equals(seller)
                                        && other.group().isPresent()
                                        && other.group().equals(grant.group()));
                if (isBarred && !isOne && covers(grant, sale.line)) {
                    found.merge(
                            List.of(grant.id(), seller),
                            List.of(BigDecimal.ONE, sale.quantity, sale.amount),
                            SalesOracle::sum);
                }
            }
        }
        return found;
    }

    private static List<BigDecimal> sum(List<BigDecimal> a, List<BigDecimal> b) {
        return List.of(a.get(0).add(b.get(0)), a.get(1).add(b.get(1)), a.get(2).add(b.get(2)));
    }

    private boolean covers(TerritoryGrant grant, TradeLine line) {
        boolean isInTime = !line.date().isBefore(grant.from())
                && grant.to().map(line.date()::isBefore).orElse(true);
        boolean isInChannel = grant.channels()
                .map(set -> line.channel().filter(set::contains).isPresent())
                .orElse(true);
        return isInTime
                && isInChannel
                && line.region().isPresent()
                && isIn(market.regions, line.region().orElseThrow(), grant.regions(), grant.exceptRegions())
                && isIn(market.products, line.product(), grant.products(), grant.exceptProducts());
    }

    private static boolean isIn(CodeTree tree, String code, Set<String> includes, Set<String> excepts) {
        int node = tree.node(code);
        return GrantOracle.isUnder(tree, node, includes) && !GrantOracle.isUnder(tree, node, excepts);
    }

    /** By line: what it lacks. */
    Map<String, BigDecimal> belowFloor() {
        Map<String, BigDecimal> found = new HashMap<>();
        for (Sale sale : sales) {
            BigDecimal floor = policy.floorShare().multiply(sale.reference);
            if (sale.hasReference() && sale.amount.compareTo(floor) < 0) {
                found.put(
                        sale.line.id().orElseThrow(),
                        floor.setScale(2, RoundingMode.HALF_UP).subtract(sale.amount));
            }
        }
        return found;
    }

    /** Region, product, first day of the quarter, lower and higher dealer. */
    Set<List<String>> spread() {
        Map<List<String>, Map<String, BigDecimal[]>> cells = new HashMap<>();
        for (Sale sale : sales) {
            if (sale.line.region().isPresent() && sale.quantity.signum() > 0 && isPlausible(sale)) {
                LocalDate day = sale.line.date();
                String quarter = day.getYear() + "Q" + (day.getMonthValue() + 2) / 3;
                BigDecimal[] sums = cells.computeIfAbsent(
                                List.of(sale.line.region().orElseThrow(), quarter, sale.line.product()),
                                key -> new TreeMap<>())
                        .computeIfAbsent(
                                sale.line.dealer(), key -> new BigDecimal[] {BigDecimal.ZERO, BigDecimal.ZERO});
                sums[0] = sums[0].add(sale.amount);
                sums[1] = sums[1].add(sale.quantity);
            }
        }
        Set<List<String>> found = new HashSet<>();
        BigDecimal tolerated = BigDecimal.ONE.subtract(policy.spreadTolerance());
        cells.forEach((cell, dealers) -> dealers.forEach((lower, low) -> dealers.forEach((higher, high) -> {
            BigDecimal left = low[0].multiply(high[1]);
            BigDecimal right = tolerated.multiply(high[0]).multiply(low[1]);
            if (left.compareTo(right) < 0) {
                found.add(List.of(cell.get(0), cell.get(1), cell.get(2), lower, higher));
            }
        })));
        return found;
    }

    private boolean isPlausible(Sale sale) {
        BigDecimal lowest = policy.plausible().lowest().multiply(sale.reference);
        BigDecimal highest = policy.plausible().highest().multiply(sale.reference);
        return sale.amount.signum() >= 0
                && sale.hasReference()
                && sale.amount.compareTo(lowest) >= 0
                && sale.amount.compareTo(highest) <= 0;
    }

    /** Region and product of the depths that are demanded, without a sale below them. */
    Set<List<String>> withoutSale(WhiteSpace demand) {
        Set<List<String>> found = new HashSet<>();
        for (String region : demanded(market.regions, demand.regions())) {
            for (String product : demanded(market.products, demand.products())) {
                boolean isSold = sales.stream()
                        .anyMatch(sale -> sale.line
                                        .region()
                                        .filter(code -> isIn(market.regions, code, Set.of(region), Set.of()))
                                        .isPresent()
                                && isIn(market.products, sale.line.product(), Set.of(product), Set.of()));
                if (!isSold) {
                    found.add(List.of(region, product));
                }
            }
        }
        return found;
    }

    Set<List<String>> withoutGrant(WhiteSpace demand, List<TerritoryGrant> grants, LocalDate day) {
        Set<List<String>> found = new HashSet<>();
        for (String region : demanded(market.regions, demand.regions())) {
            for (String product : demanded(market.products, demand.products())) {
                boolean isGranted = grants.stream()
                        .anyMatch(grant -> grant.period()
                                        .filter(days -> days.contains(day))
                                        .isPresent()
                                && shareLeaf(market.regions, region, grant.regions(), grant.exceptRegions())
                                && shareLeaf(market.products, product, grant.products(), grant.exceptProducts()));
                if (!isGranted) {
                    found.add(List.of(region, product));
                }
            }
        }
        return found;
    }

    private static boolean shareLeaf(CodeTree tree, String code, Set<String> includes, Set<String> excepts) {
        Set<String> leaves = GrantOracle.leaves(tree, Set.of(code), Set.of());
        leaves.retainAll(GrantOracle.leaves(tree, includes, excepts));
        return !leaves.isEmpty();
    }

    private static Set<String> demanded(CodeTree tree, int depth) {
        Set<String> codes = new TreeSet<>();
        for (int node = 0; node < tree.size(); node++) {
            int above = 0;
            for (int at = tree.parent(node); at >= 0; at = tree.parent(at)) {
                above++;
            }
            boolean hasArea =
                    !GrantOracle.leaves(tree, Set.of(tree.code(node)), Set.of()).isEmpty();
            if (above == depth && hasArea) {
                codes.add(tree.code(node));
            }
        }
        return codes;
    }
}
