package org.drmkit.core.relation.loyalty;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.drmkit.core.money.Money;
import org.drmkit.core.relation.loyalty.LoyaltyRecord.Order;
import org.drmkit.core.relation.loyalty.LoyaltyRecord.Renewal;
import org.drmkit.core.relation.loyalty.LoyaltyRecord.Tie;
import org.drmkit.core.relation.loyalty.LoyaltyRecord.TieKind;
import org.drmkit.core.relation.loyalty.LoyaltyRecord.Wallet;
import org.drmkit.core.time.DateRange;

class LoyaltyProperties implements RelationContract<LoyaltyRecord> {

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
}
