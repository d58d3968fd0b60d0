package org.drmkit.incentives.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.drmkit.core.json.Pointer;
import org.drmkit.core.json.Problem;
import org.drmkit.core.json.Problems;
import org.drmkit.incentives.program.Program;
import org.drmkit.incentives.settlement.Cause;
import org.drmkit.incentives.settlement.Closing;
import org.drmkit.incentives.settlement.SettlementLine;
import org.drmkit.incentives.settlement.SettlementRequest;

/** What was settled for rules, periods or dealers that are gone: kept or taken back by decision, else refused. */
final class Vanished {

    private final SettlementRequest request;
    private final Program program;
    private final List<SettlementLine> gone;
    private final Desk desk;

    Vanished(SettlementRequest request, Program program, Before before, Set<SettlementLine.Key> met, Desk desk) {
        this.request = request;
        this.program = program;
        this.gone = before.without(met);
        this.desk = desk;
    }

    List<SettlementLine> lines() {
        refuse();
        List<SettlementLine> lines = new ArrayList<>();
        for (SettlementLine line : gone) {
            Closing closing = line.rule().map(request.close()::get).orElse(null);
            boolean ofAdjustments = line.from().isEmpty();
            if (ofAdjustments ? desk.adjustments(line.key()).signum() == 0 && isOpen(line) : closing != null) {
                lines.add(closing == null ? line(line, zero(line)) : line(line, left(line, closing)));
            }
        }
        return lines;
    }

    private static boolean isOpen(SettlementLine line) {
        return line.settled().signum() != 0;
    }

    private BigDecimal left(SettlementLine line, Closing closing) {
        return closing == Closing.KEEP ? line.settled().subtract(desk.adjustments(line.key())) : zero(line);
    }

    private static BigDecimal zero(SettlementLine line) {
        return line.due().subtract(line.due());
    }

    private SettlementLine line(SettlementLine line, BigDecimal entitlement) {
        Map<Cause, BigDecimal> causes = new EnumMap<>(Cause.class);
        Causes.add(causes, Cause.DEFINITION, entitlement.subtract(line.entitlement()));
        return new Settling.LineMaker(line.key(), Optional.of(line), desk, zero(line))
                .line(entitlement, causes)
                .to(line.to())
                .version(line.version())
                .build();
    }

    /** Money that was made due must not vanish without a word. */
    private void refuse() {
        Map<String, BigDecimal> rules = new LinkedHashMap<>();
        gone.stream()
                .filter(line -> line.from().isPresent() && isOpen(line))
                .filter(line -> !request.close().containsKey(line.rule().orElse("")))
                .forEach(line -> rules.merge(name(line), line.settled(), BigDecimal::add));
        Problems problems = new Problems();
        rules.forEach((name, amount) -> problems.add(Problem.of(
                        Pointer.root().child("rules"),
                        "VANISHED",
                        "%s was settled for %s and meets no line of this settlement of (%s)"
                                .formatted(
                                        amount.toPlainString(),
                                        name,
                                        program.header().id()))
                .withValue(amount.toPlainString())
                .withMaybe("the rule was renamed: renames; or it was closed: close, KEEP or CLAW_BACK")));
        problems.throwIfAny("settlement");
    }

    /** The rule, where the program has no such rule, else the line. */
    private String name(SettlementLine line) {
        boolean known = program.rules().stream()
                .anyMatch(rule -> rule.id().equals(line.rule().orElse("")));
        return known ? line.key().toString() : "rule (" + line.rule().orElse("") + ")";
    }
}
