/**
 * How what a chain of sales earns is shared: between the levels of supply, and between the dealers who have a part in a deal.
 *
 * <p>Start with {@link org.drmkit.incentives.split.DealSplitter}, which shares a {@code Deal} by a {@code SplitPolicy}: it finds the owner
 * of the territory in the grants of the network and the registrant in the register of deals. {@link
 * org.drmkit.incentives.split.MarginStack} shows what each level of supply keeps of the whole margin.
 */
@NullMarked
package org.drmkit.incentives.split;

import org.jspecify.annotations.NullMarked;
