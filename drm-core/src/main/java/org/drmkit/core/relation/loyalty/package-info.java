/**
 * How lasting the tie between a dealer and the supplier is, by what the dealer does.
 *
 * <p>Start with {@link org.drmkit.core.relation.loyalty.LoyaltyRecord}: stretches of trade and suspension, what the dealer buys
 * of all that it buys, renewals and orders. {@link org.drmkit.core.relation.loyalty.Tenure} and {@link
 * org.drmkit.core.relation.loyalty.ReorderRhythm} measure; {@link org.drmkit.core.relation.loyalty.LoyaltyFacts} answers for
 * KPIs and programs, {@link org.drmkit.core.relation.loyalty.LoyaltyIndexFacts} with the one figure that a {@link
 * org.drmkit.core.relation.loyalty.LoyaltyIndex} makes of all of them. What a dealer says it will do is a survey's; {@link org.drmkit.core.relation.loyalty.LoyaltyWarning} tells
 * when the two part.
 *
 * <p>In trade since 1 March 2021, on 1 March 2026 that is 60 months, with three months of suspension 57. Purchases of 3.6
 * million of an estimated 6.0 are a share of wallet of 0.60; without an estimate it is missing, and not 1.
 * With equal weights, and 120 months for all points, 57 months and 0.60 are an index of (47.5 + 60) / 2 = 53.75.
 */
@NullMarked
package org.drmkit.core.relation.loyalty;

import org.jspecify.annotations.NullMarked;
