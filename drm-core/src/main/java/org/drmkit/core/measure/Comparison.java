package org.drmkit.core.measure;

/**
 * The five ways in which a bound compares a value with its limit.
 *
 * <p>{@code {">=": 5, "<": 10}} is {@code AT_LEAST} 5 and {@code BELOW} 10.
 */
public enum Comparison {
    /** The value is the limit or more. */
    AT_LEAST(">="),
    /** The value is more than the limit. */
    ABOVE(">"),
    /** The value is the limit or less. */
    AT_MOST("<="),
    /** The value is less than the limit. */
    BELOW("<"),
    /** The value is the limit. */
    EQUAL("==");

    private final String symbol;

    Comparison(String symbol) {
        this.symbol = symbol;
    }

    /**
     * Returns the member that stands for it in a definition.
     *
     * @return such as {@code >=}
     */
    public String symbol() {
        return symbol;
    }

    /**
     * Checks if a value that compares so with the limit meets the bound.
     *
     * @param order  negative, zero or positive, as of {@code value.compareTo(limit)}
     * @return true if the bound is met
     */
    public boolean holds(int order) {
        return switch (this) {
            case AT_LEAST -> order >= 0;
            case ABOVE -> order > 0;
            case AT_MOST -> order <= 0;
            case BELOW -> order < 0;
            case EQUAL -> order == 0;
        };
    }

    @Override
    public String toString() {
        return symbol;
    }
}
