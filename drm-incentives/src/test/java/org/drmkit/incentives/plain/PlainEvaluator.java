package org.drmkit.incentives.plain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.drmkit.core.formula.Constant;
import org.drmkit.core.formula.Formula;
import org.drmkit.core.formula.MeasureReference;
import org.drmkit.core.formula.Multiply;
import org.drmkit.core.formula.ValueTest;
import org.drmkit.core.measure.Aggregation;
import org.drmkit.core.measure.CodeSet;
import org.drmkit.core.measure.Comparison;
import org.drmkit.core.measure.Measure;
import org.drmkit.core.time.DateRange;
import org.drmkit.core.time.PeriodUnit;
import org.drmkit.core.trade.TradeLine;
import org.drmkit.incentives.program.Cap;
import org.drmkit.incentives.program.Competition;
import org.drmkit.incentives.program.Pay;
import org.drmkit.incentives.program.Program;
import org.drmkit.incentives.program.ReturnPolicy;
import org.drmkit.incentives.program.Rule;

/**
 * The rule language once more, as slow and plain as it reads: every figure is a loop over all lines, in decimals.
 *
 * <p>Knows what {@link SomePrograms} writes: sums of amounts and quantities, the five forms of pay without codes, tests with a constant
 * bound, limits, what is carried, both return policies, competitions and proportional caps. Written from the words of the language, with
 * none of the engine's parts.
 */
final class PlainEvaluator {

    /** A payout: of a dealer, by a rule, for the period from a day. */
    record Place(String dealer, String rule, LocalDate from) implements Comparable<Place> {

        @Override
        public int compareTo(Place other) {
            return Comparator.comparing(Place::dealer)
                    .thenComparing(Place::rule)
                    .thenComparing(Place::from)
                    .compare(this, other);
        }
    }

    private static final BigDecimal ZERO = BigDecimal.ZERO;

    private final Program program;
    private final List<TradeLine> lines;
    private final LocalDate asOf;
    private final TreeSet<String> dealers = new TreeSet<>();

    PlainEvaluator(Program program, List<TradeLine> lines, LocalDate asOf) {
        this.program = program;
        this.asOf = asOf;
        this.lines = lines.stream()
                .filter(line -> !line.date().isAfter(asOf) && !line.recordedOn().isAfter(asOf))
                .toList();
        lines.forEach(line -> dealers.add(line.dealer()));
    }

    /** Returns every entitlement. */
    Map<Place, BigDecimal> entitlements() {
        Map<Place, BigDecimal> amounts = new TreeMap<>();
        for (String dealer : dealers) {
            for (Rule rule : program.rules()) {
                for (DateRange period : periods((PeriodUnit) rule.per())) {
                    if (!period.to().orElseThrow().isAfter(asOf)) {
                        amounts.put(
                                new Place(dealer, rule.id(), period.from()),
                                payout(rule, dealer, period).orElse(ZERO));
                    }
                }
            }
        }
        compete(amounts);
        program.caps().forEach(cap -> cut(cap, amounts));
        return amounts;
    }

    private List<DateRange> periods(PeriodUnit unit) {
        List<DateRange> periods = new ArrayList<>();
        LocalDate from = program.validity().from();
        while (from.isBefore(program.validity().to().orElseThrow())) {
            LocalDate to = from.plusMonths(unit.months());
            periods.add(DateRange.of(from, to));
            from = to;
        }
        return periods;
    }

    /** The rounded and limited payout; empty if the rule does not apply. */
    private Optional<BigDecimal> payout(Rule rule, String dealer, DateRange period) {
        boolean earned = rule.returns() == ReturnPolicy.EARNED_RATE;
        Optional<BigDecimal> payout = applied(rule, dealer, period, !earned);
        if (!earned || payout.isEmpty()) {
            return payout;
        }
        BigDecimal sold = value(rule.of().orElseThrow(), dealer, period, false);
        BigDecimal kept = value(rule.of().orElseThrow(), dealer, period, true);
        BigDecimal base = sold.add(carried(rule, dealer, period, false));
        if (base.signum() == 0) {
            return payout;
        }
        BigDecimal back = sold.subtract(kept).multiply(BigDecimal.valueOf(base.signum()));
        BigDecimal share = back.max(ZERO).min(base.abs());
        return Optional.of(
                payout.get().subtract(payout.get().multiply(share).divide(base.abs(), 2, RoundingMode.HALF_UP)));
    }

    private Optional<BigDecimal> applied(Rule rule, String dealer, DateRange period, boolean returns) {
        boolean tested = rule.when().stream().allMatch(test -> holds((ValueTest) test, dealer, period, returns));
        BigDecimal base = base(rule, dealer, period, returns);
        Optional<BigDecimal> paid = tested ? pay(rule.pay(), base, dealer, period, returns) : Optional.empty();
        return paid.map(PlainEvaluator::cents).map(amount -> limited(rule, amount, dealer, period, returns));
    }

    private BigDecimal limited(Rule rule, BigDecimal amount, String dealer, DateRange period, boolean returns) {
        BigDecimal limited = amount;
        if (rule.limits().min().isPresent()) {
            limited = limited.max(
                    value(rule.limits().min().get(), dealer, period, returns).setScale(2, RoundingMode.CEILING));
        }
        if (rule.limits().max().isPresent()) {
            limited = limited.min(value(rule.limits().max().get(), dealer, period, returns)
                    .setScale(2, RoundingMode.FLOOR)
                    .max(ZERO));
        }
        return limited;
    }

    private BigDecimal base(Rule rule, String dealer, DateRange period, boolean returns) {
        BigDecimal own = rule.of().map(of -> value(of, dealer, period, returns)).orElse(ZERO);
        return own.add(carried(rule, dealer, period, returns));
    }

    /** A negative base of the period before for which the rule paid nothing. */
    private BigDecimal carried(Rule rule, String dealer, DateRange period, boolean returns) {
        boolean first = period.from().equals(program.validity().from());
        if (first || !rule.carryNegative() || rule.of().isEmpty()) {
            return ZERO;
        }
        DateRange before = DateRange.of(period.from().minusMonths(((PeriodUnit) rule.per()).months()), period.from());
        return applied(rule, dealer, before, returns).isPresent()
                ? ZERO
                : base(rule, dealer, before, returns).min(ZERO);
    }

    private Optional<BigDecimal> pay(Pay pay, BigDecimal base, String dealer, DateRange period, boolean returns) {
        if (pay instanceof Pay.Rate rate) {
            return Optional.of(base.multiply(value(rate.rate(), dealer, period, returns)));
        } else if (pay instanceof Pay.PerUnit perUnit) {
            return Optional.of(base.multiply(value(perUnit.perUnit(), dealer, period, returns)));
        } else if (pay instanceof Pay.Amount amount) {
            return Optional.of(value(amount.amount(), dealer, period, returns));
        } else if (pay instanceof Pay.Marginal marginal) {
            return marginal(marginal, base);
        }
        Pay.Bands bands = (Pay.Bands) pay;
        BigDecimal by = bands.by()
                .map(formula -> value(formula, dealer, period, returns))
                .orElse(base);
        return bands.bands().stream()
                .filter(band -> band.from().compareTo(by) <= 0)
                .reduce((lower, higher) -> higher)
                .flatMap(band -> pay(band.pay(), base, dealer, period, returns));
    }

    private static Optional<BigDecimal> marginal(Pay.Marginal pay, BigDecimal base) {
        BigDecimal sum = ZERO;
        List<Pay.Slice> slices = pay.slices();
        for (int i = 0; i < slices.size(); i++) {
            BigDecimal end = i + 1 < slices.size() ? base.min(slices.get(i + 1).from()) : base;
            BigDecimal part = end.subtract(slices.get(i).from()).max(ZERO);
            sum = sum.add(part.multiply(slices.get(i).rate()));
        }
        return base.compareTo(slices.get(0).from()) <= 0 ? Optional.empty() : Optional.of(sum);
    }

    private boolean holds(ValueTest test, String dealer, DateRange period, boolean returns) {
        BigDecimal value = value(test.value(), dealer, period, returns);
        return test.bounds().limits().entrySet().stream().allMatch(bound -> {
            BigDecimal limit = value(bound.getValue(), dealer, period, returns);
            return bound.getKey() == Comparison.AT_LEAST && value.compareTo(limit) >= 0;
        });
    }

    private BigDecimal value(Formula formula, String dealer, DateRange period, boolean returns) {
        if (formula instanceof Constant constant) {
            return constant.value();
        } else if (formula instanceof Multiply product) {
            return product.operands().stream()
                    .map(operand -> value(operand, dealer, period, returns))
                    .reduce(BigDecimal.ONE, BigDecimal::multiply);
        }
        Measure measure = program.header().measures().get(((MeasureReference) formula).name());
        return lines.stream()
                .filter(line -> line.dealer().equals(dealer))
                .filter(line -> returns || origin(line).equals(line))
                .filter(line -> period.contains(origin(line).date()) && meets(measure, origin(line)))
                .map(line -> column(measure, line))
                .reduce(ZERO, BigDecimal::add);
    }

    /** The line that a return takes back; a return of a line that is not seen is a line of its own. */
    private TradeLine origin(TradeLine line) {
        return line.reverses()
                .flatMap(id -> lines.stream()
                        .filter(other -> other.id().equals(Optional.of(id)))
                        .findFirst())
                .orElse(line);
    }

    private static boolean meets(Measure measure, TradeLine line) {
        return measure.where().columns().values().stream()
                .allMatch(test -> ((CodeSet) test).in().contains(line.product()));
    }

    private static BigDecimal column(Measure measure, TradeLine line) {
        String column = ((Aggregation.Sum) measure.aggregation()).column();
        return column.equals("amount") ? line.amount() : line.quantity();
    }

    private static BigDecimal cents(BigDecimal exact) {
        return exact.setScale(2, RoundingMode.HALF_UP);
    }

    private void compete(Map<Place, BigDecimal> amounts) {
        program.competitions().forEach((name, kind) -> {
            List<String> rivals = program.rules().stream()
                    .filter(rule -> rule.competesIn().equals(Optional.of(name)))
                    .map(Rule::id)
                    .toList();
            for (Place place : List.copyOf(amounts.keySet())) {
                if (rivals.contains(place.rule()) && kind != Competition.SUM && !wins(place, rivals, kind, amounts)) {
                    amounts.put(place, amounts.get(place).min(ZERO));
                }
            }
        });
    }

    private static boolean wins(Place place, List<String> rivals, Competition kind, Map<Place, BigDecimal> amounts) {
        for (String rival : rivals) {
            BigDecimal other = amounts.get(new Place(place.dealer(), rival, place.from()));
            int compared = other.compareTo(amounts.get(place));
            boolean earlier = rivals.indexOf(rival) < rivals.indexOf(place.rule());
            boolean beaten = kind == Competition.FIRST
                    ? earlier && other.signum() > 0
                    : compared > 0 || (compared == 0 && earlier);
            if (beaten && !rival.equals(place.rule())) {
                return false;
            }
        }
        return true;
    }

    private void cut(Cap cap, Map<Place, BigDecimal> amounts) {
        for (DateRange period : periods((PeriodUnit) cap.per())) {
            List<Place> counted = counted(cap, period, amounts);
            if (cap.each() == Cap.Each.ALL) {
                cut(counted, ((Constant) cap.amount()).value(), cap.fill(), amounts);
                continue;
            }
            for (String dealer : dealers) {
                BigDecimal amount =
                        value(cap.amount(), dealer, period, true).max(ZERO).setScale(2, RoundingMode.FLOOR);
                List<Place> own = counted.stream()
                        .filter(place -> place.dealer().equals(dealer))
                        .toList();
                cut(own, amount, cap.fill(), amounts);
            }
        }
    }

    /** By dealer, rule in the order of the program, period. */
    private List<Place> counted(Cap cap, DateRange period, Map<Place, BigDecimal> amounts) {
        List<Place> counted = new ArrayList<>();
        for (String dealer : dealers) {
            for (Rule rule : program.rules()) {
                amounts.keySet().stream()
                        .filter(place ->
                                place.dealer().equals(dealer) && place.rule().equals(rule.id()))
                        .filter(place -> cap.rules().isEmpty() || cap.rules().contains(rule.id()))
                        .filter(place -> period.contains(place.from()
                                .plusMonths(((PeriodUnit) rule.per()).months())
                                .minusDays(1)))
                        .forEach(counted::add);
            }
        }
        return counted;
    }

    private static void cut(List<Place> counted, BigDecimal amount, boolean fill, Map<Place, BigDecimal> amounts) {
        List<Place> positive = counted.stream()
                .filter(place -> amounts.get(place).signum() > 0)
                .toList();
        BigDecimal sum = counted.stream().map(amounts::get).reduce(ZERO, BigDecimal::add);
        if (positive.isEmpty() || (fill ? sum.compareTo(amount) == 0 : sum.compareTo(amount) <= 0)) {
            return;
        }
        BigDecimal claims = positive.stream().map(amounts::get).reduce(ZERO, BigDecimal::add);
        BigDecimal room = amount.subtract(sum.subtract(claims));
        share(positive, room, claims, amounts);
    }

    /** Whole cents down, then one more to those with the largest remainders, earlier ones first. */
    private static void share(
            List<Place> positive, BigDecimal room, BigDecimal claims, Map<Place, BigDecimal> amounts) {
        Map<Place, BigDecimal> rests = new TreeMap<>();
        BigDecimal left = room;
        for (Place place : positive) {
            BigDecimal exact = room.multiply(amounts.get(place)).divide(claims, 30, RoundingMode.FLOOR);
            BigDecimal floor = exact.setScale(2, RoundingMode.FLOOR);
            rests.put(place, exact.subtract(floor));
            amounts.put(place, floor);
            left = left.subtract(floor);
        }
        List<Place> order = new ArrayList<>(positive);
        order.sort(Comparator.comparing((Place place) -> rests.get(place)).reversed());
        for (Place place : order.subList(0, left.movePointRight(2).intValueExact())) {
            amounts.merge(place, new BigDecimal("0.01"), BigDecimal::add);
        }
    }
}
