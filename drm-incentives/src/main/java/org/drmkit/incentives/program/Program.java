package org.drmkit.incentives.program;

import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.drmkit.core.definition.Header;
import org.drmkit.core.internal.StrictValue;
import org.drmkit.core.json.DefinitionException;
import org.drmkit.core.json.Json;
import org.drmkit.core.json.Place;
import org.drmkit.core.time.DateRange;
import org.immutables.value.Value;

/**
 * An incentive program: what a manufacturer pays its dealers, as data.
 *
 * <p>Read from JSON, or built in Java with the same names. The published ladder pays 2 % from 5,000 and 4 % from 20,000 on everything:
 *
 * <pre>{@code
 * Program program = Program.read("""
 *     {"format": "drm-program/1", "id": "ladder", "version": 1, "currency": "CNY",
 *      "validity": {"from": "2026-01-01", "to": "2027-01-01"},
 *      "measures": {"total": {"sum": "amount"}},
 *      "rules": [{"id": "volume", "per": "YEAR", "of": "total",
 *                 "pay": {"bands": [{"from": 5000, "rate": 0.02}, {"from": 20000, "rate": 0.04}]}}]}
 *     """);
 * }</pre>
 *
 * <p>Codes are checked later, against a dealer network. Immutable.
 */
@Value.Immutable
@StrictValue
public interface Program {

    /**
     * Starts a program.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Reads a program.
     *
     * @param text the JSON text
     * @return the program
     * @throws DefinitionException with all problems, if there are any
     */
    static Program read(String text) {
        return Place.parse(text, ProgramShape::read, "program");
    }

    /**
     * Reads a program.
     *
     * @param json the JSON
     * @return the program
     * @throws DefinitionException with all problems, if there are any
     */
    static Program read(Json json) {
        return Place.parse(json, ProgramShape::read, "program");
    }

    /**
     * Returns the JSON Schema of programs, as it is shipped with drmkit.
     *
     * @return the schema, in the 2020-12 dialect
     */
    static Json schema() {
        return ProgramShape.ANY.schema();
    }

    /**
     * Returns what all definitions begin with.
     *
     * @return the id, the version, the currency, the validity, the measures and tables
     */
    Header header();

    /**
     * Returns the rules.
     *
     * @return the rules, in the order in which they are listed
     */
    List<Rule> rules();

    /**
     * Returns how rules compete.
     *
     * @return the competitions by name
     */
    Map<String, Competition> competitions();

    /**
     * Returns the caps.
     *
     * @return the caps, in the order in which they cut
     */
    List<Cap> caps();

    /**
     * Returns how the pay of a rule is rounded.
     *
     * @return half up to the minor unit by default
     */
    @Value.Default
    default Rounding rounding() {
        return Rounding.STANDARD;
    }

    /**
     * Returns how long a period waits before it is due.
     *
     * @return the days from the day after its last day, 0 by default
     */
    @Value.Default
    default int settleAfterDays() {
        return 0;
    }

    /**
     * Returns what becomes of a statement that nets to less than nothing.
     *
     * @return CARRY by default
     */
    @Value.Default
    default NegativeNet negative() {
        return NegativeNet.CARRY;
    }

    /**
     * Returns the examples.
     *
     * @return what dealers are entitled to for what they sold, worked out whenever an engine is made of the program
     */
    List<Example> examples();

    /**
     * Returns the program without its examples, for engines that need not work them out again.
     *
     * @return the same rules
     */
    default Program withoutExamples() {
        return examples().isEmpty()
                ? this
                : builder()
                        .header(header())
                        .addAllRules(rules())
                        .putAllCompetitions(competitions())
                        .addAllCaps(caps())
                        .rounding(rounding())
                        .settleAfterDays(settleAfterDays())
                        .negative(negative())
                        .build();
    }

    /**
     * Checks what money and days the program is about.
     *
     * @throws IllegalArgumentException if the currency or the validity is missing
     */
    @Value.Check
    default void check() {
        if (header().currency().isEmpty() || header().validity().isEmpty()) {
            throw new IllegalArgumentException(
                    "The program (" + header().id() + ") needs a currency and a validity.\nMaybe Header.valid.");
        }
    }

    /**
     * Writes the program.
     *
     * @return JSON that reads back as an equal program
     */
    default Json write() {
        return ProgramShape.ANY.write(this);
    }

    /**
     * Returns the hash of what the program says.
     *
     * @return SHA-256 in hexadecimal, which layout, order of members and {@code meta} do not change
     */
    @Value.Lazy
    default String contentHash() {
        return Header.contentHash(write());
    }

    /**
     * Returns the currency of all money.
     *
     * @return the currency
     */
    default Currency currency() {
        return header().currency().orElseThrow();
    }

    /**
     * Returns the days for which the program holds.
     *
     * @return the validity
     */
    default DateRange validity() {
        return header().validity().orElseThrow();
    }

    /** Puts a program together; a thing that is told twice is refused. */
    final class Builder extends ImmutableProgram.Builder {

        Builder() {}
    }
}
