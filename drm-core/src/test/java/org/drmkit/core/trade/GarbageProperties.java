package org.drmkit.core.trade;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Whatever rows hold, they become a ledger, or a list of what is wrong with them. */
class GarbageProperties {

    private static final TradeSchema SCHEMA = TradeSchema.builder("CNY")
            .channels(List.of("STORE"))
            .column("freight", ColumnType.DECIMAL)
            .column("customer", ColumnType.CODE)
            .column("installed", ColumnType.DATE)
            .build();
    private static final List<String> LABELS = List.of(
            "id",
            "dealer",
            "product",
            "date",
            "quantity",
            "amount",
            "channel",
            "stage",
            "recordedOn",
            "reverses",
            "freight",
            "customer",
            "installed");

    @Provide
    Arbitrary<List<List<Object>>> rows() {
        Arbitrary<Object> garbage = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.of("L1", "L2", "STORE", "SELL_OUT", "7", "-0.5", "2026-01-10", "", " ")),
                Tuple.of(2, Arbitraries.integers().between(-3, 3).map(i -> (Object) i)),
                Tuple.of(1, Arbitraries.of((Object) LocalDate.of(2026, 1, 10), LocalDate.MAX, LocalDateTime.MIN)),
                Tuple.of(1, Arbitraries.doubles().map(d -> (Object) d)),
                Tuple.of(
                        1,
                        Arbitraries.of(
                                (Object) Double.NaN,
                                Long.MIN_VALUE,
                                BigInteger.TWO.pow(200),
                                new BigDecimal("1E-999999999"))),
                Tuple.of(1, Arbitraries.strings().ofMaxLength(5).map(s -> (Object) s)),
                Tuple.of(1, Arbitraries.of((Object) true, 'x', new byte[3])));
        return garbage.injectNull(0.1).list().ofSize(LABELS.size()).list().ofMaxSize(8);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void build_ofAnyRows_keepsOrNamesEachOfThem(@ForAll("rows") List<List<Object>> rows) throws SQLException {
        LedgerBuilder builder = TradeLedger.builder(SCHEMA)
                .onBadLine(BadLines.quarantine(BigDecimal.ONE))
                .add(FakeResult.of(LABELS, rows), ResultMapping.byName());

        TradeLedger ledger = builder.build();

        assertThat(ledger.size() + ledger.duplicates() + ledger.quarantinedCount())
                .isEqualTo(rows.size());
        assertThat(new TreeSet<>(ledger.quarantined().stream().map(BadRow::row).toList()))
                .hasSize((int) ledger.quarantinedCount());
        assertThat(ledger.lines().stream().map(TradeLine::amount)).doesNotContainNull();
    }
}
