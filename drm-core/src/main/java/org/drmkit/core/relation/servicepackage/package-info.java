/**
 * What the supplier offers the dealers of each segment.
 *
 * <p>Start with {@link org.drmkit.core.relation.servicepackage.ServicePackage}: how often dealers of a segment are contacted, which support,
 * credit, fund and courses they get; {@link org.drmkit.core.relation.servicepackage.ServicePackages} holds one for each segment. A {@link
 * org.drmkit.core.relation.servicepackage.Placement} says which segment a dealer was put into over which days. {@link
 * org.drmkit.core.relation.servicepackage.PackageFacts} answers for KPIs and programs.
 *
 * <p>Dealers of A are contacted every 14 days, get a key account manager and CNY 20,000.00 of funds. D1 was put into A from 1 January 2026
 * and into B from 1 July: on 30 June 14 days are allowed, on 1 July the 30 of B.
 */
@NullMarked
package org.drmkit.core.relation.servicepackage;

import org.jspecify.annotations.NullMarked;
