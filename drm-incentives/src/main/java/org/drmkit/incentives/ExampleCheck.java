package org.drmkit.incentives;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.drmkit.core.book.DealerBook;
import org.drmkit.core.fact.FactTable;
import org.drmkit.core.json.Pointer;
import org.drmkit.core.json.Problem;
import org.drmkit.core.json.Problems;
import org.drmkit.core.network.DealerNetwork;
import org.drmkit.core.network.DealerNetworkBuilder;
import org.drmkit.core.trade.LedgerBuilder;
import org.drmkit.core.trade.TradeLedger;
import org.drmkit.incentives.internal.CompiledHistory;
import org.drmkit.incentives.internal.Readings;
import org.drmkit.incentives.program.Example;
import org.drmkit.incentives.program.Program;
import org.drmkit.incentives.program.ProgramHistory;
import org.drmkit.incentives.program.Rule;

/** Works out the examples of a program; one that comes to something else than it says is a problem. */
final class ExampleCheck {

    private final Program program;
    private final DealerNetwork network;
    private final Problems problems = new Problems();

    private ExampleCheck(Program program, DealerNetwork network) {
        this.program = program;
        this.network = network;
    }

    /** Works out the examples of all versions, each under its own version. */
    static void check(ProgramHistory history, DealerNetwork network) {
        history.versions().forEach(version -> new ExampleCheck(version.program(), network).check());
    }

    private void check() {
        Pointer examples = Pointer.root().child("examples");
        for (int i = 0; i < program.examples().size(); i++) {
            check(program.examples().get(i), examples.child(i));
        }
        problems.throwIfAny("program");
    }

    private void check(Example example, Pointer at) {
        IncentiveRun run;
        try {
            run = run(example.given());
        } catch (IllegalArgumentException e) {
            problems.add(Problem.of(at.child("given"), Problem.INVALID, "it cannot be worked out: " + e.getMessage())
                    .withMaybe("its lines, dealers or facts do not fit the network"));
            return;
        }
        for (int i = 0; i < example.expect().size(); i++) {
            check(example.expect().get(i), run, at.child("expect").child(i));
        }
    }

    /** The program on the example's own dealers, with the codes, columns and calendars of the network. */
    private IncentiveRun run(Example.Given given) {
        DealerNetworkBuilder own = DealerNetwork.builder(network.schema()).dealers(given.dealers());
        network.calendars().values().forEach(own::calendar);
        LedgerBuilder ledger = TradeLedger.builder(network.schema()).addAll(given.lines());
        given.receipts().forEach(ledger::receipt);
        DealerBook plain = DealerBook.of(own.build(), ledger.build());
        DealerBook book = given.facts().isEmpty() ? plain : plain.with(FactTable.of("example", given.facts()));
        CompiledHistory compiled = CompiledHistory.unchecked(program, book.network());
        return new IncentiveRun(compiled, new Readings(book, plan -> plan.scan(book)), given.asOf());
    }

    private void check(Example.Expected expected, IncentiveRun run, Pointer at) {
        List<String> rules = program.rules().stream().map(Rule::id).toList();
        if (run.dealers().index(expected.dealer()) < 0) {
            problems.add(Problem.unknown(
                    at.child("dealer"),
                    "dealer",
                    expected.dealer(),
                    run.dealers().ids()));
        } else if (expected.rule().filter(rule -> !rules.contains(rule)).isPresent()) {
            problems.add(
                    Problem.unknown(at.child("rule"), "rule", expected.rule().orElseThrow(), rules));
        } else {
            compare(expected, run, at);
        }
    }

    private void compare(Example.Expected expected, IncentiveRun run, Pointer at) {
        try {
            BigDecimal actual = actual(expected, run);
            if (actual.compareTo(expected.amount()) != 0) {
                problems.add(Problem.of(
                                at.child("amount"),
                                Problem.INVALID,
                                "%s is expected, and %s comes out: %s"
                                        .formatted(
                                                expected.amount().toPlainString(),
                                                actual.toPlainString(),
                                                explanation(expected, run).strip()))
                        .withValue(expected.amount().toPlainString())
                        .withMaybe("the rule says something else than is meant; else the example is to be " + actual));
            }
        } catch (IllegalArgumentException e) {
            problems.add(Problem.of(at.child("from"), Problem.INVALID, "nothing to compare with: " + e.getMessage()));
        }
    }

    private static BigDecimal actual(Example.Expected expected, IncentiveRun run) {
        if (expected.rule().isEmpty()) {
            return run.entitlement(expected.dealer()).amount();
        }
        String rule = expected.rule().get();
        return expected.from()
                .map(from -> run.payout(expected.dealer(), rule, from).entitlement())
                .orElseGet(() -> run.totals().amount(rule, expected.dealer()))
                .amount();
    }

    private static String explanation(Example.Expected expected, IncentiveRun run) {
        return expected.from()
                .map(from -> run.render(expected.dealer(), expected.rule().orElseThrow(), from, Locale.ENGLISH))
                .orElseGet(() -> run.render(expected.dealer(), Locale.ENGLISH));
    }
}
