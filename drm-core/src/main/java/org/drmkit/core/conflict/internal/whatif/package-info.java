/**
 * How ways to resolve findings are sought and tried out. Start with {@code Resolver}. For drmkit itself.
 */
@NullMarked
package org.drmkit.core.conflict.internal.whatif;

import org.jspecify.annotations.NullMarked;
