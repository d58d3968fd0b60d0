package org.drmkit.core.book;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.drmkit.core.dealer.Dealer;
import org.drmkit.core.fact.FactQuery;
import org.drmkit.core.fact.FactSource;
import org.drmkit.core.fact.Figure;
import org.drmkit.core.fact.FigureColumn;
import org.drmkit.core.fact.Parties;
import org.drmkit.core.fact.Reasons;
import org.drmkit.core.fact.Scalar;
import org.drmkit.core.network.DealerNetwork;
import org.drmkit.core.time.Dated;
import org.drmkit.core.trade.TradeLedger;

/**
 * What is known about the dealers: their network, their trade, and the sources of recorded facts.
 *
 * <p>{@code DealerBook.of(network, ledger).with(targets).with(scored.facts())} answers for targets from a table and for
 * grades from a scorecard. Each name has one source, so that it is never in doubt where a figure came from.
 *
 * <p>A book stores no computed figure and knows no day on which it is looked at: the same book is asked as of one day
 * and as of another. Immutable and thread-safe.
 */
public final class DealerBook {

    private static final Figure NO_VALUE = Figure.missing(Reasons.NO_VALUE);

    private final DealerNetwork network;
    private final TradeLedger ledger;
    private final Map<String, FactSource> sources;
    private final Parties parties;
    private final boolean part;
    /** The attributes that no dealer ever changes, made when first asked for. */
    private final Map<String, FigureColumn> constants = new ConcurrentHashMap<>();

    private DealerBook(
            DealerNetwork network, TradeLedger ledger, Map<String, FactSource> sources, Parties parties, boolean part) {
        this.network = network;
        this.ledger = ledger;
        this.sources = sources;
        this.parties = parties;
        this.part = part;
    }

    /**
     * Returns a book without facts.
     *
     * @param network the dealers and codes
     * @param ledger the trade, whose lines look as the network says
     * @return the book
     * @throws IllegalArgumentException if the ledger was loaded with another schema than that of the network
     */
    public static DealerBook of(DealerNetwork network, TradeLedger ledger) {
        if (!network.schema().equals(ledger.schema())) {
            throw new IllegalArgumentException(
                    ("The ledger holds other lines than the network describes.\nLedger: %s\nNetwork: %s\n"
                                    + "Maybe load the ledger with network.schema().")
                            .formatted(ledger.schema(), network.schema()));
        }
        Set<String> ids = network.dealers().stream().map(Dealer::id).collect(Collectors.toSet());
        ids.addAll(ledger.dealers());
        return new DealerBook(network, ledger, Map.of(), Parties.of(ids), false);
    }

    /**
     * Returns a copy that also asks a source of facts.
     *
     * @param source the source
     * @return the copy
     * @throws IllegalArgumentException if a source of this book knows a fact of the same name, or a name begins with
     *     {@code dealer.}
     */
    public DealerBook with(FactSource source) {
        Map<String, FactSource> more = new TreeMap<>(sources);
        Set<String> clashes = new TreeSet<>();
        for (String name : source.names()) {
            FactSource taken = more.putIfAbsent(name, source);
            if (taken != null) {
                clashes.add("%s (of %s)".formatted(name, taken.id()));
            } else if (name.startsWith("dealer.")) {
                clashes.add("%s (an attribute of dealers)".formatted(name));
            }
        }
        if (!clashes.isEmpty()) {
            throw new IllegalArgumentException(
                    "The source %s knows facts that the book has already: %s.\nMaybe give its names a prefix."
                            .formatted(source.id(), String.join(", ", clashes)));
        }
        return new DealerBook(network, ledger, Collections.unmodifiableMap(more), parties, part);
    }

    /**
     * Returns a copy that says that it holds a part of the population only.
     *
     * <p>Ranks, percentiles and caps over all dealers are refused on it.
     *
     * @return the copy
     */
    public DealerBook part() {
        return new DealerBook(network, ledger, sources, parties, true);
    }

    /**
     * Checks if the book holds a part of the population only.
     *
     * @return true after {@link #part()}
     */
    public boolean isPart() {
        return part;
    }

    /**
     * Returns the dealers and codes.
     *
     * @return the network
     */
    public DealerNetwork network() {
        return network;
    }

    /**
     * Returns the trade.
     *
     * @return the ledger
     */
    public TradeLedger ledger() {
        return ledger;
    }

    /**
     * Returns the dealers.
     *
     * @return the dealers of the network and of the ledger
     */
    public Parties parties() {
        return parties;
    }

    /**
     * Returns the parties of a level, such as the groups.
     *
     * @param level the attribute that names the party of a dealer, such as {@code group}
     * @return every value that the attribute takes, and each dealer that on some day has none and is a party of its own
     */
    public Parties parties(String level) {
        Set<String> ids = new HashSet<>(network.values(level));
        parties.ids().stream().filter(id -> standsAlone(id, level)).forEach(ids::add);
        return Parties.of(ids);
    }

    private boolean standsAlone(String id, String level) {
        return network.dealer(id).map(dealer -> hasGap(dealer.attribute(level))).orElse(true);
    }

    private static boolean hasGap(Dated<Scalar> values) {
        LocalDate covered = LocalDate.MIN;
        for (Dated.Segment<Scalar> segment : values.segments()) {
            if (segment.range().from().isAfter(covered)) {
                return true;
            }
            covered = segment.range().to().orElse(LocalDate.MAX);
        }
        return covered.isBefore(LocalDate.MAX);
    }

    /**
     * Returns an attribute of many parties on a day.
     *
     * @param name the attribute, without {@code dealer.} in front
     * @param day the day
     * @param of the parties
     * @return one figure for each party, to be read only; {@code Missing(NO_VALUE)} for one that does not have the attribute on that day
     */
    public FigureColumn attribute(String name, LocalDate day, Parties of) {
        return of.equals(parties) && network.isConstant(name)
                ? constants.computeIfAbsent(name, constant -> column(constant, day, of))
                : column(name, day, of);
    }

    private FigureColumn column(String name, LocalDate day, Parties of) {
        FigureColumn column = FigureColumn.of(of.size(), 0);
        for (int i = 0; i < of.size(); i++) {
            Optional<Scalar> value = network.dealer(of.id(i)).flatMap(dealer -> dealer.attribute(name, day));
            column.setFigure(i, value.map(Figure::of).orElse(NO_VALUE));
        }
        return column;
    }

    /**
     * Returns the names of all facts that can be asked for.
     *
     * @return the names in order
     */
    public Set<String> factNames() {
        return sources.keySet();
    }

    /**
     * Returns where a fact comes from.
     *
     * @param name the name of the fact
     * @return its source, empty if no source knows the name
     */
    public Optional<FactSource> facts(String name) {
        return Optional.ofNullable(sources.get(name));
    }

    /**
     * Answers a question by the source that knows its name.
     *
     * @param query the question; dealer attributes are not facts
     * @return one figure for each party of the question; {@code Missing(NO_FACT)} if no source knows the name
     * @throws IllegalStateException if the source answers for another number of parties than it was asked for
     */
    public FigureColumn answer(FactQuery query) {
        FactSource source = sources.get(query.name());
        int size = query.parties().size();
        if (source == null) {
            return FigureColumn.filledMissing(size, Reasons.NO_FACT);
        }
        FigureColumn answer = source.answer(query);
        if (answer.size() != size) {
            throw new IllegalStateException(
                    "The source %s answered %s with %s figures for %s parties.\nMaybe it left out those without a fact."
                            .formatted(source.id(), query.name(), answer.size(), size));
        }
        return answer;
    }

    @Override
    public String toString() {
        return "%s; %s; facts %s%s".formatted(network, ledger, factNames(), part ? "; a part of the population" : "");
    }
}
