/**
 * Regular contact between the supplier and its dealers.
 *
 * <p>Start with {@link org.drmkit.core.relation.cadence.Contact}, a visit, call or meeting, and {@link
 * org.drmkit.core.relation.cadence.CadencePolicy}, how many days may pass without one. {@link
 * org.drmkit.core.relation.cadence.Cadence} is the clock that follows from both; {@link
 * org.drmkit.core.relation.cadence.CadenceFacts} answers for KPIs and programs.
 *
 * <p>With 14 days allowed and contacts on 5 January, 19 January and 16 February 2026, 13 of the 55 days up to 28 February were
 * overdue: a compliance of 42/55, 0.7636, and the next contact is due on 2 March. A broadcast resets no clock, and a burst of
 * calls at the end repairs no gap.
 */
@NullMarked
package org.drmkit.core.relation.cadence;

import org.jspecify.annotations.NullMarked;
