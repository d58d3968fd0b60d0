package org.drmkit.scoring;

import org.drmkit.core.explain.Texts;
import org.drmkit.core.formula.internal.FormulaTexts;

/** The words for explanations of scores. */
public final class ScoringTexts {

    /** The words in English and Chinese. */
    public static final Texts TEXTS = FormulaTexts.TEXTS.with(Texts.load(ScoringTexts.class, "texts", "en", "zh"));

    private ScoringTexts() {}
}
