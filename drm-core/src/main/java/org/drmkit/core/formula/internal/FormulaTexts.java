package org.drmkit.core.formula.internal;

import org.drmkit.core.explain.Texts;

/** The words for explanations of formulas and tests. */
public final class FormulaTexts {

    /** The words in English and Chinese. */
    public static final Texts TEXTS = Texts.load(FormulaTexts.class, "texts", "en", "zh");

    private FormulaTexts() {}
}
