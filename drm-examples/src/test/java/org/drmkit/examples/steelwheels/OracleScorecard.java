package org.drmkit.examples.steelwheels;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Section 2. */
final class OracleScorecard {

    private static final String MEASURES = """
            select dealer, min(dated) as first_date,
                   sum(case when yr = 2003 then amount else 0 end) as s3,
                   sum(case when yr = 2004 then amount else 0 end) as s4,
                   sum(case when yr = 2003 and month(dated) >= 7 then amount else 0 end) as h3,
                   sum(case when yr = 2004 and month(dated) >= 7 then amount else 0 end) as h4,
                   sum(case when yr = 2004 then list else 0 end) as list4,
                   count(distinct case when yr = 2004 then line end) as breadth,
                   count(distinct case when yr = 2004 then qtr end) as quarters
            from line where yr < 2005 group by dealer""";

    private static final String BILLS = """
            select dealer, ord, dated, dated + 30 day as due, sum(amount) as amount
            from line where yr < 2005 group by dealer, ord, dated""";

    private static final String CASH = """
            select dealer, due, amount,
                   (select coalesce(sum(p.AMOUNT), 0) from "payments" p
                     where p.CUSTOMERNUMBER = b.dealer and cast(p.PAYMENTDATE as date) <= b.due) as cash,
                   (select coalesce(sum(e.amount), 0) from bill e
                     where e.dealer = b.dealer and (e.dated < b.dated or (e.dated = b.dated and e.ord < b.ord))) as billed
            from bill b""";

    private static final String CARDS = """
            select m.*, p.on_time, p.due_amount,
                   (select count(*) from measure o where o.s4 < m.s4) as less,
                   (select count(*) from measure o where o.s4 = m.s4 and o.dealer <> m.dealer) as equal,
                   (select count(*) from measure) as n
            from measure m left join (
                select dealer, sum(amount) as due_amount, sum(least(amount, greatest(0, cash - billed))) as on_time
                from cash where due >= date '2004-01-01' and due < date '2005-01-01' group by dealer) p
            on p.dealer = m.dealer""";

    private static final Map<String, Integer> WEIGHTS = Map.of(
            "TARGET", 25, "GROWTH", 15, "VOLUME", 15, "BREADTH", 10, "PRICE", 15, "PAYMENT", 15, "REGULARITY", 5);
    private static final List<Integer> BREADTH = List.of(0, 0, 40, 60, 75, 90, 95, 100);
    private static final Ratio ZERO = Ratio.of(0);
    private static final Ratio HUNDRED = Ratio.of(100);
    private static final LocalDate Y2004 = LocalDate.of(2004, 1, 1);

    /** A dealer's card; score and grade are null when NOT_SCORED, a missing sub-score is null. */
    record Card(Map<String, Ratio> kpis, BigDecimal coverage, BigDecimal score, String gradeBeforeGate, String grade) {}

    static Map<Integer, Card> of(OracleLedger ledger) throws SQLException {
        ledger.table("measure", MEASURES);
        ledger.table("bill", BILLS);
        ledger.table("cash", CASH);
        Map<Integer, Card> cards = new TreeMap<>();
        ledger.query(CARDS, row -> cards.put(row.getInt("dealer"), card(kpis(row))));
        return cards;
    }

    private static Map<String, Ratio> kpis(ResultSet row) throws SQLException {
        Map<String, Ratio> kpis = new LinkedHashMap<>();
        Ratio target = ratio(row, "s4", "s3");
        Ratio growth = ratio(row, "h4", "h3");
        Ratio price = ratio(row, "s4", "list4");
        kpis.put("TARGET", target == null ? null : goalposts(target.over(Ratio.of("1.10")), "0", "1.2"));
        kpis.put("GROWTH", growth == null ? null : goalposts(growth.minus(Ratio.of(1)), "-0.5", "0.5"));
        kpis.put("VOLUME", percent(2 * row.getLong("less") + row.getLong("equal"), 2 * (row.getLong("n") - 1)));
        kpis.put("BREADTH", Ratio.of(BREADTH.get(row.getInt("breadth"))));
        kpis.put("PRICE", price == null ? null : goalposts(price, "0.90", "1.05"));
        Ratio payment = ratio(row, "on_time", "due_amount");
        kpis.put("PAYMENT", payment == null ? null : payment.times(HUNDRED));
        kpis.put("REGULARITY", regularity(row.getObject("first_date", LocalDate.class), row.getInt("quarters")));
        return kpis;
    }

    private static Card card(Map<String, Ratio> kpis) {
        Ratio weight = ZERO;
        Ratio points = ZERO;
        for (String kpi : kpis.keySet()) {
            if (kpis.get(kpi) != null) {
                weight = weight.plus(Ratio.of(WEIGHTS.get(kpi)));
                points = points.plus(Ratio.of(WEIGHTS.get(kpi)).times(kpis.get(kpi)));
            }
        }
        BigDecimal coverage = weight.over(HUNDRED).nineDecimals();
        if (coverage.compareTo(new BigDecimal("0.60")) < 0) {
            return new Card(kpis, coverage, null, null, null);
        }
        BigDecimal score = points.over(weight).nineDecimals();
        String grade = grade(score.intValue());
        Ratio payment = kpis.get("PAYMENT");
        boolean gated = payment != null && payment.compareTo(Ratio.of(80)) < 0;
        return new Card(kpis, coverage, score, grade, gated && grade.compareTo("C") < 0 ? "C" : grade);
    }

    private static String grade(int points) {
        return points >= 75 ? "A" : points >= 60 ? "B" : points >= 45 ? "C" : "D";
    }

    private static Ratio regularity(LocalDate first, int quarters) {
        if (!first.isBefore(LocalDate.of(2004, 7, 1))) {
            return null;
        }
        return percent(quarters, first.isBefore(Y2004) || first.getMonthValue() <= 3 ? 4 : 3);
    }

    private static Ratio percent(long part, long whole) {
        return Ratio.of(100 * part).over(Ratio.of(whole));
    }

    private static Ratio goalposts(Ratio raw, String none, String full) {
        Ratio share = raw.minus(Ratio.of(none)).over(Ratio.of(full).minus(Ratio.of(none)));
        return share.within(ZERO, Ratio.of(1)).times(HUNDRED);
    }

    /** Null (missing) if there is no whole. */
    private static Ratio ratio(ResultSet row, String part, String whole) throws SQLException {
        BigDecimal denominator = row.getBigDecimal(whole);
        return denominator == null || denominator.signum() == 0
                ? null
                : new Ratio(row.getBigDecimal(part), denominator);
    }

    private OracleScorecard() {}
}
