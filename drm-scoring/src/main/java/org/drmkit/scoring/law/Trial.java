package org.drmkit.scoring.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.drmkit.core.book.DealerBook;
import org.drmkit.core.dealer.Dealer;
import org.drmkit.core.dealer.DealerBuilder;
import org.drmkit.core.definition.Header;
import org.drmkit.core.fact.Fact;
import org.drmkit.core.fact.FactTable;
import org.drmkit.core.formula.CodeTest;
import org.drmkit.core.formula.Constant;
import org.drmkit.core.formula.FactReference;
import org.drmkit.core.formula.Formulas;
import org.drmkit.core.formula.Rank;
import org.drmkit.core.network.DealerNetwork;
import org.drmkit.core.time.PeriodUnit;
import org.drmkit.core.trade.TradeLedger;
import org.drmkit.core.trade.TradeSchema;
import org.drmkit.scoring.ScoringEngine;
import org.drmkit.scoring.ScoringRun;
import org.drmkit.scoring.scorecard.Criterion;
import org.drmkit.scoring.scorecard.Kpi;
import org.drmkit.scoring.scorecard.KpiGroup;
import org.drmkit.scoring.scorecard.Peers;
import org.drmkit.scoring.scorecard.Score;
import org.drmkit.scoring.scorecard.Scorecard;
import org.drmkit.scoring.scorecard.Scores;
import org.drmkit.scoring.scorecard.WeightPolicy;
import org.drmkit.scoring.scorer.Scorer;

/**
 * A card whose KPIs read made-up values instead of their formulas, so that it judges without a ledger: scores, weights, policies, gates and
 * deductions are those of the card. It judges everybody, in one year.
 */
final class Trial {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 31);
    private static final String DEALER = "dealer.";

    private static final Score FULL = Scores.linear(Scores.point("0", "100"), Scores.point("1", "100"));

    private final Scorecard card;
    private final TradeSchema schema;
    private final List<Scorer> own;
    private final Set<String> attributes = new LinkedHashSet<>();
    private final Set<String> facts = new LinkedHashSet<>();
    private final Set<String> codes = new LinkedHashSet<>();

    Trial(Scorecard card, TradeSchema schema, List<Scorer> own) {
        this.schema = schema;
        this.own = List.copyOf(own);
        this.card = simplified(card, criteria(card.kpis()));
        this.card.walk(part -> {
            part.as(Peers.class)
                    .flatMap(Peers::attribute)
                    .ifPresent(name -> attributes.add(name.substring(DEALER.length())));
            part.as(Rank.class).flatMap(Rank::attribute).ifPresent(attributes::add);
            part.as(FactReference.class).ifPresent(this::note);
            part.as(CodeTest.class).ifPresent(test -> codes.addAll(test.in()));
        });
    }

    private void note(FactReference fact) {
        fact.attribute().ifPresentOrElse(attributes::add, () -> facts.add(fact.name()));
    }

    private static Scorecard simplified(Scorecard card, List<Criterion> kpis) {
        Header header = Header.of(card.header().id(), card.header().version())
                .measures(card.header().measures())
                .tables(card.header().tables());
        return Scorecard.builder()
                .header(header)
                .per(PeriodUnit.YEAR)
                .addAllKpis(kpis)
                .aggregate(card.aggregate())
                .missing(card.missing())
                .notApplicable(card.notApplicable())
                .minCoverage(card.minCoverage())
                .weights(WeightPolicy.RELATIVE)
                .addAllDeductions(card.deductions())
                .addAllGates(card.gates())
                .addAllGrades(card.grades())
                .build();
    }

    private static List<Criterion> criteria(List<Criterion> criteria) {
        return criteria.stream().map(Trial::criterion).toList();
    }

    private static Criterion criterion(Criterion criterion) {
        return criterion instanceof KpiGroup group ? group(group, criteria(group.kpis())) : kpi((Kpi) criterion);
    }

    private static KpiGroup group(KpiGroup group, List<Criterion> kpis) {
        return KpiGroup.builder()
                .id(group.id())
                .weight(group.weight())
                .addAllKpis(kpis)
                .aggregate(group.aggregate())
                .missing(group.missing())
                .notApplicable(group.notApplicable())
                .build();
    }

    private static Kpi kpi(Kpi kpi) {
        Score score = kpi.score() instanceof Score.Proportional proportional
                ? new Score.Proportional(new Constant(BigDecimal.ONE), proportional.cap(), proportional.zeroBelow())
                : kpi.score();
        return kpi(kpi, score);
    }

    private static Kpi kpi(Kpi kpi, Score score) {
        return Kpi.builder()
                .id(kpi.id())
                .value(Formulas.fact(Scene.name(kpi.id())))
                .score(score)
                .weight(kpi.weight())
                .missing(kpi.missing())
                .notApplicable(kpi.notApplicable())
                .build();
    }

    Scorecard card() {
        return card;
    }

    /** The KPIs of the whole tree. */
    List<Kpi> kpis() {
        return leaves(card.kpis()).toList();
    }

    private static Stream<Kpi> leaves(List<Criterion> criteria) {
        return criteria.stream()
                .flatMap(criterion ->
                        criterion instanceof KpiGroup group ? leaves(group.kpis()) : Stream.of((Kpi) criterion));
    }

    /** The facts that gates and deductions read, besides the values of KPIs. */
    List<String> otherFacts() {
        Set<String> others = new LinkedHashSet<>(facts);
        kpis().forEach(kpi -> others.remove(Scene.name(kpi.id())));
        return List.copyOf(others);
    }

    List<String> codes() {
        return List.copyOf(codes);
    }

    /** The card with every list of criteria in the opposite order. */
    Scorecard reversed() {
        return simplified(card, reversed(card.kpis()));
    }

    private static List<Criterion> reversed(List<Criterion> criteria) {
        List<Criterion> opposite = new ArrayList<>();
        criteria.forEach(criterion ->
                opposite.add(criterion instanceof KpiGroup group ? group(group, reversed(group.kpis())) : criterion));
        Collections.reverse(opposite);
        return opposite;
    }

    /** The card in which every value of a KPI has 100 points. */
    Scorecard perfect(String kpi) {
        return simplified(card, perfect(card.kpis(), kpi));
    }

    private static List<Criterion> perfect(List<Criterion> criteria, String id) {
        return criteria.stream()
                .map(criterion -> criterion instanceof KpiGroup group
                        ? group(group, perfect(group.kpis(), id))
                        : criterion.id().equals(id) ? kpi((Kpi) criterion, FULL) : criterion)
                .toList();
    }

    ScoringRun run(Scene scene) {
        return run(card, scene);
    }

    ScoringRun run(Scorecard other, Scene scene) {
        DealerNetwork network = network(scene.dealers().size());
        List<Fact> told = new ArrayList<>();
        for (int i = 0; i < scene.dealers().size(); i++) {
            String dealer = Scene.dealer(i);
            scene.dealers().get(i).forEach((name, figure) -> told.add(Fact.of(dealer, name, figure)));
        }
        DealerBook book =
                DealerBook.of(network, TradeLedger.builder(schema).build()).with(FactTable.of("scene", told));
        return ScoringEngine.of(other, network, own.toArray(Scorer[]::new)).run(book, DAY);
    }

    private DealerNetwork network(int size) {
        List<Dealer> dealers = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            DealerBuilder dealer = Dealer.builder(Scene.dealer(i));
            String code = i % 2 == 0 ? "one" : "two";
            attributes.forEach(attribute -> dealer.attribute(attribute, code));
            dealers.add(dealer.build());
        }
        return DealerNetwork.builder(schema).dealers(dealers).build();
    }

    /** The points of a KPI's dealer, as its score. */
    static Optional<BigDecimal> score(ScoringRun run, int dealer) {
        return run.score(Scene.dealer(dealer)).score();
    }
}
