package org.drmkit.incentives.internal;

import java.time.LocalDate;
import org.drmkit.core.formula.Span;
import org.drmkit.incentives.program.Rule;

/**
 * A period of a rule that is settled.
 *
 * @param program the version of the program that pays it
 * @param index the index of the rule in that version
 * @param span the period
 */
public record Entry(CompiledProgram program, int index, Span span) {

    CompiledRule compiled() {
        return program.rules().get(index);
    }

    /**
     * Returns the rule.
     *
     * @return the definition
     */
    public Rule rule() {
        return compiled().rule();
    }

    /**
     * Returns what identifies the entry.
     *
     * @return the id of the rule and the first day of the period
     */
    public Key key() {
        return new Key(rule().id(), span.range().from());
    }

    /**
     * What identifies an entry, whatever the version.
     *
     * @param rule the id of the rule
     * @param from the first day of the period
     */
    public record Key(String rule, LocalDate from) {}
}
