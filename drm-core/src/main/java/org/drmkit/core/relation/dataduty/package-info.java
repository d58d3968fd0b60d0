/**
 * The data that each side owes the other, and when figures of other dealers may be shown.
 *
 * <p>Start with {@link org.drmkit.core.relation.dataduty.FeedDelivery}: one delivery of a feed, due and received. {@link
 * org.drmkit.core.relation.dataduty.FeedFacts} answers for KPIs and programs about the side that provides, the supplier or a
 * dealer. {@link org.drmkit.core.relation.dataduty.BenchmarkRule} says whether a comparison with others may be released, and
 * gives it as a {@link org.drmkit.core.relation.dataduty.Benchmark}. A {@link org.drmkit.core.relation.dataduty.SharedFact} says
 * which side sees what both agreed to see; {@link org.drmkit.core.relation.dataduty.BalanceFacts} makes the balance of it.
 *
 * <p>Of 13 weekly reports 11 came, 9 of them on time: a coverage of 0.846, a timeliness of 0.818 of those that came and of
 * 0.692 of those that were due. A benchmark of four dealers is withheld; of five with a fifth each it is released.
 */
@NullMarked
package org.drmkit.core.relation.dataduty;

import org.jspecify.annotations.NullMarked;
