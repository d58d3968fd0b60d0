package org.drmkit.incentives.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.drmkit.core.fact.FigureColumn;
import org.drmkit.core.formula.At;
import org.drmkit.core.formula.FactReference;
import org.drmkit.core.formula.internal.Node;
import org.drmkit.core.formula.internal.Scope;
import org.drmkit.core.number.Fraction;
import org.drmkit.incentives.accrual.Accrual;
import org.drmkit.incentives.accrual.AccrualLine;

/** Computes what is earned in periods that have begun and are not settled yet. */
public final class Accruing {

    private final CompiledProgram program;
    private final Readings readings;
    private final LocalDate asOf;
    private final int digits;
    private final Entitlements begun;
    private final Set<Entry.Key> settled = new HashSet<>();

    /**
     * Prepares accruals.
     *
     * @param history the versions of the program, of which the one in force counts
     * @param readings what it reads
     * @param asOf the day
     * @param settled what is settled as of that day
     */
    public Accruing(CompiledHistory history, Readings readings, LocalDate asOf, Entitlements settled) {
        this.program = history.on(asOf);
        this.readings = readings;
        this.asOf = asOf;
        this.digits = program.program().currency().getDefaultFractionDigits();
        VersionChoice all = VersionChoice.inForce(history, asOf).withPeriodsThatHaveBegun();
        this.begun = new Payer(history, readings).entitlements(all, Known.on(asOf), Kept.NOTHING);
        settled.entries().forEach(entry -> this.settled.add(entry.key()));
    }

    /**
     * Accrues rules.
     *
     * @param ways how each rule is accrued
     * @return the lines that are not 0
     * @throws IllegalArgumentException if the program has no such rule, or its base cannot be compared with a forecast
     */
    public List<AccrualLine> accrue(Map<String, Accrual> ways) {
        List<AccrualLine> lines = new ArrayList<>();
        ways.forEach((rule, way) -> {
            checkKnown(rule);
            if (way instanceof Accrual.ByDays days) {
                add(lines, rule, Optional.empty(), days.from(), byDays(days));
            } else {
                accrue(rule, way, lines);
            }
        });
        return lines;
    }

    private void checkKnown(String rule) {
        List<String> known =
                program.rules().stream().map(compiled -> compiled.rule().id()).toList();
        if (!known.contains(rule)) {
            throw new IllegalArgumentException(
                    "The accrual is for a rule (%s), but the program has %s.\nMaybe it was renamed."
                            .formatted(rule, known));
        }
    }

    private BigDecimal byDays(Accrual.ByDays days) {
        long all = ChronoUnit.DAYS.between(days.from(), days.to());
        long gone = Math.max(0, Math.min(all, ChronoUnit.DAYS.between(days.from(), asOf) + 1));
        return Fraction.of(days.amount())
                .times(Fraction.of(gone))
                .dividedBy(Fraction.of(all))
                .rounded(digits, RoundingMode.HALF_UP);
    }

    private void accrue(String rule, Accrual way, List<AccrualLine> lines) {
        for (int e = 0; e < begun.entries().size(); e++) {
            Entry entry = begun.entries().get(e);
            if (entry.key().rule().equals(rule) && !settled.contains(entry.key())) {
                long[] amounts =
                        way instanceof Accrual.Expected expected ? expected(entry, expected.fact()) : earned(e);
                for (int i = 0; i < amounts.length; i++) {
                    add(
                            lines,
                            rule,
                            Optional.of(begun.parties().id(i)),
                            entry.key().from(),
                            BigDecimal.valueOf(amounts[i], digits));
                }
            }
        }
    }

    private static void add(
            List<AccrualLine> lines, String rule, Optional<String> dealer, LocalDate from, BigDecimal amount) {
        if (amount.signum() != 0) {
            lines.add(new AccrualLine(rule, dealer, from, amount));
        }
    }

    private long[] earned(int e) {
        long[] amounts = new long[begun.parties().size()];
        for (int i = 0; i < amounts.length; i++) {
            amounts[i] = begun.entitlement(e, i);
        }
        return amounts;
    }

    /** The payout of the forecast, as far as the base has come. */
    private long[] expected(Entry entry, String fact) {
        Scope scope = readings.of(entry.program(), Known.on(asOf)).scope(entry.span());
        FactReference forecast = new FactReference(fact, At.CURRENT);
        FigureColumn payouts = scope.column(entry.program().payoutsOn(entry.rule(), forecast));
        FigureColumn forecasts = scope.column(entry.program().formula(forecast));
        FigureColumn bases = scope.column(base(entry));
        long[] amounts = new long[bases.size()];
        for (int i = 0; i < amounts.length; i++) {
            boolean known = payouts.isPresent(i) && isPositive(forecasts, i) && isPositive(bases, i);
            amounts[i] = known ? share(payouts.fraction(i), bases.fraction(i), forecasts.fraction(i)) : 0;
        }
        return amounts;
    }

    private static Node base(Entry entry) {
        return entry.compiled()
                .base()
                .orElseThrow(() -> new IllegalArgumentException(
                        "The rule (%s) has no base to compare with a forecast.\nMaybe accrue it as EARNED."
                                .formatted(entry.key().rule())));
    }

    private static boolean isPositive(FigureColumn column, int i) {
        return column.kind(i).isExact() && column.fraction(i).signum() > 0;
    }

    private long share(Fraction payout, Fraction base, Fraction forecast) {
        return payout.times(base)
                .dividedBy(forecast)
                .rounded(digits, RoundingMode.HALF_UP)
                .movePointRight(digits)
                .longValueExact();
    }
}
