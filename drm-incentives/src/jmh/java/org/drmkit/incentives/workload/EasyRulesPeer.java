package org.drmkit.incentives.workload;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jeasy.rules.api.Fact;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rule;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/**
 * The sums of W1 by Easy Rules: one rule for each sum, fired for each line.
 *
 * <p>Nine rules for the twelve, since those on totals share one, and sums of cents in longs: both in its favour.
 */
final class EasyRulesPeer {

    private long[] cells = {};
    private final Rules rules = new Rules(
            rule("total", line -> true, line -> add(line, line.month(), cents(line))),
            rule("R1", line -> line.group() == 0, line -> addInQuarter(line, W1ByHand.CATEGORIES_0_TO_4, cents(line))),
            rule(
                    "R2",
                    line -> line.group() == 1 && line.region() < 150,
                    line -> addInQuarter(line, W1ByHand.CATEGORIES_5_TO_9, cents(line))),
            rule("R4", line -> line.group() == 2, this::addUnits),
            rule("R7", W1Row::isSpiffA, line -> add(line, W1ByHand.SPIFFS, (long) line.quantity() << 32)),
            rule("R8", W1Row::isSpiffB, line -> add(line, W1ByHand.SPIFFS, line.quantity())),
            rule(
                    "R9",
                    line -> line.group() == 3 && line.region() >= 200,
                    line -> addInQuarter(
                            line,
                            W1ByHand.BY_LINE,
                            line.byLine().unscaledValue().longValueExact())),
            rule("R11", line -> line.amount().signum() > 0, this::mark),
            rule("R12", W1Row::isBorder, line -> addInQuarter(line, W1ByHand.BORDER, cents(line))));

    long[] cells(List<W1Row> rows) {
        cells = new long[W1Lines.DEALERS * W1ByHand.SLOTS];
        DefaultRulesEngine engine = new DefaultRulesEngine();
        for (W1Row row : rows) {
            Facts facts = new Facts();
            facts.add(new Fact<>("line", row));
            engine.fire(rules, facts);
        }
        return cells;
    }

    private static Rule rule(String name, Predicate<W1Row> counts, Consumer<W1Row> then) {
        return new RuleBuilder()
                .name(name)
                .when(facts -> counts.test(facts.get("line")))
                .then(facts -> then.accept(facts.get("line")))
                .build();
    }

    private static long cents(W1Row line) {
        return line.amount().unscaledValue().longValueExact();
    }

    private void add(W1Row line, int cell, long value) {
        cells[line.dealer() * W1ByHand.SLOTS + cell] += value;
    }

    private void addInQuarter(W1Row line, int cell, long value) {
        add(line, cell + line.quarter(), value);
    }

    private void addUnits(W1Row line) {
        add(line, W1ByHand.AMOUNT_10_TO_14, cents(line));
        add(line, W1ByHand.UNITS_10_TO_14, line.quantity());
    }

    private void mark(W1Row line) {
        cells[line.dealer() * W1ByHand.SLOTS + W1ByHand.BREADTH + line.quarter()] |= 1L << line.category();
    }
}
