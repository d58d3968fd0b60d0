package org.drmkit.incentives.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.drmkit.core.formula.Formula;
import org.drmkit.core.formula.ResultReference;
import org.drmkit.core.formula.Span;
import org.drmkit.core.formula.internal.Node;
import org.drmkit.core.measure.MeasurePlan;
import org.drmkit.core.network.DealerNetwork;
import org.drmkit.core.time.NamedCalendar;
import org.drmkit.core.time.Per;
import org.drmkit.incentives.program.Program;
import org.drmkit.incentives.program.Rule;

/** A program as nodes, for one network. Immutable and thread-safe. */
public final class CompiledProgram {

    private final Program program;
    private final DealerNetwork network;
    private final List<CompiledRule> rules;
    private final List<CapNode> caps;
    private final RuleCompiler compiler;

    /**
     * Compiles a program that has been checked against the network.
     *
     * @param program the program
     * @param network the network
     */
    public CompiledProgram(Program program, DealerNetwork network) {
        this.program = program;
        this.network = network;
        this.compiler = new RuleCompiler(program, network, new RuleResults(this)::node);
        this.rules = program.rules().stream().map(compiler::compile).toList();
        this.caps = CapNode.of(program.caps(), compiler.dealers(), Pays.of(program));
    }

    /**
     * Returns the program.
     *
     * @return the definition
     */
    public Program program() {
        return program;
    }

    /** Returns what a rule would pay on another base. */
    Node payoutsOn(Rule rule, Formula base) {
        return compiler.compileOn(rule, base);
    }

    /** Returns the node of a formula for dealers. */
    Node formula(Formula formula) {
        return compiler.formula(formula);
    }

    List<CapNode> caps() {
        return caps;
    }

    /**
     * Returns the rules.
     *
     * @return the rules, in the order of the program
     */
    public List<CompiledRule> rules() {
        return rules;
    }

    /** Returns what a rule that another one names pays to the parties of its level. */
    private Node party(String id) {
        return rules.stream()
                .filter(compiled -> compiled.rule().id().equals(id))
                .findFirst()
                .orElseThrow()
                .party();
    }

    /**
     * Returns the periods that have begun and are settled, by rule, then by time.
     *
     * @param asOf the day of settlement
     * @param begun whether those that are not due yet are entries as well
     * @return the entries
     */
    List<Entry> entries(LocalDate asOf, boolean begun) {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            for (Span span : spans(rules.get(i).rule().per(), asOf)) {
                if (begun || isSettled(rules.get(i).rule(), span, asOf)) {
                    entries.add(new Entry(this, i, span));
                }
            }
        }
        return entries;
    }

    private boolean isSettled(Rule rule, Span span, LocalDate asOf) {
        return rule.partial() || isDue(span, asOf);
    }

    /** A period is due once asOf has reached the day after its last day and the days that it waits. */
    boolean isDue(Span span, LocalDate asOf) {
        return span.range()
                .to()
                .filter(end -> !end.plusDays(program.settleAfterDays()).isAfter(asOf))
                .isPresent();
    }

    List<Span> spans(Per per, LocalDate asOf) {
        Optional<NamedCalendar> named =
                per instanceof Per.Calendar calendar ? network.calendar(calendar.name()) : Optional.empty();
        return Span.periods(per, program.header().calendar(), named, program.validity(), asOf);
    }

    /**
     * Returns the plan of the scan that a settlement needs.
     *
     * @param asOf the day of settlement
     * @return the plan
     */
    public MeasurePlan plan(LocalDate asOf) {
        MeasurePlan.Builder plan = emptyPlan(asOf);
        rules.forEach(compiled -> spans(compiled.rule().per(), asOf).forEach(span -> {
            compiled.payouts().request(span, plan);
            compiled.base().ifPresent(base -> base.request(span, plan));
        }));
        caps.forEach(
                cap -> spans(cap.cap().per(), asOf).forEach(span -> cap.amount().request(span, plan)));
        return plan.build();
    }

    /** Returns the plan of the scan that one rule needs. */
    MeasurePlan plan(CompiledRule rule, LocalDate asOf) {
        MeasurePlan.Builder plan = emptyPlan(asOf);
        spans(rule.rule().per(), asOf).forEach(span -> rule.payouts().request(span, plan));
        return plan.build();
    }

    private MeasurePlan.Builder emptyPlan(LocalDate asOf) {
        return MeasurePlan.builder(
                program.header().measures(),
                program.header().tables(),
                network,
                program.header().calendar(),
                asOf);
    }

    /** Finds the node of a rule only when it is evaluated, since rules may name later ones. */
    private record RuleResults(CompiledProgram program) {

        RuleResultNode node(ResultReference reference) {
            Function<String, Node> rules = program::party;
            return new RuleResultNode(reference.id(), rules);
        }
    }
}
