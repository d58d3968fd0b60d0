package org.drmkit.core.measure;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.drmkit.core.fact.Figure;
import org.drmkit.core.fact.FigureColumn;
import org.drmkit.core.fact.Parties;
import org.drmkit.core.fact.Reasons;
import org.drmkit.core.measure.internal.cells.Cells;
import org.drmkit.core.measure.internal.scan.Scan;
import org.drmkit.core.measure.internal.tally.Lane;
import org.drmkit.core.time.DateRange;
import org.drmkit.core.trade.Stage;
import org.drmkit.core.trade.TradeLedger;

/**
 * What the lines of a ledger came to, for each party and part of time that a plan asks for.
 *
 * <p>From the months of a year, {@code column(total, secondQuarter)} is read as the sum of three of them, without the ledger.
 * The parts of a ledger can be scanned apart, on other days or computers, and {@linkplain #merge merged}: parts that hold
 * whole dealers, or at least each line together with all that takes it back, and no line twice.
 *
 * <p>Figures are exact, whatever their size. Immutable and thread-safe.
 */
public final class Accumulators {

    private final MeasurePlan plan;
    private final List<Cells> cells;
    private final List<Parties> parties;
    private final List<Part> parts;

    private Accumulators(MeasurePlan plan, List<Cells> cells, List<Parties> parties, List<Part> parts) {
        this.plan = plan;
        this.cells = cells;
        this.parties = parties;
        this.parts = parts;
    }

    /** A ledger that was scanned, for the question which of its lines counted. */
    private record Part(TradeLedger ledger, Scan scan) {

        boolean covers(Stage stage, DateRange days) {
            return ledger.coverage(stage).encloses(days);
        }
    }

    static Accumulators of(MeasurePlan plan, TradeLedger ledger, Scan scan, List<Cells> cells) {
        List<Parties> parties = new ArrayList<>();
        for (int lane = 0; lane < cells.size(); lane++) {
            parties.add(scan.parties(lane));
        }
        return new Accumulators(plan, cells, List.copyOf(parties), List.of(new Part(ledger, scan)));
    }

    /**
     * Returns the plan that was scanned for.
     *
     * @return the plan
     */
    public MeasurePlan plan() {
        return plan;
    }

    /**
     * Returns whose figures a key has: the dealers, or the groups that they belonged to on some day.
     *
     * @param key  a key that the plan asks for
     * @return the parties, in the order of the cells of its columns
     */
    public Parties parties(MeasureKey key) {
        return parties.get(plan.number(key));
    }

    /**
     * Returns the figures of all parties in a window.
     *
     * <p>Sums are decimals at the scale of what is summed, numbers have scale 0, and dates are epoch days. A party of which no
     * line counts has the sum and the number 0, and an extreme that is {@code Missing(NO_LINES)}. If the ledger does not cover
     * the window up to {@code asOf}, every figure is {@code Missing(NOT_COVERED)}.
     *
     * @param key  a key that the plan asks for
     * @param window  a window in which it does
     * @return a figure for each of the key's parties
     * @throws IllegalArgumentException if the plan does not ask for it
     */
    public FigureColumn column(MeasureKey key, DateRange window) {
        Lane lane = plan.lane(key, window);
        if (!isCovered(lane, window)) {
            return FigureColumn.filledMissing(parties(key).size(), Reasons.NOT_COVERED);
        }
        return lane.column(cells.get(plan.number(key)), window);
    }

    private boolean isCovered(Lane lane, DateRange window) {
        Optional<DateRange> seen = plan.asOf().isBefore(window.from())
                ? Optional.empty()
                : window.intersection(DateRange.of(window.from(), plan.asOf().plusDays(1)));
        return seen.isEmpty()
                || parts.stream().allMatch(part -> part.covers(lane.measure().stage(), seen.get()));
    }

    /**
     * Returns the figure of one party in a window.
     *
     * @param key  a key that the plan asks for
     * @param window  a window in which it does
     * @param party  the id of the party
     * @return the figure; what a party without lines has, if the party is unknown
     * @throws IllegalArgumentException if the plan does not ask for it
     */
    public Figure cell(MeasureKey key, DateRange window, String party) {
        int row = parties(key).index(party);
        if (row < 0) {
            throw new IllegalArgumentException(
                    "The party (%s) is none of the %s that were scanned.\nMaybe it is an id of another level."
                            .formatted(party, parties(key).size()));
        }
        return column(key, window).figure(row);
    }

    /**
     * Returns the lines that counted towards the figure of one party.
     *
     * <p>Looks at the lines of this party only, so that a dealer of a ledger of ten million lines is explained in milliseconds.
     *
     * @param key  a key that the plan asks for
     * @param window  a window in which it does
     * @param party  the id of the party
     * @return the lines with what each added, in the order of the ledger; none if the party is unknown
     * @throws IllegalArgumentException if the plan does not ask for it
     */
    public List<CountedLine> lines(MeasureKey key, DateRange window, String party) {
        plan.lane(key, window);
        List<CountedLine> lines = new ArrayList<>();
        for (Part part : parts) {
            part.scan
                    .trace(plan.number(key), window, party)
                    .forEach(found ->
                            lines.add(new CountedLine(part.ledger.line(found.line()), found.day(), found.value())));
        }
        return lines;
    }

    /**
     * Returns how many lines counted towards the figure of one party.
     *
     * @param key  a key that the plan asks for
     * @param window  a window in which it does
     * @param party  the id of the party
     * @return the size of {@link #lines}, at a fraction of its cost
     * @throws IllegalArgumentException if the plan does not ask for it
     */
    public int lineCount(MeasureKey key, DateRange window, String party) {
        plan.lane(key, window);
        return parts.stream()
                .mapToInt(part -> part.scan.count(plan.number(key), window, party))
                .sum();
    }

    /**
     * Returns these accumulated lines and those of another part of the ledger together.
     *
     * @param other  what the same plan accumulated from other lines
     * @return both, for the parties of both
     * @throws IllegalArgumentException if the other plan asks for anything else, or as of another day
     */
    public Accumulators merge(Accumulators other) {
        if (plan != other.plan && !plan.contentHash().equals(other.plan.contentHash())) {
            throw new IllegalArgumentException(
                    ("Only accumulators of one plan, network and day can be merged, not those of plan %s as of %s and of plan %s as of %s."
                                    + "\nMaybe scan one part again.")
                            .formatted(plan.contentHash(), plan.asOf(), other.plan.contentHash(), other.plan.asOf()));
        }
        List<Cells> mergedCells = new ArrayList<>();
        List<Parties> mergedParties = new ArrayList<>();
        for (int lane = 0; lane < cells.size(); lane++) {
            Parties united = united(parties.get(lane), other.parties.get(lane));
            mergedParties.add(united);
            mergedCells.add(plus(lane, other, united));
        }
        List<Part> all = new ArrayList<>(parts);
        all.addAll(other.parts);
        return new Accumulators(plan, List.copyOf(mergedCells), List.copyOf(mergedParties), List.copyOf(all));
    }

    private static Parties united(Parties left, Parties right) {
        if (left.equals(right)) {
            return left;
        }
        Set<String> ids = new LinkedHashSet<>(left.ids());
        ids.addAll(right.ids());
        return Parties.of(ids);
    }

    private Cells plus(int lane, Accumulators other, Parties united) {
        boolean asTheyAre = cells.get(lane).goesWith(other.cells.get(lane));
        Cells own = asTheyAre ? cells.get(lane) : recount(lane);
        Cells others = asTheyAre ? other.cells.get(lane) : other.recount(lane);
        return own.moved(parties.get(lane), united).plus(others.moved(other.parties.get(lane), united));
    }

    private Cells recount(int lane) {
        return parts.stream()
                .map(part -> part.scan.recount(lane).moved(part.scan.parties(lane), parties.get(lane)))
                .reduce(Cells::plus)
                .orElseThrow();
    }
}
