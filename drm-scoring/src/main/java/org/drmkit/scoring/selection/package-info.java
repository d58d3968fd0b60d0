/**
 * Choosing dealers: which candidates to take, and how sure that is.
 *
 * <p>Start with {@link org.drmkit.scoring.selection.SelectionEngine}, which runs a {@code SelectionModel}: gates first, then weights, then
 * one or more methods side by side. Each {@code SelectionMethod} gives a {@code Ranking}. {@code WinnerChange} and {@code Robustness} tell
 * how far weights may be off, {@code CreditTerms} what a chosen dealer may owe.
 */
@NullMarked
package org.drmkit.scoring.selection;

import org.jspecify.annotations.NullMarked;
