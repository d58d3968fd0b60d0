/**
 * What is allowed in a scorecard and probably not meant, or meant and worth a second look.
 *
 * <p>Start with {@link org.drmkit.scoring.lint.ScorecardLint}: its findings have a pointer, a severity, and words with the likely fix.
 */
@NullMarked
package org.drmkit.scoring.lint;

import org.jspecify.annotations.NullMarked;
