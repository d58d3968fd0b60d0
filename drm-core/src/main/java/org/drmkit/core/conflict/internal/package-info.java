/**
 * How the shipped conflict rules find: grants by the nodes of their trees, and sales net of what was taken back.
 *
 * <p>{@code GrantIndex} holds grants, {@code NetSales} the lines. For drmkit itself.
 */
@NullMarked
package org.drmkit.core.conflict.internal;

import org.jspecify.annotations.NullMarked;
