/**
 * Ready KPIs and sample scorecards.
 *
 * <p>Start with {@link org.drmkit.scoring.catalogue.KpiCatalogue}, from which cards take KPIs by id; {@code SampleCards} has cards that do.
 */
@NullMarked
package org.drmkit.scoring.catalogue;

import org.jspecify.annotations.NullMarked;
