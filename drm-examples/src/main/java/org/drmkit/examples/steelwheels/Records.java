package org.drmkit.examples.steelwheels;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.drmkit.core.dealer.Dealer;
import org.drmkit.core.fact.Fact;
import org.drmkit.core.fact.FactSource;
import org.drmkit.core.fact.FactTable;
import org.drmkit.core.fact.Figure;
import org.drmkit.core.fact.Scalar;
import org.drmkit.core.network.DealerNetwork;
import org.drmkit.core.time.DateRange;
import org.drmkit.core.time.Dated;
import org.drmkit.core.trade.TradeLedger;
import org.drmkit.core.trade.TradeSchema;

/** What a manufacturer's own systems would hand in beside the ledger: dealers, territories, and two facts about each dealer. */
final class Records {

    private static final DateRange YEAR = DateRange.of(LocalDate.of(2004, 1, 1), LocalDate.of(2005, 1, 1));
    private static final int QUARTERS = 4;

    private final Map<String, List<Warehouse.Payment>> payments;
    private final Map<String, String> territories;

    Records(List<Warehouse.Payment> payments, Map<String, String> territories) {
        this.payments = payments.stream().collect(Collectors.groupingBy(Warehouse.Payment::dealer));
        this.territories = territories;
    }

    /** Returns the dealers, trading from their first order on, with their territories. */
    DealerNetwork network(TradeSchema schema, TradeLedger ledger) {
        Sales sales = Sales.of(ledger, LocalDate.MAX);
        return DealerNetwork.builder(schema)
                .dealers(sales.dealers().stream()
                        .map(dealer -> dealer(sales, dealer))
                        .toList())
                .grants(new Grants(sales, schema.products().orElseThrow()).all())
                .build();
    }

    private Dealer dealer(Sales sales, String id) {
        Dated<Scalar> trading = Dated.ofSegments(
                List.of(new Dated.Segment<>(DateRange.from(sales.firstDate(id).orElseThrow()), Scalar.code("YES"))));
        return Dealer.builder(id)
                .attribute("country", sales.country(id))
                .attribute("territory", Objects.requireNonNull(territories.get(id), id))
                .attribute("trading", trading)
                .build();
    }

    /** Returns the facts of 2004 as they are known on a day. */
    FactSource facts(TradeLedger ledger, LocalDate asOf) {
        Sales sales = Sales.of(ledger, asOf);
        List<Fact> facts = new ArrayList<>();
        for (String dealer : sales.dealers()) {
            paymentShare(sales, dealer).ifPresent(share -> facts.add(fact(dealer, "paymentShare", share, asOf)));
            quartersAvailable(sales, dealer)
                    .ifPresent(quarters ->
                            facts.add(fact(dealer, "quartersAvailable", BigDecimal.valueOf(quarters), asOf)));
        }
        return FactTable.of("steelwheels", facts);
    }

    private static Fact fact(String dealer, String name, BigDecimal value, LocalDate asOf) {
        return new Fact(dealer, name, Optional.of(YEAR), asOf, Figure.of(value));
    }

    private Optional<BigDecimal> paymentShare(Sales sales, String dealer) {
        return new PaymentShare(payments.getOrDefault(dealer, List.of()))
                .of(
                        sales.of(dealer).stream()
                                .filter(line -> line.date().isBefore(LocalDate.of(2005, 1, 1)))
                                .toList(),
                        YEAR.from().getYear());
    }

    /** Returns the quarters from a dealer's first order on; one who began after the first half-year has none to be judged by. */
    private static Optional<Integer> quartersAvailable(Sales sales, String dealer) {
        return sales.firstDate(dealer)
                .map(first -> first.isBefore(YEAR.from()) ? YEAR.from() : first)
                .map(first -> QUARTERS - (first.getMonthValue() - 1) / 3)
                .filter(quarters -> quarters > QUARTERS / 2)
                .filter(quarters ->
                        sales.firstDate(dealer).orElseThrow().isBefore(YEAR.to().orElseThrow()));
    }
}
