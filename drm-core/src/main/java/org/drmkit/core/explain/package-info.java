/**
 * Figures that explain themselves, as trees that add up, in the reader's language.
 *
 * <p>Start with {@link org.drmkit.core.explain.Explanation}: a {@link org.drmkit.core.explain.Value} that an {@link
 * org.drmkit.core.explain.Operation} made of its operands. {@link org.drmkit.core.explain.Texts} holds the words that a
 * module supplies for its codes, a {@link org.drmkit.core.explain.Mismatch} is a node that does not add up, and {@link
 * org.drmkit.core.explain.Difference} tells two explanations apart. Nothing here knows what a dealer is.
 */
@NullMarked
package org.drmkit.core.explain;

import org.jspecify.annotations.NullMarked;
