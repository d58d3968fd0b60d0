package org.drmkit.core.conflict;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.drmkit.core.agreement.Exclusivity;
import org.drmkit.core.agreement.TerritoryGrant;
import org.drmkit.core.book.DealerBook;
import org.drmkit.core.network.DealerNetwork;
import org.drmkit.core.trade.ColumnType;
import org.drmkit.core.trade.TradeLedger;
import org.drmkit.core.trade.TradeLine;
import org.drmkit.core.trade.TradeLineBuilder;
import org.drmkit.core.trade.TradeSchema;
import org.drmkit.core.tree.CodeEntry;
import org.drmkit.core.tree.CodeTree;
import org.drmkit.core.tree.Retirement;

/** A market for tests: provinces, cities and counties, appliances, and grants and lines that are told in a few words. */
final class Market {

    static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);

    /** Zhejiang with Hangzhou and Ningbo, Jiangsu with Nanjing, the United States of which only two states are listed. */
    static final CodeTree REGIONS = CodeTree.builder()
            .add(CodeEntry.root("WORLD"))
            .add(CodeEntry.of("CN", "WORLD"))
            .add(CodeEntry.of("33", "CN"))
            .add(CodeEntry.of("3301", "33"))
            .add(CodeEntry.of("330102", "3301"))
            .add(CodeEntry.of("330103", "3301").retired(new Retirement(LocalDate.of(2021, 4, 9), List.of("330105"))))
            .add(CodeEntry.of("330105", "3301"))
            .add(CodeEntry.of("330106", "3301"))
            .add(CodeEntry.of("3302", "33"))
            .add(CodeEntry.of("330203", "3302"))
            .add(CodeEntry.of("330205", "3302"))
            .add(CodeEntry.of("32", "CN"))
            .add(CodeEntry.of("3201", "32"))
            .add(CodeEntry.of("US", "WORLD").incomplete())
            .add(CodeEntry.of("US-CA", "US"))
            .add(CodeEntry.of("US-NV", "US"))
            .build();

    static final CodeTree PRODUCTS = CodeTree.builder()
            .add(CodeEntry.root("ALL"))
            .add(CodeEntry.of("APPL", "ALL"))
            .add(CodeEntry.of("AC", "APPL"))
            .add(CodeEntry.of("AC-100", "AC"))
            .add(CodeEntry.of("AC-200", "AC"))
            .add(CodeEntry.of("TV", "APPL"))
            .add(CodeEntry.of("TV-55", "TV"))
            .add(CodeEntry.of("PARTS", "ALL"))
            .build();

    static final TradeSchema SCHEMA = TradeSchema.builder("CNY")
            .regions(REGIONS)
            .products(PRODUCTS)
            .channels(List.of("OFFLINE", "ONLINE", "TENDER"))
            .column("listValue", ColumnType.DECIMAL)
            .build();

    private Market() {}

    /** Starts a grant for the year 2026; codes that start with {@code -} are carved out. */
    static TerritoryGrant.Builder grant(
            String id, String dealer, Exclusivity exclusivity, String regions, String products) {
        return TerritoryGrant.builder()
                .id(id)
                .dealer(dealer)
                .exclusivity(exclusivity)
                .addAllRegions(codes(regions, false))
                .addAllExceptRegions(codes(regions, true))
                .addAllProducts(codes(products, false))
                .addAllExceptProducts(codes(products, true));
    }

    static TerritoryGrant inYear(TerritoryGrant.Builder grant) {
        return during(grant, "2026-01-01", "2027-01-01");
    }

    static TerritoryGrant during(TerritoryGrant.Builder grant, String from, String to) {
        return grant.from(LocalDate.parse(from)).to(LocalDate.parse(to)).build();
    }

    private static List<String> codes(String codes, boolean isCarvedOut) {
        return Arrays.stream(codes.split(" "))
                .filter(code -> code.startsWith("-") == isCarvedOut)
                .map(code -> isCarvedOut ? code.substring(1) : code)
                .toList();
    }

    /** Starts a line of 10 pieces of AC-100 on 1 March, with a list value of 1,000.00. */
    static TradeLineBuilder line(String id, String dealer, String region, String amount) {
        return TradeLine.builder()
                .id(id)
                .dealer(dealer)
                .product("AC-100")
                .region(region)
                .date(LocalDate.of(2026, 3, 1))
                .quantity(10)
                .amount(amount)
                .decimal("listValue", BigDecimal.valueOf(1000));
    }

    static DealerNetwork network(TerritoryGrant... grants) {
        return DealerNetwork.builder(SCHEMA).grants(List.of(grants)).build();
    }

    static TradeLedger ledger(TradeLine... lines) {
        return TradeLedger.builder(SCHEMA).addAll(List.of(lines)).build();
    }

    static ConflictRun run(ConflictPolicy policy, DealerBook book) {
        return ConflictEngine.of(policy, book.network()).run(book, LocalDate.of(2026, 12, 31));
    }

    /** Returns what a market with some grants and no trade has to report. */
    static List<Finding> findings(TerritoryGrant... grants) {
        DealerNetwork network = network(grants);
        return run(ConflictPolicy.standard(), DealerBook.of(network, ledger())).findings();
    }

    /** Returns what a market without grants has to report. */
    static List<Finding> findings(ConflictPolicy policy, TradeLine... lines) {
        return run(policy, DealerBook.of(network(), ledger(lines))).findings();
    }
}
