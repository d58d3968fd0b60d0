package org.drmkit.core.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.drmkit.core.json.Pointer;
import org.drmkit.core.json.Problems;
import org.drmkit.core.time.DateRange;
import org.drmkit.core.trade.LedgerBuilder;
import org.drmkit.core.trade.Receipt;
import org.drmkit.core.trade.Stage;
import org.drmkit.core.trade.TradeLedger;
import org.drmkit.core.trade.TradeLine;
import org.drmkit.core.trade.TradeLineBuilder;

/**
 * Trade lines and measures drawn at random over the small world of {@link Trade}, so that most conditions are met by some lines
 * and missed by others.
 *
 * <p>A third of the lines take another one back, some a line that takes back itself, some a line that is recorded later or not
 * at all; a fifth lacks one column or another; every tenth ledger has amounts near the largest long.
 */
final class RandomTrade {

    static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    static final List<String> DEALERS = List.of("D1", "D2", "D3", "D4");
    static final List<String> PRODUCTS = List.of("ALL", "CARS", "PARTS", "C1", "C2", "P1", "P2");
    static final List<String> REGIONS = List.of("EAST", "WEST", "E1", "E2");
    static final List<String> CHANNELS = List.of("WEB", "SHOP");
    static final List<String> CUSTOMERS = List.of("X", "Y", "Z");

    private static final int DAYS = 200;

    private final Random random;
    private final boolean plain;
    private final boolean huge;

    RandomTrade(Random random) {
        this(random, false);
    }

    private RandomTrade(Random random, boolean plain) {
        this.random = random;
        this.plain = plain;
        this.huge = !plain && random.nextInt(10) == 0;
    }

    /** A trade whose products have no more digits than the decimals of a database. */
    static RandomTrade plain(Random random) {
        return new RandomTrade(random, true);
    }

    private boolean chance(double share) {
        return random.nextDouble() < share;
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private List<String> some(List<String> of) {
        return Stream.generate(() -> one(of))
                .limit(1 + random.nextInt(2))
                .distinct()
                .toList();
    }

    LocalDate day() {
        return FIRST.plusDays(random.nextInt(DAYS));
    }

    // Lines

    List<TradeLine> lines(int count) {
        List<TradeLine> lines = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Optional<TradeLine> back = lines.isEmpty() || chance(0.66) ? Optional.empty() : Optional.of(one(lines));
            lines.add(line("L" + i, back));
        }
        Collections.shuffle(lines, random);
        return lines;
    }

    private TradeLine line(String id, Optional<TradeLine> back) {
        LocalDate date = day();
        TradeLineBuilder line = TradeLine.builder()
                .id(id)
                .dealer(back.map(TradeLine::dealer).orElseGet(() -> one(DEALERS)))
                .product(one(PRODUCTS))
                .date(date)
                .stage(chance(0.8) ? Stage.SELL_IN : Stage.SELL_OUT)
                .quantity(back.filter(sale -> chance(0.4))
                        .map(sale -> sale.quantity().negate())
                        .orElseGet(this::quantity))
                .amount(back.filter(sale -> chance(0.6))
                        .map(sale -> sale.amount().negate())
                        .orElseGet(this::amount));
        back.flatMap(TradeLine::id).ifPresent(line::reverses);
        if (chance(0.03)) {
            line.reverses("elsewhere");
        }
        if (chance(0.3)) {
            line.recordedOn(date.plusDays(random.nextInt(60)));
        }
        if (chance(0.8)) {
            line.region(one(REGIONS)).channel(one(CHANNELS)).code("customer", one(CUSTOMERS));
        }
        if (chance(0.8)) {
            line.decimal("freight", freight()).date("installed", day());
        }
        return line.build();
    }

    private BigDecimal amount() {
        return huge
                ? BigDecimal.valueOf(Long.MAX_VALUE - random.nextInt(1000), 2)
                        .multiply(BigDecimal.valueOf(chance(0.8) ? 1 : -1))
                : BigDecimal.valueOf(random.nextInt(4000) - 500, random.nextInt(3));
    }

    private BigDecimal quantity() {
        return BigDecimal.valueOf(random.nextInt(12) - 2, random.nextInt(2));
    }

    private BigDecimal freight() {
        return huge
                ? BigDecimal.valueOf(random.nextLong() >> 10, 3)
                : BigDecimal.valueOf(random.nextInt(2000) - 1000, random.nextInt(4));
    }

    List<Receipt> receipts(List<TradeLine> lines) {
        List<Receipt> receipts = new ArrayList<>();
        for (TradeLine line : lines) {
            for (int i = random.nextInt(4); i > 0 && !huge; i--) {
                BigDecimal amount = chance(0.5) ? line.amount() : amount();
                receipts.add(new Receipt(line.id().orElseThrow(), day(), amount));
            }
        }
        return receipts;
    }

    static TradeLedger ledger(List<TradeLine> lines, List<Receipt> receipts) {
        LedgerBuilder builder = TradeLedger.builder(Trade.SCHEMA).addAll(lines);
        receipts.forEach(builder::receipt);
        return builder.build();
    }

    // Windows

    DateRange window() {
        LocalDate from = day();
        return switch (random.nextInt(10)) {
            case 0 -> DateRange.always();
            case 1 -> DateRange.from(from);
            default -> DateRange.of(from, from.plusDays(1 + random.nextInt(DAYS)));
        };
    }

    // Measures

    Measure measure() {
        return new Measure(
                aggregation(),
                chance(0.25) ? Condition.always() : condition(2),
                chance(0.8) ? Stage.SELL_IN : Stage.SELL_OUT,
                basis());
    }

    private Basis basis() {
        return chance(0.6) ? Basis.BOOKED : chance(0.5) ? Basis.COLLECTED : Basis.PAID_IN_FULL;
    }

    private Aggregation aggregation() {
        return switch (random.nextInt(6)) {
            case 0 -> new Aggregation.Count();
            case 1 -> new Aggregation.Distinct(key(), chance(0.5) ? Optional.empty() : Optional.of(amount()));
            case 2 -> extreme();
            default -> sum();
        };
    }

    private DistinctKey key() {
        String column = one(List.of("product", "region", "channel", "month", "quarter", "customer"));
        boolean isTree = column.equals("product") || column.equals("region");
        return new DistinctKey(column, isTree && chance(0.6) ? OptionalInt.of(random.nextInt(3)) : OptionalInt.empty());
    }

    private Aggregation extreme() {
        Aggregation.Extreme.Kind kind = one(List.of(Aggregation.Extreme.Kind.values()));
        List<String> columns = kind.isOfDates()
                ? List.of("date", "recordedOn", "installed")
                : List.of("amount", "quantity", "unitPrice", "freight", "installed");
        return new Aggregation.Extreme(kind, one(columns));
    }

    private Aggregation sum() {
        String column = one(List.of("amount", "quantity", "freight"));
        boolean round = chance(0.3);
        return switch (random.nextInt(4)) {
            case 0 -> new Aggregation.Sum(column, Optional.of(new Factor.Constant(rate())), round);
            case 1 -> new Aggregation.Sum(column, Optional.of(new Factor.Table("rates")), round);
            case 2 ->
                new Aggregation.Sum(
                        column, Optional.of(new Factor.Column(one(List.of("amount", "quantity", "freight")))), round);
            default -> new Aggregation.Sum(column, Optional.empty(), false);
        };
    }

    private BigDecimal rate() {
        return !plain && chance(0.1)
                ? new BigDecimal("12345678901234567890.123456789012345678")
                : BigDecimal.valueOf(random.nextInt(2000) - 200, random.nextInt(6));
    }

    /** A table whose rows never cross, or one that says nothing. */
    RateTable table() {
        for (int attempt = 0; attempt < 20; attempt++) {
            List<String> keys = List.copyOf(some(List.of("product", "region", "dealer.tier", "customer")));
            List<RateRow> rows = Stream.generate(() -> row(keys))
                    .limit(1 + random.nextInt(4))
                    .toList();
            RateTable table = new RateTable(keys, rows, Optional.of(rate()));
            Problems problems = new Problems();
            table.check(Trade.NETWORK, Pointer.root(), problems);
            if (problems.isEmpty()) {
                return table;
            }
        }
        return RateTable.of(List.of("product"), List.of(RateRow.rate(Map.of("product", "C1"), rate())), rate());
    }

    private RateRow row(List<String> keys) {
        Map<String, String> codes = new LinkedHashMap<>();
        for (String key : keys) {
            if (chance(0.7)) {
                codes.put(key, one(codes(key)));
            }
        }
        RateRow row = chance(0.7) ? RateRow.rate(codes, rate()) : RateRow.perUnit(codes, rate());
        return chance(0.7) ? row : row.during(window());
    }

    private static List<String> codes(String column) {
        return switch (column) {
            case "product" -> PRODUCTS;
            case "region" -> REGIONS;
            case "channel" -> CHANNELS;
            case "customer" -> CUSTOMERS;
            case "dealer" -> DEALERS;
            case "dealer.group" -> List.of("G");
            default -> List.of("1", "2", "3");
        };
    }

    // Conditions

    Condition condition(int depth) {
        if (depth > 0 && chance(0.5)) {
            return switch (random.nextInt(4)) {
                case 0 -> Condition.any(List.of(condition(depth - 1), condition(depth - 1)));
                case 1 -> Condition.all(List.of(condition(depth - 1), condition(depth - 1)));
                case 2 -> condition(depth - 1).negated();
                default -> Condition.days(days());
            };
        }
        Condition condition = test(Condition.always());
        return chance(0.4) ? test(condition) : condition;
    }

    private DaysTest days() {
        List<String> dates = List.of("date", "recordedOn", "installed");
        return new DaysTest(
                one(dates),
                one(dates),
                Bounds.of(one(List.of(Comparison.values())), BigDecimal.valueOf(random.nextInt(60) - 10)));
    }

    private Condition test(Condition condition) {
        String column = one(List.of(
                "product",
                "region",
                "channel",
                "customer",
                "dealer",
                "dealer.tier",
                "dealer.group",
                "date",
                "month",
                "recordedOn",
                "installed",
                "quantity",
                "amount",
                "unitPrice",
                "freight"));
        return switch (column) {
            case "product", "region", "channel", "customer", "dealer", "dealer.group" ->
                condition.and(column, codeSet(column));
            case "dealer.tier" ->
                chance(0.5) ? condition.and(column, codeSet(column)) : condition.and(column, bounds(this::tier));
            case "date", "recordedOn", "installed" -> condition.and(column, bounds(() -> Literal.of(day())));
            case "month" -> condition.and(column, bounds(() -> Literal.of(1 + random.nextInt(8))));
            case "quantity" -> condition.and(column, bounds(() -> Literal.of(quantity())));
            case "amount" -> condition.and(column, bounds(() -> Literal.of(amount())));
            default -> condition.and(column, bounds(() -> Literal.of(freight())));
        };
    }

    private Literal tier() {
        return Literal.of(random.nextInt(4));
    }

    private CodeSet codeSet(String column) {
        List<String> codes = codes(column);
        return switch (random.nextInt(4)) {
            case 0 -> new CodeSet(List.of(), List.of(), some(codes));
            case 1 -> new CodeSet(some(codes), some(codes), List.of());
            case 2 -> new CodeSet(List.of(), some(codes), List.of());
            default -> new CodeSet(some(codes), List.of(), List.of());
        };
    }

    private Bounds<Literal> bounds(Supplier<Literal> limit) {
        Bounds<Literal> bounds = Bounds.of(one(List.of(Comparison.values())), limit.get());
        return chance(0.3) ? bounds.and(one(List.of(Comparison.values())), limit.get()) : bounds;
    }
}
