/**
 * Changes of grants that are tried out before they are made.
 *
 * <p>Start with {@link org.drmkit.core.conflict.whatif.ChangeSet}: what is added, replaced and ended together. A {@code ConflictRun} judges it on
 * its final state.
 */
@NullMarked
package org.drmkit.core.conflict.whatif;

import org.jspecify.annotations.NullMarked;
