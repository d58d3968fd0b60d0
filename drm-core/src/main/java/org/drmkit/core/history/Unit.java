package org.drmkit.core.history;

/** What a fact is measured in. */
public enum Unit {
    /** A number of things. */
    COUNT(0),
    /** A share or quotient without dimension: 0.85 is 85 %. */
    RATIO(6),
    /** Points, such as those of a scale from 0 to 100. */
    POINTS(6),
    /** Calendar days. */
    DAYS(0),
    /** Months. */
    MONTHS(0),
    /** Business hours. */
    HOURS(6),
    /** An amount in the currency of the records. */
    MONEY(4),
    /** A quantity in the unit of the product or metric. */
    QUANTITY(6),
    /** A code, such as a stage. */
    CODE(0);

    private final int places;

    Unit(int places) {
        this.places = places;
    }

    /**
     * Returns the decimal places that most of its values have; a value with more of them is kept as a quotient.
     *
     * @return the places
     */
    public int places() {
        return places;
    }
}
