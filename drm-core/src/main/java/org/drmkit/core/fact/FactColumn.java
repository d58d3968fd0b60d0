package org.drmkit.core.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.drmkit.core.time.DateRange;
import org.jspecify.annotations.Nullable;

/** All facts of one name: for each period, and for none, what was recorded about each party in order of recording. */
final class FactColumn {

    /** Digits that any long of them can hold. */
    private static final int DIGITS = 18;

    private static final Figure NOTHING = Figure.missing(Reasons.NO_FACT);

    private final int scale;
    private final Map<Optional<DateRange>, Map<String, List<Fact>>> history = new HashMap<>();

    private FactColumn(int scale) {
        this.scale = scale;
    }

    /** Takes facts of one name that are ordered by day of recording. */
    static FactColumn of(List<Fact> facts) {
        FactColumn column = new FactColumn(scale(facts));
        facts.forEach(column::add);
        return column;
    }

    private void add(Fact fact) {
        history.computeIfAbsent(fact.period(), period -> new HashMap<>())
                .computeIfAbsent(fact.party(), party -> new ArrayList<>(1))
                .add(fact);
    }

    /**
     * The places that all values need, or as many as the largest leaves room for in a long: the rest become quotients.
     * It depends on all facts of the name, so that one party alone is answered at the same scale as among all.
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
        return Math.max(0, Math.min(places, DIGITS - digits));
    }

    FigureColumn answer(FactQuery query) {
        Map<String, List<Fact>> exact = query.period().isPresent() ? ofPeriod(query.period()) : Map.of();
        Map<String, List<Fact>> general = ofPeriod(Optional.empty());
        FigureColumn answer = FigureColumn.of(query.parties().size(), scale);
        for (int i = 0; i < answer.size(); i++) {
            String party = query.parties().id(i);
            Fact fact = latest(exact.getOrDefault(party, List.of()), query.asOf());
            Fact found = fact == null ? latest(general.getOrDefault(party, List.of()), query.asOf()) : fact;
            answer.setFigure(i, found == null ? NOTHING : found.figure());
        }
        return answer;
    }

    private Map<String, List<Fact>> ofPeriod(Optional<DateRange> period) {
        return history.getOrDefault(period, Map.of());
    }

    private static @Nullable Fact latest(List<Fact> recorded, LocalDate asOf) {
        for (int i = recorded.size() - 1; i >= 0; i--) {
            if (!recorded.get(i).recordedOn().isAfter(asOf)) {
                return recorded.get(i);
            }
        }
        return null;
    }
}
