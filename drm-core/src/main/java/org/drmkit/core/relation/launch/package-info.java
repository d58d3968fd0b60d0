/**
 * The launch of a product: whether each dealer is ready, and whether anybody spoke too early.
 *
 * <p>Start with {@link org.drmkit.core.relation.launch.LaunchPlan}, its days and {@link
 * org.drmkit.core.relation.launch.Milestone}s, and {@link org.drmkit.core.relation.launch.LaunchRecord}, what dealers have done and
 * what was seen of them. {@link org.drmkit.core.relation.launch.Readiness} judges a dealer. A {@link
 * org.drmkit.core.relation.launch.JointActivity} is paid for by both sides and splits its budget to the cent. {@link
 * org.drmkit.core.relation.launch.LaunchFacts} and {@link org.drmkit.core.relation.launch.ActivityFacts} answer for KPIs and programs.
 *
 * <p>Of five milestones of 20 % each four are done: 80 %; but the dealer is not ready if the missing one is the mandatory training. A
 * price that was seen three days before the embargo ends is a breach, one seen on the day is none.
 */
@NullMarked
package org.drmkit.core.relation.launch;

import org.jspecify.annotations.NullMarked;
