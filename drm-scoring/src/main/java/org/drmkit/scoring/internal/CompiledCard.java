package org.drmkit.scoring.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.drmkit.core.book.DealerBook;
import org.drmkit.core.formula.Rank;
import org.drmkit.core.formula.ResultReference;
import org.drmkit.core.formula.Span;
import org.drmkit.core.formula.internal.FormulaCompiler;
import org.drmkit.core.formula.internal.Node;
import org.drmkit.core.formula.internal.RankedParties;
import org.drmkit.core.formula.internal.TestNode;
import org.drmkit.core.json.DefinitionException;
import org.drmkit.core.json.Part;
import org.drmkit.core.measure.MeasurePlan;
import org.drmkit.core.measure.Returns;
import org.drmkit.core.network.DealerNetwork;
import org.drmkit.scoring.report.PopulationSnapshot;
import org.drmkit.scoring.scorecard.Aggregate;
import org.drmkit.scoring.scorecard.Criterion;
import org.drmkit.scoring.scorecard.Deduction;
import org.drmkit.scoring.scorecard.Gate;
import org.drmkit.scoring.scorecard.Kpi;
import org.drmkit.scoring.scorecard.KpiGroup;
import org.drmkit.scoring.scorecard.MissingPolicy;
import org.drmkit.scoring.scorecard.NotApplicablePolicy;
import org.drmkit.scoring.scorecard.Scorecard;
import org.drmkit.scoring.scorer.Scorer;

/** A scorecard as nodes, for one network. Immutable and thread-safe. */
public final class CompiledCard {

    private final Scorecard card;
    private final DealerNetwork network;
    private final ScoreCompiler scores;
    private final Population population;
    private final Map<String, CriterionNode> byId = new HashMap<>();
    private final GroupNode root;
    private final CoverageNode coverage;
    private final List<Node> deductions;
    private final List<TestNode> gates;

    /**
     * Compiles a scorecard that has been checked against the network.
     *
     * @param card the scorecard
     * @param network the network
     * @param own the caller's scorers by id
     */
    public CompiledCard(Scorecard card, DealerNetwork network, Map<String, Scorer> own) {
        this(card, network, own, Optional.empty());
    }

    private CompiledCard(
            Scorecard card, DealerNetwork network, Map<String, Scorer> own, Optional<PopulationSnapshot> snapshot) {
        this.card = card;
        this.network = network;
        Map<String, CriterionNode> known = byId;
        FormulaCompiler formulas = new FormulaCompiler(
                card.header().measures(),
                Optional.empty(),
                Returns.NET,
                network.schema(),
                result -> result(result, known));
        this.population = new Population(card.eligible().map(formulas::compile), snapshot);
        this.scores = new ScoreCompiler(formulas, own, population);
        Inherited top = new Inherited(card.aggregate(), card.missing(), card.notApplicable());
        List<CriterionNode> criteria =
                card.kpis().stream().map(criterion -> compile(criterion, top)).toList();
        this.root = new GroupNode(criteria, Aggregator.of(card.aggregate()));
        this.coverage = new CoverageNode(criteria);
        this.deductions = card.deductions().stream()
                .map(deduction -> formulas.compile(deduction.value()))
                .toList();
        this.gates = card.gates().stream()
                .map(gate -> formulas.compileAll(gate.when()))
                .toList();
    }

    /** What a criterion inherits. */
    private record Inherited(Aggregate aggregate, MissingPolicy missing, NotApplicablePolicy notApplicable) {

        Inherited with(Criterion criterion) {
            Optional<Aggregate> own = criterion instanceof KpiGroup group ? group.aggregate() : Optional.empty();
            return new Inherited(
                    own.orElse(aggregate),
                    criterion.missing().orElse(missing),
                    criterion.notApplicable().orElse(notApplicable));
        }
    }

    private static Node result(ResultReference result, Map<String, CriterionNode> known) {
        return new KpiResultNode(Optional.ofNullable(known.get(result.id())).orElseThrow());
    }

    private CriterionNode compile(Criterion criterion, Inherited above) {
        Inherited here = above.with(criterion);
        CriterionNode node = criterion instanceof Kpi kpi ? kpi(kpi, here) : group((KpiGroup) criterion, here);
        byId.put(criterion.id(), node);
        return node;
    }

    private CriterionNode kpi(Kpi kpi, Inherited here) {
        KpiNode points = scores.compile(kpi);
        FilledNode filled = new FilledNode(points, kpi.id(), population, here.missing(), here.notApplicable());
        return new CriterionNode(
                kpi, kpi.weight().doubleValue(), points, filled, here.missing(), new CoverageNode.OfKpi(filled));
    }

    private CriterionNode group(KpiGroup group, Inherited here) {
        List<CriterionNode> children =
                group.kpis().stream().map(child -> compile(child, here)).toList();
        GroupNode points = new GroupNode(children, Aggregator.of(here.aggregate()));
        FilledNode filled = new FilledNode(points, group.id(), population, here.missing(), here.notApplicable());
        return new CriterionNode(
                group, group.weight().doubleValue(), points, filled, here.missing(), new CoverageNode(children));
    }

    /**
     * Compiles another card for the same network, with the same scorers.
     *
     * @param other the other card
     * @return the compiled card
     * @throws DefinitionException with all problems, if there are any
     */
    public CompiledCard checked(Scorecard other) {
        CardCheck.check(other, network, scores.own().keySet());
        return new CompiledCard(other, network, scores.own(), population.snapshot());
    }

    /**
     * Compiles this card for books of a part of the dealers.
     *
     * @param snapshot what a run on all dealers knows of them
     * @return the compiled card
     */
    public CompiledCard with(PopulationSnapshot snapshot) {
        return new CompiledCard(card, network, scores.own(), Optional.of(snapshot));
    }

    /**
     * Compiles this card with other weights, whatever they add up to.
     *
     * @param weights the weights by id
     * @return the compiled card
     */
    public CompiledCard reweighted(Map<String, BigDecimal> weights) {
        return new CompiledCard(card.withWeights(weights), network, scores.own(), population.snapshot());
    }

    /**
     * Returns the scorecard.
     *
     * @return the scorecard
     */
    public Scorecard card() {
        return card;
    }

    Population peers() {
        return population;
    }

    /**
     * Returns who is ranked with whom on the whole book, by the formulas of the card.
     *
     * @return the rankings of the snapshot, none without one
     */
    public Map<RankedParties.Key, RankedParties> population() {
        return population.snapshot().map(RankRecord::read).orElse(Map.of());
    }

    GroupNode root() {
        return root;
    }

    CoverageNode coverage() {
        return coverage;
    }

    List<Node> deductions() {
        return deductions;
    }

    List<TestNode> gates() {
        return gates;
    }

    /**
     * Returns all criteria, outer ones first, in declared order.
     *
     * @return the criteria
     */
    public List<CriterionNode> criteria() {
        return root.criteria().stream().flatMap(CriterionNode::all).toList();
    }

    /**
     * Refuses to compare dealers where only a part of them is there, and no snapshot tells of the rest.
     *
     * @param book the book
     * @param span the period
     * @throws IllegalArgumentException if the book is a part and a KPI needs the whole population, or if the snapshot is of another card
     *     or period
     */
    public void checkPopulation(DealerBook book, Span span) {
        if (book.isPart()) {
            population.snapshot().ifPresentOrElse(all -> checkSnapshot(all, span), this::refuseToCompare);
        }
    }

    private void refuseToCompare() {
        Set<String> comparing = new LinkedHashSet<>();
        criteria().stream()
                .filter(CriterionNode::needsPeers)
                .map(CriterionNode::id)
                .forEach(comparing::add);
        card.walk(part -> part.as(Rank.class).ifPresent(rank -> comparing.add(holder(part))));
        if (!comparing.isEmpty()) {
            throw new IllegalArgumentException(
                    "The book is a part of the population, which (%s) compare.\nMaybe run on the whole book, or with(snapshot) of such a run."
                            .formatted(String.join(", ", comparing)));
        }
    }

    /** The id of the KPI, gate or deduction that a formula stands in. */
    private static String holder(Part part) {
        return part.inside(Kpi.class)
                .map(Kpi::id)
                .or(() -> part.inside(Gate.class).map(Gate::id))
                .or(() -> part.inside(Deduction.class).map(Deduction::id))
                .orElse("rank");
    }

    private void checkSnapshot(PopulationSnapshot all, Span span) {
        if (!all.stamp().hash().equals(card.contentHash())) {
            throw new IllegalArgumentException(
                    "The snapshot of the population was made by another card than (%s) version %s.\nMaybe make a new one."
                            .formatted(card.header().id(), card.header().version()));
        }
        if (!all.period().equals(span.range())) {
            throw new IllegalArgumentException(
                    "The snapshot of the population is of %s, the run of %s.\nMaybe name a day of that period."
                            .formatted(all.period(), span.range()));
        }
    }

    /**
     * Returns the period to judge.
     *
     * @param asOf the day of judgement
     * @param day a day of the period, empty for the latest one that has begun
     * @return the period
     * @throws IllegalArgumentException if there is no such period
     */
    public Span span(LocalDate asOf, Optional<LocalDate> day) {
        return new CardPeriods(card.header(), card.per(), network, asOf).span(day);
    }

    /**
     * Returns the plan of the scan that judging a period needs.
     *
     * @param span the period
     * @param asOf the day of judgement
     * @return the plan
     */
    public MeasurePlan plan(Span span, LocalDate asOf) {
        MeasurePlan.Builder plan = MeasurePlan.builder(
                card.header().measures(),
                card.header().tables(),
                network,
                card.header().calendar(),
                asOf);
        root.request(span, plan);
        deductions.forEach(deduction -> deduction.request(span, plan));
        gates.forEach(gate -> gate.request(span, plan));
        return plan.build();
    }
}
