/**
 * What is compared when dealers are selected.
 *
 * <p>Start with {@link org.drmkit.scoring.candidate.CandidateTable}: candidates, each measured by every {@code Yardstick}. A
 * {@code Normalisation} brings the columns to one scale.
 */
@NullMarked
package org.drmkit.scoring.candidate;

import org.jspecify.annotations.NullMarked;
