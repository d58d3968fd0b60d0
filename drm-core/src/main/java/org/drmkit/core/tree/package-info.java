/**
 * Trees of codes, for regions and products, and sets made of subtrees.
 *
 * <p>Start with {@link org.drmkit.core.tree.CodeTree}: it is built from {@link org.drmkit.core.tree.CodeEntry} lines
 * and numbers its nodes so that a subtree is an interval. A {@link org.drmkit.core.tree.NodeSet} is some subtrees minus
 * others, as a grant's territory or a condition of a measure states it.
 */
@NullMarked
package org.drmkit.core.tree;

import org.jspecify.annotations.NullMarked;
