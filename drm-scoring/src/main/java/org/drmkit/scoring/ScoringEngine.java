package org.drmkit.scoring;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.drmkit.core.book.DealerBook;
import org.drmkit.core.formula.Span;
import org.drmkit.core.formula.internal.Evaluation;
import org.drmkit.core.json.DefinitionException;
import org.drmkit.core.network.DealerNetwork;
import org.drmkit.scoring.internal.CardCheck;
import org.drmkit.scoring.internal.CompiledCard;
import org.drmkit.scoring.report.PopulationSnapshot;
import org.drmkit.scoring.scorecard.Scorecard;
import org.drmkit.scoring.scorer.Scorer;

/**
 * Judges dealers by a scorecard.
 *
 * <p>A card is checked against a network and compiled once; then it runs on any book of that network, as of any day:
 *
 * <pre>{@code
 * ScoringRun run = ScoringEngine.of(card, network).run(book, asOf);
 * run.score("D1").grade();                 // Optional[B]
 * run.render("D1", Locale.ENGLISH);        // why
 * DealerBook richer = book.with(run.facts());
 * }</pre>
 *
 * <p>A run judges one period. The engine keeps nothing. Immutable and thread-safe.
 */
public final class ScoringEngine {

    private final DealerNetwork network;
    private final CompiledCard compiled;

    private ScoringEngine(DealerNetwork network, CompiledCard compiled) {
        this.network = network;
        this.compiled = compiled;
    }

    /**
     * Returns the engine of a card for a network.
     *
     * @param card the card
     * @param network the network whose codes, columns, attributes and calendars the card names
     * @param own the caller's own scorers that the card names
     * @return the engine
     * @throws DefinitionException with all problems, such as an attribute that the network does not know, if there are any
     * @throws IllegalArgumentException if two of the scorers have one id
     */
    public static ScoringEngine of(Scorecard card, DealerNetwork network, Scorer... own) {
        Map<String, Scorer> byId = new LinkedHashMap<>();
        Arrays.stream(own).forEach(scorer -> add(scorer, byId));
        CardCheck.check(card, network, byId.keySet());
        return new ScoringEngine(network, new CompiledCard(card, network, byId));
    }

    private static void add(Scorer scorer, Map<String, Scorer> byId) {
        if (byId.put(scorer.id(), scorer) != null) {
            throw new IllegalArgumentException(
                    "Two scorers have the id (%s).\nMaybe one was handed in twice.".formatted(scorer.id()));
        }
    }

    /**
     * Returns this engine for books of a part of the dealers, whose peers stand in a snapshot.
     *
     * <p>What the book says of a dealer replaces what the snapshot says. A rank in a formula still needs the whole book.
     *
     * @param snapshot what a run on all dealers knows of them
     * @return the engine
     */
    public ScoringEngine with(PopulationSnapshot snapshot) {
        return new ScoringEngine(network, compiled.with(snapshot));
    }

    /**
     * Judges the latest period that has begun.
     *
     * @param book the dealers, the ledger and the fact sources
     * @param asOf the day of judgement: what is dated or recorded later is not seen
     * @return the run, which explains and reports
     * @throws IllegalArgumentException if the book belongs to another network, or is a part of a population and the card compares dealers,
     *     or if no period has begun
     */
    public ScoringRun run(DealerBook book, LocalDate asOf) {
        return run(book, asOf, Optional.empty());
    }

    /**
     * Judges the period of a day.
     *
     * @param book the dealers, the ledger and the fact sources
     * @param asOf the day of judgement: what is dated or recorded later is not seen
     * @param day any day of the period
     * @return the run, which explains and reports
     * @throws IllegalArgumentException if the book belongs to another network, or is a part of a population and the card compares dealers,
     *     or if the card has no such period or it has not begun
     */
    public ScoringRun run(DealerBook book, LocalDate asOf, LocalDate day) {
        return run(book, asOf, Optional.of(day));
    }

    private ScoringRun run(DealerBook book, LocalDate asOf, Optional<LocalDate> day) {
        if (!book.network().equals(network) && !book.network().contentHash().equals(network.contentHash())) {
            throw new IllegalArgumentException(
                    "The book belongs to another network than the card was checked against.\nMaybe make the engine with book.network().");
        }
        Span span = compiled.span(asOf, day);
        compiled.checkPopulation(book, span);
        Evaluation evaluation = new Evaluation(
                book, asOf, book.parties(), compiled.plan(span, asOf).scan(book));
        return ScoringRun.of(compiled, evaluation, span);
    }
}
