package org.drmkit.core.relation.esg;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.api.Assertions;
import org.drmkit.core.history.History;
import org.drmkit.core.history.HistoryFacts;
import org.drmkit.core.history.RelationContract;
import org.drmkit.core.json.Shape;
import org.drmkit.core.number.Fraction;
import org.drmkit.core.relation.esg.EsgRecord.Check;
import org.drmkit.core.relation.esg.EsgRecord.Disclosure;

class EsgProperties implements RelationContract<EsgRecord> {

    private static final ReductionPath PATH =
            new ReductionPath(2020, BigDecimal.valueOf(500), 2030, new BigDecimal("0.4"));

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
        return RelationContract.listOf(id -> Combinators.combine(
                        RelationContract.parties(),
                        Arbitraries.of(true, false),
                        Arbitraries.of("CO2", "POWER"),
                        Arbitraries.integers().between(2025, 2026),
                        Arbitraries.bigDecimals()
                                .between(BigDecimal.ZERO, BigDecimal.valueOf(900))
                                .ofScale(1),
                        Arbitraries.of(Assurance.class),
                        RelationContract.days())
                .as((party, figure, metric, year, value, assurance, day) -> figure
                        ? new Disclosure(id, party, metric, "t", year, value, assurance, Optional.of("report"), day)
                        : new Check(id, party, "LED", year == 2025, assurance, Optional.of("photo"), day)));
    }
}
