/**
 * A year of a maker of scale models and its 98 dealers, from a real database: scored, paid, restated, and searched for conflicts.
 *
 * <p>{@code SteelWheels} is the program; {@code Warehouse} reads the database, {@code Year2004} runs the engines, {@code SalesReport}
 * prints what a sales director wants to know, and {@code ResultJson} writes every figure.
 */
@NullMarked
package org.drmkit.examples.steelwheels;

import org.jspecify.annotations.NullMarked;
