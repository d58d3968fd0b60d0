package org.drmkit.incentives.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.drmkit.core.explain.Explanation;
import org.drmkit.core.fact.Fact;
import org.drmkit.core.network.DealerNetwork;
import org.drmkit.core.number.Fraction;
import org.drmkit.core.trade.TradeLine;
import org.drmkit.core.trade.TradeSchema;
import org.drmkit.incentives.IncentiveEngine;
import org.drmkit.incentives.IncentiveRun;
import org.drmkit.incentives.settlement.Settlement;
import org.drmkit.incentives.settlement.SettlementLine;
import org.drmkit.incentives.settlement.Statement;

/** Laws about settling: twice, adding up, time, money, explanation. */
final class SettlementLaws {

    private SettlementLaws() {}

    /** Settled twice, nothing is due. */
    record SettledOnce() implements Law {

        @Override
        public String statement() {
            return "settled a second time as of the same day, nothing is due";
        }

        @Override
        public Optional<String> breach(Trial trial, Scene scene) {
            IncentiveRun run = trial.run(scene);
            return run.settle(run.settle()).lines().stream()
                    .filter(line -> line.due().signum() != 0)
                    .findFirst()
                    .map(line -> "%s is due %s the second time"
                            .formatted(line.dealer(), line.due().toPlainString()));
        }
    }

    /** Lines, dealers and settlements add up. */
    record Conservation() implements Law {

        @Override
        public String statement() {
            return "lines add up to what is due to a dealer, dealers to what is due to all, all that was due to what is earned";
        }

        @Override
        public Optional<String> breach(Trial trial, Scene scene) {
            IncentiveRun run = trial.run(scene);
            LocalDate before = scene.asOf().minusDays(45);
            Settlement first = trial.run(scene.asOf(before)).settle();
            Settlement second = run.settle(first);
            return dealers(second)
                    .or(() -> all(second))
                    .or(() -> run.dealers().ids().stream()
                            .map(dealer -> earned(run, first, second, dealer))
                            .flatMap(Optional::stream)
                            .findFirst());
        }

        private static Optional<String> dealers(Settlement settlement) {
            return settlement.statements().stream()
                    .filter(statement ->
                            sum(settlement.lines(statement.dealer())).compareTo(statement.due()) != 0)
                    .findFirst()
                    .map(statement -> "the lines of %s add up to %s, but %s is due"
                            .formatted(
                                    statement.dealer(),
                                    sum(settlement.lines(statement.dealer())).toPlainString(),
                                    statement.due().toPlainString()));
        }

        private static Optional<String> all(Settlement settlement) {
            BigDecimal dealers =
                    settlement.statements().stream().map(Statement::due).reduce(BigDecimal.ZERO, BigDecimal::add);
            return dealers.compareTo(settlement.due().amount()) == 0
                    ? Optional.empty()
                    : Optional.of("dealers add up to %s, but %s is due to all"
                            .formatted(dealers.toPlainString(), settlement.due()));
        }

        private static Optional<String> earned(IncentiveRun run, Settlement first, Settlement second, String dealer) {
            BigDecimal due = first.due(dealer).amount().add(second.due(dealer).amount());
            BigDecimal earned = second.lines(dealer).stream()
                    .map(SettlementLine::entitlement)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            return due.compareTo(earned) == 0
                    ? Optional.empty()
                    : Optional.of("%s earned %s by %s, but %s was due"
                            .formatted(
                                    dealer, earned.toPlainString(), run.stamp().asOf(), due.toPlainString()));
        }

        private static BigDecimal sum(List<SettlementLine> lines) {
            return lines.stream().map(SettlementLine::due).reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }

    /** What is dated or recorded later changes nothing. */
    record NoLookAhead() implements Law {

        @Override
        public String statement() {
            return "what is dated or recorded after the day of settlement changes nothing";
        }

        @Override
        public Optional<String> breach(Trial trial, Scene scene) {
            LocalDate next = scene.asOf().plusDays(1);
            List<TradeLine> lines = new ArrayList<>(scene.lines());
            scene.lines().stream()
                    .filter(line -> line.id().isPresent() && line.reverses().isEmpty())
                    .map(line -> late(line, next))
                    .forEach(lines::add);
            List<Fact> facts = new ArrayList<>(scene.facts());
            scene.facts().stream()
                    .map(fact -> fact.recordedOn(next))
                    .filter(fact -> scene.facts().stream().noneMatch(known -> known.isAbout(fact)))
                    .forEach(facts::add);
            Scene later = new Scene(scene.network(), lines, facts, scene.asOf());
            return Trial.difference("by then", trial.run(scene), "with what came later", trial.run(later));
        }

        private static TradeLine late(TradeLine line, LocalDate day) {
            return new TradeLine(
                    line.id().map(id -> id + "-late"),
                    line.dealer(),
                    line.product(),
                    line.date(),
                    line.quantity(),
                    line.amount(),
                    line.region(),
                    line.channel(),
                    line.stage(),
                    day,
                    Optional.empty(),
                    line.columns());
        }
    }

    /** Another currency is refused. */
    record OneCurrency() implements Law {

        @Override
        public boolean isOfDefinition() {
            return true;
        }

        @Override
        public String statement() {
            return "a ledger in another currency is refused";
        }

        @Override
        public Optional<String> breach(Trial trial, Scene scene) {
            String own = trial.program().currency().getCurrencyCode();
            String other = own.equals("USD") ? "CNY" : "USD";
            DealerNetwork network =
                    DealerNetwork.builder(TradeSchema.builder(other).build()).build();
            try {
                IncentiveEngine.of(trial.program(), network);
                return Optional.of("a ledger in %s is taken for %s".formatted(other, own));
            } catch (IllegalArgumentException e) {
                return Optional.empty();
            }
        }
    }

    /** Every figure is made of those below it. */
    record Explained() implements Law {

        @Override
        public String statement() {
            return "every figure is made of the figures below it";
        }

        @Override
        public Optional<String> breach(Trial trial, Scene scene) {
            IncentiveRun run = trial.run(scene);
            return run.dealers().ids().stream()
                    .map(dealer -> breach(dealer, run))
                    .flatMap(Optional::stream)
                    .findFirst();
        }

        private static Optional<String> breach(String dealer, IncentiveRun run) {
            Explanation explanation = run.explain(dealer);
            Fraction earned = run.entitlement(dealer).exact();
            boolean same = explanation.value().number().filter(earned::equals).isPresent();
            return same
                    ? explanation.mismatch().map(wrong -> "%s: %s".formatted(dealer, wrong))
                    : Optional.of("%s earns %s, but %s is explained"
                            .formatted(dealer, run.entitlement(dealer), explanation.value()));
        }
    }
}
