package org.drmkit.incentives.law;

import com.google.common.collect.Sets;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.drmkit.core.fact.Scalar;
import org.drmkit.core.formula.Constant;
import org.drmkit.core.formula.Span;
import org.drmkit.core.network.DealerNetwork;
import org.drmkit.core.time.Per;
import org.drmkit.incentives.IncentiveRun;
import org.drmkit.incentives.program.Cap;
import org.drmkit.incentives.program.Pay;
import org.drmkit.incentives.program.Program;
import org.drmkit.incentives.program.Rule;

/** Laws about limits, caps, thresholds and matrices. */
final class LimitLaws {

    private LimitLaws() {}

    /** Limits and caps that are numbers are never exceeded. */
    record CapsHold() implements Law {

        @Override
        public String statement() {
            return "no rule pays more than its limit, and no cap is exceeded, after rounding";
        }

        @Override
        public Optional<String> breach(Trial trial, Scene scene) {
            IncentiveRun run = trial.run(scene);
            Program program = trial.program();
            return program.rules().stream()
                    .flatMap(rule -> limit(program, rule, run, scene).stream())
                    .findFirst()
                    .or(() -> IntStream.range(0, program.caps().size())
                            .boxed()
                            .flatMap(i -> cap(program, i, run, scene).stream())
                            .findFirst());
        }

        private static Optional<String> limit(Program program, Rule rule, IncentiveRun run, Scene scene) {
            Optional<BigDecimal> max = rule.limits()
                    .max()
                    .filter(Constant.class::isInstance)
                    .map(constant -> ((Constant) constant).value().max(BigDecimal.ZERO));
            return max.flatMap(most -> settled(program, rule, scene).stream()
                    .flatMap(span -> run.dealers().ids().stream()
                            .filter(dealer -> payout(run, dealer, rule, span).compareTo(most) > 0)
                            .map(dealer -> "%s pays %s to %s for %s, more than its limit of %s"
                                    .formatted(
                                            rule.id(),
                                            payout(run, dealer, rule, span).toPlainString(),
                                            dealer,
                                            span.range(),
                                            most.toPlainString())))
                    .findFirst());
        }

        private static BigDecimal payout(IncentiveRun run, String dealer, Rule rule, Span span) {
            return run.payout(dealer, rule.id(), span.range().from()).payout().amount();
        }

        private static Optional<String> cap(Program program, int index, IncentiveRun run, Scene scene) {
            Cap cap = program.caps().get(index);
            if (!(cap.amount() instanceof Constant amount)) {
                return Optional.empty();
            }
            Stream<List<String>> groups = cap.each() == Cap.Each.ALL
                    ? Stream.of(run.dealers().ids())
                    : run.dealers().ids().stream().map(List::of);
            BigDecimal most = amount.value().max(BigDecimal.ZERO);
            List<Span> periods = spans(program, cap.per(), scene);
            return groups.flatMap(dealers -> periods.stream()
                            .filter(period -> left(program, index, run, scene, dealers, period)
                                            .compareTo(most)
                                    > 0)
                            .map(period -> "cap %s of %s leaves %s to %s in %s"
                                    .formatted(
                                            index,
                                            most.toPlainString(),
                                            left(program, index, run, scene, dealers, period)
                                                    .toPlainString(),
                                            dealers,
                                            period.range())))
                    .findFirst();
        }

        /** Returns what a cap leaves to some dealers in a period, 0 if nothing of it is positive. */
        private static BigDecimal left(
                Program program, int index, IncentiveRun run, Scene scene, List<String> dealers, Span period) {
            List<BigDecimal> amounts = program.rules().stream()
                    .filter(rule -> isCounted(program.caps().get(index), rule))
                    .flatMap(rule -> settled(program, rule, scene).stream()
                            .filter(span -> period.range().contains(span.attributeDay(scene.asOf())))
                            .flatMap(span -> dealers.stream()
                                    .map(dealer -> run.payout(
                                                    dealer,
                                                    rule.id(),
                                                    span.range().from())
                                            .afterCaps()
                                            .get(index)
                                            .amount())))
                    .toList();
            return amounts.stream().anyMatch(amount -> amount.signum() > 0)
                    ? amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add)
                    : BigDecimal.ZERO;
        }

        private static boolean isCounted(Cap cap, Rule rule) {
            return cap.rules().isEmpty() || cap.rules().contains(rule.id());
        }

        private static List<Span> spans(Program program, Per per, Scene scene) {
            return Span.periods(
                    per,
                    program.header().calendar(),
                    scene.network().calendar(per.toString()),
                    program.validity(),
                    scene.asOf());
        }

        /** Returns the periods that are over, or have begun if the rule pays in part. */
        private static List<Span> settled(Program program, Rule rule, Scene scene) {
            return spans(program, rule.per(), scene).stream()
                    .filter(span -> rule.partial() || isOver(span, scene.asOf()))
                    .toList();
        }

        private static boolean isOver(Span span, LocalDate asOf) {
            return span.range().to().filter(end -> !asOf.isBefore(end)).isPresent();
        }
    }

    /** At thresholds ladders pay what they say. */
    record Thresholds() implements Law {

        @Override
        public boolean isOfDefinition() {
            return true;
        }

        @Override
        public String statement() {
            return "at a threshold slices go on without a jump, and a ladder on everything jumps by threshold times the difference of the rates";
        }

        @Override
        public Optional<String> breach(Trial trial, Scene scene) {
            return trial.program().rules().stream()
                    .flatMap(rule -> Ladder.of(rule.pay()).stream()
                            .flatMap(ladder -> ladder.breach(trial.program(), rule).stream()))
                    .findFirst();
        }
    }

    /** Every grade has its pay, and the rows of a matrix begin at the same value. */
    record Complete() implements Law {

        @Override
        public boolean isOfDefinition() {
            return true;
        }

        @Override
        public String statement() {
            return "every grade has its pay, and all rows of a matrix begin at the same value";
        }

        @Override
        public Optional<String> breach(Trial trial, Scene scene) {
            return trial.program().rules().stream()
                    .flatMap(rule -> breach(rule.pay(), scene.network()).stream()
                            .map(what -> "rule %s: %s".formatted(rule.id(), what)))
                    .findFirst();
        }

        private static Optional<String> breach(Pay pay, DealerNetwork network) {
            if (pay instanceof Pay.Bands bands) {
                return bands.bands().stream()
                        .flatMap(band -> breach(band.pay(), network).stream())
                        .findFirst();
            }
            return pay instanceof Pay.Cases cases
                    ? codes(cases, network).or(() -> rows(cases)).or(() -> inside(cases, network))
                    : Optional.empty();
        }

        private static Optional<String> inside(Pay.Cases cases, DealerNetwork network) {
            return Stream.concat(cases.cases().values().stream(), cases.otherwise().stream())
                    .flatMap(row -> breach(row, network).stream())
                    .findFirst();
        }

        /** A code that an attribute has in the network, or that another row of the matrix knows, without pay. */
        private static Optional<String> codes(Pay.Cases cases, DealerNetwork network) {
            String name = cases.by().name();
            Set<String> known =
                    name.startsWith("dealer.") && network.attributes().contains(name.substring("dealer.".length()))
                            ? network.values(name.substring("dealer.".length()))
                            : Set.of();
            Set<String> without =
                    new TreeSet<>(Sets.difference(known, cases.cases().keySet()));
            return without.isEmpty() || cases.otherwise().isPresent()
                    ? Optional.empty()
                    : Optional.of("%s of %s has no pay".formatted(name, without));
        }

        private static Optional<String> rows(Pay.Cases cases) {
            Set<BigDecimal> first = cases.cases().values().stream()
                    .filter(Pay.Bands.class::isInstance)
                    .map(row -> ((Pay.Bands) row).bands().get(0).from())
                    .map(from -> new Scalar.Decimal(from).value())
                    .collect(Collectors.toCollection(TreeSet::new));
            return first.size() > 1
                    ? Optional.of("its rows begin at %s, so that some values have pay in one row only".formatted(first))
                    : Optional.empty();
        }
    }
}
