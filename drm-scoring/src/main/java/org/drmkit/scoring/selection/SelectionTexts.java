package org.drmkit.scoring.selection;

import org.drmkit.core.explain.Texts;
import org.drmkit.core.formula.internal.FormulaTexts;

/** The words for explanations of selections and of credit limits. */
public final class SelectionTexts {

    /** The words in English and Chinese. */
    public static final Texts WORDS =
            FormulaTexts.TEXTS.with(Texts.load(SelectionTexts.class, "selection", "en", "zh"));

    private SelectionTexts() {}
}
