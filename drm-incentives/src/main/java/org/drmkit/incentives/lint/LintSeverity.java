package org.drmkit.incentives.lint;

/** How much a finding weighs. */
public enum LintSeverity {
    /** Hardly ever meant. */
    WARNING,
    /** Often meant, and worth to be known. */
    INFO,
    /** For a lawyer to look at; never a verdict. */
    LEGAL
}
