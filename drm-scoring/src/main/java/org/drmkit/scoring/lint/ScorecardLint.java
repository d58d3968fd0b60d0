package org.drmkit.scoring.lint;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.drmkit.core.json.Pointer;
import org.drmkit.scoring.scorecard.Catalogue;
import org.drmkit.scoring.scorecard.Scorecard;

/**
 * Looks a scorecard over.
 *
 * <pre>{@code
 * ScorecardLint.of(card).facts(book.factNames()).findings().forEach(finding -> show(finding.message(locale)));
 * }</pre>
 *
 * <p>On a card whose best KPI is worth 80 points it reports that an A from 90 cannot be reached. It refuses nothing: what is wrong was a
 * problem when the card was read. Immutable.
 */
public final class ScorecardLint {

    private final Scorecard card;
    private final Optional<Catalogue> catalogue;
    private final Optional<Set<String>> facts;

    private ScorecardLint(Scorecard card, Optional<Catalogue> catalogue, Optional<Set<String>> facts) {
        this.card = card;
        this.catalogue = catalogue;
        this.facts = facts;
    }

    /**
     * Returns the lint of a card by itself.
     *
     * @param card the card
     * @return the lint
     */
    public static ScorecardLint of(Scorecard card) {
        return new ScorecardLint(card, Optional.empty(), Optional.empty());
    }

    /**
     * Returns this lint knowing the catalogue from which the card takes KPIs.
     *
     * @param known the catalogue
     * @return the lint
     */
    public ScorecardLint catalogue(Catalogue known) {
        return new ScorecardLint(card, Optional.of(known), facts);
    }

    /**
     * Returns this lint knowing which facts there are.
     *
     * @param supplied the names of the facts that are supplied
     * @return the lint
     */
    public ScorecardLint facts(Set<String> supplied) {
        return new ScorecardLint(card, catalogue, Optional.of(Set.copyOf(supplied)));
    }

    /**
     * Looks the card over.
     *
     * @return the findings, by place
     */
    public List<LintFinding> findings() {
        Findings findings = new Findings();
        new KpiLint(findings, catalogue)
                .look(card.kpis(), card.aggregate(), Pointer.root().child("kpis"));
        new CardLint(card, findings).look();
        new FormulaLint(card, findings, facts).look();
        return findings.list();
    }
}
