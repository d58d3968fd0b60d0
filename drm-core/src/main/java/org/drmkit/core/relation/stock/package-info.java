/**
 * What a dealer has in stock, and whether that agrees with what it bought and sold.
 *
 * <p>Start with {@link org.drmkit.core.relation.stock.StockReport}: the movements of a product at a dealer in a period and the
 * stock that it declared; it reconciles itself. {@link org.drmkit.core.relation.stock.StockFacts} answers for KPIs and programs.
 *
 * <p>1,000 in stock and 500 bought, less 420 sold, 30 returned and 10 damaged, should be 1,040; 980 were declared: 60 short, 5.77 %,
 * above a tolerance of 3 %. 500 bought on 420 sold is a ratio of 1.19; 560 on 420 is 1.33, above 1.3 a sign of stuffing. 180 in
 * stock on 120 sold a month is a coefficient of 1.50, or 45 days.
 */
@NullMarked
package org.drmkit.core.relation.stock;

import org.jspecify.annotations.NullMarked;
