package org.drmkit.scoring.law;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.drmkit.core.fact.Figure;
import org.drmkit.core.json.DefinitionException;
import org.drmkit.core.trade.TradeSchema;
import org.drmkit.scoring.scorecard.Kpi;
import org.drmkit.scoring.scorecard.Scorecard;
import org.drmkit.scoring.scorer.Scorer;

/**
 * The laws of a scorecard, run on dealers that are made up for it.
 *
 * <pre>{@code
 * ScorecardLaws laws = ScorecardLaws.of(card);
 * laws.search(1, 100).forEach(breach -> show(breach.message()));
 * }</pre>
 *
 * <p>The value of each KPI is made up directly, at the thresholds of its own score, so that no ledger is needed; gates and deductions read
 * made-up facts, and measures in them are 0. The same number always makes up the same dealers. What the definition waives in its
 * {@code meta} is not run. Immutable and thread-safe.
 */
public final class ScorecardLaws {

    private static final String WAIVER = "law.";
    private static final int MOST_DEALERS = 5;

    private final Scorecard card;
    private final Trial trial;
    private final Map<ScorecardLaw, String> waivers;

    private ScorecardLaws(Scorecard card, Trial trial) {
        this.card = card;
        this.trial = trial;
        this.waivers = waivers(card);
    }

    /**
     * Returns the laws of a card that names no columns but the built-in ones.
     *
     * @param card the card, with the KPIs of its catalogue in their places
     * @param own the caller's own scorers that the card names
     * @return its laws
     */
    public static ScorecardLaws of(Scorecard card, Scorer... own) {
        String currency = card.header().currency().map(Object::toString).orElse("CNY");
        return of(card, TradeSchema.builder(currency).build(), own);
    }

    /**
     * Returns the laws of a card.
     *
     * @param card the card, with the KPIs of its catalogue in their places
     * @param schema what trade lines look like, if the card's measures name columns or trees
     * @param own the caller's own scorers that the card names
     * @return its laws
     * @throws DefinitionException if the card names what the schema does not know
     */
    public static ScorecardLaws of(Scorecard card, TradeSchema schema, Scorer... own) {
        ScorecardLaws laws = new ScorecardLaws(card, new Trial(card, schema, Arrays.asList(own)));
        laws.trial.run(laws.scene(List.of(0)));
        return laws;
    }

    private static Map<ScorecardLaw, String> waivers(Scorecard card) {
        Map<ScorecardLaw, String> waivers = new EnumMap<>(ScorecardLaw.class);
        Arrays.stream(ScorecardLaw.values())
                .forEach(law -> Optional.ofNullable(card.header().meta().get(WAIVER + law))
                        .ifPresent(reason -> waivers.put(law, reason)));
        return waivers;
    }

    /**
     * Returns the laws that the definition waives.
     *
     * @return the reason by law
     */
    public Map<ScorecardLaw, String> waivers() {
        return Map.copyOf(waivers);
    }

    /**
     * Checks a law on some dealers.
     *
     * @param law the law
     * @param scene the dealers
     * @return the breach, empty if the law holds there or is waived
     */
    public Optional<Breach> check(ScorecardLaw law, Scene scene) {
        return waivers.containsKey(law)
                ? Optional.empty()
                : law.law()
                        .breach(trial, scene)
                        .map(what -> new Breach(law, card.header().id(), what, scene));
    }

    /**
     * Makes up dealers and looks for breaches of all laws.
     *
     * @param seed where chance begins; the same seed makes up the same dealers
     * @param scenes how often
     * @return for each law that does not hold, the first breach, with as few dealers as show it
     */
    public List<Breach> search(long seed, int scenes) {
        Map<ScorecardLaw, Breach> found = new EnumMap<>(ScorecardLaw.class);
        Random random = new Random(seed);
        for (int i = 0; i < scenes; i++) {
            Scene scene = scene(random.ints(60, 0, 5000).boxed().toList());
            for (ScorecardLaw law : ScorecardLaw.values()) {
                if (!found.containsKey(law)) {
                    check(law, scene).ifPresent(breach -> found.put(law, smallest(breach)));
                }
            }
        }
        return List.copyOf(found.values());
    }

    /** Leaves out dealers, but never the first, as long as the law is still broken. */
    private Breach smallest(Breach breach) {
        return IntStream.range(1, breach.scene().dealers().size())
                .mapToObj(i -> check(breach.law(), breach.scene().without(i)))
                .flatMap(Optional::stream)
                .findFirst()
                .map(this::smallest)
                .orElse(breach);
    }

    /**
     * Makes up dealers from numbers, for generators of other frameworks: fewer numbers make simpler dealers.
     *
     * @param numbers the numbers, none negative; the first one chooses how many dealers there are
     * @return the dealers
     */
    public Scene scene(List<Integer> numbers) {
        int dealers = 1 + numbers.get(0) % MOST_DEALERS;
        List<Map<String, Figure>> all = new ArrayList<>();
        int next = 1;
        for (int i = 0; i < dealers; i++) {
            Map<String, Figure> figures = new LinkedHashMap<>();
            for (Kpi kpi : trial.kpis()) {
                List<Figure> candidates = Candidates.figures(kpi.score());
                figures.put(
                        Scene.name(kpi.id()), candidates.get(numbers.get(next++ % numbers.size()) % candidates.size()));
            }
            for (String fact : trial.otherFacts()) {
                figures.put(fact, other(numbers.get(next++ % numbers.size())));
            }
            all.add(figures);
        }
        return new Scene(all);
    }

    /** A figure for a gate or a deduction: a count, a share, a code of the card, or none. */
    private Figure other(int number) {
        List<Figure> figures = new ArrayList<>(List.of(Figure.of(0), Figure.missing("UNKNOWN")));
        trial.codes().forEach(code -> figures.add(Figure.code(code)));
        IntStream.rangeClosed(1, 5).forEach(count -> figures.add(Figure.of(count)));
        figures.add(Figure.of(new BigDecimal("0.25")));
        return figures.get(number % figures.size());
    }
}
