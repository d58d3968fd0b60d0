/**
 * Down to the line: what a trade line has to do with what is paid.
 *
 * <p>Start with {@link org.drmkit.incentives.line.LineShare}, a part of an entitlement, and
 * {@link org.drmkit.incentives.line.LineAnswer}, why a line counted for a rule or which condition it failed. A run gives both.
 */
@NullMarked
package org.drmkit.incentives.line;

import org.jspecify.annotations.NullMarked;
