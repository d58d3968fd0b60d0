/**
 * How findings of one level are put in order. Start with {@code SeverityScores}. For drmkit itself.
 */
@NullMarked
package org.drmkit.core.conflict.internal.score;

import org.jspecify.annotations.NullMarked;
