package org.drmkit.core.relation.lifecycle;

import java.util.Optional;
import org.drmkit.core.time.DateRange;

/**
 * A stretch of relationship, from entry or re-entry to termination.
 *
 * <p>D1 came in 2021, was terminated in 2024 and is back since 2026: two episodes, of which the second is open.
 *
 * @param days the days from entry to the day of termination, exclusive
 * @param endReason why it was terminated, empty if it goes on
 */
public record Episode(DateRange days, Optional<String> endReason) {}
