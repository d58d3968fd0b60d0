package org.drmkit.scoring.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.drmkit.core.definition.Vocabulary;
import org.drmkit.core.formula.FormulaCheck;
import org.drmkit.core.formula.ResultReference;
import org.drmkit.core.json.DefinitionException;
import org.drmkit.core.json.Pointer;
import org.drmkit.core.json.Problem;
import org.drmkit.core.json.Problems;
import org.drmkit.core.network.DealerNetwork;
import org.drmkit.core.time.Per;
import org.drmkit.scoring.scorecard.Criterion;
import org.drmkit.scoring.scorecard.Deduction;
import org.drmkit.scoring.scorecard.Kpi;
import org.drmkit.scoring.scorecard.KpiGroup;
import org.drmkit.scoring.scorecard.KpiReference;
import org.drmkit.scoring.scorecard.Peers;
import org.drmkit.scoring.scorecard.Score;
import org.drmkit.scoring.scorecard.Scorecard;

/** Checks a scorecard against a network: codes, columns, attributes, calendars, scorers, and the kinds of values that formulas meet. */
public final class CardCheck {

    private final Scorecard card;
    private final DealerNetwork network;
    private final Set<String> scorers;
    private final Problems problems = new Problems();
    private final FormulaCheck values;
    private final FormulaCheck results;

    private CardCheck(Scorecard card, DealerNetwork network, Set<String> scorers) {
        this.card = card;
        this.network = network;
        this.scorers = scorers;
        Vocabulary names = card.header().vocabulary();
        this.values = FormulaCheck.of(names, network, problems);
        this.results = FormulaCheck.of(names.withResults(ResultReference.KPI, ids(card.kpis())), network, problems);
    }

    private static List<String> ids(List<Criterion> criteria) {
        return criteria.stream()
                .flatMap(criterion -> Stream.concat(
                        Stream.of(criterion.id()),
                        criterion instanceof KpiGroup group ? ids(group.kpis()).stream() : Stream.empty()))
                .toList();
    }

    /**
     * Checks a scorecard, also one that was not read but built.
     *
     * @param card the scorecard
     * @param network the network
     * @param scorers the ids of the caller's scorers
     * @throws DefinitionException with all problems, if there are any
     */
    public static void check(Scorecard card, DealerNetwork network, Set<String> scorers) {
        Scorecard.read(card.write());
        new CardCheck(card, network, scorers).check();
    }

    private void check() {
        card.header().check(network, problems);
        Pointer top = Pointer.root();
        if (card.per() instanceof Per.Calendar calendar
                && network.calendar(calendar.name()).isEmpty()) {
            problems.add(Problem.unknown(
                    top.child("per"),
                    "calendar",
                    calendar.name(),
                    network.calendars().keySet()));
        }
        card.eligible().ifPresent(test -> values.dealers(test, top.child("for")));
        check(card.kpis(), top.child("kpis"));
        List<Deduction> deductions = card.deductions();
        for (int i = 0; i < deductions.size(); i++) {
            results.value(
                    deductions.get(i).value(), top.child("deductions").child(i).child("value"));
        }
        for (int i = 0; i < card.gates().size(); i++) {
            results.tests(
                    card.gates().get(i).when(), top.child("gates").child(i).child("when"));
        }
        problems.throwIfAny("scorecard");
    }

    private void check(List<Criterion> criteria, Pointer at) {
        for (int i = 0; i < criteria.size(); i++) {
            if (criteria.get(i) instanceof Kpi kpi) {
                check(kpi, at.child(i));
            } else if (criteria.get(i) instanceof KpiGroup group) {
                check(group.kpis(), at.child(i).child("kpis"));
            } else if (criteria.get(i) instanceof KpiReference reference) {
                problems.add(Problem.of(
                                at.child(i).child("catalogue"),
                                Problem.INVALID,
                                "the KPI (" + reference.catalogue() + ") is one of a catalogue, and none was given")
                        .withMaybe("card.with(catalogue) before the engine is made"));
            }
        }
    }

    private void check(Kpi kpi, Pointer at) {
        values.value(kpi.value(), at.child("value"));
        Score score = kpi.score();
        Pointer scorer = at.child("score");
        Optional<String> attribute = score.peers().flatMap(Peers::attribute);
        attribute.ifPresent(name -> values.attribute(name, scorer.child("peers")));
        if (score instanceof Score.Proportional proportional) {
            values.value(proportional.target(), scorer.child("proportional").child("target"));
        } else if (score instanceof Score.Own own && !scorers.contains(own.scorer())) {
            problems.add(Problem.unknown(scorer.child("scorer"), "scorer", own.scorer(), scorers));
        }
    }
}
