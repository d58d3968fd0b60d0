package org.drmkit.core.fact;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.drmkit.core.time.DateRange;

/** All facts of one name, each in a cell of one column: those of a party and a period are a run in order of recording. */
final class FactColumn {

    private static final Run NOTHING = new Run(0, 0);

    private final long[] recordedOn;
    private final FigureColumn cells;
    private final Map<Optional<DateRange>, Map<String, Run>> runs = new HashMap<>();
    /** Whom the last question was about: a run asks many times for the same parties. */
    private volatile Placed last = new Placed(Parties.of(), new ConcurrentHashMap<>());

    private record Run(int start, int end) {}

    /** The runs of parties by their rows, for each period that was asked for. */
    private record Placed(Parties parties, Map<Optional<DateRange>, List<Run>> runs) {}

    /** Takes facts of one name in their order. */
    FactColumn(List<Fact> facts) {
        this.recordedOn =
                facts.stream().mapToLong(fact -> fact.recordedOn().toEpochDay()).toArray();
        this.cells = FigureColumn.of(facts.size(), scale(facts));
        for (int i = 0; i < facts.size(); i++) {
            Fact fact = facts.get(i);
            cells.setFigure(i, fact.figure());
            runs.computeIfAbsent(fact.period(), period -> new HashMap<>())
                    .merge(fact.party(), new Run(i, i + 1), (run, next) -> new Run(run.start, next.end));
        }
    }

    /**
     * The places that all values need, or as many as the largest leaves room for in a long: the rest become quotients. It
     * depends on all facts of the name, so that one party alone is answered at the same scale as among all.
     */
    private static int scale(List<Fact> facts) {
        int places = 0;
        int digits = 0;
        for (Fact fact : facts) {
            if (fact.figure() instanceof Figure.Present present && present.value() instanceof Scalar.Decimal decimal) {
                BigDecimal value = decimal.value();
                places = Math.max(places, value.scale());
                digits = Math.max(digits, value.precision() - value.scale());
            }
        }
        return Math.max(0, Math.min(places, FigureColumn.DIGITS_OF_ANY_LONG - digits));
    }

    FigureColumn answer(FactQuery query) {
        List<Run> exact = query.period().isPresent() ? runs(query.period(), query.parties()) : List.of();
        List<Run> general = runs(Optional.empty(), query.parties());
        FigureColumn answer = FigureColumn.of(query.parties().size(), cells.scale());
        long asOf = query.asOf().toEpochDay();
        for (int i = 0; i < answer.size(); i++) {
            int cell = exact.isEmpty() ? -1 : latest(exact.get(i), asOf);
            int found = cell >= 0 || general.isEmpty() ? cell : latest(general.get(i), asOf);
            if (found >= 0) {
                answer.copyCell(i, cells, found);
            } else {
                answer.setMissing(i, Reasons.NO_FACT);
            }
        }
        return answer;
    }

    /** Returns the run of each party, none at all if nothing is known for the period. */
    private List<Run> runs(Optional<DateRange> period, Parties parties) {
        Map<String, Run> known = runs.getOrDefault(period, Map.of());
        if (known.isEmpty()) {
            return List.of();
        }
        Placed placed = last;
        if (!placed.parties.equals(parties)) {
            placed = new Placed(parties, new ConcurrentHashMap<>());
            last = placed;
        }
        return placed.runs.computeIfAbsent(
                period,
                unplaced -> parties.ids().stream()
                        .map(party -> known.getOrDefault(party, NOTHING))
                        .toList());
    }

    private int latest(Run run, long asOf) {
        for (int i = run.end - 1; i >= run.start; i--) {
            if (recordedOn[i] <= asOf) {
                return i;
            }
        }
        return -1;
    }
}
