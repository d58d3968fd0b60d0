package org.drmkit.core.trade;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.drmkit.core.trade.internal.LedgerColumns;

/** Rows made from columns. */
final class LineRows {

    private LineRows() {}

    static TradeLine line(TradeSchema schema, LedgerColumns columns, int line) {
        TradeLineBuilder row = TradeLine.builder()
                .dealer(columns.dealer().codes().text(columns.dealer().at(line)))
                .product(columns.product().codes().text(columns.product().at(line)))
                .date(LocalDate.ofEpochDay(columns.date().at(line)))
                .recordedOn(LocalDate.ofEpochDay(columns.recordedOn().at(line)))
                .stage(Stage.valueOf(String.valueOf(columns.stage().text(line))))
                .amount(BigDecimal.valueOf(
                        columns.amount().values()[line], columns.amount().scale()))
                .quantity(BigDecimal.valueOf(
                        columns.quantity().values()[line], columns.quantity().scale()));
        Optional.ofNullable(columns.ids().text(line)).ifPresent(row::id);
        Optional.ofNullable(columns.region().text(line)).ifPresent(row::region);
        Optional.ofNullable(columns.channel().text(line)).ifPresent(row::channel);
        Optional.ofNullable(columns.reverses(line)).ifPresent(row::reverses);
        schema.columns().forEach((name, type) -> custom(row, columns, line, name, type));
        return row.build();
    }

    private static void custom(TradeLineBuilder row, LedgerColumns columns, int line, String name, ColumnType type) {
        switch (type) {
            case DECIMAL ->
                Optional.ofNullable(columns.decimal(name).decimal(line)).ifPresent(value -> row.decimal(name, value));
            case CODE -> Optional.ofNullable(columns.code(name).text(line)).ifPresent(value -> row.code(name, value));
            case DATE -> Optional.ofNullable(columns.day(name).date(line)).ifPresent(value -> row.date(name, value));
        }
    }

    static Receipt receipt(LedgerColumns columns, int receipt) {
        return new Receipt(
                columns.receipts().text(receipt, columns.ids()),
                LocalDate.ofEpochDay(columns.receipts().day()[receipt]),
                BigDecimal.valueOf(
                        columns.receipts().amount()[receipt], columns.amount().scale()));
    }
}
