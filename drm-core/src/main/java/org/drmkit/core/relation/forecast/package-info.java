/**
 * Forecasts of both sides, compared with what came; and what a season is prepared with.
 *
 * <p>Start with {@link org.drmkit.core.relation.forecast.ForecastRecord}: a forecast of the supplier or the dealer, or the actual
 * quantity. {@link org.drmkit.core.relation.forecast.Accuracy} compares them; {@link
 * org.drmkit.core.relation.forecast.TargetProposal} derives a target and {@link org.drmkit.core.relation.forecast.StockPlan} an
 * order from a forecast; a {@link org.drmkit.core.relation.forecast.SeasonPack} tells dealers in time what is coming. {@link
 * org.drmkit.core.relation.forecast.ForecastFacts} answers for KPIs and programs.
 *
 * <p>100, 120 and 150 were foreseen, 110, 115 and 120 came: an error of 45 on 345, 13.04 %, and a bias of +25 on 345, +7.25 %. At a
 * threshold of 20 % only the third month is an exception, with 25.0 %. A pack of 20 December 2025 for a peak from 29 January 2026 is
 * 40 days ahead.
 */
@NullMarked
package org.drmkit.core.relation.forecast;

import org.jspecify.annotations.NullMarked;
