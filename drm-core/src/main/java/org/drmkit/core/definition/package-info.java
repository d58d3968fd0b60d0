/**
 * What all definitions have in common.
 *
 * <p>Start with {@link org.drmkit.core.definition.Header}, the members with which scorecards and programs begin. A
 * {@code Vocabulary} holds the names that formulas of a definition may use; a {@code Stamp} says in a result which definition it
 * comes from, on what inputs and as of when.
 */
@NullMarked
package org.drmkit.core.definition;

import org.jspecify.annotations.NullMarked;
