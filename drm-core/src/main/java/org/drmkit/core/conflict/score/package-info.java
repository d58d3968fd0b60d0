/**
 * Which findings of one level to look at first.
 *
 * <p>Start with {@link org.drmkit.core.conflict.score.Score}: how large, costly, long and near a conflict is, from 0 to 100. The level itself comes from
 * a table and is never changed by a score.
 */
@NullMarked
package org.drmkit.core.conflict.score;

import org.jspecify.annotations.NullMarked;
