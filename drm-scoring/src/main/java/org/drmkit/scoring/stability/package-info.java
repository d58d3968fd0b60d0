/**
 * How far grades depend on weights that could as well be others.
 *
 * <p>Start with {@link org.drmkit.scoring.stability.GradeStability}.
 */
@NullMarked
package org.drmkit.scoring.stability;

import org.jspecify.annotations.NullMarked;
