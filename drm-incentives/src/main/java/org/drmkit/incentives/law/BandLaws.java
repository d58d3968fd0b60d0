package org.drmkit.incentives.law;

import com.google.common.collect.Sets;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drmkit.core.fact.Scalar;
import org.drmkit.core.network.DealerNetwork;
import org.drmkit.incentives.program.Pay;

/** Laws about thresholds and matrices. */
final class BandLaws {

    private BandLaws() {}

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
