package org.drmkit.core.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.drmkit.core.measure.Aggregation.Count;
import org.drmkit.core.measure.Aggregation.Distinct;
import org.drmkit.core.measure.Aggregation.Extreme;
import org.drmkit.core.measure.Aggregation.Sum;
import org.drmkit.core.time.DateRange;

/** Measures as SQL over the tables of {@link SqlTrade}: a query that gives the figure of each party that has events. */
final class SqlMeasures {

    /** What is seen, which line is judged by which, what is left of each, and from when on it is paid in full. */
    private static final String LEDGER = """
            with recursive
            seen as (select * from line where date <= $asOf and recordedOn <= $asOf),
            root(id, judge) as (
                select id, id from seen where reverses is null or reverses not in (select id from seen)
                union all
                select seen.id, root.judge from seen join root on seen.reverses = root.id),
            net as (
                select judge, sum(quantity) as quantity, sum(amount) as amount, count(*) as lines
                from root join seen on seen.id = root.id group by judge),
            received as (select line, paid_on, sum(amount) as amount from receipt where paid_on <= $asOf group by line, paid_on),
            balance as (
                select received.line, received.paid_on, net.amount <= sum(received.amount) over (partition by line order by paid_on) as covered
                from received join net on net.judge = received.line),
            lapse as (select line, max(paid_on) as paid_on from balance where not covered group by line),
            cover as (
                select balance.line, min(balance.paid_on) as paid_on from balance left join lapse on lapse.line = balance.line
                where lapse.paid_on is null or balance.paid_on > lapse.paid_on group by balance.line),
            paid as (
                select net.judge, case
                    when net.amount <= 0 and lapse.paid_on is null or cover.paid_on < seen.date then seen.date
                    else cover.paid_on end as counted
                from net join seen on seen.id = net.judge
                left join lapse on lapse.line = net.judge left join cover on cover.line = net.judge),
            """;

    /** Who is judged by what, and what it adds on which day. */
    private static final String EVENTS = """
            event as (
                select row_number() over () as number, judge.*, own.id as own_id, own.quantity as own_quantity, own.amount as own_amount,
                    own.freight as own_freight, counted.counted, $receivedOn as receivedOn, counted.adds,
                    tier.value as tier, grp.value as grp,
                    counted.is_first, own.reverses is null and own.quantity >= 0 and own.amount >= 0
                        and ($withoutReversals or net.lines = 1 or net.quantity <> 0 or net.amount <> 0) as is_sale
                from root
                join seen judge on judge.id = root.judge
                join seen own on own.id = root.id
                join net on net.judge = root.judge
                join ($counted) counted on counted.id = root.id
                left join attribute tier on tier.dealer = judge.dealer and tier.name = 'tier'
                    and tier.since <= judge.date and judge.date < tier.until
                left join attribute grp on grp.dealer = judge.dealer and grp.name = 'group'
                    and grp.since <= judge.date and judge.date < grp.until),
            counts as (
                select * from event
                where stage = '$stage' and counted >= date '$from' and counted < date '$to' and $where
                    and (own_id = id or not $withoutReversals))
            """;

    private final LocalDate asOf;
    private final BigDecimal otherRate;

    SqlMeasures(LocalDate asOf, RateTable rates) {
        this.asOf = asOf;
        this.otherRate = rates.otherwise().orElseThrow();
    }

    /** Whether the figure is a decimal on the way: no price of one unit, no share of a line that is paid in part. */
    static boolean canSay(Measure measure) {
        if (measure.aggregation() instanceof Extreme extreme) {
            return !extreme.column().equals("unitPrice")
                    && (measure.on() != Basis.COLLECTED || !extreme.column().equals("quantity"))
                    && (measure.on() != Basis.COLLECTED || !extreme.column().equals("freight"));
        }
        boolean isByReceipt = measure.aggregation() instanceof Sum sum
                && sum.column().equals("amount")
                && !sum.roundLine()
                && sum.times().map(Factor.Constant.class::isInstance).orElse(true);
        return measure.on() != Basis.COLLECTED || !(measure.aggregation() instanceof Sum) || isByReceipt;
    }

    String query(MeasureKey key, Measure measure, DateRange window) {
        boolean isBooked = measure.on() == Basis.BOOKED;
        String party = key.level().isPresent() ? "coalesce(grp, dealer)" : "dealer";
        return (LEDGER + EVENTS)
                        .replace("$counted", counted(measure.on()))
                        .replace("$receivedOn", isBooked ? "null::date" : "counted.counted")
                        .replace("$withoutReversals", Boolean.toString(key.returns() == Returns.WITHOUT_REVERSALS))
                        .replace("$stage", measure.stage().name())
                        .replace("$from", SqlTrade.since(window).toString())
                        .replace("$to", SqlTrade.until(window).toString())
                        .replace("$where", SqlCondition.of(measure.where()))
                        .replace("$asOf", "date '" + asOf + "'")
                + figures(measure, party);
    }

    private static String counted(Basis basis) {
        return switch (basis) {
            case BOOKED ->
                "select root.id, seen.date as counted, true as is_first, own.amount as adds from root"
                        + " join seen on seen.id = root.judge join seen own on own.id = root.id";
            case PAID_IN_FULL ->
                "select root.id, counted, true as is_first, own.amount as adds from root"
                        + " join paid on paid.judge = root.judge join seen own on own.id = root.id where counted is not null";
            case COLLECTED ->
                "select line as id, paid_on as counted, amount as adds,"
                        + " row_number() over (partition by line order by paid_on) = 1 as is_first from receipt where paid_on <= $asOf";
        };
    }

    private String figures(Measure measure, String party) {
        if (measure.aggregation() instanceof Sum sum) {
            return sum(sum, party);
        } else if (measure.aggregation() instanceof Count) {
            return "select %s, count(*) filter (where is_sale and is_first) from counts group by 1".formatted(party);
        } else if (measure.aggregation() instanceof Distinct distinct) {
            return distinct(distinct, party);
        }
        return extreme((Extreme) measure.aggregation(), party);
    }

    private String sum(Sum sum, String party) {
        String column = sum.column().equals("amount")
                        && sum.times().map(Factor.Constant.class::isInstance).orElse(true)
                        && !sum.roundLine()
                ? "adds"
                : "coalesce(own_%s, 0)".formatted(sum.column());
        String value = sum.times().map(factor -> times(column, factor)).orElse(column);
        String rounded = sum.roundLine() ? "round(%s, 2)".formatted(value) : value;
        return ", rated as (select counts.*, rate.factor, rate.per_unit, row_number() over (partition by number"
                + " order by rate.depth desc nulls last, rate.until - rate.since) as place"
                + " from counts left join rate on date >= rate.since and date < rate.until"
                + " and (rate.of_product is null or product in (select code from below where root = rate.of_product))"
                + " and (rate.of_region is null or region in (select code from below where root = rate.of_region))"
                + " and (rate.of_tier is null or tier = rate.of_tier) and (rate.of_customer is null or customer = rate.of_customer))"
                + " select %s, sum(%s) from rated where place = 1 group by 1".formatted(party, rounded);
    }

    private String times(String value, Factor factor) {
        if (factor instanceof Factor.Constant constant) {
            return "%s * %s".formatted(value, decimal(constant.value()));
        } else if (factor instanceof Factor.Column column) {
            return "%s * coalesce(own_%s, 0)".formatted(value, column.name());
        }
        return "case when per_unit then own_quantity * factor else %s * coalesce(factor, %s) end"
                .formatted(value, decimal(otherRate));
    }

    private static String decimal(BigDecimal value) {
        return "cast('%s' as decimal(12, 5))".formatted(value.toPlainString());
    }

    private static String distinct(Distinct distinct, String party) {
        DistinctKey key = distinct.key();
        String value = switch (key.column()) {
            case "month" -> "year(date) * 12 + month(date)";
            case "quarter" -> "year(date) * 4 + quarter(date)";
            default -> key.depth().isPresent() ? "above.root" : key.column();
        };
        String above = key.depth().isPresent()
                ? " join below above on above.code = counts.%s and above.depth = %s"
                        .formatted(key.column(), key.depth().getAsInt())
                : "";
        String least = distinct.atLeast().map(BigDecimal::toPlainString).orElse("0");
        return ", valued as (select %s as party, %s as counted_value, sum(adds) as net from counts%s group by 1, 2)"
                        .formatted(party, value, above)
                + " select party, count(*) filter (where counted_value is not null and net > 0 and net >= %s)"
                        .formatted(least)
                + " from valued group by 1";
    }

    private static String extreme(Extreme extreme, String party) {
        String value = switch (extreme.column()) {
            case "date", "recordedOn", "installed", "receivedOn" ->
                "date_diff('day', date '1970-01-01', %s)".formatted(extreme.column());
            case "amount" -> "adds";
            default -> "own_" + extreme.column();
        };
        return "select %s, %s(%s) filter (where is_sale) from counts group by 1"
                .formatted(party, extreme.kind().isGreatest() ? "max" : "min", value);
    }
}
