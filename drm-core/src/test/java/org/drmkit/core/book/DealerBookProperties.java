package org.drmkit.core.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.drmkit.core.dealer.Dealer;
import org.drmkit.core.fact.Scalar;
import org.drmkit.core.network.DealerNetwork;
import org.drmkit.core.time.DateRange;
import org.drmkit.core.time.Dated;
import org.drmkit.core.trade.TradeSchema;

class DealerBookProperties {

    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final TradeSchema CNY = TradeSchema.builder("CNY").build();

    @Property
    void parties_ofALevel_areTheGroupsOfSomeDay(@ForAll("dealers") List<Dealer> dealers) {
        DealerNetwork network = DealerNetwork.builder(CNY).dealers(dealers).build();
        DealerBook book = DealerBook.of(network, DealerBookTest.ledger(CNY, "D9"));
        Set<String> walked = new TreeSet<>(Set.of("D9"));
        for (Dealer dealer : dealers) {
            for (int day = -2; day <= 12; day++) {
                walked.add(dealer.group(START.plusDays(day)));
            }
        }
        assertThat(book.parties("group").ids()).containsExactlyElementsOf(walked);
        assertThat(book.parties("head")).as("an attribute that nobody has").isEqualTo(book.parties());
    }

    @Provide
    Arbitrary<List<Dealer>> dealers() {
        Arbitrary<String> ids = Arbitraries.of("D1", "D2", "D3");
        return Combinators.combine(ids, histories())
                .as((id, history) ->
                        Dealer.builder(id).attribute("group", history).build())
                .list()
                .uniqueElements(Dealer::id)
                .ofMaxSize(3);
    }

    private static Arbitrary<Dated<Scalar>> histories() {
        Arbitrary<DateRange> ranges = Combinators.combine(
                        Arbitraries.integers().between(-1, 8),
                        Arbitraries.integers().between(1, 3))
                .as(DealerBookProperties::range);
        Arbitrary<Scalar> groups = Arbitraries.of("GA", "GB", "D1").map(Scalar::code);
        Arbitrary<Dated<Scalar>> constant = groups.map(Dated::of);
        Arbitrary<Dated<Scalar>> changing = Combinators.combine(constant, ranges, groups, Arbitraries.of(true, false))
                .as((always, range, group, sometimes) ->
                        (sometimes ? Dated.<Scalar>empty() : always).with(range, group));
        return Arbitraries.oneOf(constant, changing, changing);
    }

    /** Starts on a day, or has no beginning; lasts some days, or for ever. */
    private static DateRange range(int from, int length) {
        LocalDate first = from < 0 ? LocalDate.MIN : START.plusDays(from);
        return DateRange.of(first, length == 3 ? LocalDate.MAX : START.plusDays(from + (long) length));
    }
}
