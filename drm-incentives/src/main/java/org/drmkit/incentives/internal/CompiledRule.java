package org.drmkit.incentives.internal;

import java.util.Optional;
import org.drmkit.core.formula.internal.Node;
import org.drmkit.incentives.program.Rule;

/**
 * A rule as nodes.
 *
 * @param rule the rule
 * @param party what it pays to the parties of its level
 * @param payouts what it pays to the dealers; the same node without a level
 * @param base the base of each dealer by itself, empty if the rule has none
 */
public record CompiledRule(Rule rule, Node party, Node payouts, Optional<Node> base) {}
