/**
 * What a run says: plain data that travels as JSON and comes back as the previous report.
 *
 * <p>Start with {@link org.drmkit.scoring.report.ScoringReport}, which has a {@code DealerScore} for every judged dealer with a
 * {@code KpiResult} for every KPI and node, its {@code HeldGrade} under a grade policy, and its {@code Movement} since the report
 * before. A {@code ReasonCode} tells why a score is not higher, a {@code GradeGap} what the next grade needs. A
 * {@code PopulationSnapshot} keeps what is known of all dealers as peers, to judge a part of them later.
 */
@NullMarked
package org.drmkit.scoring.report;

import org.jspecify.annotations.NullMarked;
