/**
 * Territories on the real tree of China, down to its 41,352 townships: grants that overlap, codes that are no longer valid, and a proposal that is
 * refused with what stands in its way and what could be granted instead.
 *
 * <p>{@code ChinaTerritories} is the program; {@code Divisions} reads the tree, {@code Plan} holds the grants, {@code Cleanup} takes the ways
 * out one after the other, and {@code Page} prints.
 */
@NullMarked
package org.drmkit.examples.china;

import org.jspecify.annotations.NullMarked;
