/**
 * Who at a dealer is trained for what, today and in the months to come.
 *
 * <p>Start with {@link org.drmkit.core.relation.training.TrainingRecord}: people in their roles and the certificates they hold.
 * A {@link org.drmkit.core.relation.training.RoleRequirement} says which share of a role needs which certificate; {@link
 * org.drmkit.core.relation.training.Coverage} measures it on a day and foresees when it will fall. {@link
 * org.drmkit.core.relation.training.TrainingFacts} answers for KPIs and programs.
 *
 * <p>8 of 10 salespeople with a valid certificate are 80.0 % and pass a gate of 80 %; 7 of 9 are 77.8 % and do not. A
 * certificate that expires on the 15th counts on the 14th and no longer on the 15th.
 */
@NullMarked
package org.drmkit.core.relation.training;

import org.jspecify.annotations.NullMarked;
