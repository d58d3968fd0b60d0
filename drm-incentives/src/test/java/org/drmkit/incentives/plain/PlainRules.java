package org.drmkit.incentives.plain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.drmkit.core.formula.Formula;
import org.drmkit.core.measure.CodeSet;
import org.drmkit.core.number.Fraction;
import org.drmkit.core.time.DateRange;
import org.drmkit.core.time.PeriodUnit;
import org.drmkit.incentives.plain.PlainFormulas.Place;
import org.drmkit.incentives.program.Program;
import org.drmkit.incentives.program.ReturnPolicy;
import org.drmkit.incentives.program.Rule;
import org.drmkit.incentives.program.Split;

/** What the rules of one version pay, before competition and caps. */
final class PlainRules {

    private static final BigDecimal ZERO = BigDecimal.ZERO;

    /**
     * What a rule came to.
     *
     * @param paid the amount, empty if the rule does not apply
     * @param judged whether it does not apply for want of a band or by a test, so that a negative base is carried on
     */
    private record Outcome(Optional<BigDecimal> paid, boolean judged) {

        static final Outcome WAITS = new Outcome(Optional.empty(), false);
    }

    /** What is carried into a period, kept only so that it is not worked out again and again. */
    private record Carry(String rule, String party, DateRange period, boolean returns) {}

    private final Map<Carry, Fraction> carries = new HashMap<>();
    private final Program program;
    private final PlainBook book;
    private final PlainFormulas formulas;
    private final PlainPay pay;

    PlainRules(Program program, PlainBook book) {
        this.program = program;
        this.book = book;
        this.formulas = new PlainFormulas(program, book, this::result);
        this.pay = new PlainPay(formulas);
    }

    /** The amount that a formula gives a dealer, with all returns. */
    Optional<Fraction> value(Formula formula, String dealer, DateRange period) {
        return formulas.value(formula, new Place(PlainParty.dealer(dealer), period, true));
    }

    private BigDecimal resultOf(Rule rule, String party, DateRange period) {
        return payout(rule, party, period).orElse(ZERO);
    }

    private Fraction result(String id, Place at) {
        Rule rule = program.rules().stream()
                .filter(known -> known.id().equals(id))
                .findFirst()
                .orElseThrow();
        return Fraction.of(resultOf(rule, at.party().id(), at.period()));
    }

    /** What a dealer gets of a rule: its own payout, or its share of what the group is paid. */
    BigDecimal share(Rule rule, String dealer, DateRange period) {
        LocalDate last = period.lastDay().orElseThrow();
        if (rule.level().isEmpty()) {
            return resultOf(rule, dealer, period);
        } else if (!isEligible(rule, dealer, last)) {
            return ZERO;
        }
        String group = book.group(dealer, last);
        List<String> members = members(rule, group, last);
        List<Fraction> weights = members.stream()
                .map(member -> rule.split() == Split.Equally.EQUAL
                        ? Fraction.ONE
                        : value(rule.of().orElseThrow(), member, period)
                                .orElse(Fraction.ZERO)
                                .max(Fraction.ZERO))
                .toList();
        return divided(resultOf(rule, group, period), weights).get(members.indexOf(dealer));
    }

    /** In proportion, whole cents down, one more to the largest remainders; equally if nobody has a weight. */
    private static List<BigDecimal> divided(BigDecimal amount, List<Fraction> given) {
        Fraction all = given.stream().reduce(Fraction.ZERO, Fraction::plus);
        List<Fraction> weights = all.signum() > 0
                ? given
                : given.stream().map(any -> Fraction.ONE).toList();
        Fraction sum = weights.stream().reduce(Fraction.ZERO, Fraction::plus);
        List<Fraction> exact = weights.stream()
                .map(weight -> Fraction.of(amount.abs()).times(weight).dividedBy(sum))
                .toList();
        return PlainCaps.cents(amount.abs(), exact).stream()
                .map(part -> amount.signum() < 0 ? part.negate() : part)
                .toList();
    }

    private boolean isEligible(Rule rule, String dealer, LocalDate day) {
        return rule.eligible().stream()
                .flatMap(test -> test.condition().columns().entrySet().stream())
                .allMatch(test -> book.attribute(dealer, test.getKey().substring("dealer.".length()), day)
                        .filter(((CodeSet) test.getValue()).in()::contains)
                        .isPresent());
    }

    private List<String> members(Rule rule, String group, LocalDate day) {
        return book.dealers().stream()
                .filter(dealer -> book.group(dealer, day).equals(group) && isEligible(rule, dealer, day))
                .toList();
    }

    private Place place(Rule rule, String party, DateRange period, boolean returns) {
        LocalDate last = period.lastDay().orElseThrow();
        return new Place(
                rule.level().isEmpty()
                        ? PlainParty.dealer(party)
                        : PlainParty.group(party, book, dealer -> isEligible(rule, dealer, last)),
                period,
                returns);
    }

    /** The rounded and limited payout of a party; empty if the rule does not apply. */
    private Optional<BigDecimal> payout(Rule rule, String party, DateRange period) {
        boolean earned = rule.returns() == ReturnPolicy.EARNED_RATE;
        Place sales = place(rule, party, period, false);
        Optional<BigDecimal> payout =
                outcome(rule, place(rule, party, period, !earned)).paid();
        return earned ? payout.map(amount -> amount.subtract(takenBack(rule, amount, sales))) : payout;
    }

    /** The share of the base that came back, of the payout, in one rounding. */
    private BigDecimal takenBack(Rule rule, BigDecimal payout, Place sales) {
        Place net = new Place(sales.party(), sales.period(), true);
        Optional<Fraction> sold = formulas.value(rule.of().orElseThrow(), sales);
        Optional<Fraction> kept = formulas.value(rule.of().orElseThrow(), net);
        Optional<Fraction> base = base(rule, sales).filter(known -> known.signum() != 0);
        return base.flatMap(whole -> sold.flatMap(
                        before -> kept.map(after -> before.minus(after).dividedBy(whole))))
                .map(share -> share.max(Fraction.ZERO).min(Fraction.ONE))
                .map(share -> Fraction.of(payout).times(share).rounded(2, RoundingMode.HALF_UP))
                .orElse(ZERO);
    }

    private Outcome outcome(Rule rule, Place at) {
        boolean meant = rule.level().isPresent()
                ? !members(rule, at.party().id(), at.lastDay()).isEmpty()
                : isEligible(rule, at.party().id(), at.lastDay());
        List<Optional<Boolean>> tests =
                rule.when().stream().map(test -> formulas.holds(test, at)).toList();
        if (!meant || tests.contains(Optional.<Boolean>empty())) {
            return Outcome.WAITS;
        } else if (tests.contains(Optional.of(false))) {
            return new Outcome(Optional.empty(), true);
        }
        PlainPay.Paid paid = pay.pay(rule.pay(), base(rule, at), at);
        return new Outcome(
                paid.amount().map(exact -> limited(rule, exact.rounded(2, RoundingMode.HALF_UP), at)), paid.judged());
    }

    private BigDecimal limited(Rule rule, BigDecimal amount, Place at) {
        BigDecimal limited = amount;
        if (rule.limits().min().isPresent()) {
            Optional<Fraction> least = formulas.value(rule.limits().min().get(), at);
            limited = limited.max(
                    least.map(min -> min.rounded(2, RoundingMode.CEILING)).orElse(limited));
        }
        if (rule.limits().max().isPresent()) {
            Optional<Fraction> most = formulas.value(rule.limits().max().get(), at);
            limited = limited.min(
                    most.map(max -> max.rounded(2, RoundingMode.FLOOR).max(ZERO))
                            .orElse(ZERO));
        }
        return limited;
    }

    private Optional<Fraction> base(Rule rule, Place at) {
        return rule.of().flatMap(of -> formulas.value(of, at)).map(own -> own.plus(carried(rule, at)));
    }

    /** A negative base of the period before for which the rule paid nothing; it waits through periods that left something open. */
    private Fraction carried(Rule rule, Place at) {
        Carry asked = new Carry(rule.id(), at.party().id(), at.period(), at.returns());
        Fraction known = carries.get(asked);
        Fraction carried = known == null ? carriedInto(rule, at) : known;
        carries.put(asked, carried);
        return carried;
    }

    private Fraction carriedInto(Rule rule, Place at) {
        LocalDate from = at.period().from();
        if (from.equals(program.validity().from()) || !rule.carryNegative()) {
            return Fraction.ZERO;
        }
        DateRange before = DateRange.of(from.minusMonths(((PeriodUnit) rule.per()).months()), from);
        Place then = place(rule, at.party().id(), before, at.returns());
        Outcome outcome = outcome(rule, then);
        Optional<Fraction> base = base(rule, then);
        if (outcome.paid().isPresent()) {
            return Fraction.ZERO;
        }
        return outcome.judged() && base.isPresent() ? base.get().min(Fraction.ZERO) : carried(rule, then);
    }

    /** The periods of a kind within the validity, in order. */
    List<DateRange> periods(PeriodUnit unit) {
        List<DateRange> periods = new ArrayList<>();
        LocalDate from = program.validity().from();
        while (from.isBefore(program.validity().to().orElseThrow())) {
            periods.add(DateRange.of(from, from.plusMonths(unit.months())));
            from = from.plusMonths(unit.months());
        }
        return periods;
    }
}
