package org.drmkit.core.history;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.drmkit.core.fact.FactQuery;
import org.drmkit.core.fact.FactSource;
import org.drmkit.core.fact.FigureColumn;
import org.drmkit.core.fact.Reasons;
import org.drmkit.core.time.DateRange;

/**
 * Facts that are judged from a history when they are asked for.
 *
 * <pre>{@code
 * FactName visits = FactName.of("visits", Unit.COUNT, "visits", "拜访次数");
 * FactSource source = HistoryFacts.of("visits", history)
 *     .inPeriod(visits, (known, window) -> Answer.of(known.stream().filter(v -> window.hasSeen(v.on())).count()))
 *     .build();
 * }</pre>
 *
 * <p>A judgement sees only what was recorded by the day of knowledge. A party of which nothing was recorded by then is
 * answered {@code Missing(NO_FACT)}, without asking the judgement. A fact in a period needs one; a fact on a day is that
 * of the last day of the period, or of the day of knowledge if that is earlier or there is no period.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <R> the kind of record
 */
public final class HistoryFacts<R extends Recorded> implements FactSource {

    /**
     * Judges what was known about one party.
     *
     * @param <R> the kind of record
     */
    @FunctionalInterface
    public interface Judgement<R> {

        /**
         * Judges.
         *
         * @param known what was recorded by the day of knowledge, by id; not empty
         * @param window over what, and as known when
         * @return the answer
         */
        Answer of(List<R> known, Window window);
    }

    private record Entry<R>(FactName name, boolean needsPeriod, Judgement<R> judgement) {}

    private final String id;
    private final History<R> history;
    private final Map<String, Entry<R>> entries;

    private HistoryFacts(Builder<R> builder) {
        this.id = builder.id;
        this.history = builder.history;
        this.entries = Collections.unmodifiableMap(new LinkedHashMap<>(builder.entries));
    }

    /**
     * Starts a source.
     *
     * @param <R> the kind of record
     * @param id what the source is called in messages
     * @param history the records
     * @return a builder without facts
     */
    public static <R extends Recorded> Builder<R> of(String id, History<R> history) {
        return new Builder<>(id, history);
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Set<String> names() {
        return entries.keySet();
    }

    /**
     * Returns the facts with their units and words.
     *
     * @return the names in the order in which they were added
     */
    public List<FactName> catalogue() {
        return entries.values().stream().map(Entry::name).toList();
    }

    @Override
    public FigureColumn answer(FactQuery query) {
        Entry<R> entry = entries.get(query.name());
        int size = query.parties().size();
        if (entry == null || (entry.needsPeriod && query.period().isEmpty())) {
            return FigureColumn.filledMissing(size, Reasons.NO_FACT);
        }
        Window window = new Window(query.period().orElse(DateRange.always()), query.asOf());
        FigureColumn column = FigureColumn.of(size, entry.name.unit().places());
        for (int i = 0; i < size; i++) {
            answer(entry, query.parties().id(i), window).writeTo(column, i);
        }
        return column;
    }

    private Answer answer(Entry<R> entry, String party, Window window) {
        List<R> known = history.known(party, window.asOf());
        return known.isEmpty() ? Answer.missing(Reasons.NO_FACT) : entry.judgement.of(known, window);
    }

    /**
     * Puts a source together.
     *
     * <p>Mutable, for one thread.
     *
     * @param <R> the kind of record
     */
    public static final class Builder<R extends Recorded> {

        private final String id;
        private final History<R> history;
        private final Map<String, Entry<R>> entries = new LinkedHashMap<>();

        private Builder(String id, History<R> history) {
            this.id = id;
            this.history = history;
        }

        /**
         * Adds a fact of a period.
         *
         * @param name its name
         * @param judgement judges what was known about a party
         * @return this builder
         * @throws IllegalArgumentException if the name is taken
         */
        public Builder<R> inPeriod(FactName name, Judgement<R> judgement) {
            return add(new Entry<>(name, true, judgement));
        }

        /**
         * Adds a fact of a day, such as a state.
         *
         * @param name its name
         * @param judgement judges what was known about a party on {@link Window#day()}
         * @return this builder
         * @throws IllegalArgumentException if the name is taken
         */
        public Builder<R> onDay(FactName name, Judgement<R> judgement) {
            return add(new Entry<>(name, false, judgement));
        }

        private Builder<R> add(Entry<R> entry) {
            if (entries.putIfAbsent(entry.name.name(), entry) != null) {
                throw new IllegalArgumentException("The source %s has the fact %s already.\nMaybe it was added twice."
                        .formatted(id, entry.name.name()));
            }
            return this;
        }

        /**
         * Builds the source.
         *
         * @return the source with the facts so far
         */
        public HistoryFacts<R> build() {
            return new HistoryFacts<>(this);
        }
    }
}
