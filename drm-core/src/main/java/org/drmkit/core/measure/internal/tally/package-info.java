/**
 * How lines are added to cells: a loop for each kind of measure, as narrow as the ledger allows.
 *
 * <p>Start with {@link org.drmkit.core.measure.internal.tally.TallyMaker}, which makes the {@code Tally} of a {@code Lane}, one
 * column of figures that a plan asks for; each tally has the cells of its name. {@code Atoms} are the slots of the time axis.
 */
@NullMarked
package org.drmkit.core.measure.internal.tally;

import org.jspecify.annotations.NullMarked;
