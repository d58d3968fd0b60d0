package org.drmkit.examples.steelwheels;

import java.util.Locale;
import org.drmkit.examples.report.Words;
import org.drmkit.incentives.settlement.Settlement;

/** Everything about one dealer: the score, the rebate, and the conflicts it is part of, each with its reasons. */
final class DealerReport {

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
                + year.judgement().scores().render(dealer, locale)
                + "\n"
                + words.text("settledAsOf", last.judgement().asOf())
                + "\n"
                + last.judgement().rebates().render(settlement, dealer, locale);
    }

    private String conflicts(String dealer) {
        StringBuilder text = new StringBuilder();
        year.conflicts().findings().stream()
                .filter(finding -> finding.dealers().contains(dealer))
                .forEach(finding -> text.append(year.conflicts().render(finding, locale)));
        return text.toString();
    }
}
