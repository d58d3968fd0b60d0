package org.drmkit.core.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.drmkit.core.dealer.Dealer;
import org.drmkit.core.fact.Fact;
import org.drmkit.core.fact.FactQuery;
import org.drmkit.core.fact.FactSource;
import org.drmkit.core.fact.FactTable;
import org.drmkit.core.fact.Figure;
import org.drmkit.core.fact.FigureColumn;
import org.drmkit.core.fact.Parties;
import org.drmkit.core.network.DealerNetwork;
import org.drmkit.core.time.DateRange;
import org.drmkit.core.trade.TradeLedger;
import org.drmkit.core.trade.TradeLine;
import org.drmkit.core.trade.TradeSchema;
import org.junit.jupiter.api.Test;

class DealerBookTest {

    private static final TradeSchema CNY = TradeSchema.builder("CNY").build();
    private static final DateRange Q1 = DateRange.parse("2026-01-01/2026-04-01");
    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
    private static final DealerNetwork NETWORK = DealerNetwork.builder(CNY)
            .dealer(Dealer.of("D1"))
            .dealer(Dealer.of("D3"))
            .build();
    private static final DealerBook BOOK = DealerBook.of(NETWORK, ledger(CNY, "D2", "D3"));
    private static final FactTable TARGETS = FactTable.of("targets", List.of(Fact.of("D1", "target", Figure.of(100))));

    static TradeLedger ledger(TradeSchema schema, String... dealers) {
        var builder = TradeLedger.builder(schema);
        for (String dealer : dealers) {
            builder.add(TradeLine.builder()
                    .dealer(dealer)
                    .product("P")
                    .date(LocalDate.of(2026, 1, 10))
                    .quantity(1)
                    .amount("10.00")
                    .build());
        }
        return builder.build();
    }

    @Test
    void parties_areThoseOfNetworkAndLedger() {
        assertThat(BOOK.parties().ids()).containsExactly("D1", "D2", "D3");
        assertThat(BOOK.network()).isSameAs(NETWORK);
        assertThat(BOOK.ledger().size()).isEqualTo(2);
    }

    @Test
    void of_anotherSchema_isRefused() {
        TradeLedger usd = ledger(TradeSchema.builder("USD").build(), "D1");
        assertThatThrownBy(() -> DealerBook.of(NETWORK, usd))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("USD", "CNY", "Maybe");
    }

    @Test
    void answer_goesToTheSourceOfTheName() {
        FactTable grades = FactTable.of("card", List.of(Fact.of("D2", "grade", Figure.code("A"))));
        DealerBook book = BOOK.with(TARGETS).with(grades);
        assertThat(book.factNames()).containsExactly("grade", "target");
        assertThat(book.facts("grade")).contains(grades);
        assertThat(answer(book, "target")).containsExactly(Figure.of(100), Figure.missing("NO_FACT"));
        assertThat(answer(book, "grade")).containsExactly(Figure.missing("NO_FACT"), Figure.code("A"));
    }

    @Test
    void answer_nameOfNoSource_isMissing() {
        assertThat(BOOK.facts("target")).isEmpty();
        assertThat(answer(BOOK, "target")).containsOnly(Figure.missing("NO_FACT"));
    }

    @Test
    void answer_ofAnotherLength_isRefused() {
        FactSource broken = new FactSource() {
            @Override
            public String id() {
                return "crm";
            }

            @Override
            public Set<String> names() {
                return Set.of("csi");
            }

            @Override
            public FigureColumn answer(FactQuery query) {
                return FigureColumn.of(1, 0);
            }
        };
        assertThatThrownBy(() -> answer(BOOK.with(broken), "csi"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContainingAll("crm", "csi", "1 figures for 2 parties");
    }

    @Test
    void with_aNameTwice_namesBothSources() {
        FactTable more = FactTable.of(
                "crm",
                List.of(
                        Fact.of("D1", "target", Figure.of(1)),
                        Fact.of("D1", "csi", Figure.of(1)),
                        Fact.of("D1", "dealer.tier", Figure.of(1))));
        DealerBook book = BOOK.with(TARGETS);
        assertThatThrownBy(() -> book.with(more))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("crm", "target (of targets)", "dealer.tier (an attribute of dealers)")
                .hasMessageNotContaining("csi");
    }

    @Test
    void part_isACopyThatSaysSo() {
        assertThat(BOOK.isPart()).isFalse();
        assertThat(BOOK.part().isPart()).isTrue();
        assertThat(BOOK.part().with(TARGETS).isPart()).isTrue();
    }

    private static List<Figure> answer(DealerBook book, String name) {
        FigureColumn column = book.answer(FactQuery.of(name, Q1, MAY, Parties.of("D1", "D2")));
        return List.of(column.figure(0), column.figure(1));
    }
}
