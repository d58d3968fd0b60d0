package org.drmkit.core.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.drmkit.core.time.DateRange;

/** All facts of one name, each in a cell of one column: those of a party and a period are a run in order of recording. */
final class FactColumn {

    private static final Run NOTHING = new Run(0, 0);

    private final List<Fact> facts;
    private final FigureColumn cells;
    private final Map<Optional<DateRange>, Map<String, Run>> runs = new HashMap<>();

    private record Run(int start, int end) {}

    /** Takes facts of one name in their order. */
    FactColumn(List<Fact> facts) {
        this.facts = facts;
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
        Map<String, Run> exact = query.period().isPresent() ? runs(query.period()) : Map.of();
        Map<String, Run> general = runs(Optional.empty());
        FigureColumn answer = FigureColumn.of(query.parties().size(), cells.scale());
        for (int i = 0; i < answer.size(); i++) {
            String party = query.parties().id(i);
            int cell = latest(exact.getOrDefault(party, NOTHING), query.asOf());
            int found = cell >= 0 ? cell : latest(general.getOrDefault(party, NOTHING), query.asOf());
            if (found >= 0) {
                answer.copyCell(i, cells, found);
            } else {
                answer.setMissing(i, Reasons.NO_FACT);
            }
        }
        return answer;
    }

    private Map<String, Run> runs(Optional<DateRange> period) {
        return runs.getOrDefault(period, Map.of());
    }

    private int latest(Run run, LocalDate asOf) {
        for (int i = run.end - 1; i >= run.start; i--) {
            if (!facts.get(i).recordedOn().isAfter(asOf)) {
                return i;
            }
        }
        return -1;
    }
}
