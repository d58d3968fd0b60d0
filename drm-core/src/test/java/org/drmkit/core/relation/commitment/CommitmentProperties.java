package org.drmkit.core.relation.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.drmkit.core.history.History;
import org.drmkit.core.history.HistoryFacts;
import org.drmkit.core.history.RelationContract;
import org.drmkit.core.history.Window;
import org.drmkit.core.json.Shape;
import org.drmkit.core.promise.Promise;
import org.drmkit.core.promise.PromiseKind;
import org.drmkit.core.relation.commitment.CommitmentStep.Kind;
import org.drmkit.core.time.DateRange;

class CommitmentProperties implements RelationContract<Commitment> {

    @Override
    public Shape<Commitment> shape() {
        return Commitment.SHAPE;
    }

    @Override
    public History<Commitment> history(List<Commitment> records) {
        return Commitment.history(records);
    }

    @Override
    public HistoryFacts<Commitment> facts(History<Commitment> history) {
        return CommitmentFacts.given(history, new BigDecimal("0.5"));
    }

    @Property(tries = 200)
    void share_isOfWhatWasDue_andLaterWaiversNeverMove(
            @ForAll("records") List<Commitment> records, @ForAll("asOf") LocalDate asOf) {
        Window window = new Window(DateRange.parse("2026-01-01/2026-07-01"), asOf);
        KeepRatio strict = KeepRatio.of(records, window, BigDecimal.ZERO);
        KeepRatio mild = KeepRatio.of(records, window, BigDecimal.ONE);
        assertThat(strict.kept()).isLessThanOrEqualTo(mild.kept());
        assertThat(mild.kept()).isLessThanOrEqualTo(mild.due());
        List<Commitment> waivedLate = records.stream()
                .map(record -> record.with(CommitmentStep.of(
                        Kind.WAIVED,
                        record.promise().dueOn().plusDays(1),
                        record.promise().promisee())))
                .toList();
        assertThat(KeepRatio.of(waivedLate, window, BigDecimal.ZERO)).isEqualTo(strict);
    }

    @Property(tries = 100)
    void steps_ofOneDay_countAlikeInAnyOrder(
            @ForAll("records") List<Commitment> records, @ForAll("asOf") LocalDate asOf, @ForAll Random random) {
        for (Commitment record : records) {
            List<CommitmentStep> steps = record.steps().stream()
                    .map(step ->
                            new CommitmentStep(step.kind(), asOf, asOf, step.by(), step.reason(), step.successor()))
                    .collect(Collectors.toCollection(ArrayList::new));
            Commitment entered = new Commitment(record.promise(), record.recordedOn(), steps);
            Collections.shuffle(steps, random);
            assertThat(new Commitment(record.promise(), record.recordedOn(), steps))
                    .isEqualTo(entered);
        }
    }

    @Override
    @Provide
    public Arbitrary<List<Commitment>> records() {
        return RelationContract.listOf(CommitmentProperties::commitment);
    }

    private static Arbitrary<Commitment> commitment(String id) {
        Arbitrary<List<CommitmentStep>> steps = steps(id).list().ofMaxSize(3);
        return Combinators.combine(
                        Arbitraries.of(List.of("OEM", "D1"), List.of("D1", "OEM"), List.of("OEM", "D2")),
                        Arbitraries.of(PromiseKind.class),
                        RelationContract.days(),
                        Arbitraries.bigDecimals()
                                .between(new BigDecimal("0.1"), BigDecimal.TEN)
                                .ofScale(1),
                        RelationContract.days(),
                        steps)
                .as((sides, kind, due, weight, made, done) -> new Commitment(
                        Promise.of(id, sides.get(0), sides.get(1), kind, "something", due)
                                .withWeight(weight),
                        made,
                        done));
    }

    private static Arbitrary<CommitmentStep> steps(String id) {
        String successor = id.equals("R4") ? "Q1" : "R4";
        return Combinators.combine(
                        Arbitraries.of(Kind.class),
                        RelationContract.days(),
                        Arbitraries.integers().between(0, 20),
                        Arbitraries.of("OEM", "D1", "D2"),
                        Arbitraries.of("carrier", "no stock").optional())
                .as((kind, on, delay, by, reason) -> new CommitmentStep(
                        kind,
                        on,
                        on.plusDays(delay),
                        by,
                        reason,
                        kind == Kind.RENEGOTIATED ? Optional.of(successor) : Optional.empty()));
    }
}
