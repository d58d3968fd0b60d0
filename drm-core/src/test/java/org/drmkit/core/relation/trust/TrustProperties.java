package org.drmkit.core.relation.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Group;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.drmkit.core.history.History;
import org.drmkit.core.history.HistoryFacts;
import org.drmkit.core.history.RelationContract;
import org.drmkit.core.json.Shape;
import org.drmkit.core.promise.PromiseResult;

class TrustProperties implements RelationContract<TrustIncident> {

    @Override
    public Shape<TrustIncident> shape() {
        return TrustIncident.SHAPE;
    }

    @Override
    public History<TrustIncident> history(List<TrustIncident> records) {
        return TrustIncident.history(records);
    }

    @Override
    public HistoryFacts<TrustIncident> facts(History<TrustIncident> history) {
        return TrustFacts.incidents(history);
    }

    @Property(tries = 200)
    void index_isBounded_andOneMoreKeptNeverLowersIt(
            @ForAll("kept") List<Boolean> kept, @ForAll("asOf") LocalDate day) {
        List<PromiseResult> results = new ArrayList<>();
        for (int i = 0; i < kept.size(); i++) {
            results.add(PromiseResult.of("P" + i, "OEM", FIRST_DAY.plusDays(7L * i), kept.get(i)));
        }
        TrustPolicy policy = TrustPolicy.standard();
        double before = policy.index(results, List.of(), day).orElseThrow();
        assertThat(before).isBetween(0.0, 1.0);
        results.add(PromiseResult.of("P", "OEM", day, true));
        assertThat(policy.index(results, List.of(), day).orElseThrow()).isGreaterThan(before);
        results.set(results.size() - 1, PromiseResult.of("P", "OEM", day.plusDays(1), true));
        assertThat(policy.index(results, List.of(), day).orElseThrow()).isCloseTo(before, within(1e-15));
    }

    @Provide
    Arbitrary<List<Boolean>> kept() {
        return Arbitraries.of(true, false).list().ofMaxSize(20);
    }

    @Override
    @Provide
    public Arbitrary<List<TrustIncident>> records() {
        Arbitrary<RepairStep> steps = Combinators.combine(
                        Arbitraries.of(RepairStep.Kind.class),
                        RelationContract.days(),
                        Arbitraries.integers().between(0, 20))
                .as((kind, on, delay) -> new RepairStep(kind, on, on.plusDays(delay)));
        return RelationContract.listOf(id -> Combinators.combine(
                        RelationContract.parties(),
                        Arbitraries.of(TrustIncident.Kind.class),
                        Arbitraries.of(TrustIncident.Level.class),
                        Arbitraries.integers().between(1, 5),
                        RelationContract.days(),
                        Arbitraries.integers().between(0, 20),
                        steps.list().ofMaxSize(6))
                .as((party, kind, level, severity, on, delay, done) -> new TrustIncident(
                        id, party, "D9", kind, level, severity, on, on.plusDays(delay), after(on, done))));
    }

    private static List<RepairStep> after(LocalDate on, List<RepairStep> steps) {
        return steps.stream().filter(step -> !step.on().isBefore(on)).toList();
    }

    @Group
    class Index implements RelationContract<PromiseResult> {

        @Override
        public Shape<PromiseResult> shape() {
            return PromiseResult.SHAPE;
        }

        @Override
        public History<PromiseResult> history(List<PromiseResult> records) {
            return History.of(records);
        }

        @Override
        public HistoryFacts<PromiseResult> facts(History<PromiseResult> history) {
            return TrustFacts.index(history, TrustIncident.history(List.of()), TrustPolicy.standard());
        }

        @Override
        @Provide
        public Arbitrary<List<PromiseResult>> records() {
            return RelationContract.listOf(id -> Combinators.combine(
                            RelationContract.parties(), RelationContract.days(), Arbitraries.of(true, false))
                    .as((party, on, kept) -> PromiseResult.of(id, party, on, kept)));
        }
    }
}
