/**
 * The life of a dealer with the supplier: stages, the 18 legal moves between them, and what each stage allows.
 *
 * <p>Start with {@link org.drmkit.core.relation.lifecycle.DealerLife}: the {@link
 * org.drmkit.core.relation.lifecycle.LifeStep}s of one dealer, checked by {@link
 * org.drmkit.core.relation.lifecycle.LifeRules} against the moves of {@link
 * org.drmkit.core.relation.lifecycle.LegalMove}, with the {@link org.drmkit.core.relation.lifecycle.LifeStage} of each day
 * and the {@link org.drmkit.core.relation.lifecycle.Episode}s between entry and termination. What a stage allows is data:
 * {@link org.drmkit.core.relation.lifecycle.Capabilities}. {@link org.drmkit.core.relation.lifecycle.LifeFacts} answers for
 * KPIs and programs.
 *
 * <p>Of the 49 ordered pairs of seven stages 18 are legal. D1 was put on probation and given notice on 1 March 2026; with
 * 180 days of notice its termination is refused up to 27 August and allowed on 28 August.
 */
@NullMarked
package org.drmkit.core.relation.lifecycle;

import org.jspecify.annotations.NullMarked;
