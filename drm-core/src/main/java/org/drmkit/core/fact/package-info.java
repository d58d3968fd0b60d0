/**
 * What is recorded about a party beside its trade: targets, grades, survey results.
 *
 * <p>Start with {@link org.drmkit.core.fact.Fact}: one {@link org.drmkit.core.fact.Figure}, which is a value or the reason
 * why there is none, of one party, with the day on which it was recorded. A {@link org.drmkit.core.fact.FactSource} answers
 * a {@link org.drmkit.core.fact.FactQuery} for many {@link org.drmkit.core.fact.Parties} at once with a
 * {@link org.drmkit.core.fact.FigureColumn}, in which engines compute as well;
 * {@link org.drmkit.core.fact.FactTable} is the source made of a list of facts.
 */
@NullMarked
package org.drmkit.core.fact;

import org.jspecify.annotations.NullMarked;
