package org.drmkit.incentives.fuzz;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.drmkit.core.book.DealerBook;
import org.drmkit.core.dealer.Dealer;
import org.drmkit.core.json.DefinitionException;
import org.drmkit.core.json.Problem;
import org.drmkit.core.network.DealerNetwork;
import org.drmkit.core.trade.TradeLedger;
import org.drmkit.core.trade.TradeLine;
import org.drmkit.core.trade.TradeSchema;
import org.drmkit.core.tree.CodeTree;
import org.drmkit.incentives.IncentiveEngine;
import org.drmkit.incentives.IncentiveRun;
import org.drmkit.incentives.lint.Lint;
import org.drmkit.incentives.program.Program;
import org.drmkit.incentives.settlement.Settlement;
import org.drmkit.incentives.sheet.PolicySheet;

/**
 * What any bytes must do when they are read as a program: come to problems, each with its place and words, or to a program that reads back
 * the same, is linted and told, and, if the network knows its codes, pays what its explanation adds up to.
 *
 * <p>{@code mvn -Pfuzz} calls it with what it makes up; what it once found stays in the corpus and is run with the tests.
 */
public final class ProgramFuzz {

    private static final DealerNetwork NETWORK = DealerNetwork.builder(TradeSchema.builder("CNY")
                    .products(
                            CodeTree.builder().root("A").below("A", "A1", "A2").build())
                    .build())
            .dealer(Dealer.builder("D1")
                    .attribute("tier", 2)
                    .attribute("group", "G")
                    .build())
            .build();

    private static final DealerBook BOOK = DealerBook.of(
            NETWORK,
            TradeLedger.builder(NETWORK.schema())
                    .addAll(List.of(line("D1", "A1", "7000.00"), line("D2", "A2", "-120.50")))
                    .build());

    /** Longer programs only cost time. */
    private static final int YEARS = 3;

    private ProgramFuzz() {}

    private static TradeLine line(String dealer, String product, String amount) {
        return TradeLine.builder()
                .dealer(dealer)
                .product(product)
                .date(LocalDate.of(2026, 2, 10))
                .quantity(3)
                .amount(amount)
                .build();
    }

    /**
     * Reads some bytes.
     *
     * @param bytes any bytes
     */
    public static void fuzzerTestOneInput(byte[] bytes) {
        try {
            use(Program.read(new String(bytes, StandardCharsets.UTF_8)));
        } catch (DefinitionException e) {
            e.problems().forEach(ProgramFuzz::checkWords);
        }
    }

    private static void checkWords(Problem problem) {
        check(!problem.what().isBlank() && !problem.message().contains("\n"), problem.toString());
    }

    private static void check(boolean holds, String what) {
        if (!holds) {
            throw new AssertionError(what);
        }
    }

    private static void use(Program program) {
        Program again = Program.read(program.write().canonical());
        check(
                again.equals(program),
                "reads back as another program: " + program.write().canonical());
        check(again.contentHash().equals(program.contentHash()), "has another hash");
        check(!PolicySheet.describe(program, Locale.ENGLISH).isBlank(), "is told in no words");
        check(!PolicySheet.describe(program, Locale.CHINA).isBlank(), "is told in no words");
        Lint.of(program)
                .forEach(finding -> check(!finding.message(Locale.ENGLISH).isBlank(), "has no words"));
        LocalDate from = program.validity().from();
        if (from.getYear() > YEARS
                && program.validity()
                        .to()
                        .filter(from.plusYears(YEARS)::isAfter)
                        .isPresent()) {
            pay(program, program.validity().to().orElseThrow());
        }
    }

    private static void pay(Program program, LocalDate asOf) {
        IncentiveRun run = IncentiveEngine.of(program, NETWORK).run(BOOK, asOf);
        Settlement settlement = run.settle();
        check(Settlement.read(settlement.write().canonical()).equals(settlement), "reads back as another settlement");
        for (String dealer : run.dealers().ids()) {
            check(run.explain(settlement, dealer).mismatch().isEmpty(), "does not add up");
        }
    }
}
