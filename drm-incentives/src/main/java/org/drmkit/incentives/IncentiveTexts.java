package org.drmkit.incentives;

import java.util.LinkedHashMap;
import java.util.Map;
import org.drmkit.core.explain.Texts;
import org.drmkit.core.formula.internal.FormulaTexts;
import org.drmkit.incentives.program.Program;
import org.drmkit.incentives.program.Rule;

/** The words for explanations of programs, with the titles of a program's rules. */
final class IncentiveTexts {

    private static final Texts WORDS = FormulaTexts.TEXTS.with(Texts.load(IncentiveTexts.class, "texts", "en", "zh"));

    private IncentiveTexts() {}

    static Texts of(Program program) {
        Map<String, Map<String, String>> titles = new LinkedHashMap<>();
        for (Rule rule : program.rules()) {
            rule.title()
                    .forEach((language, title) -> titles.computeIfAbsent(language, key -> new LinkedHashMap<>())
                            .put("value." + rule.id(), title));
        }
        Texts texts = WORDS;
        for (Map.Entry<String, Map<String, String>> language : titles.entrySet()) {
            texts = texts.replacedBy(Texts.of(language.getKey(), language.getValue()));
        }
        return texts;
    }
}
