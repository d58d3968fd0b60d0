package org.drmkit.core.formula;

/**
 * What another part of the same definition gives: the payout of a rule, the points of a KPI.
 *
 * <p>{@code {"rule": "volume"}} is the payout of the rule volume in the same period, {@code {"kpi": "certified"}} the points
 * of a KPI or node. Only a definition that has such parts allows them, and each only where it is known by then. Immutable.
 *
 * @param kind  what it refers to, {@code rule} or {@code kpi}: the member in a definition
 * @param id  the id of the rule or KPI
 */
public record ResultReference(String kind, String id) implements Formula {

    /** The kind of reference to a rule of a program. */
    public static final String RULE = "rule";

    /** The kind of reference to a KPI or node of a scorecard. */
    public static final String KPI = "kpi";
}
