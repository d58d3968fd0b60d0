package org.drmkit.core.conflict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.drmkit.core.conflict.internal.CappedPairs;
import org.drmkit.core.conflict.internal.GrantRules;
import org.drmkit.core.conflict.internal.score.SeverityScores;
import org.drmkit.core.conflict.internal.whatif.Resolver;
import org.drmkit.core.definition.Stamp;
import org.drmkit.core.explain.Explanation;
import org.drmkit.core.json.DefinitionException;
import org.drmkit.core.market.MarketData;
import org.drmkit.core.market.NetPriceSource;

/** The search for conflicts on one book, as of one day. Immutable and thread-safe. */
public final class ConflictRun {

    private static final Comparator<Finding> ORDER =
            Comparator.comparing(Finding::severity).thenComparing(Finding::rule).thenComparing(Finding::key);

    private static final int SHOWN = 20;

    private final ConflictScene scene;
    private final List<ConflictRule> rules;

    ConflictRun(ConflictScene scene, List<ConflictRule> rules) {
        this.scene = scene;
        this.rules = rules;
    }

    /**
     * Searches and tells each finding as it is found, whatever their number.
     *
     * @param sink is told each finding, rule by rule
     */
    public void findings(Consumer<Finding> sink) {
        rules.forEach(rule -> rule.find(scene, sink));
    }

    /**
     * Searches and tells each finding as it is found, but those of grants with too many conflicts in sum: beside a grant for everything
     * everywhere, every other one would be a finding.
     *
     * @param cap how many conflicts of a grant with others are told one by one
     * @param sink is told each finding, those between grants only if both are within the cap
     * @param summaries is told each grant above the cap, with the number of its conflicts and the worst twenty
     */
    public void findings(int cap, Consumer<Finding> sink, Consumer<GrantSummary> summaries) {
        Map<Boolean, List<ConflictRule>> parted =
                rules.stream().collect(Collectors.partitioningBy(GrantRules::isOfPairs));
        parted.getOrDefault(false, List.of()).forEach(rule -> rule.find(scene, sink));
        Set<String> pairs = parted.getOrDefault(true, List.of()).stream()
                .map(ConflictRule::id)
                .collect(Collectors.toSet());
        CappedPairs.tell(scene.grants(), pairs, cap, SHOWN, sink, summaries);
    }

    /**
     * Searches and collects.
     *
     * @return all findings, the worst first, then by rule and key
     */
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        findings(findings::add);
        findings.sort(ORDER);
        return List.copyOf(findings);
    }

    /**
     * Searches, collects and orders the findings of each level by how large, costly, long and near they are.
     *
     * @return all findings with their scores, the worst level first, then the highest score
     */
    public List<ScoredFinding> ranked() {
        SeverityScores scores = new SeverityScores(scene);
        return findings().stream()
                .map(finding -> new ScoredFinding(finding, scores.of(finding)))
                .sorted(Comparator.comparing(
                                (ScoredFinding scored) -> scored.finding().severity())
                        .thenComparing(scored -> scored.score().points(), Comparator.reverseOrder()))
                .toList();
    }

    /**
     * Reports for the first time.
     *
     * @return the report, in which every finding is new
     */
    public ConflictReport report() {
        return ConflictReport.of(stamp(), ruleIds(), findings(), List.of());
    }

    /**
     * Reports against what was known.
     *
     * @param known the report before
     * @return the report: findings that are new, that continue, and those that are resolved or were not checked
     */
    public ConflictReport report(ConflictReport known) {
        return ConflictReport.of(stamp(), ruleIds(), findings(), known.open());
    }

    /**
     * Tries out changes of grants: all rules look again at what the changes leave behind.
     *
     * @param changes the changes, made all at once
     * @return what they bring, what they resolve and what they leave
     * @throws DefinitionException with all problems, such as a grant that is not known, if there are any
     */
    public WhatIf whatIf(ChangeSet changes) {
        return whatIf(changes, findings());
    }

    /**
     * Looks for ways to resolve a finding, each of which is tried out by all rules before it is shown.
     *
     * @param finding a finding of this run
     * @return the ways that resolve it and bring no other finding, the cheapest first
     */
    public List<Resolution> resolutions(Finding finding) {
        List<Finding> before = findings();
        return new Resolver(scene, changes -> whatIf(changes, before)).resolutions(finding);
    }

    /**
     * Tries out other net prices, such as those of a changed rebate: which pairs of territories no longer invite diversion, and which do.
     *
     * @param changed the net prices after the change
     * @return what they bring, what they resolve and what they leave; the change set is empty
     */
    public WhatIf whatIf(NetPriceSource changed) {
        return whatIf(ChangeSet.adding(), findings(), new ConflictRun(scene.with(changed), rules).findings());
    }

    private WhatIf whatIf(ChangeSet changes, List<Finding> before) {
        return whatIf(changes, before, with(changes).findings());
    }

    private static WhatIf whatIf(ChangeSet changes, List<Finding> before, List<Finding> after) {
        Set<String> keysBefore = keys(before);
        Set<String> keysAfter = keys(after);
        return new WhatIf(
                changes,
                after.stream()
                        .filter(finding -> !keysBefore.contains(finding.key()))
                        .toList(),
                before.stream()
                        .filter(finding -> !keysAfter.contains(finding.key()))
                        .toList(),
                after.stream()
                        .filter(finding -> keysBefore.contains(finding.key()))
                        .toList());
    }

    /** Returns the run on what changes leave behind. */
    ConflictRun with(ChangeSet changes) {
        return new ConflictRun(
                scene.with(changes.applyTo(scene.book().network().grants()), changes.applyTo(scene.market())), rules);
    }

    private static Set<String> keys(List<Finding> findings) {
        return findings.stream().map(Finding::key).collect(Collectors.toSet());
    }

    /**
     * Explains a finding.
     *
     * @param finding a finding
     * @return its evidence as a tree
     */
    public Explanation explain(Finding finding) {
        return FindingExplainer.explain(scene, finding);
    }

    /**
     * Tells a person about a finding.
     *
     * @param finding a finding
     * @param locale the language, English or Chinese
     * @return lines of text
     */
    public String render(Finding finding, Locale locale) {
        return explain(finding).render(locale, FindingExplainer.TEXTS);
    }

    private Set<String> ruleIds() {
        return rules.stream().map(ConflictRule::id).collect(Collectors.toSet());
    }

    private Stamp stamp() {
        ConflictPolicy policy = scene.policy();
        String inputs = scene.book().network().contentHash() + "+"
                + scene.book().ledger().contentHash()
                + (scene.market().equals(MarketData.none())
                        ? ""
                        : "+" + scene.market().write().hash());
        return new Stamp(policy.id(), policy.version(), policy.write().hash(), inputs, scene.asOf());
    }
}
