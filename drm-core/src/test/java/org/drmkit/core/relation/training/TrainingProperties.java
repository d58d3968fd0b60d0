package org.drmkit.core.relation.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.drmkit.core.history.History;
import org.drmkit.core.history.HistoryFacts;
import org.drmkit.core.history.RelationContract;
import org.drmkit.core.json.Shape;
import org.drmkit.core.relation.training.TrainingRecord.Certificate;
import org.drmkit.core.relation.training.TrainingRecord.Job;
import org.drmkit.core.time.DateRange;

class TrainingProperties implements RelationContract<TrainingRecord> {

    private static final RoleRequirement RULE = new RoleRequirement("SALES", "BASICS", 2, new BigDecimal("0.5"), 20);

    @Override
    public Shape<TrainingRecord> shape() {
        return TrainingRecord.SHAPE;
    }

    @Override
    public History<TrainingRecord> history(List<TrainingRecord> records) {
        return History.of(records);
    }

    @Override
    public HistoryFacts<TrainingRecord> facts(History<TrainingRecord> history) {
        return TrainingFacts.of(history, List.of(RULE));
    }

    @Property(tries = 200)
    void fallsBelow_isTheFirstDayOfADayByDaySearch(
            @ForAll("records") List<TrainingRecord> records, @ForAll("asOf") LocalDate from) {
        Optional<LocalDate> found = from.datesUntil(from.plusDays(400))
                .filter(day -> !Coverage.of(records, RULE, day).meets(RULE))
                .findFirst();
        assertThat(Coverage.fallsBelow(records, RULE, from)).isEqualTo(found);
    }

    @Property(tries = 200)
    void gap_isTheLeastNumberThatMeets(@ForAll("counts") int certified, @ForAll("counts") int more) {
        Coverage coverage = new Coverage(certified, certified + more);
        int gap = coverage.gap(RULE);
        assertThat(new Coverage(certified + gap, certified + more).meets(RULE)).isTrue();
        assertThat(gap == 0 || !new Coverage(certified + gap - 1, certified + more).meets(RULE))
                .isTrue();
    }

    @Provide
    Arbitrary<Integer> counts() {
        return Arbitraries.integers().between(0, 50);
    }

    @Override
    @Provide
    public Arbitrary<List<TrainingRecord>> records() {
        return RelationContract.listOf(id -> Combinators.combine(
                        Arbitraries.of("D1", "D2"),
                        Arbitraries.of("P1", "P2", "P3"),
                        RelationContract.days(),
                        Arbitraries.integers().between(1, 150),
                        Arbitraries.integers().between(0, 4),
                        RelationContract.days())
                .as((party, person, from, length, kind, day) -> {
                    DateRange days = DateRange.of(from, from.plusDays(length));
                    return switch (kind) {
                        case 0 -> new Job(id, party, person, "SALES", DateRange.from(from), day);
                        case 1 -> new Job(id, party, person, "SALES", days, day);
                        case 2 -> new Job(id, party, person, "SERVICE", days, day);
                        default -> new Certificate(id, party, person, "BASICS", kind - 1, days, day);
                    };
                }));
    }
}
