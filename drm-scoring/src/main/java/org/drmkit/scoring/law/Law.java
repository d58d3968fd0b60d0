package org.drmkit.scoring.law;

import java.util.Optional;

/** The checking of a law. */
interface Law {

    /** Returns what the law says, as a sentence without full stop. */
    String statement();

    /** Looks for a breach and says what was expected and what is so; empty if the law holds in this scene. */
    Optional<String> breach(Trial trial, Scene scene);
}
