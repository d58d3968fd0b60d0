package org.drmkit.incentives;

import org.drmkit.core.explain.Texts;
import org.drmkit.core.formula.internal.FormulaTexts;

/** The words for explanations of programs. */
public final class IncentiveTexts {

    /** The words in English and Chinese. */
    public static final Texts TEXTS = FormulaTexts.TEXTS.with(Texts.load(IncentiveTexts.class, "texts", "en", "zh"));

    private IncentiveTexts() {}
}
