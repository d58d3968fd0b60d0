package org.drmkit.incentives.internal;

import com.google.common.base.Suppliers;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.drmkit.incentives.settlement.Cause;
import org.drmkit.incentives.settlement.Settlement;
import org.drmkit.incentives.settlement.SettlementLine;
import org.drmkit.incentives.settlement.SettlementRequest;

/**
 * Why entitlements changed since the settlement before: they are computed again with more and more of what is new.
 *
 * <p>First as of that day on the present book, then with the lines seen since, with the facts recorded since, with the attributes since, and
 * last under the present versions. Each difference has its cause, so that they add up. Computed only if anything changed.
 */
final class Causes {

    private record Stage(Cause cause, Map<Entry.Key, Integer> entries, Entitlements entitlements) {

        static Stage of(Cause cause, Entitlements entitlements) {
            Map<Entry.Key, Integer> entries = new HashMap<>();
            for (int e = 0; e < entitlements.entries().size(); e++) {
                entries.put(entitlements.entries().get(e).key(), e);
            }
            return new Stage(cause, entries, entitlements);
        }

        Optional<Long> of(Entry.Key key, int dealer) {
            return Optional.ofNullable(entries.get(key)).map(e -> entitlements.entitlement(e, dealer));
        }
    }

    private final Supplier<List<Stage>> stages;
    private final int digits;

    private Causes(Supplier<List<Stage>> stages, int digits) {
        this.stages = stages;
        this.digits = digits;
    }

    static Causes of(Payer payer, CompiledHistory history, SettlementRequest request, LocalDate asOf, int digits) {
        Supplier<List<Stage>> stages = () -> request.previous()
                .filter(previous -> hasVersions(history, request))
                .map(previous -> stages(payer, history, request, previous, asOf))
                .orElse(List.of());
        return new Causes(Suppliers.memoize(stages::get), digits);
    }

    private static boolean hasVersions(CompiledHistory history, SettlementRequest request) {
        return Before.versions(request).values().stream()
                .allMatch(number -> history.version(number).isPresent());
    }

    private static List<Stage> stages(
            Payer payer, CompiledHistory history, SettlementRequest request, Settlement previous, LocalDate asOf) {
        LocalDate then = previous.stamp().asOf();
        Map<Entry.Key, Integer> versions = Before.versions(request);
        VersionChoice old = payer.choice(then, versions, false);
        VersionChoice now = payer.choice(asOf, versions, false);
        int digits = history.on(asOf).program().currency().getDefaultFractionDigits();
        Kept kept = Before.of(request, Set.of()).kept(digits);
        Cause first = isSameDefinition(history, previous) ? Cause.MASTER_DATA : Cause.DEFINITION;
        return List.of(
                Stage.of(first, payer.entitlements(old, Known.on(then), kept)),
                Stage.of(Cause.LINES, payer.entitlements(now, new Known(asOf, then, then), kept)),
                Stage.of(Cause.FACTS, payer.entitlements(now, new Known(asOf, asOf, then), kept)),
                Stage.of(Cause.MASTER_DATA, payer.entitlements(now, Known.on(asOf), kept)));
    }

    private static boolean isSameDefinition(CompiledHistory history, Settlement previous) {
        return history.version(previous.stamp().version())
                .filter(compiled ->
                        compiled.program().contentHash().equals(previous.stamp().hash()))
                .isPresent();
    }

    /** Returns why the entitlement of a line changed; the causes add up to the change. */
    Map<Cause, BigDecimal> of(Optional<SettlementLine> before, BigDecimal entitlement, int dealer) {
        Map<Cause, BigDecimal> causes = new EnumMap<>(Cause.class);
        if (before.isEmpty()) {
            add(causes, Cause.NEW_PERIOD, entitlement);
        } else if (before.get().entitlement().compareTo(entitlement) != 0) {
            split(causes, before.get(), entitlement, dealer);
        }
        return causes;
    }

    private void split(Map<Cause, BigDecimal> causes, SettlementLine before, BigDecimal entitlement, int dealer) {
        BigDecimal reached = before.entitlement();
        Optional<Entry.Key> key = before.from().flatMap(from -> before.rule().map(rule -> new Entry.Key(rule, from)));
        for (Stage stage : stages.get()) {
            BigDecimal next = key.flatMap(found -> stage.of(found, dealer))
                    .map(units -> BigDecimal.valueOf(units, digits))
                    .orElse(reached);
            add(causes, stage.cause(), next.subtract(reached));
            reached = next;
        }
        add(causes, Cause.DEFINITION, entitlement.subtract(reached));
    }

    /** Adds to a cause; one that comes to nothing is none. */
    static void add(Map<Cause, BigDecimal> causes, Cause cause, BigDecimal amount) {
        BigDecimal sum = causes.getOrDefault(cause, amount.subtract(amount)).add(amount);
        if (sum.signum() == 0) {
            causes.remove(cause);
        } else {
            causes.put(cause, sum);
        }
    }
}
