/**
 * What becomes of conflicts through time, and how large they are.
 *
 * <p>Start with {@link org.drmkit.core.conflict.cases.ConflictCase}, which takes a finding from its discovery to its end, each step with a reason.
 * {@link org.drmkit.core.conflict.cases.TerritoryOverlap} and {@link org.drmkit.core.conflict.cases.IssueIndex} tell how much there is of it.
 */
@NullMarked
package org.drmkit.core.conflict.cases;

import org.jspecify.annotations.NullMarked;
