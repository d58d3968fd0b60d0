/**
 * What is earned and not yet due: accruals, and the postings between two of them.
 *
 * <p>Start with {@link org.drmkit.incentives.accrual.Accrual}, the way in which a rule is accrued; a run turns it into
 * {@link org.drmkit.incentives.accrual.Accruals}.
 */
@NullMarked
package org.drmkit.incentives.accrual;

import org.jspecify.annotations.NullMarked;
