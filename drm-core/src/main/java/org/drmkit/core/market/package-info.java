/**
 * The market beside grants and trade lines: what a dealer pays in the end, and who registered which deal.
 *
 * <p>Start with {@link org.drmkit.core.market.NetPriceSource}, which answers what a unit costs a dealer after every rebate and fund, and
 * {@link org.drmkit.core.market.DealRegister}, which tells who is protected on a customer. Plain data and questions; nothing is judged
 * here.
 */
@NullMarked
package org.drmkit.core.market;

import org.jspecify.annotations.NullMarked;
