package org.drmkit.incentives.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.drmkit.core.formula.ResultReference;
import org.drmkit.core.formula.Span;
import org.drmkit.core.formula.internal.FormulaCompiler;
import org.drmkit.core.measure.MeasurePlan;
import org.drmkit.core.measure.Returns;
import org.drmkit.core.network.DealerNetwork;
import org.drmkit.core.time.NamedCalendar;
import org.drmkit.core.time.Per;
import org.drmkit.incentives.program.Program;
import org.drmkit.incentives.program.Rule;

/** A program as nodes, for one network. Immutable and thread-safe. */
public final class CompiledProgram {

    private final Program program;
    private final DealerNetwork network;
    private final List<RuleNode> rules = new ArrayList<>();
    private final List<CapNode> caps;

    /**
     * Compiles a program that has been checked against the network.
     *
     * @param program the program
     * @param network the network
     */
    public CompiledProgram(Program program, DealerNetwork network) {
        this.program = program;
        this.network = network;
        String currency = program.currency().getCurrencyCode();
        int digits = program.currency().getDefaultFractionDigits();
        FormulaCompiler formulas = new FormulaCompiler(
                program.header().measures(),
                Optional.empty(),
                Returns.NET,
                network.schema(),
                new RuleResults(this)::node);
        program.rules().forEach(rule -> rules.add(new RuleNode(rule, formulas, currency, digits)));
        this.caps = program.caps().stream()
                .map(cap -> CapNode.of(cap, program.rules(), formulas, currency, digits))
                .toList();
    }

    Program program() {
        return program;
    }

    List<CapNode> caps() {
        return caps;
    }

    RuleNode rule(int index) {
        return rules.get(index);
    }

    /** Returns the node of a rule that another one names. */
    RuleNode rule(String id) {
        return rules.stream()
                .filter(node -> node.rule().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /**
     * Returns the periods that are settled, by rule, then by time.
     *
     * @param asOf the day of settlement
     * @return the entries
     */
    List<Entry> entries(LocalDate asOf) {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            Rule rule = program.rules().get(i);
            for (Span span : spans(rule.per(), asOf)) {
                if (rule.partial() || !span.range().to().orElse(LocalDate.MAX).isAfter(asOf)) {
                    entries.add(new Entry(i, span));
                }
            }
        }
        return entries;
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
        MeasurePlan.Builder plan = MeasurePlan.builder(
                program.header().measures(),
                program.header().tables(),
                network,
                program.header().calendar(),
                asOf);
        for (int i = 0; i < rules.size(); i++) {
            RuleNode rule = rules.get(i);
            spans(program.rules().get(i).per(), asOf).forEach(span -> rule.request(span, plan));
        }
        caps.forEach(
                cap -> spans(cap.cap().per(), asOf).forEach(span -> cap.amount().request(span, plan)));
        return plan.build();
    }

    /** Finds the node of a rule only when it is evaluated, since rules may name later ones. */
    private record RuleResults(CompiledProgram program) {

        RuleResultNode node(ResultReference reference) {
            Function<String, RuleNode> rules = program::rule;
            return new RuleResultNode(reference.id(), rules);
        }
    }
}
