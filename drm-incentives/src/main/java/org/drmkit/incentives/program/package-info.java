/**
 * Programs as data: what is paid, to whom, for what.
 *
 * <p>Start with {@link org.drmkit.incentives.program.Program}, read from JSON or built. It has {@code Rule}s, each with a {@code Pay},
 * and {@code Cap}s over their payouts.
 */
@NullMarked
package org.drmkit.incentives.program;

import org.jspecify.annotations.NullMarked;
