/**
 * The laws of money as plain code, to be run on one's own programs: in a test, or behind the button that saves a rule.
 *
 * <p>Start with {@link org.drmkit.incentives.law.ProgramLaws}: it takes a program, makes up books that lie on its thresholds and period
 * edges, and says which {@link org.drmkit.incentives.law.ProgramLaw} does not hold, with the smallest book that shows it. The package
 * {@code testing} runs the same laws in jqwik.
 */
@NullMarked
package org.drmkit.incentives.law;

import org.jspecify.annotations.NullMarked;
