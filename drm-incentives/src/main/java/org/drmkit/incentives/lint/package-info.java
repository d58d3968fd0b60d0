/**
 * What is allowed in a program and probably not meant, or meant and worth a second look.
 *
 * <p>Start with {@link org.drmkit.incentives.lint.Lint}: its findings have a pointer, a severity, and words with the likely fix.
 */
@NullMarked
package org.drmkit.incentives.lint;

import org.jspecify.annotations.NullMarked;
