package org.drmkit.incentives.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.drmkit.core.book.DealerBook;
import org.drmkit.core.json.Pointer;
import org.drmkit.core.measure.Basis;
import org.drmkit.core.measure.Condition;
import org.drmkit.core.measure.Measure;
import org.drmkit.core.measure.MeasureKey;
import org.drmkit.core.measure.MeasurePlan;
import org.drmkit.core.time.DateRange;
import org.drmkit.core.trade.LedgerBuilder;
import org.drmkit.core.trade.TradeLedger;
import org.drmkit.core.trade.TradeLine;

/**
 * Finds the first condition of a measure that a line fails, by scanning the line alone for each member of the condition.
 *
 * <p>So a line is judged by exactly what judges it in the scan of the whole ledger.
 */
final class LineWhy {

    private static final String PROBE = "probe";

    private final CompiledProgram program;
    private final DealerBook book;
    private final LocalDate asOf;

    LineWhy(CompiledProgram program, DealerBook book, LocalDate asOf) {
        this.program = program;
        this.book = book;
        this.asOf = asOf;
    }

    /** Returns where the first condition stands that a line fails, which has no origin of its own; empty if it meets all. */
    Optional<Pointer> failed(String name, TradeLine line) {
        Measure measure = program.program().header().measures().get(name);
        Pointer at = Pointer.root().child("measures").child(name);
        if (measure == null || line.stage() != measure.stage()) {
            return Optional.of(at.child("stage"));
        }
        return members(measure.where(), at.child("where")).entrySet().stream()
                .filter(member -> !meets(measure, member.getValue(), line))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Tells whether money was received so that the line counts. */
    boolean isReceived(String name, TradeLine line) {
        Measure measure = program.program().header().measures().get(name);
        return measure == null || measure.on() == Basis.BOOKED || meets(measure, Condition.always(), line);
    }

    /** The members of a condition that must all hold, by where they stand. */
    private static Map<Pointer, Condition> members(Condition where, Pointer at) {
        Map<Pointer, Condition> members = new LinkedHashMap<>();
        where.columns()
                .forEach((column, test) -> members.put(
                        at.child(column),
                        new Condition(Map.of(column, test), List.of(), List.of(), Optional.empty(), Optional.empty())));
        if (!where.any().isEmpty()) {
            members.put(at.child("any"), Condition.any(where.any()));
        }
        for (int i = 0; i < where.all().size(); i++) {
            members.putAll(members(where.all().get(i), at.child("all").child(i)));
        }
        where.not()
                .ifPresent(not -> members.put(
                        at.child("not"),
                        new Condition(Map.of(), List.of(), List.of(), Optional.of(not), Optional.empty())));
        where.days().ifPresent(days -> members.put(at.child("days"), Condition.days(days)));
        return members;
    }

    private boolean meets(Measure measure, Condition member, TradeLine line) {
        boolean booked = measure.on() == Basis.BOOKED || !named(member);
        Measure probe = new Measure(
                Measure.sum("quantity").aggregation(),
                member,
                measure.stage(),
                booked && !member.equals(Condition.always()) ? Basis.BOOKED : measure.on());
        DateRange always = DateRange.always();
        MeasurePlan plan = MeasurePlan.builder(
                        Map.of(PROBE, probe),
                        program.program().header().tables(),
                        book.network(),
                        program.program().header().calendar(),
                        asOf)
                .request(MeasureKey.of(PROBE), always)
                .build();
        return !plan.scan(alone(line))
                .lines(MeasureKey.of(PROBE), always, line.dealer())
                .isEmpty();
    }

    /** Tells whether a condition names the day of the receipt, which only lines with receipts have. */
    private static boolean named(Condition member) {
        return Condition.SHAPE.write(member).canonical().contains("receivedOn");
    }

    private DealerBook alone(TradeLine line) {
        LedgerBuilder ledger = TradeLedger.builder(book.network().schema()).add(line);
        book.ledger().receipts().stream()
                .filter(receipt -> line.id().equals(Optional.of(receipt.line())))
                .forEach(ledger::receipt);
        return DealerBook.of(book.network(), ledger.build());
    }

    /** Returns the line that a return takes back in the end, or the line itself. */
    TradeLine root(TradeLine line) {
        TradeLine root = line;
        List<TradeLine> chain = new ArrayList<>();
        Optional<TradeLine> sale = sale(root);
        while (sale.isPresent() && !chain.contains(sale.get())) {
            chain.add(root);
            root = sale.get();
            sale = sale(root);
        }
        return root;
    }

    private Optional<TradeLine> sale(TradeLine line) {
        return line.reverses().flatMap(book.ledger()::line);
    }
}
