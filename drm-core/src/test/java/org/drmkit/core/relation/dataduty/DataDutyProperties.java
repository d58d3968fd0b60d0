package org.drmkit.core.relation.dataduty;

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
import org.drmkit.core.history.Asked;
import org.drmkit.core.history.History;
import org.drmkit.core.history.HistoryFacts;
import org.drmkit.core.history.RelationContract;
import org.drmkit.core.json.Shape;
import org.drmkit.core.number.Fraction;

class DataDutyProperties implements RelationContract<FeedDelivery> {

    @Override
    public Shape<FeedDelivery> shape() {
        return FeedDelivery.SHAPE;
    }

    @Override
    public History<FeedDelivery> history(List<FeedDelivery> records) {
        return History.of(records);
    }

    @Override
    public HistoryFacts<FeedDelivery> facts(History<FeedDelivery> history) {
        return FeedFacts.of(history);
    }

    @Property(tries = 100)
    void reportTimeliness_isCoverageTimesTimeliness(@ForAll("records") List<FeedDelivery> feeds) {
        Asked asked = Asked.of(facts(history(feeds)), "D1", "2026-01-01/2027-01-01", "2026-12-31");
        if (asked.figure(FeedFacts.TIMELINESS).isPresent()) {
            Fraction product = asked.number(FeedFacts.COVERAGE).times(asked.number(FeedFacts.TIMELINESS));
            Assertions.assertThat(asked.number(FeedFacts.REPORT_TIMELINESS)).isEqualTo(product);
        }
    }

    @Override
    @Provide
    public Arbitrary<List<FeedDelivery>> records() {
        return RelationContract.listOf(id -> Combinators.combine(
                        RelationContract.parties(),
                        Arbitraries.of(FeedType.class),
                        RelationContract.days(),
                        Arbitraries.integers().between(-3, 9),
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(0, 500).optional())
                .as((party, type, due, late, came, rows) -> new FeedDelivery(
                        id,
                        party,
                        "OTHER",
                        type,
                        due,
                        due.plusDays(late),
                        came ? Optional.of(due.plusDays(late)) : Optional.empty(),
                        rows,
                        rows.map(Object::toString))));
    }

    @Group
    class SharedFacts implements RelationContract<SharedFact> {

        @Override
        public Shape<SharedFact> shape() {
            return SharedFact.SHAPE;
        }

        @Override
        public History<SharedFact> history(List<SharedFact> records) {
            return History.of(records);
        }

        @Override
        public HistoryFacts<SharedFact> facts(History<SharedFact> history) {
            return BalanceFacts.of(history);
        }

        @Override
        @Provide
        public Arbitrary<List<SharedFact>> records() {
            Arbitrary<Boolean> sees = Arbitraries.of(true, false);
            return RelationContract.listOf(id -> Combinators.combine(
                            RelationContract.parties(), sees, sees, RelationContract.days())
                    .as((party, supplier, dealer, day) -> new SharedFact(id, party, "stock", supplier, dealer, day)));
        }
    }
}
