/**
 * Formulas as they are computed: operations on columns with one cell for each party.
 *
 * <p>{@code FormulaCompiler} turns a formula into a {@code Node}, a test into a {@code TestNode}; an {@code Evaluation} holds what a run
 * reads, and its {@code Scope} evaluates nodes in one period. For drmkit's own engines: names here may change in any version.
 */
@NullMarked
package org.drmkit.core.formula.internal;

import org.jspecify.annotations.NullMarked;
