package org.drmkit.core.history;

import java.time.LocalDate;

/**
 * Something that was recorded about a party on a day.
 *
 * <p>What is recorded again under the same id on a later day corrects what was known before; on days before, the earlier
 * version stands.
 */
public interface Recorded {

    /**
     * Returns the id.
     *
     * @return the id, not blank, the same for all versions of the record
     */
    String id();

    /**
     * Returns whom it is about: the side that is judged by it.
     *
     * @return the id of a dealer, a group or the supplier
     */
    String party();

    /**
     * Returns the day from which on it is known.
     *
     * @return the day on which it was recorded
     */
    LocalDate recordedOn();
}
