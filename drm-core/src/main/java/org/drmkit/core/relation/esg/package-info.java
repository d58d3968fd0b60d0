/**
 * What a dealer discloses about its footprint and its people, weighted by who vouches for it.
 *
 * <p>Start with {@link org.drmkit.core.relation.esg.EsgRecord}: a figure that was disclosed for a year, a criterion that is met, {@link
 * org.drmkit.core.relation.esg.TakeBack old products taken back} or a {@link org.drmkit.core.relation.esg.SocialProject}. A {@link
 * org.drmkit.core.relation.esg.ReductionPath} says what a figure may be each year; an {@link
 * org.drmkit.core.relation.esg.EsgChecklist} makes points of criteria. {@link org.drmkit.core.relation.esg.EsgFacts} and {@link
 * org.drmkit.core.relation.esg.DeedFacts} answer for KPIs and programs.
 *
 * <p>1,000 t in 2020 and 30 % less by 2030 allow 850 t in 2025; 870 t are off the path by 20 t, 2.35 %. What a dealer says of itself
 * earns half of the points; a figure that is missing is missing, and not 0 t.
 */
@NullMarked
package org.drmkit.core.relation.esg;

import org.jspecify.annotations.NullMarked;
