/**
 * Which reasons keep a score down.
 *
 * <p>Start with {@link org.drmkit.scoring.reason.ReasonCode}, which ranks shortfalls by code.
 */
@NullMarked
package org.drmkit.scoring.reason;

import org.jspecify.annotations.NullMarked;
