package org.drmkit.incentives.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.drmkit.core.formula.Span;
import org.drmkit.core.time.Per;
import org.drmkit.incentives.IncentiveRun;
import org.drmkit.incentives.Payout;
import org.drmkit.incentives.program.Cap;
import org.drmkit.incentives.program.Program;
import org.drmkit.incentives.program.Rule;

/** Limits and caps are never exceeded, be they numbers or formulas. */
record CapsHold() implements Law {

    @Override
    public String statement() {
        return "no rule pays more than its limit, and no cap is exceeded, after rounding";
    }

    @Override
    public Optional<String> breach(Trial trial, Scene scene) {
        return new Search(trial.program(), scene, trial.run(scene), trial.most().in(scene)).first();
    }

    /** One look at all limits and caps in a scene. */
    private record Search(Program program, Scene scene, IncentiveRun run, MostAmounts.Amounts most) {

        Optional<String> first() {
            return Stream.concat(
                            program.rules().stream().flatMap(this::overLimit),
                            IntStream.range(0, program.caps().size()).boxed().flatMap(this::overCap))
                    .findFirst();
        }

        private Stream<String> overLimit(Rule rule) {
            return settled(rule).stream()
                    .flatMap(span -> run.dealers().ids().stream()
                            .flatMap(dealer -> most.limit(rule, dealer, span).stream()
                                    .filter(limit -> payout(rule, dealer, span).compareTo(limit) > 0)
                                    .map(limit -> "%s pays %s to %s for %s, more than its limit of %s"
                                            .formatted(
                                                    rule.id(),
                                                    payout(rule, dealer, span).toPlainString(),
                                                    dealer,
                                                    span.range(),
                                                    limit.toPlainString()))));
        }

        private BigDecimal payout(Rule rule, String dealer, Span span) {
            return run.payout(dealer, rule.id(), span.range().from()).payout().amount();
        }

        private Stream<String> overCap(int index) {
            Cap cap = program.caps().get(index);
            Stream<List<String>> groups = cap.each() == Cap.Each.ALL
                    ? Stream.of(run.dealers().ids())
                    : run.dealers().ids().stream().map(List::of);
            List<Span> periods = spans(cap.per());
            return groups.filter(dealers -> !dealers.isEmpty())
                    .flatMap(dealers -> periods.stream().flatMap(period -> overCap(index, dealers, period)));
        }

        private Stream<String> overCap(int index, List<String> dealers, Span period) {
            BigDecimal amount = most.cap(index, dealers.get(0), period);
            BigDecimal left = left(index, dealers, period);
            return left.compareTo(amount) > 0
                    ? Stream.of("cap %s of %s leaves %s to %s in %s"
                            .formatted(index, amount.toPlainString(), left.toPlainString(), dealers, period.range()))
                    : Stream.empty();
        }

        /** Returns what a cap leaves to some dealers in a period, 0 if nothing of it is positive. */
        private BigDecimal left(int index, List<String> dealers, Span period) {
            List<BigDecimal> amounts = program.rules().stream()
                    .filter(rule -> isCounted(program.caps().get(index), rule))
                    .flatMap(rule -> payouts(rule, dealers, period))
                    .map(payout -> payout.afterCaps().get(index).amount())
                    .toList();
            return amounts.stream().anyMatch(amount -> amount.signum() > 0)
                    ? amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add)
                    : BigDecimal.ZERO;
        }

        private Stream<Payout> payouts(Rule rule, List<String> dealers, Span period) {
            return settled(rule).stream()
                    .filter(span -> period.range().contains(span.attributeDay(scene.asOf())))
                    .flatMap(span -> dealers.stream()
                            .map(dealer ->
                                    run.payout(dealer, rule.id(), span.range().from())));
        }

        private static boolean isCounted(Cap cap, Rule rule) {
            return cap.rules().isEmpty() || cap.rules().contains(rule.id());
        }

        private List<Span> spans(Per per) {
            return Span.periods(
                    per,
                    program.header().calendar(),
                    scene.network().calendar(per.toString()),
                    program.validity(),
                    scene.asOf());
        }

        /** Returns the periods that are over, or have begun if the rule pays in part. */
        private List<Span> settled(Rule rule) {
            return spans(rule.per()).stream()
                    .filter(span -> rule.partial() || isOver(span, scene.asOf()))
                    .toList();
        }

        private static boolean isOver(Span span, LocalDate asOf) {
            return span.range().to().filter(end -> !asOf.isBefore(end)).isPresent();
        }
    }
}
