package org.drmkit.incentives.plain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.drmkit.core.trade.TradeLine;

/** Sales and returns of three dealers in 2026, some recorded late. */
public final class SomeLines {

    private SomeLines() {}

    /**
     * Returns lists of up to 30 lines.
     *
     * @return an arbitrary that shrinks to fewer lines
     */
    public static Arbitrary<List<TradeLine>> lines() {
        return Arbitraries.longs().list().ofMaxSize(30).map(SomeLines::lines);
    }

    private static List<TradeLine> lines(List<Long> seeds) {
        List<TradeLine> lines = new ArrayList<>();
        for (long seed : seeds) {
            lines.add(line(new Random(seed), lines));
        }
        return lines;
    }

    private static TradeLine line(Random random, List<TradeLine> before) {
        LocalDate date = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(365));
        int kind = random.nextInt(6);
        if (kind == 0 && !before.isEmpty()) {
            TradeLine sale = before.get(random.nextInt(before.size()));
            if (sale.reverses().isEmpty() && sale.amount().signum() > 0) {
                return reversal(random, sale, before.size());
            }
        }
        int quantity = kind == 1 ? -1 - random.nextInt(4) : 1 + random.nextInt(9);
        return TradeLine.builder()
                .id("L" + before.size())
                .dealer("D" + random.nextInt(3))
                .product("P" + random.nextInt(4))
                .date(date)
                .recordedOn(date.plusDays(random.nextInt(3) == 0 ? random.nextInt(120) : 0))
                .quantity(quantity)
                .amount(BigDecimal.valueOf(quantity * (long) (1 + random.nextInt(20_000)), 2))
                .build();
    }

    private static TradeLine reversal(Random random, TradeLine sale, int number) {
        BigDecimal share = BigDecimal.valueOf(1 + random.nextInt(4)).movePointLeft(1);
        return TradeLine.builder()
                .id("L" + number)
                .dealer(sale.dealer())
                .product(sale.product())
                .date(sale.date().plusDays(random.nextInt(150)))
                .quantity(sale.quantity().multiply(share).negate())
                .amount(sale.amount().multiply(share).negate().setScale(2, RoundingMode.DOWN))
                .reverses(sale.id().orElseThrow())
                .build();
    }
}
