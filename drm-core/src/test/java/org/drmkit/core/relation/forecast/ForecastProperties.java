package org.drmkit.core.relation.forecast;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Group;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.api.Assertions;
import org.drmkit.core.history.Answer;
import org.drmkit.core.history.History;
import org.drmkit.core.history.HistoryFacts;
import org.drmkit.core.history.RelationContract;
import org.drmkit.core.json.Shape;
import org.drmkit.core.time.DateRange;

class ForecastProperties implements RelationContract<ForecastRecord> {

    @Override
    public Shape<ForecastRecord> shape() {
        return ForecastRecord.SHAPE;
    }

    @Override
    public History<ForecastRecord> history(List<ForecastRecord> records) {
        return History.of(records);
    }

    @Override
    public HistoryFacts<ForecastRecord> facts(History<ForecastRecord> history) {
        return ForecastFacts.of(history, new BigDecimal("0.2"));
    }

    @Property(tries = 200)
    void bias_isNeverLargerThanTheError(@ForAll("records") List<ForecastRecord> records) {
        Accuracy accuracy = Accuracy.of(records, Origin.DEALER, DateRange.always());
        if (accuracy.error() instanceof Answer.Exact error && accuracy.bias() instanceof Answer.Exact bias) {
            Assertions.assertThat(bias.value().abs()).isLessThanOrEqualTo(error.value());
            Assertions.assertThat(error.value().signum() == 0)
                    .isEqualTo(accuracy.exceptions(BigDecimal.ZERO).isEmpty());
        }
    }

    @Override
    @Provide
    public Arbitrary<List<ForecastRecord>> records() {
        return RelationContract.listOf(id -> Combinators.combine(
                        Arbitraries.of("D1", "D2"),
                        Arbitraries.of(Origin.DEALER, Origin.ACTUAL, Origin.SUPPLIER),
                        Arbitraries.of("2026-02-01/2026-03-01", "2026-03-01/2026-04-01"),
                        Arbitraries.bigDecimals()
                                .between(BigDecimal.ZERO, BigDecimal.valueOf(200))
                                .ofScale(1),
                        RelationContract.days())
                .as((party, origin, period, quantity, day) ->
                        new ForecastRecord(id, party, origin, "T1", DateRange.parse(period), quantity, day)));
    }

    @Group
    class Packs implements RelationContract<SeasonPack> {

        @Override
        public Shape<SeasonPack> shape() {
            return SeasonPack.SHAPE;
        }

        @Override
        public History<SeasonPack> history(List<SeasonPack> records) {
            return History.of(records);
        }

        @Override
        public HistoryFacts<SeasonPack> facts(History<SeasonPack> history) {
            return ForecastFacts.packs(history, 30);
        }

        @Override
        @Provide
        public Arbitrary<List<SeasonPack>> records() {
            return RelationContract.listOf(id -> Combinators.combine(
                            RelationContract.parties(), RelationContract.days(), RelationContract.days())
                    .as((party, day, peak) -> new SeasonPack(id, party, "SPRING", day, peak, day.plusDays(1))));
        }
    }
}
