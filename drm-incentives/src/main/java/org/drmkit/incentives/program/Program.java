package org.drmkit.incentives.program;

import java.util.Currency;
import java.util.List;
import org.drmkit.core.definition.Header;
import org.drmkit.core.json.DefinitionException;
import org.drmkit.core.json.Json;
import org.drmkit.core.json.Place;
import org.drmkit.core.time.DateRange;

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
 *
 * @param header the id, the version, the currency, the validity, the measures and tables
 * @param rules the rules, in the order in which they are listed
 * @param caps the caps, in the order in which they cut
 */
public record Program(Header header, List<Rule> rules, List<Cap> caps) {

    /** Keeps rules and caps. */
    public Program {
        rules = List.copyOf(rules);
        caps = List.copyOf(caps);
        if (header.currency().isEmpty() || header.validity().isEmpty()) {
            throw new IllegalArgumentException(
                    "The program (" + header.id() + ") needs a currency and a validity.\nMaybe Header.valid.");
        }
    }

    /**
     * Reads a program.
     *
     * @param text the JSON text
     * @return the program
     * @throws DefinitionException with all problems, if there are any
     */
    public static Program read(String text) {
        return Place.parse(text, ProgramShape::read, "program");
    }

    /**
     * Reads a program.
     *
     * @param json the JSON
     * @return the program
     * @throws DefinitionException with all problems, if there are any
     */
    public static Program read(Json json) {
        return Place.parse(json, ProgramShape::read, "program");
    }

    /**
     * Writes the program.
     *
     * @return JSON that reads back as an equal program
     */
    public Json write() {
        return ProgramShape.ANY.write(this);
    }

    /**
     * Returns the hash of what the program says.
     *
     * @return SHA-256 in hexadecimal, which layout, order of members and {@code meta} do not change
     */
    public String contentHash() {
        return Header.contentHash(write());
    }

    /**
     * Returns the currency of all money.
     *
     * @return the currency
     */
    public Currency currency() {
        return header.currency().orElseThrow();
    }

    /**
     * Returns the days for which the program holds.
     *
     * @return the validity
     */
    public DateRange validity() {
        return header.validity().orElseThrow();
    }
}
