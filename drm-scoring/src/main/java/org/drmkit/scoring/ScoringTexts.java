package org.drmkit.scoring;

import java.util.LinkedHashMap;
import java.util.Map;
import org.drmkit.core.explain.Texts;
import org.drmkit.core.formula.internal.FormulaTexts;
import org.drmkit.scoring.scorecard.Criterion;
import org.drmkit.scoring.scorecard.Deduction;
import org.drmkit.scoring.scorecard.Gate;
import org.drmkit.scoring.scorecard.KpiGroup;
import org.drmkit.scoring.scorecard.Scorecard;

/** The words for explanations of scores, with the titles of a card's parts. */
final class ScoringTexts {

    private static final Texts WORDS = FormulaTexts.TEXTS.with(Texts.load(ScoringTexts.class, "texts", "en", "zh"));

    private final Map<String, Map<String, String>> titles = new LinkedHashMap<>();

    private ScoringTexts() {}

    static Texts of(Scorecard card) {
        ScoringTexts texts = new ScoringTexts();
        card.kpis().forEach(texts::add);
        for (Deduction deduction : card.deductions()) {
            texts.add(deduction.id(), deduction.title());
        }
        for (Gate gate : card.gates()) {
            texts.add(gate.id(), gate.title());
        }
        Texts all = WORDS;
        for (Map.Entry<String, Map<String, String>> language : texts.titles.entrySet()) {
            all = all.replacedBy(Texts.of(language.getKey(), language.getValue()));
        }
        return all;
    }

    private void add(Criterion criterion) {
        add(criterion.id(), criterion.title());
        if (criterion instanceof KpiGroup group) {
            group.kpis().forEach(this::add);
        }
    }

    private void add(String id, Map<String, String> title) {
        title.forEach((language, text) ->
                titles.computeIfAbsent(language, key -> new LinkedHashMap<>()).put("value." + id, text));
    }
}
