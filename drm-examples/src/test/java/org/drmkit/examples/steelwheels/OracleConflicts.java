package org.drmkit.examples.steelwheels;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Section 5. Bounds are compared exactly; quotients only order, with more places than two of them need to differ. */
final class OracleConflicts {

    /** The member {@code conflicts} of {@code result.json}; its tables stay in the session of the ledger. */
    static Map<String, List<Map<String, Object>>> of(OracleLedger ledger) throws SQLException {
        ledger.table("cell", """
                select country, line, dealer, sum(amount) as amount from line where yr = 2003 group by country, line, dealer""");
        ledger.table("exclusive", """
                select c.country, c.line, min(c.dealer) as dealer
                from cell c
                join (select country, line, max(amount) as top, sum(amount) as total
                      from cell group by country, line having count(*) >= 2) t
                on t.country = c.country and t.line = c.line and t.top = c.amount
                where t.top * 100 >= 40 * t.total
                group by c.country, c.line""");
        ledger.table("non_exclusive", """
                select dealer, country, min(dated) as first_date from line group by dealer, country""");
        ledger.table("price", """
                select country, qtr, product, dealer, sum(amount) as amount, sum(quantity) as quantity
                from line where yr = 2004 and amount between 0.50 * list and 1.50 * list
                group by country, qtr, product, dealer""");
        Map<String, List<Map<String, Object>>> conflicts = new LinkedHashMap<>();
        conflicts.put(
                "exclusive", ledger.objects("select country, line, dealer from exclusive order by country, line"));
        conflicts.put("overlaps", ledger.objects("""
                select x.country, x.line, x.dealer as holder, e.dealer as other,
                       datediff('day', greatest(e.first_date, date '2004-01-01'), date '2005-01-01') as days
                from exclusive x join non_exclusive e on e.country = x.country and e.dealer <> x.dealer
                where e.first_date < date '2005-01-01'
                order by days desc, country, line, holder, other"""));
        conflicts.put("outOfTerritory", ledger.objects("""
                select l.country, l.line, x.dealer as holder, l.dealer as offender,
                       count(*) as lines, sum(l.quantity) as quantity, sum(l.amount) as amount
                from line l join exclusive x on x.country = l.country and x.line = l.line and x.dealer <> l.dealer
                where l.yr = 2004
                group by l.country, l.line, x.dealer, l.dealer
                order by amount desc, country, line, holder, offender"""));
        conflicts.put("belowFloor", ledger.objects("""
                select ord as "order", product, dealer, quantity, amount
                from line where yr = 2004 and amount < 0.80 * list
                order by cast(amount as decimal(40,20)) / list, ord, product"""));
        conflicts.put("undercut", ledger.objects("""
                select l.country, l.qtr as "quarter", l.product, l.dealer as "lower", h.dealer as "higher"
                from price l join price h on h.country = l.country and h.qtr = l.qtr and h.product = l.product
                where l.amount * h.quantity < 0.85 * h.amount * l.quantity
                order by cast(l.amount * h.quantity as decimal(80,40)) / (h.amount * l.quantity),
                         l.country, l.qtr, l.product, l.dealer, h.dealer"""));
        conflicts.put("whiteSpace", ledger.objects("""
                select c.country, p.line
                from (select distinct country from line where yr < 2005) c
                cross join (select distinct PRODUCTLINE as line from "products") p
                where not exists (select 1 from line l where l.yr = 2004 and l.country = c.country and l.line = p.line)
                order by c.country, p.line"""));
        return conflicts;
    }

    private OracleConflicts() {}
}
