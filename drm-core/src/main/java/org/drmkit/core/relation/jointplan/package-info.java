/**
 * Plans that a supplier and a dealer make together: what each gives, gets and owes.
 *
 * <p>Start with {@link org.drmkit.core.relation.jointplan.JointPlan}: one version of a plan for a period, with the promises of
 * both sides and the {@link org.drmkit.core.relation.jointplan.Resource}s that each puts in. {@link
 * org.drmkit.core.relation.jointplan.Attainment} says how much of a side's promises was kept; {@link
 * org.drmkit.core.relation.jointplan.Dependence} how much each needs the other; {@link
 * org.drmkit.core.relation.jointplan.PlanFacts} answers for KPIs and programs.
 *
 * <p>A plan in which one side promises nothing is refused. Of five equal promises of the supplier four were kept, of five of
 * the dealer three: 80 % and 60 %. A new version of the plan keeps what became of the promises of the old one.
 */
@NullMarked
package org.drmkit.core.relation.jointplan;

import org.jspecify.annotations.NullMarked;
