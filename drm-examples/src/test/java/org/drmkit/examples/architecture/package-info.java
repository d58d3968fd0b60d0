/**
 * The rules of the house, held by tests. {@code ArchitectureTest} runs them on every module; {@code HouseRuleTest} and
 * {@code TestRuleTest} show that each of them bites.
 *
 * <p>That public types and their members are documented is checked by doclint, when the Javadoc is made.
 */
package org.drmkit.examples.architecture;
