/**
 * Trust as an index of kept promises, and its repair after an incident.
 *
 * <p>Start with {@link org.drmkit.core.relation.trust.TrustPolicy}: it makes an index of what became of promises, in which the
 * recent ones weigh more. A {@link org.drmkit.core.relation.trust.TrustIncident} of integrity caps it until it is repaired, by five
 * {@link org.drmkit.core.relation.trust.RepairStep}s and two clean reviews. {@link org.drmkit.core.relation.trust.TrustFacts}
 * answers for KPIs and programs about the supplier and dealers alike. It is an index and no measure of what anybody feels; what
 * people say in a survey stands beside it.
 *
 * <p>With a half-life of 180 days, one promise kept today and one broken 180 days ago are 1 / 1.5 = 0.667, the reverse is 0.333.
 * 8 kept and 2 broken on a prior of 2 and 2 are 10 / 14 = 0.714. An integrity incident that is not repaired holds the index at 0.60
 * or below.
 */
@NullMarked
package org.drmkit.core.relation.trust;

import org.jspecify.annotations.NullMarked;
