/**
 * Definitions as data: JSON that is read with limits, checked with pointers and described once.
 *
 * <p>Start with {@link org.drmkit.core.json.Shape}: one constant per domain type that reads it, writes it, walks it and describes it as
 * JSON Schema. {@link org.drmkit.core.json.Shapes} holds the ready ones, {@link org.drmkit.core.json.ObjectShape} and
 * {@link org.drmkit.core.json.Union} those that are declared member by member. Below them lies the tree
 * {@link org.drmkit.core.json.Json}; what is wrong with it is a {@link org.drmkit.core.json.Problem} at a
 * {@link org.drmkit.core.json.Pointer}, and all of them together are a {@link org.drmkit.core.json.DefinitionException}.
 */
@NullMarked
package org.drmkit.core.json;

import org.jspecify.annotations.NullMarked;
