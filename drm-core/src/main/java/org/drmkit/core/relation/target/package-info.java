/**
 * Targets: what a party is to reach, split over seasons and dealers so that the parts add up.
 *
 * <p>Start with {@link org.drmkit.core.relation.target.Target}: the least, the base and the stretch value of a measure for a
 * period, and whether the dealer agreed. {@link org.drmkit.core.relation.target.TargetSplit} divides by season and cascades to
 * parties; {@link org.drmkit.core.relation.target.Achievement} compares with what was reached. {@link
 * org.drmkit.core.relation.target.TargetFacts} answers for KPIs and programs.
 *
 * <p>CNY 100,000.01 over the weights 6, 6, 7, 7, 8, 9, 10, 10, 9, 9, 9, 10 adds up to exactly that, with the odd cent in July.
 * All of 5 and half of 10 count 10, not 15.
 */
@NullMarked
package org.drmkit.core.relation.target;

import org.jspecify.annotations.NullMarked;
