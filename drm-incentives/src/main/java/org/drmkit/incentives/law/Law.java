package org.drmkit.incentives.law;

import java.util.Optional;

/** The checking of a law. */
interface Law {

    /** Returns what the law says, as a sentence without full stop. */
    String statement();

    /** Tells whether the law is about the definition alone, so that one book is as good as any. */
    default boolean isOfDefinition() {
        return false;
    }

    /** Looks for a breach and says what was expected and what is so; empty if the law holds in this scene. */
    Optional<String> breach(Trial trial, Scene scene);
}
