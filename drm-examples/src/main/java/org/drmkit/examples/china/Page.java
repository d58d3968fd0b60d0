package org.drmkit.examples.china;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.drmkit.core.agreement.TerritoryGrant;
import org.drmkit.core.conflict.ChangeSet;
import org.drmkit.core.conflict.ConflictRun;
import org.drmkit.core.conflict.Finding;
import org.drmkit.core.conflict.GrantGate;
import org.drmkit.core.conflict.Resolution;
import org.drmkit.core.trade.TradeSchema;
import org.drmkit.core.tree.CodeEntry;
import org.drmkit.core.tree.CodeTree;
import org.drmkit.core.tree.NodeSet;
import org.drmkit.examples.report.Words;

/** What a sales director wants to know of the territories: who holds what, what is wrong, how to put it right, and what to answer. */
final class Page {

    private final CodeTree tree;
    private final Plan plan;
    private final Locale locale;
    private final Words words;
    private final GrantText grants;
    private final TradeSchema schema;
    private final ConflictRun run;
    private final Map<String, TerritoryGrant> byId;
    private final StringBuilder text = new StringBuilder();

    Page(CodeTree tree, Plan plan, Locale locale) {
        this.tree = tree;
        this.plan = plan;
        this.locale = locale;
        this.words = Words.of(Page.class, locale);
        this.grants = new GrantText(tree, words);
        this.schema = Plan.schema(tree, words);
        this.run = Plan.run(schema, plan.grants());
        this.byId = plan.grants().stream().collect(Collectors.toMap(TerritoryGrant::id, Function.identity()));
    }

    String text() {
        title();
        holders();
        findings();
        Cleanup cleanup = Cleanup.of(schema, plan.grants());
        cleanedUp(cleanup);
        proposal(GrantGate.of(Plan.network(schema, cleanup.grants())));
        return text.toString();
    }

    private void title() {
        long[] levels = new long[5];
        long retired = tree.entries().stream().filter(CodeEntry::isRetired).count();
        tree.entries().stream()
                .filter(entry -> !entry.isRetired())
                .forEach(entry -> levels[tree.depth(tree.node(entry.code()))]++);
        say("", "title", Plan.AS_OF.toString());
        say("", "tree", levels[1], levels[2], levels[3], levels[4], retired);
    }

    private void holders() {
        head("grants");
        plan.grants().forEach(grant -> line("  ", grants.asSigned(grant)));
    }

    private void findings() {
        List<Finding> findings = run.findings();
        head("findings", findings.size());
        findings.forEach(this::finding);
    }

    private void finding(Finding finding) {
        run.render(finding, locale).lines().forEach(line -> line("  ", line));
        if (finding.grants().size() == 2) {
            shared(finding);
        }
        List<Resolution> ways = run.resolutions(finding);
        ways.forEach(way -> line("    - ", way(way)));
        if (ways.isEmpty()) {
            noWay(finding);
        }
    }

    private void shared(Finding finding) {
        int townships = grants.extent(finding.regions()).leafCount();
        say(
                "    ",
                "shared",
                townships,
                finding.grants().get(0),
                finding.grants().get(1));
    }

    private String way(Resolution way) {
        String changes = way.changes().replace().stream()
                .map(after -> grants.change(grant(after.id()), after))
                .collect(Collectors.joining(words.text("semicolon")));
        return words.text("way", words.text(way.kind().name()), changes);
    }

    private TerritoryGrant grant(String id) {
        return byId.getOrDefault(id, plan.proposal());
    }

    /** Without successors a code is merely unknown; with them it can be said what it hides. */
    private void noWay(Finding finding) {
        TerritoryGrant before = grant(finding.grants().get(0));
        TerritoryGrant after = before.withCodes(codes -> renamed(codes, finding));
        List<Finding> hidden = run.whatIf(ChangeSet.replacing(after)).brought();
        say("    - ", "noway");
        if (!finding.nearest().isEmpty()) {
            hidden.forEach(brought -> say("    - ", "hidden", grants.change(before, after), met(brought, after)));
        }
    }

    private static Set<String> renamed(Collection<String> codes, Finding finding) {
        Set<String> renamed = new TreeSet<>(codes);
        if (renamed.removeAll(finding.regions())) {
            renamed.addAll(finding.nearest());
        }
        return renamed;
    }

    private void cleanedUp(Cleanup cleanup) {
        head("cleanup");
        cleanup.taken().forEach(way -> line("  ", way(way)));
        say("  ", "left", cleanup.left().size());
    }

    private void proposal(GrantGate gate) {
        GrantGate.Answer answer = gate.check(plan.proposal());
        head("proposal");
        line("  ", grants.asSigned(plan.proposal()));
        say("  ", answer.isClear() ? "granted" : "refused", answer.conflicts());
        answer.findings().forEach(finding -> line("    - ", met(finding, plan.proposal())));
        List<TerritoryGrant> alternatives = gate.alternatives(plan.proposal());
        say("  ", alternatives.isEmpty() ? "alternatives.none" : "alternatives");
        alternatives.forEach(alternative -> line("    - ", grants.shortly(alternative)));
    }

    /** Whom a grant meets, and exactly where and when. */
    private String met(Finding finding, TerritoryGrant grant) {
        int other = finding.grants().get(0).equals(grant.id()) ? 1 : 0;
        NodeSet where = grants.extent(finding.regions());
        return words.text(
                "met",
                finding.grants().get(other),
                finding.dealers().get(other),
                grants.shortly(where),
                when(finding),
                where.leafCount());
    }

    /** An open end has no number of days. */
    private String when(Finding finding) {
        String days = grants.days(finding.period());
        BigDecimal number = finding.figures().get("days");
        return number == null ? days : words.text("number", days, number);
    }

    private void head(String key, Object... values) {
        say("\n", key, values);
    }

    private void say(String indent, String key, Object... values) {
        line(indent, words.text(key, values));
    }

    private void line(String indent, String line) {
        text.append(indent).append(line).append('\n');
    }
}
