package org.drmkit.core.history;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Group;
import org.drmkit.core.fact.Fact;
import org.drmkit.core.fact.FactSource;
import org.drmkit.core.fact.FactSourceContract;
import org.drmkit.core.fact.Figure;
import org.drmkit.core.time.DateRange;

/** Recorded facts are a history too: judged by the rule of all sources, it must answer like a table of them. */
class HistoryFactsProperties {

    @Group
    class Source implements FactSourceContract {

        @Override
        public FactSource source(List<Fact> facts) {
            HistoryFacts.Builder<RecordedFact> builder = HistoryFacts.of(
                    "facts", History.of(facts.stream().map(RecordedFact::new).toList()));
            Stream.concat(Stream.of("target", "grade"), facts.stream().map(Fact::name))
                    .distinct()
                    .forEach(name -> builder.onDay(
                            FactName.of(name, Unit.RATIO, name, name), (known, window) -> latest(known, name, window)));
            return builder.build();
        }

        private static Answer latest(List<RecordedFact> known, String name, Window window) {
            Optional<DateRange> asked = Optional.of(window.period()).filter(range -> !range.equals(DateRange.always()));
            Optional<Fact> exact = latest(known, name, asked);
            Figure figure = exact.or(() -> latest(known, name, Optional.empty()))
                    .map(Fact::figure)
                    .orElse(Figure.missing("NO_FACT"));
            return new Answer.Other(figure);
        }

        private static Optional<Fact> latest(List<RecordedFact> known, String name, Optional<DateRange> period) {
            return known.stream()
                    .map(RecordedFact::fact)
                    .filter(fact -> fact.name().equals(name) && fact.period().equals(period))
                    .max(Comparator.comparing(fact -> fact.recordedOn()));
        }
    }

    private record RecordedFact(Fact fact) implements Recorded {

        @Override
        public String id() {
            return fact.party() + fact.name() + fact.period();
        }

        @Override
        public String party() {
            return fact.party();
        }

        @Override
        public LocalDate recordedOn() {
            return fact.recordedOn();
        }
    }
}
