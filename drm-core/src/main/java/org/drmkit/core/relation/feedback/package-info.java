/**
 * What a dealer says to the supplier, or the supplier to a dealer, and whether it came to something.
 *
 * <p>Start with {@link org.drmkit.core.relation.feedback.FeedbackItem}: a concern of one side that the other has to answer, and
 * the {@link org.drmkit.core.relation.feedback.FeedbackStep}s taken, of which its {@link
 * org.drmkit.core.relation.feedback.FeedbackState} follows. The loop is closed when the side that raised it says so. {@link
 * org.drmkit.core.relation.feedback.FeedbackFacts} answers for KPIs and programs, about the side that has to answer.
 *
 * <p>Of 10 items 9 were acknowledged in time and 6 confirmed as closed by the dealer: 0.90 and 0.60.
 */
@NullMarked
package org.drmkit.core.relation.feedback;

import org.jspecify.annotations.NullMarked;
