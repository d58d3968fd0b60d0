/**
 * Programs as they are computed: nodes for pay, rounding and limits, and the cutting of caps.
 *
 * <p>{@code CompiledProgram} holds the nodes of a program; {@code Entitlements} is the table of payouts with every step. For drmkit itself.
 */
@NullMarked
package org.drmkit.incentives.internal;

import org.jspecify.annotations.NullMarked;
