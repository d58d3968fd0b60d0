package org.drmkit.incentives.settlement;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.drmkit.core.definition.Stamp;
import org.drmkit.core.json.DefinitionException;
import org.drmkit.core.json.Json;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;
import org.drmkit.core.money.Money;

/**
 * What a program makes due as of a day, cumulatively: every line says what is earned, what was settled before and what is left.
 *
 * <p>A settlement is stored as JSON and handed back as the previous one when the next is made. Settling twice as of the same day makes
 * nothing due the second time. Plain data, equal by content, immutable.
 *
 * @param stamp which program, on what inputs, as of when
 * @param currency the currency of all amounts
 * @param lines the lines, by dealer, rule in the program's order, period
 * @param statements the statements, by dealer
 * @param remittances what earlier statements asked to be paid, by day and dealer
 */
public record Settlement(
        Stamp stamp,
        Currency currency,
        List<SettlementLine> lines,
        List<Statement> statements,
        List<Remittance> remittances) {

    /** How a settlement looks as JSON. */
    public static final Shape<Settlement> SHAPE = Shape.object("settlement", o -> {
        o.fixed("format", "drm-settlement/1");
        var stamp = o.required("stamp", Stamp.SHAPE, Settlement::stamp);
        var currency = o.required(
                "currency",
                Shapes.text("currency", "a code of ISO 4217", Currency::getInstance, Currency::getCurrencyCode),
                Settlement::currency);
        var lines = o.required("lines", Shapes.listOf(SettlementLine.SHAPE), Settlement::lines);
        var statements = o.required("statements", Shapes.listOf(Statement.SHAPE), Settlement::statements);
        var remittances =
                o.withDefault("remittances", Shapes.listOf(Remittance.SHAPE), List.of(), Settlement::remittances);
        return v -> new Settlement(v.get(stamp), v.get(currency), v.get(lines), v.get(statements), v.get(remittances));
    });

    /** Keeps lines, statements and remittances. */
    public Settlement {
        lines = List.copyOf(lines);
        statements = List.copyOf(statements);
        remittances = List.copyOf(remittances);
    }

    /**
     * Reads a settlement.
     *
     * @param text the JSON text
     * @return the settlement
     * @throws DefinitionException with all problems, if there are any
     */
    public static Settlement read(String text) {
        return SHAPE.parse(text, "settlement");
    }

    /**
     * Writes the settlement.
     *
     * @return JSON that reads back as an equal settlement
     */
    public Json write() {
        return SHAPE.write(this);
    }

    /**
     * Returns what this settlement makes due to a dealer.
     *
     * @param dealer the dealer
     * @return the sum of the dealer's lines, negative if more is taken back than is due
     */
    public Money due(String dealer) {
        return money(statement(dealer).map(Statement::due).orElse(BigDecimal.ZERO));
    }

    /**
     * Returns what this settlement makes due to all dealers.
     *
     * @return the sum of all lines
     */
    public Money due() {
        return money(lines.stream().map(line -> line.due()).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /**
     * Returns the statement of a dealer.
     *
     * @param dealer the dealer
     * @return the statement, empty if the dealer was not settled
     */
    public Optional<Statement> statement(String dealer) {
        return statements.stream()
                .filter(statement -> statement.dealer().equals(dealer))
                .findFirst();
    }

    /**
     * Returns the lines of a dealer.
     *
     * @param dealer the dealer
     * @return the lines, by rule and period
     */
    public List<SettlementLine> lines(String dealer) {
        return lines.stream().filter(line -> line.dealer().equals(dealer)).toList();
    }

    /**
     * Returns the lines as flat rows, to be stored in a table.
     *
     * @return a row for each line, in the same order
     */
    public List<SettlementRow> rows() {
        return lines.stream().map(line -> SettlementRow.of(this, line)).toList();
    }

    private Money money(BigDecimal amount) {
        return Money.of(currency, amount);
    }
}
