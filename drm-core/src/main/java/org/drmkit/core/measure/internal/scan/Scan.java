package org.drmkit.core.measure.internal.scan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.stream.IntStream;
import org.drmkit.core.fact.Parties;
import org.drmkit.core.measure.internal.cells.Cells;
import org.drmkit.core.measure.internal.tally.Tally;
import org.drmkit.core.measure.internal.tally.TallyMaker;
import org.drmkit.core.time.DateRange;

/**
 * The lanes of a plan bound to the columns of one ledger, ready to be scanned.
 *
 * <p>Immutable; each run, and each slice of one, has cells of its own.
 */
public final class Scan {

    private final List<Pass> passes;
    private final List<Rows> levels;
    private final int[] levelOfLane;
    private final List<TallyMaker> makers;
    private final PartyPasses finder;

    Scan(List<Pass> passes, List<Rows> levels, int[] levelOfLane, List<TallyMaker> makers, PartyPasses finder) {
        this.passes = passes;
        this.levels = levels;
        this.levelOfLane = levelOfLane;
        this.makers = makers;
        this.finder = finder;
    }

    /**
     * Returns the parties of a lane.
     *
     * @param lane  the lane's number
     * @return the parties, in the order of the rows of its cells
     */
    public Parties parties(int lane) {
        return levels.get(levelOfLane[lane]).parties();
    }

    /**
     * Scans the ledger on this thread.
     *
     * @return the cells of each lane
     */
    public List<Cells> run() {
        return finished(slice(0, 1));
    }

    /**
     * Scans the ledger in slices.
     *
     * @param executor  what runs the slices
     * @param slices  how many slices to cut the lines into
     * @return the cells of each lane, the same whatever the number of slices
     */
    public List<Cells> run(Executor executor, int slices) {
        List<CompletableFuture<List<Cells>>> parts = IntStream.range(0, slices)
                .mapToObj(slice -> CompletableFuture.supplyAsync(() -> slice(slice, slices), executor))
                .toList();
        return finished(
                parts.stream().map(CompletableFuture::join).reduce(Scan::added).orElseThrow());
    }

    /**
     * Scans the ledger for one lane, for cells that go with those of any other ledger.
     *
     * @param lane  the lane's number
     * @return its cells
     */
    public Cells recount(int lane) {
        Rows rows = levels.get(levelOfLane[lane]);
        Tally tally = makers.get(lane).makeDetailed();
        Work work = Work.ofLane(lane, makers.size(), rows, tally);
        passes.forEach(pass -> pass.run(work, 0, 1));
        return finished(rows, tally.cells());
    }

    private List<Cells> slice(int slice, int slices) {
        Tally[] tallies = makers.stream().map(TallyMaker::make).toArray(Tally[]::new);
        Work work = new Work(levels, levelOfLane, tallies);
        passes.forEach(pass -> pass.run(work, slice, slices));
        return IntStream.range(0, tallies.length)
                .mapToObj(lane -> tallies[lane].cells())
                .toList();
    }

    private static List<Cells> added(List<Cells> left, List<Cells> right) {
        return IntStream.range(0, left.size())
                .mapToObj(lane -> left.get(lane).plus(right.get(lane)))
                .toList();
    }

    private List<Cells> finished(List<Cells> cells) {
        return IntStream.range(0, cells.size())
                .mapToObj(lane -> finished(levels.get(levelOfLane[lane]), cells.get(lane)))
                .toList();
    }

    private static Cells finished(Rows rows, Cells cells) {
        return rows.areDealers()
                ? cells.moved(rows.partyOfDealer(), rows.parties().size())
                : cells;
    }

    /**
     * Finds the lines that counted towards a figure.
     *
     * @param lane  the lane's number
     * @param window  one of its windows
     * @param party  the id of the party
     * @return the lines in the order of the ledger
     */
    public List<Traced> trace(int lane, DateRange window, String party) {
        List<Traced> traced = new ArrayList<>();
        visit(lane, window, party, (pass, batch, position) -> {
            LocalDate day = LocalDate.ofEpochDay(pass.epochDay(batch.day()[position]));
            traced.add(new Traced(batch.own()[position], day, makers.get(lane).exact(batch, position)));
        });
        traced.sort(Comparator.comparingInt(Traced::line).thenComparing(Traced::day));
        return traced;
    }

    /**
     * Counts the lines that counted towards a figure, without a note of each.
     *
     * @param lane  the lane's number
     * @param window  one of its windows
     * @param party  the id of the party
     * @return how many {@link #trace} would find
     */
    public int count(int lane, DateRange window, String party) {
        int[] count = new int[1];
        visit(lane, window, party, (pass, batch, position) -> count[0]++);
        return count[0];
    }

    private void visit(int lane, DateRange window, String party, Visit.Visitor visitor) {
        Rows rows = levels.get(levelOfLane[lane]);
        int row = rows.parties().index(party);
        if (row >= 0) {
            for (Pass pass : finder.passes(rows, row)) {
                Visit visit = new Visit(makers.get(lane), window, rows, row, pass, visitor);
                pass.run(Work.ofLane(lane, makers.size(), rows, visit), 0, 1);
            }
        }
    }
}
