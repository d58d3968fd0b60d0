/**
 * What supplier and dealer are bound to and entitled to by contract.
 *
 * <p>Start with {@link org.drmkit.core.agreement.Agreement}: a version of a contract, when it is in force, until when notice ends it,
 * and its {@link org.drmkit.core.agreement.AgreementTerm}s, from which promises of both sides follow; {@link
 * org.drmkit.core.agreement.AgreementFacts} answers for KPIs and programs. A {@link org.drmkit.core.agreement.TerritoryGrant} is the
 * right to sell some products in some regions, and {@link org.drmkit.core.agreement.Exclusivity} says whom such a right shuts out.
 *
 * <p>A term of 5 days for a report each month makes the promise of a report for January by 5 February; one of 30 days for payment
 * makes an invoice of 10 January due by 9 February.
 */
@NullMarked
package org.drmkit.core.agreement;

import org.jspecify.annotations.NullMarked;
