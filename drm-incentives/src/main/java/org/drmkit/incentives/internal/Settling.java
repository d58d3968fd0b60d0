package org.drmkit.incentives.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.drmkit.core.definition.Stamp;
import org.drmkit.incentives.program.Program;
import org.drmkit.incentives.settlement.Cause;
import org.drmkit.incentives.settlement.Settlement;
import org.drmkit.incentives.settlement.SettlementLine;
import org.drmkit.incentives.settlement.SettlementRequest;
import org.drmkit.incentives.settlement.Statement;

/** Makes one settlement: each entitlement less what was settled before, then the statements. */
public final class Settling {

    private final SettlementRequest request;
    private final LocalDate asOf;
    private final Program program;
    private final int digits;
    private final Entitlements entitlements;
    private final Before before;
    private final Desk desk;
    private final Causes causes;

    /**
     * Prepares a settlement.
     *
     * @param history the versions of the program
     * @param readings what they read
     * @param asOf the day of settlement
     * @param request what is settled against
     * @throws IllegalArgumentException if the settlement before is of another program, or of a version that the history does not have
     */
    public Settling(CompiledHistory history, Readings readings, LocalDate asOf, SettlementRequest request) {
        Payer payer = new Payer(history, readings);
        this.request = request;
        this.asOf = asOf;
        this.program = history.on(asOf).program();
        this.digits = program.currency().getDefaultFractionDigits();
        PreviousCheck.check(history, program, asOf, request);
        VersionChoice choice = payer.choice(
                asOf, request.previous().isPresent() ? Before.closed(request) : Map.of(), request.restate());
        this.before =
                Before.of(request, choice.entries().stream().map(Entry::key).collect(Collectors.toSet()));
        this.entitlements = payer.entitlements(choice, Known.on(asOf), before.kept(digits));
        this.desk = Desk.of(request, asOf, readings.dealers(), history, digits);
        this.causes = Causes.of(payer, history, request, asOf, digits);
    }

    /**
     * Returns what every dealer is entitled to.
     *
     * @return the entitlements
     */
    public Entitlements entitlements() {
        return entitlements;
    }

    /**
     * Settles.
     *
     * @param stamp where the figures come from
     * @return the settlement
     */
    public Settlement settle(Stamp stamp) {
        Map<String, List<SettlementLine>> lines = lines();
        Remitting remitting = Remitting.of(request, asOf, digits);
        List<Statement> statements = new ArrayList<>();
        lines.forEach((dealer, own) -> {
            BigDecimal due = own.stream().map(line -> line.due()).reduce(amount(0), BigDecimal::add);
            statements.add(Statement.of(dealer, remitting.broughtForward(dealer), due, program.negative()));
        });
        return new Settlement(
                stamp,
                program.currency(),
                lines.values().stream().flatMap(List::stream).toList(),
                statements,
                remitting.remittances());
    }

    private Map<String, List<SettlementLine>> lines() {
        Map<String, List<SettlementLine>> lines = new LinkedHashMap<>();
        Set<SettlementLine.Key> met = new HashSet<>();
        for (int i = 0; i < entitlements.parties().size(); i++) {
            List<SettlementLine> own = new ArrayList<>();
            for (int e = 0; e < entitlements.entries().size(); e++) {
                own.add(paid(e, i));
            }
            own.forEach(line -> met.add(line.key()));
            lines.put(entitlements.parties().id(i), own);
        }
        new Vanished(request, program, before, met, desk).lines().forEach(line -> {
            met.add(line.key());
            lines.computeIfAbsent(line.dealer(), unused -> new ArrayList<>()).add(line);
        });
        Map<String, List<SettlementLine.Key>> adjusted = desk.ownLines();
        lines.forEach((dealer, own) -> own.addAll(adjusted(adjusted.getOrDefault(dealer, List.of()), met)));
        return lines;
    }

    private SettlementLine paid(int e, int dealer) {
        Entry entry = entitlements.entries().get(e);
        SettlementLine.Key key = new SettlementLine.Key(
                entitlements.parties().id(dealer),
                Optional.of(entry.key().rule()),
                Optional.of(entry.key().from()));
        BigDecimal entitlement = amount(entitlements.entitlement(e, dealer));
        return new LineMaker(key, before.line(key), desk, amount(0))
                .line(entitlement, causes.of(before.line(key), entitlement, dealer))
                .to(entry.span().range().to())
                .version(entry.program().program().header().version())
                .putAllKept(kept(e, dealer))
                .build();
    }

    /** What each cap left; of a cap that several versions have, the last one, after which no earlier one cuts any more. */
    private Map<String, BigDecimal> kept(int e, int dealer) {
        Map<String, BigDecimal> kept = new LinkedHashMap<>();
        for (Step step : entitlements.caps()) {
            if (step.keeps(entitlements.entries().get(e))) {
                kept.put(
                        step.cap().orElseThrow().key(),
                        amount(Math.max(0, step.amounts().of(e, dealer))));
            }
        }
        kept.values().removeIf(left -> left.signum() == 0);
        return kept;
    }

    /** The lines of adjustments that belong to no period. */
    private List<SettlementLine> adjusted(List<SettlementLine.Key> keys, Set<SettlementLine.Key> met) {
        return keys.stream()
                .filter(key -> !met.contains(key))
                .map(key -> new LineMaker(key, before.line(key), desk, amount(0))
                        .line(amount(0), Map.of())
                        .build())
                .toList();
    }

    private BigDecimal amount(long minorUnits) {
        return BigDecimal.valueOf(minorUnits, digits);
    }

    /** Puts the figures of a line together. */
    record LineMaker(SettlementLine.Key key, Optional<SettlementLine> before, Desk desk, BigDecimal none) {

        SettlementLine.Builder line(BigDecimal entitlement, Map<Cause, BigDecimal> causes) {
            BigDecimal paid = before.map(SettlementLine::settled).orElse(none);
            BigDecimal adjustments = desk.adjustments(key);
            BigDecimal open = entitlement.add(adjustments).subtract(paid);
            BigDecimal held = desk.isHeld(key) ? open : none;
            Map<Cause, BigDecimal> all = new EnumMap<>(Cause.class);
            causes.forEach((cause, amount) -> Causes.add(all, cause, amount));
            Causes.add(
                    all,
                    Cause.ADJUSTMENT,
                    adjustments.subtract(before.map(line -> line.adjustments()).orElse(none)));
            Causes.add(
                    all,
                    Cause.HOLD,
                    before.map(line -> line.held()).orElse(none).subtract(held));
            return SettlementLine.builder()
                    .dealer(key.dealer())
                    .rule(key.rule())
                    .from(key.from())
                    .entitlement(entitlement)
                    .adjustments(adjustments)
                    .paid(paid)
                    .held(held)
                    .due(open.subtract(held))
                    .putAllCauses(all);
        }
    }
}
