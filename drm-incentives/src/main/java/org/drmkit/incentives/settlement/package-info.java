/**
 * What a settlement says: plain data that travels as JSON and comes back as the previous settlement.
 *
 * <p>Start with {@link org.drmkit.incentives.settlement.Settlement}, which has a line for every dealer, rule and period and a statement for
 * every dealer.
 */
@NullMarked
package org.drmkit.incentives.settlement;

import org.jspecify.annotations.NullMarked;
