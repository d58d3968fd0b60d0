package org.drmkit.scoring.catalogue;

import org.drmkit.scoring.scorecard.Scorecard;

/** Scorecards made of the catalogue, to start from. */
public final class SampleCards {

    private SampleCards() {}

    /**
     * Returns the quarterly appraisal of dealers who buy from dealers: completion 50, key products 20, order changes 10, forecast 5, feedback
     * 10, direct sales 5, less capped deductions for breaches and late payments.
     *
     * @return the card, with its KPIs in their places
     */
    public static Scorecard secondTierDealer() {
        return card("second-tier-dealer.json");
    }

    /**
     * Returns the yearly appraisal of the dealers of a car maker: sales 45, service 35, standards 20, less capped deductions; without valid
     * documents, or with invoices long past due, a C at most.
     *
     * @return the card, with its KPIs in their places
     */
    public static Scorecard carDealer() {
        return card("car-dealer.json");
    }

    private static Scorecard card(String file) {
        return Scorecard.read(Resources.text(file)).with(KpiCatalogue.standard());
    }
}
