package org.drmkit.core.formula.internal;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.drmkit.core.book.DealerBook;
import org.drmkit.core.fact.FactQuery;
import org.drmkit.core.fact.FigureColumn;
import org.drmkit.core.fact.Parties;
import org.drmkit.core.formula.Span;
import org.drmkit.core.measure.Accumulators;
import org.drmkit.core.measure.MeasureKey;
import org.drmkit.core.time.DateRange;

/**
 * What the formulas of one run read: accumulated measures, facts and dealer attributes, as known on {@code asOf}.
 *
 * <p>Each fact and attribute is asked for once. Not thread-safe; a run makes a new evaluation for each thread that explains.
 */
public final class Evaluation {

    private final DealerBook book;
    private final LocalDate asOf;
    private final Parties parties;
    private final Accumulators accumulators;
    private final Map<FactQuery, FigureColumn> facts = new HashMap<>();
    private final Map<Node, FigureColumn> constants = new HashMap<>();
    private final AttributeColumns attributes;
    private final Map<Span, Scope> scopes = new HashMap<>();
    private final Map<String, Evaluation> levels = new TreeMap<>();
    private final LocalDate factsOn;
    private final LocalDate attributesOn;
    private final Optional<Evaluation> dealers;
    private final Map<RankedParties.Key, RankedParties> population;
    private final Map<RankedParties.Key, RankedParties> ranked = new LinkedHashMap<>();

    /**
     * Creates an evaluation.
     *
     * @param book the dealers, the ledger and the fact sources
     * @param asOf the day of judgement
     * @param parties whose figures are computed
     * @param accumulators the scanned measures
     */
    public Evaluation(DealerBook book, LocalDate asOf, Parties parties, Accumulators accumulators) {
        this(book, asOf, parties, accumulators, Map.of());
    }

    /**
     * Creates an evaluation of a part of the dealers, who are ranked among all.
     *
     * @param book the dealers, the ledger and the fact sources
     * @param asOf the day of judgement
     * @param parties whose figures are computed
     * @param accumulators the scanned measures
     * @param population who is ranked with whom on the whole book
     */
    public Evaluation(
            DealerBook book,
            LocalDate asOf,
            Parties parties,
            Accumulators accumulators,
            Map<RankedParties.Key, RankedParties> population) {
        this(book, asOf, parties, accumulators, asOf, asOf, Optional.empty(), population);
    }

    private Evaluation(
            DealerBook book,
            LocalDate asOf,
            Parties parties,
            Accumulators accumulators,
            LocalDate factsOn,
            LocalDate attributesOn,
            Optional<Evaluation> dealers,
            Map<RankedParties.Key, RankedParties> population) {
        this.book = book;
        this.asOf = asOf;
        this.parties = parties;
        this.accumulators = accumulators;
        this.attributes = new AttributeColumns(book, parties);
        this.factsOn = factsOn;
        this.attributesOn = attributesOn;
        this.dealers = dealers;
        this.population = population;
    }

    /**
     * Returns an evaluation of the same trade lines with what else was known on earlier days.
     *
     * @param facts the day up to which facts were recorded
     * @param attributes the latest day on which dealer attributes are taken
     * @return the evaluation, nothing computed yet
     */
    public Evaluation knowing(LocalDate facts, LocalDate attributes) {
        return new Evaluation(book, asOf, parties, accumulators, facts, attributes, Optional.empty(), population);
    }

    /**
     * Returns the evaluation of the parties of a level, such as the groups of dealers.
     *
     * @param level the attribute that names the party of a dealer, without {@code dealer.}
     * @return the evaluation on the same book and day; the same one for the same level
     */
    public Evaluation atLevel(String level) {
        return levels.computeIfAbsent(
                level,
                name -> new Evaluation(
                        book,
                        asOf,
                        book.parties(name),
                        accumulators,
                        factsOn,
                        attributesOn,
                        Optional.of(dealers()),
                        Map.of()));
    }

    /**
     * Returns the evaluation of the dealers themselves.
     *
     * @return this evaluation, or the one of which this is a level
     */
    public Evaluation dealers() {
        return dealers.orElse(this);
    }

    /**
     * Returns the scope of a period; the same period has the same scope.
     *
     * @param span the period
     * @return the scope
     */
    public Scope scope(Span span) {
        return scopes.computeIfAbsent(span, key -> new Scope(this, key));
    }

    /**
     * Returns the day of judgement.
     *
     * @return what was recorded later is not seen
     */
    public LocalDate asOf() {
        return asOf;
    }

    /**
     * Returns the dealers, the ledger and the fact sources.
     *
     * @return the book
     */
    public DealerBook book() {
        return book;
    }

    /**
     * Returns whose figures are computed.
     *
     * @return the parties, one for each cell of a column
     */
    public Parties parties() {
        return parties;
    }

    /**
     * Returns the scanned measures.
     *
     * @return the accumulators
     */
    public Accumulators accumulators() {
        return accumulators;
    }

    /**
     * Returns the hash of all that was read: the ledger, the network, and every fact that was asked for so far.
     *
     * @return SHA-256 in hexadecimal
     */
    public String inputsHash() {
        Map<FactQuery, FigureColumn> all = new HashMap<>(facts);
        levels.values().forEach(level -> all.putAll(level.facts));
        return InputsHash.of(book, all);
    }

    /**
     * Returns who was ranked with whom so far, for a population snapshot.
     *
     * @return the parties by formula and period
     */
    public Map<RankedParties.Key, RankedParties> ranked() {
        return Collections.unmodifiableMap(ranked);
    }

    /**
     * Returns all parties of a ranking: those of the book and, if it is a part, behind them the others of the population.
     *
     * @throws IllegalArgumentException if the book is a part, and of the population nothing is known
     */
    RankedParties ranked(RankedParties.Key key, RankedParties present) {
        ranked.put(key, present);
        RankedParties all = population.get(key);
        if (all == null) {
            needsWholePopulation("rank");
        }
        return all == null || !book.isPart() ? present : present.before(all);
    }

    /**
     * Refuses to compare dealers where only a part of them is there.
     *
     * @param what what compares them
     * @throws IllegalArgumentException if the book is a part
     */
    public void needsWholePopulation(String what) {
        if (book.isPart()) {
            throw new IllegalArgumentException(
                    "The book is a part of the population, which (%s) compares.\nMaybe run on the whole book."
                            .formatted(what));
        }
    }

    /** Returns how many lines a measure of one party counted. */
    int lineCount(MeasureKey key, DateRange window, int party) {
        return accumulators.lineCount(key, window, parties.id(party));
    }

    FigureColumn measure(MeasureKey key, DateRange window) {
        return accumulators.column(key, window);
    }

    /** Returns the figures of a node that has the same ones in every scope. */
    FigureColumn constant(Node node, Scope any) {
        FigureColumn known = constants.get(node);
        if (known == null) {
            known = node.evaluate(any);
            constants.put(node, known);
        }
        return known;
    }

    FigureColumn fact(String name, Span span) {
        FactQuery query = new FactQuery(name, Optional.of(span.whole()), factsOn, parties);
        return facts.computeIfAbsent(query, book::answer);
    }

    /** Returns an attribute on the last day of a period, or on asOf if that is earlier. */
    FigureColumn attribute(String name, Span span) {
        return attributes.on(name, span.attributeDay(attributesOn));
    }
}
