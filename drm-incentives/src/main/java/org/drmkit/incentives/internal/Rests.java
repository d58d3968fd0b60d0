package org.drmkit.incentives.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.drmkit.core.fact.FigureColumn;
import org.drmkit.core.fact.Parties;
import org.drmkit.core.formula.internal.Scope;
import org.drmkit.core.number.Fraction;

/** What the rules would carry out of the last period that is settled. */
public final class Rests {

    /**
     * What a rule carries.
     *
     * @param party the dealer or group
     * @param entry the rule and its last period
     * @param base what is carried, negative
     */
    public record Rest(String party, Entry.Key entry, Fraction base) {}

    private Rests() {}

    /**
     * Returns what is carried and not taken up.
     *
     * @param readings what was read
     * @param asOf the day of settlement
     * @param entitlements what is settled
     * @return the rests, by rule, then by party
     */
    public static List<Rest> of(Readings readings, LocalDate asOf, Entitlements entitlements) {
        Map<String, Entry> last = new LinkedHashMap<>();
        entitlements.entries().forEach(entry -> last.put(entry.key().rule(), entry));
        List<Rest> rests = new ArrayList<>();
        last.values()
                .forEach(entry -> entry.compiled()
                        .carry()
                        .ifPresent(carry -> add(entry, carry, scope(readings, asOf, entry), rests)));
        return rests;
    }

    private static Scope scope(Readings readings, LocalDate asOf, Entry entry) {
        Scope dealers = readings.of(entry.program(), Known.on(asOf)).scope(entry.span());
        return entry.compiled()
                .level()
                .map(level -> dealers.evaluation().atLevel(level).scope(entry.span()))
                .orElse(dealers);
    }

    private static void add(Entry entry, CarryNode carry, Scope scope, List<Rest> rests) {
        FigureColumn carried = carry.carried(scope);
        Parties parties = scope.evaluation().parties();
        for (int i = 0; i < carried.size(); i++) {
            if (carried.kind(i).isExact() && carried.fraction(i).signum() < 0) {
                rests.add(new Rest(parties.id(i), entry.key(), carried.fraction(i)));
            }
        }
    }
}
