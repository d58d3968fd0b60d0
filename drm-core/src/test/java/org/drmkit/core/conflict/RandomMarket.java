package org.drmkit.core.conflict;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.drmkit.core.agreement.Exclusivity;
import org.drmkit.core.agreement.TerritoryGrant;
import org.drmkit.core.trade.ColumnType;
import org.drmkit.core.trade.Stage;
import org.drmkit.core.trade.TradeLine;
import org.drmkit.core.trade.TradeLineBuilder;
import org.drmkit.core.trade.TradeSchema;
import org.drmkit.core.tree.CodeEntry;
import org.drmkit.core.tree.CodeTree;
import org.drmkit.core.tree.Retirement;

/** Small markets at random: bushy trees with retired and incomplete nodes, and grants that crowd in them. */
final class RandomMarket {

    static final List<String> CHANNELS = List.of("A", "B", "C");

    final Random random;
    final CodeTree regions;
    final CodeTree products;
    final TradeSchema schema;

    RandomMarket(Random random) {
        this.random = random;
        this.regions = tree("R");
        this.products = tree("P");
        this.schema = TradeSchema.builder("CNY")
                .regions(regions)
                .products(products)
                .channels(CHANNELS)
                .column("listValue", ColumnType.DECIMAL)
                .build();
    }

    private CodeTree tree(String prefix) {
        List<CodeEntry> lines = new ArrayList<>();
        int size = 1 + random.nextInt(10);
        for (int i = 0; i < size; i++) {
            boolean isRoot = i == 0 || random.nextInt(6) == 0;
            CodeEntry line = isRoot
                    ? CodeEntry.root(prefix + i)
                    : CodeEntry.of(prefix + i, prefix + (i - 1 - random.nextInt(Math.min(i, 3))));
            lines.add(varied(line));
        }
        return CodeTree.of(lines);
    }

    private CodeEntry varied(CodeEntry line) {
        return switch (random.nextInt(10)) {
            case 0 -> line.retired(new Retirement(LocalDate.EPOCH, List.of()));
            case 1 -> line.incomplete();
            default -> line;
        };
    }

    /** Grants with ids in order; in crowds many of them have the same codes. */
    List<TerritoryGrant> grants(int count) {
        int crowd = 1 + random.nextInt(3);
        List<TerritoryGrant> grants = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            grants.add(grant("G%03d".formatted(i), crowd));
        }
        return grants;
    }

    private TerritoryGrant grant(String id, int most) {
        LocalDate from = GrantOracle.START.plusDays(random.nextInt(30));
        TerritoryGrant.Builder grant = TerritoryGrant.builder()
                .id(id)
                .dealer("D" + random.nextInt(6))
                .grantor(random.nextInt(8) == 0 ? "BRAND" : "")
                .exclusivity(any(List.of(Exclusivity.values())))
                .addAllRegions(some(most, () -> code(regions)))
                .addAllProducts(some(most, () -> code(products)))
                .from(from);
        if (random.nextInt(3) == 0) {
            grant.addAllExceptRegions(some(2, () -> code(regions))).addAllExceptProducts(some(1, () -> code(products)));
        }
        if (random.nextInt(3) == 0) {
            grant.channels(some(2, () -> any(CHANNELS)));
        }
        if (random.nextInt(6) == 0) {
            grant.group("GRP" + random.nextInt(2));
        }
        if (random.nextInt(5) > 0) {
            grant.to(from.plusDays(random.nextInt(20)));
        }
        return grant.build();
    }

    /** Sales with ids in order, of few prices so that many are at a bound, and what was taken back of them. */
    List<TradeLine> lines(int count) {
        List<TradeLine> lines = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            boolean isBack = i > 0 && random.nextInt(4) == 0;
            lines.add(isBack ? back("L" + i, any(lines)) : line("L" + i).build());
        }
        return lines;
    }

    private TradeLineBuilder line(String id) {
        int quantity = random.nextInt(12) - 1;
        long percent = any(List.of(30, 50, 79, 80, 85, 100, 100, 150, 151));
        TradeLineBuilder line = TradeLine.builder()
                .id(id)
                .dealer("D" + random.nextInt(6))
                .product(products.code(random.nextInt(products.size())))
                .date(day())
                .stage(random.nextInt(5) == 0 ? Stage.SELL_OUT : Stage.SELL_IN)
                .quantity(quantity)
                .amount(BigDecimal.valueOf(quantity * percent, random.nextInt(10) == 0 ? 2 : 0));
        if (random.nextInt(8) > 0) {
            line.region(regions.code(random.nextInt(regions.size())));
        }
        if (random.nextInt(2) == 0) {
            line.channel(any(CHANNELS));
        }
        if (random.nextInt(8) > 0) {
            line.decimal("listValue", BigDecimal.valueOf(100L * quantity));
        }
        if (random.nextInt(6) == 0) {
            line.recordedOn(day());
        }
        return line;
    }

    /** Half of a line, or all of it, or a price reduced afterwards. */
    private TradeLine back(String id, TradeLine line) {
        BigDecimal share = any(List.of(new BigDecimal("-0.5"), BigDecimal.ONE.negate()));
        TradeLineBuilder back = TradeLine.builder()
                .id(id)
                .dealer(line.dealer())
                .product(line.product())
                .date(random.nextInt(2) == 0 ? line.date() : day())
                .quantity(line.quantity().multiply(random.nextInt(4) == 0 ? BigDecimal.ZERO : share))
                .amount(line.amount().multiply(share).setScale(2, RoundingMode.HALF_UP))
                .reverses(line.id().orElseThrow());
        if (random.nextInt(2) == 0) {
            back.decimal("listValue", line.quantity().multiply(share).multiply(BigDecimal.valueOf(100)));
        }
        return back.build();
    }

    private LocalDate day() {
        return GrantOracle.START.plusDays(random.nextInt(120));
    }

    String code(CodeTree tree) {
        return random.nextInt(40) == 0 ? "UNKNOWN" : tree.code(random.nextInt(tree.size()));
    }

    <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private Set<String> some(int most, Supplier<String> code) {
        Set<String> codes = new TreeSet<>();
        int count = 1 + random.nextInt(most);
        for (int i = 0; i < count; i++) {
            codes.add(code.get());
        }
        return codes;
    }
}
