/**
 * Promises of both sides, kept and measured.
 *
 * <p>Start with {@link org.drmkit.core.relation.commitment.Commitment}: a promise of the supplier to a dealer or of a dealer
 * to the supplier, and the {@link org.drmkit.core.relation.commitment.CommitmentStep}s that were recorded about it, of which
 * its {@link org.drmkit.core.relation.commitment.CommitmentState} follows on any day. {@link
 * org.drmkit.core.relation.commitment.KeepRatio} measures one side over a window; {@link
 * org.drmkit.core.relation.commitment.CommitmentFacts} answers for KPIs and programs.
 *
 * <p>Of 20 promises due in the quarter 17 were kept: 0.85, which with so few may be as low as 0.640. One of the other three
 * was renegotiated a day after it was due: it stays broken, because only what is renegotiated before it is due was not
 * broken, and only the other side can waive it.
 */
@NullMarked
package org.drmkit.core.relation.commitment;

import org.jspecify.annotations.NullMarked;
