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
 * @param carry what it carries from period to period, empty if it carries nothing
 */
public record CompiledRule(Rule rule, Node party, Node payouts, Optional<Node> base, Optional<CarryNode> carry) {

    private static final int PREFIX = "dealer.".length();

    /** Returns the attribute that names the groups, without {@code dealer.}. */
    Optional<String> level() {
        return rule.level().map(attribute -> attribute.substring(PREFIX));
    }
}
