/**
 * A program in plain words, for those who sign it.
 *
 * <p>Start with {@link org.drmkit.incentives.sheet.PolicySheet}.
 */
@NullMarked
package org.drmkit.incentives.sheet;

import org.jspecify.annotations.NullMarked;
