package org.drmkit.core.relation.launch;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.drmkit.core.fact.Parties;
import org.drmkit.core.money.Money;
import org.drmkit.core.number.Decimals;

/**
 * Something that both sides do and pay for together around a launch.
 *
 * <p>A roadshow of CNY 30,000.01 that OEM pays 60 % of and D1 40 %: CNY 18,000.01 and 12,000.00, which add up to the cent. D1 owns it, and
 * it is to be seen in the number of visitors.
 *
 * @param id the id
 * @param party the id of the dealer
 * @param launch the id of the plan
 * @param activity what is done, as a code
 * @param owner the id of the side that sees to it, one of those that pay
 * @param kpi the name of the figure that it is to move
 * @param budget what it may cost, above 0
 * @param split the share of the budget of each side, the dealer among them, 1 in all
 * @param dueOn the day by which it is to be done
 * @param doneOn the day on which it was done, empty if it was not
 * @param recordedOn the day on which this version was recorded
 */
public record JointActivity(
        String id,
        String party,
        String launch,
        String activity,
        String owner,
        String kpi,
        Money budget,
        Map<String, BigDecimal> split,
        LocalDate dueOn,
        Optional<LocalDate> doneOn,
        LocalDate recordedOn)
        implements LaunchRecord {

    /** Checks the budget and that its shares are those of the sides. */
    public JointActivity {
        TreeMap<String, BigDecimal> ordered = new TreeMap<>(Parties.ORDER);
        split.forEach((side, share) -> ordered.put(side, Decimals.canonical(share)));
        split = Collections.unmodifiableMap(ordered);
        if (!budget.isPositive() || !isWhole(split)) {
            throw new IllegalArgumentException(
                    "The budget (%s) of %s must be above 0 and its shares (%s) from 0 on and 1 in all.\nMaybe they are in percent."
                            .formatted(budget, id, split));
        }
        if (!split.keySet().containsAll(List.of(party, owner))) {
            throw new IllegalArgumentException(
                    "The dealer (%s) and the owner (%s) of %s must be among the sides that pay (%s).\nMaybe with a share of 0."
                            .formatted(party, owner, id, split.keySet()));
        }
    }

    /** Checks if shares are none below 0 and 1 in all. */
    static boolean isWhole(Map<String, BigDecimal> split) {
        BigDecimal all = split.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return all.compareTo(BigDecimal.ONE) == 0 && split.values().stream().noneMatch(share -> share.signum() < 0);
    }

    /**
     * Returns what each side pays.
     *
     * @return the parts by side, which add up to the budget
     */
    public Map<String, Money> parts() {
        List<Money> amounts = budget.allocated(new ArrayList<>(split.values()));
        Map<String, Money> parts = new TreeMap<>(Parties.ORDER);
        int next = 0;
        for (String side : split.keySet()) {
            parts.put(side, amounts.get(next++));
        }
        return parts;
    }

    /**
     * Checks if it was done in time by a day.
     *
     * @param day the day
     * @return true if it was done by then and no later than it was due
     */
    public boolean isDoneInTime(LocalDate day) {
        return doneOn.filter(done -> !done.isAfter(dueOn) && !done.isAfter(day)).isPresent();
    }
}
