package org.drmkit.core.relation.feedback;

import java.util.List;

/** Where an item of feedback stands. */
public enum FeedbackState {
    /** Raised. */
    RECEIVED,
    /** Seen by the side that has to answer. */
    ACKNOWLEDGED,
    /** To be acted on. */
    ACCEPTED,
    /** Not to be acted on, for a reason. */
    DECLINED,
    /** Acted on. */
    ACTIONED,
    /** Confirmed as done with by the side that raised it. */
    CLOSED;

    /**
     * Returns what may come next.
     *
     * @return the states, none for {@link #CLOSED}
     */
    public List<FeedbackState> next() {
        return switch (this) {
            case RECEIVED -> List.of(ACKNOWLEDGED);
            case ACKNOWLEDGED -> List.of(ACCEPTED, DECLINED);
            case ACCEPTED -> List.of(ACTIONED);
            case DECLINED, ACTIONED -> List.of(CLOSED);
            case CLOSED -> List.of();
        };
    }
}
