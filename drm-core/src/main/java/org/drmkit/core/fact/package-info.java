/**
 * What is recorded about a party beside its trade: targets, grades, survey results.
 *
 * <p>A {@link org.drmkit.core.fact.Figure} is one value or the reason why there is none; a
 * {@link org.drmkit.core.fact.FigureColumn} holds one for each of the {@link org.drmkit.core.fact.Parties}.
 */
@NullMarked
package org.drmkit.core.fact;

import org.jspecify.annotations.NullMarked;
