package org.drmkit.core.relation.esg;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Group;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.api.Assertions;
import org.drmkit.core.history.History;
import org.drmkit.core.history.HistoryFacts;
import org.drmkit.core.history.RelationContract;
import org.drmkit.core.json.JsonContract;
import org.drmkit.core.json.Shape;
import org.drmkit.core.number.Fraction;
import org.drmkit.core.relation.esg.EsgRecord.Check;
import org.drmkit.core.relation.esg.EsgRecord.Disclosure;

class EsgProperties implements RelationContract<EsgRecord> {

    private static final ReductionPath PATH =
            new ReductionPath(2020, BigDecimal.valueOf(500), 2030, new BigDecimal("0.4"));
    private static final EsgChecklist LIST = new EsgChecklist(List.of(
            new EsgChecklist.Criterion("LED", BigDecimal.ONE, true),
            new EsgChecklist.Criterion("SOLAR", BigDecimal.ONE, true)));

    @Override
    public Shape<EsgRecord> shape() {
        return EsgRecord.SHAPE;
    }

    @Override
    public History<EsgRecord> history(List<EsgRecord> records) {
        return History.of(records);
    }

    @Override
    public HistoryFacts<EsgRecord> facts(History<EsgRecord> history) {
        return EsgFacts.metric("co2", "CO2", party -> Optional.of(PATH), history);
    }

    @Property(tries = 50)
    void path_fallsByTheSameEachYear(@ForAll("years") int year) {
        Fraction step = PATH.allowance(year).minus(PATH.allowance(year + 1));
        Assertions.assertThat(step).isEqualTo(year < 2020 || year >= 2030 ? Fraction.ZERO : Fraction.of(20));
    }

    @Provide
    Arbitrary<Integer> years() {
        return Arbitraries.integers().between(2010, 2040);
    }

    @Override
    @Provide
    public Arbitrary<List<EsgRecord>> records() {
        return some();
    }

    private static Arbitrary<List<EsgRecord>> some() {
        return RelationContract.listOf(id -> Combinators.combine(
                        RelationContract.parties(),
                        Arbitraries.of(Kind.class),
                        Arbitraries.of("CO2", "POWER"),
                        Arbitraries.integers().between(2025, 2026),
                        Arbitraries.bigDecimals()
                                .between(BigDecimal.ZERO, BigDecimal.valueOf(900))
                                .ofScale(1),
                        Arbitraries.of(Assurance.class),
                        RelationContract.days())
                .as((party, kind, metric, year, value, assurance, day) ->
                        kind.make.record(id, party, metric, year, value, assurance, day)));
    }

    private interface Maker {

        EsgRecord record(
                String id, String party, String code, int year, BigDecimal value, Assurance assurance, LocalDate day);
    }

    private enum Kind {
        DISCLOSURE((id, party, code, year, value, assurance, day) ->
                new Disclosure(id, party, code, "t", year, value, assurance, Optional.of("report"), day)),
        CHECK((id, party, code, year, value, assurance, day) ->
                new Check(id, party, "LED", year == 2025, assurance, Optional.of("photo"), day)),
        TAKE_BACK((id, party, code, year, value, assurance, day) -> new TakeBack(
                id,
                party,
                code,
                value,
                year == 2025 ? TakeBack.Outcome.RECYCLED : TakeBack.Outcome.DISPOSED,
                day,
                assurance,
                Optional.of("receipt"),
                day.plusDays(value.intValue() % 9))),
        PROJECT((id, party, code, year, value, assurance, day) -> new SocialProject(
                id, party, "SCHOOL", value, day, assurance, Optional.of("letter"), day.plusDays(year - 2025)));

        private final Maker make;

        Kind(Maker make) {
            this.make = make;
        }
    }

    @Group
    class Deeds implements RelationContract<EsgRecord> {

        @Override
        public Shape<EsgRecord> shape() {
            return EsgRecord.SHAPE;
        }

        @Override
        public History<EsgRecord> history(List<EsgRecord> records) {
            return History.of(records);
        }

        @Override
        public HistoryFacts<EsgRecord> facts(History<EsgRecord> history) {
            return DeedFacts.of(history);
        }

        @Override
        @Provide
        public Arbitrary<List<EsgRecord>> records() {
            return some();
        }
    }

    @Group
    class Checklist implements RelationContract<EsgRecord> {

        @Override
        public Shape<EsgRecord> shape() {
            return EsgRecord.SHAPE;
        }

        @Override
        public History<EsgRecord> history(List<EsgRecord> records) {
            return History.of(records);
        }

        @Override
        public HistoryFacts<EsgRecord> facts(History<EsgRecord> history) {
            return EsgFacts.checklist(LIST, history);
        }

        @Override
        @Provide
        public Arbitrary<List<EsgRecord>> records() {
            return some();
        }
    }

    @Group
    class Checklists implements JsonContract<EsgChecklist> {

        @Override
        public Shape<EsgChecklist> shape() {
            return EsgChecklist.SHAPE;
        }

        @Override
        @Provide
        public Arbitrary<List<EsgChecklist>> values() {
            return Combinators.combine(
                            Arbitraries.of("LED", "RECYCLING", "SOLAR"),
                            Arbitraries.integers().between(1, 90).map(BigDecimal::valueOf),
                            Arbitraries.of(true, false))
                    .as(EsgChecklist.Criterion::new)
                    .list()
                    .ofMinSize(1)
                    .ofMaxSize(3)
                    .uniqueElements(EsgChecklist.Criterion::id)
                    .map(EsgChecklist::new)
                    .list()
                    .ofSize(8);
        }
    }

    @Group
    class Paths implements JsonContract<ReductionPath> {

        @Override
        public Shape<ReductionPath> shape() {
            return ReductionPath.SHAPE;
        }

        @Override
        @Provide
        public Arbitrary<List<ReductionPath>> values() {
            return Combinators.combine(
                            Arbitraries.integers().between(2000, 2025),
                            Arbitraries.integers().between(1, 9000).map(BigDecimal::valueOf),
                            Arbitraries.integers().between(1, 30),
                            Arbitraries.integers().between(0, 100).map(percent -> BigDecimal.valueOf(percent, 2)))
                    .as((year, base, years, cut) -> new ReductionPath(year, base, year + years, cut))
                    .list()
                    .ofSize(8);
        }
    }
}
