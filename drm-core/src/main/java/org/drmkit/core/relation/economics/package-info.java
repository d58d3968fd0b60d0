/**
 * What a dealer earns with the supplier, and whether both sides gain by a change.
 *
 * <p>Start with {@link org.drmkit.core.relation.economics.DealerEconomics}, a dealer's figures for a period: return on
 * investment, return on stock, absorption. {@link org.drmkit.core.relation.economics.WinWin} compares the change of both sides;
 * {@link org.drmkit.core.relation.economics.EconomicsFacts} answers for KPIs and programs.
 *
 * <p>A gross profit of 900,000 and rebates of 150,000, less 800,000 of expenses, on a capital of 1,000,000 + 600,000 - 350,000 =
 * 1,250,000 is a return of 20.0 %. Without the rebates it is 8.0 %, below a hurdle of 15 %.
 */
@NullMarked
package org.drmkit.core.relation.economics;

import org.jspecify.annotations.NullMarked;
