package org.drmkit.scoring.lint;

/** How much a finding weighs. */
public enum LintSeverity {
    /** Hardly ever meant. */
    WARNING,
    /** Often meant, and worth to be known. */
    INFO
}
