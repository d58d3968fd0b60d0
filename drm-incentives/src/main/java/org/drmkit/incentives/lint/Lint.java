package org.drmkit.incentives.lint;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.drmkit.core.network.DealerNetwork;
import org.drmkit.incentives.program.Program;

/**
 * Looks a program over.
 *
 * <pre>{@code
 * Lint.of(program).forEach(finding -> show(finding.message(locale)));
 * }</pre>
 *
 * <p>On the published ladder it reports cliffs of 100.00 at 5,000 and of 400.00 at 20,000. It refuses nothing: what is wrong was a problem
 * when the program was read. All methods are pure.
 */
public final class Lint {

    private Lint() {}

    /**
     * Looks a program over by itself.
     *
     * @param program the program
     * @return the findings, by place
     */
    public static List<LintFinding> of(Program program) {
        return of(program, Optional.empty(), Optional.empty());
    }

    /**
     * Looks a program over, knowing the network and which facts there are.
     *
     * @param program the program
     * @param network the network, whose attributes tell which codes need pay
     * @param facts the names of the facts that are supplied
     * @return the findings, by place
     */
    public static List<LintFinding> of(Program program, DealerNetwork network, Set<String> facts) {
        return of(program, Optional.of(network), Optional.of(Set.copyOf(facts)));
    }

    private static List<LintFinding> of(Program program, Optional<DealerNetwork> network, Optional<Set<String>> facts) {
        Findings findings = new Findings(program.currency().getCurrencyCode());
        PayLint pays = new PayLint(findings, network);
        RuleLint rules = new RuleLint(program, findings);
        FormulaLint formulas = new FormulaLint(program, findings, facts);
        for (int i = 0; i < program.rules().size(); i++) {
            pays.look(program.rules().get(i), i);
            rules.look(i);
            formulas.look(program.rules().get(i), i);
        }
        new CapLint(program, findings).look();
        return findings.list().stream()
                .sorted(Comparator.comparing(LintFinding::pointer).thenComparing(LintFinding::code))
                .toList();
    }
}
