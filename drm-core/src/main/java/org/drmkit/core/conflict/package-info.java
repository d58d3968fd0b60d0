/**
 * Where dealers get in each other's way: territories, prices, and what nobody covers.
 *
 * <p>Start with {@link org.drmkit.core.conflict.ConflictEngine}: it takes a {@code ConflictPolicy} and a dealer network, runs on a book as of
 * a day, and reports {@code Finding}s against those that were known. A {@code ConflictRule} of the caller's own runs beside the shipped ones.
 */
@NullMarked
package org.drmkit.core.conflict;

import org.jspecify.annotations.NullMarked;
