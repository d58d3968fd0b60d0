package org.drmkit.examples.steelwheels;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.drmkit.examples.steelwheels.OracleScorecard.Card;

/** Section 3: the entries exact, rounded, after the caps and after the pool, all by dealer and entry order. */
record OracleProgram(
        SortedMap<Entry, BigDecimal> exact,
        SortedMap<Entry, BigDecimal> rounded,
        SortedMap<Entry, BigDecimal> afterCap,
        SortedMap<Entry, BigDecimal> paid) {

    private static final String RULES = """
            select dealer, 'R1' as rule, qtr as period,
                   0.01 * (greatest(amount - 25000, 0) + greatest(amount - 50000, 0) + greatest(amount - 100000, 0)) as exact
            from (select dealer, qtr, sum(amount) as amount from line where yr = 2004 group by dealer, qtr)
            union all
            select dealer, 'R2', '2004',
                   x * case when x >= 50000 then 0.025 when x >= 30000 then 0.015 when x >= 15000 then 0.010 else 0.000 end
            from (select dealer, sum(amount) as x from line where yr = 2004 and line = 'Classic Cars' group by dealer)
            union all
            select dealer, 'R3', '2004', 0.02 * (s4 - s3) from measure where s3 > 0 and s4 >= 1.10 * s3
            union all
            select dealer, 'R4', '2004', 0.75 * sum(quantity) from line
            where line in ('Planes', 'Ships', 'Trains') and dated >= date '2004-09-15' and dated < date '2004-12-02'
            group by dealer
            union all
            select dealer, 'R5', '2004', 400.00 from measure where s4 >= 60000 and breadth >= 3""";

    private static final Map<String, BigDecimal> GRADE_RATES =
            Map.of("A", new BigDecimal("0.010"), "B", new BigDecimal("0.005"));

    record Entry(int dealer, String rule, String period) {}

    static OracleProgram of(OracleLedger ledger, Map<Integer, Card> cards) throws SQLException {
        SortedMap<Entry, BigDecimal> exact = entries();
        Map<Integer, BigDecimal> sales = new TreeMap<>();
        ledger.query("select dealer, s4 from measure", row -> sales.put(row.getInt(1), row.getBigDecimal(2)));
        ledger.query(
                RULES,
                row -> exact.put(
                        new Entry(row.getInt("dealer"), row.getString("rule"), row.getString("period")),
                        row.getBigDecimal("exact")));
        cards.forEach((dealer, card) -> {
            BigDecimal rate = card.grade() == null ? null : GRADE_RATES.get(card.grade());
            if (rate != null) {
                exact.put(new Entry(dealer, "R6", "2004"), rate.multiply(sales.get(dealer)));
            }
        });
        SortedMap<Entry, BigDecimal> rounded = entries();
        exact.forEach((entry, value) -> rounded.put(entry, value.setScale(2, RoundingMode.HALF_UP)));
        rounded.values().removeIf(value -> value.signum() <= 0);
        SortedMap<Entry, BigDecimal> afterCap = entries();
        sales.forEach((dealer, s4) -> {
            BigDecimal cap = s4.multiply(new BigDecimal("0.035")).setScale(2, RoundingMode.DOWN);
            afterCap.putAll(cut(cap, rounded.subMap(new Entry(dealer, "", ""), new Entry(dealer + 1, "", ""))));
        });
        return new OracleProgram(exact, rounded, afterCap, cut(new BigDecimal("106000.00"), afterCap));
    }

    static <T> SortedMap<Entry, T> entries() {
        return new TreeMap<>(Comparator.comparingInt(Entry::dealer)
                .thenComparing(Entry::rule)
                .thenComparing(Entry::period));
    }

    private static SortedMap<Entry, BigDecimal> cut(BigDecimal cap, SortedMap<Entry, BigDecimal> entries) {
        if (OracleLedger.sum(entries.values()).compareTo(cap) <= 0) {
            return entries;
        }
        List<BigDecimal> parts = spread(cap, List.copyOf(entries.values()));
        SortedMap<Entry, BigDecimal> result = entries();
        entries.keySet().forEach(entry -> result.put(entry, parts.get(result.size())));
        return result;
    }

    /** SPREAD: every ideal has the denominator sum(w), so the remainders are compared as they are. */
    static List<BigDecimal> spread(BigDecimal total, List<BigDecimal> weights) {
        BigInteger sum = OracleLedger.sum(weights).unscaledValue();
        List<BigInteger> cents = new ArrayList<>();
        List<BigInteger> remainders = new ArrayList<>();
        for (BigDecimal weight : weights) {
            BigInteger[] ideal =
                    total.unscaledValue().multiply(weight.unscaledValue()).divideAndRemainder(sum);
            cents.add(ideal[0]);
            remainders.add(ideal[1]);
        }
        BigInteger left = cents.stream().reduce(total.unscaledValue(), BigInteger::subtract);
        IntStream.range(0, weights.size())
                .boxed()
                .sorted(Comparator.comparing(remainders::get, Comparator.reverseOrder()))
                .limit(left.intValueExact())
                .forEach(i -> cents.set(i, cents.get(i).add(BigInteger.ONE)));
        return cents.stream().map(part -> new BigDecimal(part, 2)).toList();
    }
}
