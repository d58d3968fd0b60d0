package org.drmkit.scoring.lint;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.drmkit.core.explain.Explanation;
import org.drmkit.core.explain.Texts;
import org.drmkit.core.explain.Value;
import org.drmkit.core.json.Pointer;

/**
 * Something in a scorecard that is worth a second look.
 *
 * <p>{@code /grades/0: the grade A from 90 cannot be reached, the most points are 80}. Immutable.
 *
 * @param pointer where it stands
 * @param code the kind
 * @param figures the numbers and names that it is about
 */
public record LintFinding(Pointer pointer, LintCode code, Map<String, Value> figures) {

    private static final Texts TEXTS = Texts.load(LintFinding.class, "texts", "en", "zh");

    /** Keeps the figures. */
    public LintFinding {
        figures = Map.copyOf(figures);
    }

    /**
     * Returns how much it weighs.
     *
     * @return the severity
     */
    public LintSeverity severity() {
        return code.severity();
    }

    /**
     * Tells a person what it is and what to do.
     *
     * @param locale the language, English or Chinese
     * @return place, what, and the likely fix, in one line
     */
    public String message(Locale locale) {
        Explanation.Builder builder = Explanation.builder("lint." + code).value(Value.of("severity." + severity()));
        new TreeMap<>(figures).forEach(builder::argument);
        return pointer + ": " + builder.build().render(locale, TEXTS).strip();
    }
}
