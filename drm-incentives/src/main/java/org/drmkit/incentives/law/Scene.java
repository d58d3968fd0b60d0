package org.drmkit.incentives.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.drmkit.core.book.DealerBook;
import org.drmkit.core.fact.Fact;
import org.drmkit.core.fact.FactTable;
import org.drmkit.core.network.DealerNetwork;
import org.drmkit.core.trade.TradeLedger;
import org.drmkit.core.trade.TradeLine;

/**
 * A small market on which a program is tried: who trades, what was sold, what is known, and the day of settlement. Immutable.
 *
 * @param network the dealers, trees and columns
 * @param lines the trade lines
 * @param facts the facts
 * @param asOf the day of settlement
 */
public record Scene(DealerNetwork network, List<TradeLine> lines, List<Fact> facts, LocalDate asOf) {

    /** Keeps lines and facts. */
    public Scene {
        lines = List.copyOf(lines);
        facts = List.copyOf(facts);
    }

    /**
     * Returns the scene with other lines.
     *
     * @param others the lines
     * @return the scene
     */
    public Scene with(List<TradeLine> others) {
        return new Scene(network, others, facts, asOf);
    }

    /**
     * Returns the scene with one line more.
     *
     * @param line the line
     * @return the scene
     */
    public Scene plus(TradeLine line) {
        List<TradeLine> more = new ArrayList<>(lines);
        more.add(line);
        return with(more);
    }

    /**
     * Returns the scene as of another day.
     *
     * @param day the day of settlement
     * @return the scene
     */
    public Scene asOf(LocalDate day) {
        return new Scene(network, lines, facts, day);
    }

    /**
     * Returns the book of the scene.
     *
     * @return the lines as a ledger, with the facts
     */
    public DealerBook book() {
        TradeLedger ledger = TradeLedger.builder(network.schema()).addAll(lines).build();
        DealerBook book = DealerBook.of(network, ledger);
        return facts.isEmpty() ? book : book.with(FactTable.of("scene", facts));
    }

    static String text(TradeLine line) {
        return "%s %s %s, %s units for %s%s%s"
                .formatted(
                        line.date(),
                        line.dealer(),
                        line.product(),
                        line.quantity().toPlainString(),
                        line.amount().toPlainString(),
                        line.region().map(region -> " to " + region).orElse(""),
                        line.reverses().map(id -> ", takes back " + id).orElse(""));
    }

    /** Returns the day and the lines, one a line, for people. */
    @Override
    public String toString() {
        String sales = lines.stream().map(line -> "\n    " + text(line)).collect(Collectors.joining());
        String known = facts.stream()
                .map(fact -> "\n    " + fact.party() + " " + fact.name() + " " + fact.figure())
                .collect(Collectors.joining());
        return "as of " + asOf + (sales.isEmpty() ? ", without a sale" : sales) + known;
    }
}
