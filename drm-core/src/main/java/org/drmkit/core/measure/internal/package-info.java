/**
 * The scan of a ledger, in packages of which each sees only those before it.
 *
 * <p>{@code batch} holds the lines that are at hand and {@code sum} numbers of any size; {@code condition} tells which lines count,
 * {@code addend} what they add, {@code cells} what they came to, {@code tally} adds the ones to the others, and {@code scan} runs
 * through the ledger. Start with {@link org.drmkit.core.measure.internal.scan.Scan}.
 */
@NullMarked
package org.drmkit.core.measure.internal;

import org.jspecify.annotations.NullMarked;
