package org.drmkit.core.relation.loyalty;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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
import org.drmkit.core.money.Money;
import org.drmkit.core.number.Fraction;
import org.drmkit.core.relation.loyalty.LoyaltyRecord.Order;
import org.drmkit.core.relation.loyalty.LoyaltyRecord.Renewal;
import org.drmkit.core.relation.loyalty.LoyaltyRecord.Tie;
import org.drmkit.core.relation.loyalty.LoyaltyRecord.TieKind;
import org.drmkit.core.relation.loyalty.LoyaltyRecord.Wallet;
import org.drmkit.core.time.DateRange;

class LoyaltyProperties implements RelationContract<LoyaltyRecord> {

    private static final LoyaltyIndex INDEX = new LoyaltyIndex(
            List.of(
                    part(LoyaltyMeasure.TENURE_MONTHS, "0", "12"),
                    part(LoyaltyMeasure.RENEWAL_RATE, "0", "1"),
                    part(LoyaltyMeasure.WALLET_SHARE, "0", "0.8"),
                    part(LoyaltyMeasure.REORDER_VARIATION, "1", "0"),
                    part(LoyaltyMeasure.EXCLUSIVE_SHARE, "0", "1")),
            new BigDecimal("0.4"));

    private static LoyaltyPart part(LoyaltyMeasure measure, String none, String full) {
        return new LoyaltyPart(measure, new BigDecimal(none), new BigDecimal(full), BigDecimal.ONE);
    }

    @Override
    public Shape<LoyaltyRecord> shape() {
        return LoyaltyRecord.SHAPE;
    }

    @Override
    public History<LoyaltyRecord> history(List<LoyaltyRecord> records) {
        return History.of(records);
    }

    @Override
    public HistoryFacts<LoyaltyRecord> facts(History<LoyaltyRecord> history) {
        return LoyaltyFacts.of(history);
    }

    @Property(tries = 200)
    void days_ofATie_areThoseOfADayByDayCount(
            @ForAll("records") List<LoyaltyRecord> records, @ForAll("period") DateRange range) {
        List<Tie> ties = records.stream()
                .filter(Tie.class::isInstance)
                .map(Tie.class::cast)
                .toList();
        long counted = 0;
        for (LocalDate day = range.from(); range.contains(day); day = day.plusDays(1)) {
            LocalDate today = day;
            counted += ties.stream()
                            .anyMatch(tie ->
                                    tie.kind() == TieKind.TRADING && tie.days().contains(today))
                    ? 1
                    : 0;
        }
        assertThat(Tenure.days(ties, TieKind.TRADING, range)).isEqualTo(counted);
    }

    @Override
    @Provide
    public Arbitrary<List<LoyaltyRecord>> records() {
        return some();
    }

    private static Arbitrary<List<LoyaltyRecord>> some() {
        return RelationContract.listOf(id -> Combinators.combine(
                        RelationContract.parties(),
                        RelationContract.days(),
                        RelationContract.days(),
                        Arbitraries.integers().between(1, 90),
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.of(TieKind.class))
                .as((party, on, day, length, kind, tie) -> record(id, party, on, day, length, kind, tie)));
    }

    private static LoyaltyRecord record(
            String id, String party, LocalDate on, LocalDate day, int length, int kind, TieKind tie) {
        Money amount = Money.of("CNY", Integer.toString(length));
        return switch (kind) {
            case 0 ->
                new Wallet(
                        id,
                        party,
                        DateRange.parse("2026-01-01/2026-04-01"),
                        amount,
                        length % 2 == 0 ? Optional.empty() : Optional.of(Money.of("CNY", "100")),
                        day);
            case 1 -> new Renewal(id, party, on, length % 2 == 0, day);
            case 2, 3 -> new Order(id, party, on, day);
            case 4 -> new Tie(id, party, tie, DateRange.from(on), day);
            default -> new Tie(id, party, tie, DateRange.of(on, on.plusDays(length)), day);
        };
    }

    @Group
    class Index implements RelationContract<LoyaltyRecord> {

        @Override
        public Shape<LoyaltyRecord> shape() {
            return LoyaltyRecord.SHAPE;
        }

        @Override
        public History<LoyaltyRecord> history(List<LoyaltyRecord> records) {
            return History.of(records);
        }

        @Override
        public HistoryFacts<LoyaltyRecord> facts(History<LoyaltyRecord> history) {
            return LoyaltyIndexFacts.of(INDEX, history);
        }

        @Override
        @Provide
        public Arbitrary<List<LoyaltyRecord>> records() {
            return some();
        }
    }

    @Property(tries = 200)
    void index_isBounded_andABetterMeasureNeverLowersIt(
            @ForAll("measured") Map<LoyaltyMeasure, Integer> percents, @ForAll LoyaltyMeasure measure) {
        Map<LoyaltyMeasure, Fraction> values = new EnumMap<>(LoyaltyMeasure.class);
        percents.forEach((one, percent) -> values.put(one, Fraction.parse(percent + "/100")));
        Fraction before = INDEX.index(values).orElse(Fraction.ZERO);
        Assertions.assertThat(before).isBetween(Fraction.ZERO, Fraction.of(100));
        if (values.containsKey(measure)) {
            Fraction step = Fraction.parse(measure == LoyaltyMeasure.REORDER_VARIATION ? "-1/20" : "1/20");
            values.computeIfPresent(measure, (one, value) -> value.plus(step));
            Assertions.assertThat(INDEX.index(values).orElse(Fraction.ZERO)).isGreaterThanOrEqualTo(before);
        }
    }

    @Provide
    Arbitrary<Map<LoyaltyMeasure, Integer>> measured() {
        return Arbitraries.maps(
                Arbitraries.of(LoyaltyMeasure.class), Arbitraries.integers().between(-20, 150));
    }

    @Group
    class Indices implements JsonContract<LoyaltyIndex> {

        @Override
        public Shape<LoyaltyIndex> shape() {
            return LoyaltyIndex.SHAPE;
        }

        @Override
        @Provide
        public Arbitrary<List<LoyaltyIndex>> values() {
            Arbitrary<BigDecimal> numbers =
                    Arbitraries.integers().between(1, 99).map(BigDecimal::valueOf);
            return Combinators.combine(Arbitraries.of(LoyaltyMeasure.class), numbers, numbers)
                    .as((measure, full, weight) -> new LoyaltyPart(measure, BigDecimal.ZERO, full, weight))
                    .list()
                    .ofMinSize(1)
                    .ofMaxSize(5)
                    .uniqueElements(LoyaltyPart::measure)
                    .map(parts -> new LoyaltyIndex(parts, new BigDecimal("0.5")))
                    .list()
                    .ofSize(8);
        }
    }
}
