package org.drmkit.scoring;

import org.drmkit.core.explain.Texts;
import org.drmkit.core.formula.internal.FormulaTexts;

/** The words for explanations of scores. */
final class ScoringTexts {

    static final Texts WORDS = FormulaTexts.TEXTS.with(Texts.load(ScoringTexts.class, "texts", "en", "zh"));

    private ScoringTexts() {}
}
