package org.drmkit.examples.steelwheels;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.drmkit.core.conflict.Finding;
import org.drmkit.core.explain.Texts;
import org.drmkit.examples.report.Words;
import org.drmkit.incentives.IncentiveTexts;
import org.drmkit.incentives.settlement.Settlement;
import org.drmkit.scoring.ScoringTexts;

/** Everything about one dealer: the score, the rebate, and the conflicts it is part of, each with its reasons. */
final class DealerReport {

    /** How many conflicts of one kind are told in full. */
    private static final int TOLD = 5;

    private static final Texts NAMES = Texts.load(DealerReport.class, "names", "en", "zh");
    private static final Texts SCORES = ScoringTexts.TEXTS.with(NAMES);
    private static final Texts REBATES = IncentiveTexts.TEXTS.with(NAMES);

    private final Year2004 year;
    private final Locale locale;
    private final Words words;

    DealerReport(Year2004 year, Locale locale) {
        this.year = year;
        this.locale = locale;
        this.words = Words.of(DealerReport.class, locale);
    }

    String text(String dealer) {
        return explained(dealer) + "\n" + conflicts(dealer);
    }

    /** Returns the score and the rebate with their reasons, each after the day on which it was known. */
    String explained(String dealer) {
        Year2004.Settled last = year.settlements().get(year.settlements().size() - 1);
        Settlement settlement = last.settlement();
        return words.text("scoredAsOf", year.judgement().asOf())
                + "\n"
                + year.judgement().scores().explain(dealer).render(locale, SCORES)
                + "\n"
                + words.text("settledAsOf", last.judgement().asOf())
                + "\n"
                + last.judgement().rebates().explain(settlement, dealer).render(locale, REBATES);
    }

    private String conflicts(String dealer) {
        Map<String, List<Finding>> byRule = year.conflicts().findings().stream()
                .filter(finding -> finding.dealers().contains(dealer))
                .collect(Collectors.groupingBy(Finding::rule, LinkedHashMap::new, Collectors.toList()));
        return byRule.values().stream().map(this::told).collect(Collectors.joining("\n"));
    }

    private String told(List<Finding> findings) {
        String first = findings.stream()
                .limit(TOLD)
                .map(finding -> year.conflicts().render(finding, locale))
                .collect(Collectors.joining());
        int rest = findings.size() - TOLD;
        return rest > 0 ? first + words.text("moreConflicts", rest) + "\n" : first;
    }
}
