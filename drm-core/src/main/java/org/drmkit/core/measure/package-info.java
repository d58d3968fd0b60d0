/**
 * Figures taken from trade lines: definitions of measures, conditions and rate tables, and their scan.
 *
 * <p>Start with {@link org.drmkit.core.measure.Measure}: an {@code Aggregation} (a sum with a {@code Factor}, a count, a number
 * of different values, an extreme) of the lines that meet a {@code Condition}, which tests columns by {@code CodeSet} and
 * {@code Bounds}. A {@code RateTable} is a factor by codes. {@code MeasureKey} names one column of figures that a scan gives.
 */
@NullMarked
package org.drmkit.core.measure;

import org.jspecify.annotations.NullMarked;
