package org.drmkit.core.conflict;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.drmkit.core.conflict.internal.PriceFloorRule;
import org.drmkit.core.conflict.internal.WhiteSpaceRule;
import org.drmkit.core.json.Pointer;
import org.drmkit.core.json.Problem;
import org.drmkit.core.json.Problems;
import org.drmkit.core.trade.ColumnType;
import org.drmkit.core.trade.TradeSchema;
import org.drmkit.core.tree.CodeTree;

/** Finds what a policy names that the rules or the network do not have; all of it at once. */
final class PolicyCheck {

    private final ConflictPolicy policy;
    private final TradeSchema schema;
    private final Problems problems = new Problems();

    private PolicyCheck(ConflictPolicy policy, TradeSchema schema) {
        this.policy = policy;
        this.schema = schema;
    }

    static void check(ConflictPolicy policy, TradeSchema schema, Set<String> rules) {
        PolicyCheck check = new PolicyCheck(policy, schema);
        check.rules(rules);
        policy.reference().ifPresent(check::reference);
        policy.whiteSpace().ifPresent(check::whiteSpace);
        check.problems.throwIfAny("conflict policy");
    }

    private void rules(Set<String> known) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < policy.rules().size(); i++) {
            Pointer pointer = Pointer.root().child("rules").child(i);
            rule(policy.rules().get(i), pointer, known);
            once(seen.add(policy.rules().get(i)), policy.rules().get(i), pointer);
        }
    }

    /** A rule that ran twice would find everything twice. */
    private void once(boolean isFirst, String rule, Pointer pointer) {
        if (!isFirst) {
            problems.add(Problem.of(pointer, Problem.DUPLICATE, "the same rule as an earlier one")
                    .withValue(rule)
                    .withMaybe("leave it out"));
        }
    }

    private void rule(String rule, Pointer pointer, Set<String> rules) {
        if (!rules.contains(rule)) {
            problems.add(Problem.unknown(pointer, "rule", rule, rules));
        }
        needs(rule, PriceFloorRule.ID, "reference", policy.reference(), pointer);
        needs(rule, WhiteSpaceRule.ID, "whiteSpace", policy.whiteSpace(), pointer);
    }

    /** A rule that is asked for by name must be able to find something. */
    private void needs(String rule, String which, String member, Optional<?> value, Pointer pointer) {
        if (rule.equals(which) && value.isEmpty()) {
            problems.add(Problem.of(pointer, Problem.INVALID, "the rule finds nothing without " + member)
                    .withValue(rule)
                    .withMaybe("set " + member));
        }
    }

    private void reference(String column) {
        if (schema.columns().get(column) != ColumnType.DECIMAL) {
            List<String> decimals = schema.columns().entrySet().stream()
                    .filter(known -> known.getValue() == ColumnType.DECIMAL)
                    .map(Map.Entry::getKey)
                    .toList();
            problems.add(Problem.unknown(Pointer.root().child("reference"), "decimal column", column, decimals));
        }
    }

    private void whiteSpace(WhiteSpace demand) {
        depth("regions", demand.regions(), schema.regions());
        depth("products", demand.products(), schema.products());
    }

    private void depth(String member, int depth, Optional<CodeTree> tree) {
        Pointer pointer = Pointer.root().child("whiteSpace").child(member);
        int deepest = tree.map(PolicyCheck::deepest).orElse(-1);
        if (tree.isEmpty()) {
            problems.add(Problem.of(pointer, Problem.INVALID, "the network has no tree of " + member)
                    .withMaybe("give its schema one"));
        } else if (depth > deepest) {
            problems.add(Problem.of(pointer, Problem.OUT_OF_RANGE, "the tree is not that deep")
                    .withValue(String.valueOf(depth))
                    .withAllowed("0 to " + deepest));
        }
    }

    private static int deepest(CodeTree tree) {
        return IntStream.range(0, tree.size()).map(tree::depth).max().orElse(-1);
    }
}
