/**
 * The laws of programs as jqwik properties, for the tests of those who write rules.
 *
 * <p>Start with {@link org.drmkit.incentives.testing.ProgramContract}: a class of three lines runs all laws on a rule file. jqwik is an
 * optional dependency: who uses this package brings it.
 */
@NullMarked
package org.drmkit.incentives.testing;

import org.jspecify.annotations.NullMarked;
