/**
 * Standards of a dealer's store, and whether audits found them met.
 *
 * <p>Start with {@link org.drmkit.core.relation.audit.StoreAudit}: what an auditor found in a store, one {@link
 * org.drmkit.core.relation.audit.Finding} for each item that was looked at. A {@link
 * org.drmkit.core.relation.audit.StoreStandard} says what each item counts and which of them nobody may miss; {@link
 * org.drmkit.core.relation.audit.AuditResult} makes points of both; {@link org.drmkit.core.relation.audit.AuditFacts} answers for KPIs
 * and programs.
 *
 * <p>Of sign (20), tools (30, mandatory) and waiting area (50) the waiting area was found wanting: 50 of 100 points. A store without a
 * waiting area is judged by the other two: 50 of 50 are 100 points. Without the tools it fails, whatever its points.
 */
@NullMarked
package org.drmkit.core.relation.audit;

import org.jspecify.annotations.NullMarked;
