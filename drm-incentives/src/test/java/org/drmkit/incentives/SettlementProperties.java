package org.drmkit.incentives;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Executor;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.drmkit.core.book.DealerBook;
import org.drmkit.core.network.DealerNetwork;
import org.drmkit.core.trade.TradeLedger;
import org.drmkit.core.trade.TradeLine;
import org.drmkit.incentives.plain.SomeLines;
import org.drmkit.incentives.program.Program;
import org.drmkit.incentives.settlement.Adjustment;
import org.drmkit.incentives.settlement.Hold;
import org.drmkit.incentives.settlement.Payment;
import org.drmkit.incentives.settlement.Remittance;
import org.drmkit.incentives.settlement.Settlement;
import org.drmkit.incentives.settlement.SettlementLine;
import org.drmkit.incentives.settlement.SettlementRequest;
import org.drmkit.incentives.settlement.Statement;

/** What holds for every history of settlements, whatever was sold, returned, paid, held and adjusted. */
class SettlementProperties {

    private static final BigDecimal POT = new BigDecimal("120.00");

    private static final List<Program> PROGRAMS = List.of(
            Books.program(rules("\"cut\": \"IN_ORDER\"", "\"partial\": true")),
            Books.program(rules("\"cut\": \"IN_ORDER\"", "\"returns\": \"EARNED_RATE\"") + ", \"negative\": \"CLAIM\""),
            Books.program(rules("\"cut\": \"PROPORTIONAL\"", "\"partial\": true") + ", \"negative\": \"CLAIM\""),
            Books.program(rules("\"fill\": true", "\"carryNegative\": false") + ", \"settleAfterDays\": 20"));

    private static String rules(String cut, String extra) {
        return """
                "rules": [{"id": "r", "per": "QUARTER", "of": "total", "pay": {"rate": "0.0175"}, %s},
                          {"id": "s", "per": "MONTH", "of": "units",
                           "pay": {"bands": [{"from": 3, "perUnit": "1.05"}, {"from": 9, "amount": 17}]}}],
                "caps": [{"each": "ALL", "per": "YEAR", "amount": 120, %s}]
                """.formatted(extra, cut);
    }

    @Provide
    Arbitrary<Program> programs() {
        return Arbitraries.of(PROGRAMS);
    }

    @Provide
    Arbitrary<List<TradeLine>> lines() {
        return SomeLines.lines();
    }

    private static IncentiveRun run(Program program, List<TradeLine> lines, LocalDate asOf) {
        DealerBook book = book(lines);
        return IncentiveEngine.of(program, book.network()).run(book, asOf);
    }

    private static DealerBook book(List<TradeLine> lines) {
        DealerNetwork network = DealerNetwork.builder(Books.SCHEMA).build();
        return DealerBook.of(
                network, TradeLedger.builder(Books.SCHEMA).addAll(lines).build());
    }

    /** Settles on some days, one after the other, with payments, adjustments and holds by chance. */
    private static List<Settlement> history(Program program, List<TradeLine> lines, Random random) {
        List<Settlement> settlements = new ArrayList<>();
        SettlementRequest request = SettlementRequest.first();
        LocalDate day = LocalDate.of(2026, 2, 1);
        for (int i = 0; i < 5; i++) {
            Settlement made = run(program, lines, day).settle(request);
            Settlement read = Settlement.read(made.write().canonical());
            assertThat(read).isEqualTo(made);
            settlements.add(read);
            request = next(request, read, random);
            day = day.plusDays(random.nextInt(120));
        }
        return settlements;
    }

    private static SettlementRequest next(SettlementRequest before, Settlement settlement, Random random) {
        SettlementRequest.Builder next = SettlementRequest.builder()
                .previous(settlement)
                .addAllPayments(before.payments())
                .addAllAdjustments(before.adjustments())
                .addAllHolds(before.holds());
        LocalDate day = settlement.stamp().asOf();
        for (Statement statement : settlement.statements()) {
            boolean answered = before.payments().stream()
                    .anyMatch(payment ->
                            payment.asOf().equals(day) && payment.dealer().equals(statement.dealer()));
            if (!answered && statement.asked().signum() != 0 && random.nextInt(3) == 0) {
                next.addPayment(answer(statement, day, random));
            }
        }
        settlement.lines().stream()
                .filter(line -> line.from().isPresent() && random.nextInt(12) == 0)
                .forEach(line -> decide(next, line, day, random));
        return next.build();
    }

    private static Payment answer(Statement statement, LocalDate day, Random random) {
        boolean rejected = random.nextInt(3) == 0;
        BigDecimal amount = rejected
                ? BigDecimal.ZERO
                : statement
                        .asked()
                        .movePointRight(2)
                        .divideToIntegralValue(BigDecimal.valueOf(2))
                        .movePointLeft(2);
        return new Payment(
                day,
                statement.dealer(),
                rejected ? Payment.Status.REJECTED : Payment.Status.PAID,
                amount,
                Optional.empty(),
                day.plusDays(random.nextInt(90)));
    }

    private static void decide(SettlementRequest.Builder next, SettlementLine line, LocalDate day, Random random) {
        if (random.nextBoolean()) {
            boolean own = random.nextBoolean();
            next.addAdjustment(new Adjustment(
                    line.dealer(),
                    BigDecimal.valueOf(random.nextInt(2000) - 1000L, 2),
                    "by chance",
                    "somebody",
                    day.plusDays(random.nextInt(30)),
                    own ? Optional.empty() : line.rule(),
                    own ? Optional.empty() : line.from()));
        } else {
            next.addHold(new Hold(
                    line.dealer(),
                    line.rule().orElseThrow(),
                    line.from().orElseThrow(),
                    day,
                    Optional.of(day.plusDays(1L + random.nextInt(200)))));
        }
    }

    @Property(tries = 60)
    void lines_addUp_andCausesAddUpToWhatIsDue(
            @ForAll("programs") Program program, @ForAll("lines") List<TradeLine> lines, @ForAll Random random) {
        for (Settlement settlement : history(program, lines, random)) {
            for (SettlementLine line : settlement.lines()) {
                assertThat(line.entitlement().add(line.adjustments()))
                        .isEqualByComparingTo(line.paid().add(line.held()).add(line.due()));
                assertThat(line.causes().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                        .isEqualByComparingTo(line.due());
            }
        }
    }

    @Property(tries = 60)
    void duesSoFar_arePaidInCashOrPayableOrCarriedNow(
            @ForAll("programs") Program program, @ForAll("lines") List<TradeLine> lines, @ForAll Random random) {
        List<Settlement> history = history(program, lines, random);
        Settlement last = history.get(history.size() - 1);
        for (Statement now : last.statements()) {
            BigDecimal dues = history.stream()
                    .map(settlement -> settlement.due(now.dealer()).amount())
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            BigDecimal cash = last.remittances().stream()
                    .filter(remittance -> remittance.dealer().equals(now.dealer()))
                    .map(Remittance::counted)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(dues).isEqualByComparingTo(cash.add(now.asked()).add(now.carried()));
        }
    }

    @Property(tries = 60)
    void settlingTwice_paysNothingTheSecondTime(
            @ForAll("programs") Program program, @ForAll("lines") List<TradeLine> lines, @ForAll Random random) {
        List<Settlement> history = history(program, lines, random);
        Settlement last = history.get(history.size() - 1);
        Settlement again = run(program, lines, last.stamp().asOf())
                .settle(SettlementRequest.builder()
                        .previous(last)
                        .addAllHolds(holds(last))
                        .addAllAdjustments(adjustments(last))
                        .build());
        assertThat(again.lines()).allSatisfy(line -> assertThat(line.due()).isZero());
        assertThat(again.statements())
                .allSatisfy(statement -> assertThat(statement.payable()).isZero());
    }

    private static List<Hold> holds(Settlement settlement) {
        return settlement.lines().stream()
                .filter(line -> line.held().signum() != 0)
                .map(line -> new Hold(
                        line.dealer(),
                        line.rule().orElseThrow(),
                        line.from().orElseThrow(),
                        settlement.stamp().asOf(),
                        Optional.empty()))
                .toList();
    }

    private static List<Adjustment> adjustments(Settlement settlement) {
        return settlement.lines().stream()
                .filter(line -> line.adjustments().signum() != 0)
                .map(line -> new Adjustment(
                        line.dealer(),
                        line.adjustments(),
                        "the same",
                        "somebody",
                        settlement.stamp().asOf(),
                        line.rule(),
                        line.from()))
                .toList();
    }

    @Property(tries = 60)
    void cap_isNeverExceeded_andLosesNoCent(
            @ForAll("programs") Program program, @ForAll("lines") List<TradeLine> lines, @ForAll Random random) {
        for (Settlement settlement : history(program, lines, random)) {
            BigDecimal entitled = settlement.lines().stream()
                    .map(SettlementLine::entitlement)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            BigDecimal claimed = claimed(run(program, lines, settlement.stamp().asOf()), settlement);
            boolean positive = settlement.lines().stream()
                    .anyMatch(line -> line.entitlement().signum() > 0);
            BigDecimal wanted = program.caps().get(0).fill() && positive ? POT : claimed.min(POT);
            assertThat(entitled).isEqualByComparingTo(wanted);
        }
    }

    private static BigDecimal claimed(IncentiveRun run, Settlement settlement) {
        return settlement.lines().stream()
                .filter(line -> line.from().isPresent())
                .map(line -> run.payout(
                                line.dealer(),
                                line.rule().orElseThrow(),
                                line.from().orElseThrow())
                        .payout()
                        .amount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Property(tries = 60)
    void orderAndSlicesOfLines_changeNothing(
            @ForAll("programs") Program program,
            @ForAll("lines") List<TradeLine> lines,
            @ForAll Random random,
            @ForAll @IntRange(min = 1, max = 7) int slices) {
        LocalDate asOf = LocalDate.of(2026, 9, 20);
        List<TradeLine> shuffled = new ArrayList<>(lines);
        Collections.shuffle(shuffled, random);
        DealerBook book = book(shuffled);
        Executor here = Runnable::run;
        Settlement sliced = IncentiveEngine.of(program, book.network())
                .run(book, asOf, here, slices)
                .settle();
        assertThat(sliced).isEqualTo(run(program, lines, asOf).settle());
    }

    @Property(tries = 60)
    void explanation_ofWhatIsDue_addsUp(
            @ForAll("programs") Program program, @ForAll("lines") List<TradeLine> lines, @ForAll Random random) {
        List<Settlement> history = history(program, lines, random);
        Settlement last = history.get(history.size() - 1);
        IncentiveRun run = run(program, lines, last.stamp().asOf());
        for (Statement statement : last.statements()) {
            assertThat(run.explain(last, statement.dealer()).mismatch()).isEmpty();
            assertThat(run.explain(last, statement.dealer())
                            .value()
                            .number()
                            .orElseThrow()
                            .decimal()
                            .orElseThrow())
                    .isEqualByComparingTo(statement.due());
        }
    }
}
