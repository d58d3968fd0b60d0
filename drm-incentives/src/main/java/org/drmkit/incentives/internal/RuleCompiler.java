package org.drmkit.incentives.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.drmkit.core.formula.At;
import org.drmkit.core.formula.FactReference;
import org.drmkit.core.formula.Formula;
import org.drmkit.core.formula.ResultReference;
import org.drmkit.core.formula.internal.FormulaCompiler;
import org.drmkit.core.formula.internal.Node;
import org.drmkit.core.formula.internal.TestNode;
import org.drmkit.core.measure.Returns;
import org.drmkit.core.network.DealerNetwork;
import org.drmkit.incentives.program.Program;
import org.drmkit.incentives.program.ReturnPolicy;
import org.drmkit.incentives.program.Rule;
import org.drmkit.incentives.program.Split;

/** Turns the rules of a program into nodes; rules of one level and view of returns share what they compute. */
final class RuleCompiler {

    private static final int PREFIX = "dealer.".length();

    private record View(Optional<String> level, Returns returns) {}

    private final Program program;
    private final DealerNetwork network;
    private final Pays pays;
    private final Function<ResultReference, Node> results;
    private final Map<View, FormulaCompiler> shared = new HashMap<>();

    RuleCompiler(Program program, DealerNetwork network, Function<ResultReference, Node> results) {
        this.program = program;
        this.network = network;
        this.pays = Pays.of(program);
        this.results = results;
    }

    /** Returns what compiles formulas for dealers, with their returns. */
    FormulaCompiler dealers() {
        return shared(Optional.empty(), Returns.NET);
    }

    private FormulaCompiler shared(Optional<String> level, Returns returns) {
        return shared.computeIfAbsent(new View(level, returns), view -> formulas(level, returns, name -> name));
    }

    private FormulaCompiler formulas(Optional<String> level, Returns returns, UnaryOperator<String> scannedAs) {
        return new FormulaCompiler(program.header().measures(), level, returns, network.schema(), results, scannedAs);
    }

    /** Compiles a formula for dealers; synchronised, since a compiler shares nodes. */
    synchronized Node formula(Formula formula) {
        return dealers().compile(formula);
    }

    /** Compiles what a rule would pay on another base. */
    synchronized Node compileOn(Rule rule, Formula base) {
        return compile(Rule.builder()
                        .id(rule.id())
                        .per(rule.per())
                        .of(base)
                        .eligible(rule.eligible())
                        .addAllWhen(rule.when())
                        .pay(rule.pay())
                        .limits(rule.limits())
                        .returns(rule.returns())
                        .carryNegative(false)
                        .level(rule.level())
                        .split(rule.split())
                        .build())
                .payouts();
    }

    CompiledRule compile(Rule rule) {
        Optional<Node> base = rule.of().map(dealers()::compile);
        if (rule.level().isEmpty()) {
            Optional<TestNode> eligible = rule.eligible().map(dealers()::compile);
            PartyRule party = party(rule, returns -> shared(Optional.empty(), returns), eligible, Optional.empty());
            return new CompiledRule(rule, party.payouts(), new PayableNode(party.payouts()), base, carry(rule, party));
        }
        return grouped(rule, rule.level().get().substring(PREFIX), base);
    }

    private static Optional<CarryNode> carry(Rule rule, PartyRule party) {
        return rule.of().filter(base -> rule.carryNegative()).map(base -> new CarryNode(party.source()));
    }

    private CompiledRule grouped(Rule rule, String level, Optional<Node> base) {
        Optional<TestNode> eligible = rule.eligible().map(dealers()::compile);
        Membership membership = new Membership(level, attribute("dealer." + level), eligible);
        PartyRule groups = groups(rule, level, membership);
        Optional<Node> head = rule.split() instanceof Split.To to ? Optional.of(attribute(to.to())) : Optional.empty();
        Node shares = new SplitNode(new PayableNode(groups.payouts()), membership, base, head, rule.split());
        return new CompiledRule(rule, groups.payouts(), shares, base, carry(rule, groups));
    }

    private Node attribute(String name) {
        return dealers().compile(new FactReference(name, At.CURRENT));
    }

    private PartyRule groups(Rule rule, String level, Membership membership) {
        Optional<TestNode> hasMembers = Optional.of(new HasMembersTest(membership));
        if (membership.eligible().isEmpty()) {
            return party(rule, returns -> shared(Optional.of(level), returns), hasMembers, Optional.empty());
        }
        MemberLines lines = new MemberLines(
                network, program.header().measures(), membership.eligible().get(), pays.currency(), rule.id());
        MemberRules rules = new Grouped(rule, level, lines, hasMembers).rules();
        return new PartyRule(rules.payouts(), rule.of().map(base -> rules.base()), rules);
    }

    /** A rule for groups of some dealers, which is compiled when the members are known. */
    private final class Grouped {

        private final MemberRules rules;

        Grouped(Rule rule, String level, MemberLines lines, Optional<TestNode> hasMembers) {
            this.rules = new MemberRules(lines, named -> compiled(rule, level, named, hasMembers));
        }

        MemberRules rules() {
            return rules;
        }

        private PartyRule compiled(Rule rule, String level, MemberLines.Named named, Optional<TestNode> hasMembers) {
            Map<Returns, FormulaCompiler> views = new HashMap<>();
            return party(
                    rule,
                    returns -> views.computeIfAbsent(
                            returns, view -> formulas(Optional.of(level), view, named.scannedAs())),
                    hasMembers,
                    Optional.of(rules));
        }
    }

    private PartyRule party(
            Rule rule,
            Function<Returns, FormulaCompiler> views,
            Optional<TestNode> eligible,
            Optional<CarrySource> source) {
        if (rule.returns() == ReturnPolicy.REEVALUATE) {
            RuleNode node = new RuleNode(rule, views.apply(Returns.NET), eligible, pays, source);
            return new PartyRule(node, node.bases(), node);
        }
        FormulaCompiler sold = views.apply(Returns.WITHOUT_REVERSALS);
        RuleNode node = new RuleNode(rule, sold, eligible, pays, source);
        Node plain = sold.compile(rule.of().orElseThrow());
        Node net = views.apply(Returns.NET).compile(rule.of().orElseThrow());
        return new PartyRule(new EarnedRateNode(node, node.base(), plain, net, pays), node.bases(), node);
    }
}
