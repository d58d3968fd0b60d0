/**
 * Scorecards as nodes, and what they come to: for this module's own use.
 *
 * <p>Start with {@link org.drmkit.scoring.internal.CompiledCard}: its criteria are nodes whose columns hold points, from which
 * {@code Judgement} makes scores and grades, and {@code ScoreExplainer} explanations.
 */
@NullMarked
package org.drmkit.scoring.internal;

import org.jspecify.annotations.NullMarked;
