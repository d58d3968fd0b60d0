package org.drmkit.core.measure;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;
import org.drmkit.core.number.Decimals;

/**
 * A limit as it is written in a condition: a number, a date, or a code, as the column that it is compared with needs it.
 *
 * <p>{@code 5} and {@code "5"} are the number 5 for {@code quantity} and the code 5 for {@code channel}; {@code "2026-03-02"}
 * is the day for {@code date}. Immutable.
 *
 * @param text  the limit as a text; a number without needless zeros
 */
public record Literal(String text) {

    /** How a literal looks as JSON. */
    public static final Shape<Literal> SHAPE = Shapes.LITERAL.map(Literal::new, Literal::text);

    /**
     * Returns a number.
     *
     * @param number  the number
     * @return the literal
     */
    public static Literal of(BigDecimal number) {
        return new Literal(Decimals.plain(number));
    }

    /**
     * Returns a whole number.
     *
     * @param number  the number
     * @return the literal
     */
    public static Literal of(long number) {
        return new Literal(Long.toString(number));
    }

    /**
     * Returns a day.
     *
     * @param day  the day
     * @return the literal
     */
    public static Literal of(LocalDate day) {
        return new Literal(day.toString());
    }

    /**
     * Returns a code.
     *
     * @param code  the code
     * @return the literal
     */
    public static Literal of(String code) {
        return new Literal(code);
    }

    /**
     * Returns the limit as a number.
     *
     * @return the number, empty if the text is none
     */
    public Optional<BigDecimal> decimal() {
        return Shapes.number(text);
    }

    /**
     * Returns the limit as a day.
     *
     * @return the day, empty if the text is no ISO date
     */
    public Optional<LocalDate> date() {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
