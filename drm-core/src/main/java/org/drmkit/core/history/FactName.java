package org.drmkit.core.history;

import java.util.Map;
import org.drmkit.core.fact.Fact;
import org.drmkit.core.fact.Figure;

/**
 * A fact that can be asked for: what definitions call it, what it is measured in, and what people call it.
 *
 * <p>{@code keptShare}, a ratio, is the "share of promises kept", 承诺兑现率: a KPI says {@code {"fact": "keptShare"}}.
 *
 * @param name the name, which starts with a letter
 * @param unit the unit
 * @param titles the words for people by language, {@code en} and {@code zh}
 */
public record FactName(String name, Unit unit, Map<String, String> titles) {

    /** Checks the name and keeps a copy of the words. */
    public FactName {
        Fact.of("D1", name, Figure.of(0)); // the same names as those of recorded facts
        titles = Map.copyOf(titles);
    }

    /**
     * Returns a name.
     *
     * @param name the name, which starts with a letter
     * @param unit the unit
     * @param english the words in English
     * @param chinese the words in Chinese
     * @return the name
     * @throws IllegalArgumentException if the name does not start with a letter
     */
    public static FactName of(String name, Unit unit, String english, String chinese) {
        return new FactName(name, unit, Map.of("en", english, "zh", chinese));
    }
}
