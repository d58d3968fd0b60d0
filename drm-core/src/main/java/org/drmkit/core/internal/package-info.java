/**
 * What drmkit's own modules share and callers have no use for. Start with {@link org.drmkit.core.internal.StrictValue},
 * the style of values that are put together by a builder.
 */
@NullMarked
package org.drmkit.core.internal;

import org.jspecify.annotations.NullMarked;
