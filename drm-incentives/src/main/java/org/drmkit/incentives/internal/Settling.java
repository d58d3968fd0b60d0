package org.drmkit.incentives.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.drmkit.core.definition.Stamp;
import org.drmkit.core.time.DateRange;
import org.drmkit.incentives.program.Program;
import org.drmkit.incentives.program.Rule;
import org.drmkit.incentives.settlement.Settlement;
import org.drmkit.incentives.settlement.SettlementLine;
import org.drmkit.incentives.settlement.Statement;

/** Makes a settlement of entitlements: each less what was settled before, then the statements. */
public final class Settling {

    private final Program program;
    private final Stamp stamp;
    private final Entitlements entitlements;
    private final int digits;

    private Settling(Program program, Stamp stamp, Entitlements entitlements) {
        this.program = program;
        this.stamp = stamp;
        this.entitlements = entitlements;
        this.digits = program.currency().getDefaultFractionDigits();
    }

    /**
     * Prepares a settlement.
     *
     * @param program the program
     * @param stamp where the figures come from
     * @param entitlements what every dealer is entitled to
     * @return what settles
     */
    public static Settling of(Program program, Stamp stamp, Entitlements entitlements) {
        return new Settling(program, stamp, entitlements);
    }

    /**
     * Settles for the first time.
     *
     * @return the settlement
     */
    public Settlement first() {
        return settle(Map.of(), Map.of());
    }

    /**
     * Settles against an earlier settlement.
     *
     * @param previous the earlier settlement
     * @return the settlement
     */
    public Settlement after(Settlement previous) {
        checkSame(previous);
        checkRules(previous);
        Map<SettlementLine.Key, SettlementLine> paid = new LinkedHashMap<>();
        previous.lines().forEach(line -> paid.put(line.key(), line));
        Map<String, BigDecimal> carried =
                previous.statements().stream().collect(Collectors.toMap(Statement::dealer, Statement::carried));
        return settle(paid, carried);
    }

    private void checkSame(Settlement previous) {
        boolean same = previous.stamp().definition().equals(stamp.definition())
                && previous.currency().equals(program.currency())
                && !previous.stamp().asOf().isAfter(stamp.asOf());
        if (!same) {
            throw new IllegalArgumentException(
                    "The previous settlement is of program (%s) in %s as of %s, but must be of (%s) in %s, not after %s.\nMaybe it is another program's."
                            .formatted(
                                    previous.stamp().definition(),
                                    previous.currency(),
                                    previous.stamp().asOf(),
                                    stamp.definition(),
                                    program.currency(),
                                    stamp.asOf()));
        }
    }

    /** A rule with settled amounts must not vanish without a word. */
    private void checkRules(Settlement previous) {
        List<String> known = program.rules().stream().map(Rule::id).toList();
        Map<String, BigDecimal> gone = new LinkedHashMap<>();
        previous.lines().stream()
                .filter(line -> !known.contains(line.rule()) && line.settled().signum() != 0)
                .forEach(line -> gone.merge(line.rule(), line.settled(), BigDecimal::add));
        if (!gone.isEmpty()) {
            throw new IllegalArgumentException(
                    "The program (%s) no longer has rules for which amounts were settled: %s.\nMaybe a rule was renamed; keep its id."
                            .formatted(program.header().id(), gone));
        }
    }

    private Settlement settle(Map<SettlementLine.Key, SettlementLine> paid, Map<String, BigDecimal> carried) {
        Map<SettlementLine.Key, SettlementLine> open = new LinkedHashMap<>(paid);
        List<SettlementLine> lines = new ArrayList<>();
        List<Statement> statements = new ArrayList<>();
        for (int i = 0; i < entitlements.parties().size(); i++) {
            String dealer = entitlements.parties().id(i);
            List<SettlementLine> ofDealer = lines(i, open);
            lines.addAll(ofDealer);
            statements.add(statement(dealer, ofDealer, carried));
        }
        checkMet(open);
        return new Settlement(stamp, program.currency(), lines, statements);
    }

    private Statement statement(String dealer, List<SettlementLine> lines, Map<String, BigDecimal> carried) {
        BigDecimal due = lines.stream().map(SettlementLine::due).reduce(amount(0), BigDecimal::add);
        return Statement.of(dealer, carried.getOrDefault(dealer, amount(0)), due);
    }

    private List<SettlementLine> lines(int party, Map<SettlementLine.Key, SettlementLine> open) {
        List<SettlementLine> lines = new ArrayList<>();
        List<Entry> entries = entitlements.entries();
        for (int e = 0; e < entries.size(); e++) {
            lines.add(line(party, e, open));
        }
        return lines;
    }

    private SettlementLine line(int party, int e, Map<SettlementLine.Key, SettlementLine> open) {
        Entry entry = entitlements.entries().get(e);
        DateRange range = entry.span().range();
        SettlementLine.Key key = new SettlementLine.Key(
                entitlements.parties().id(party),
                program.rules().get(entry.rule()).id(),
                range.from());
        BigDecimal paid = Optional.ofNullable(open.remove(key))
                .map(SettlementLine::settled)
                .orElse(amount(0));
        BigDecimal entitled = amount(entitlements.entitlement(e, party));
        LocalDate to = range.to().orElse(LocalDate.MAX);
        return new SettlementLine(key.dealer(), key.rule(), key.from(), to, entitled, paid, entitled.subtract(paid));
    }

    private BigDecimal amount(long minorUnits) {
        return BigDecimal.valueOf(minorUnits, digits);
    }

    /** What was settled must be met again: a dealer or period that is gone would take its money along. */
    private static void checkMet(Map<SettlementLine.Key, SettlementLine> open) {
        open.values().stream()
                .filter(line -> line.settled().signum() != 0)
                .findFirst()
                .ifPresent(line -> {
                    throw new IllegalArgumentException(
                            "%s settled for dealer (%s), rule (%s), from %s meets no line of this settlement.\nMaybe the dealer is missing from the book, or the validity was cut."
                                    .formatted(line.settled(), line.dealer(), line.rule(), line.from()));
                });
    }
}
