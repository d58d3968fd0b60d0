package org.drmkit.core.conflict;

import java.time.LocalDate;
import org.drmkit.core.book.DealerBook;

/**
 * What conflict rules look at.
 *
 * @param policy the thresholds
 * @param book the dealers with their grants, the ledger and the facts
 * @param asOf the day: lines dated or recorded later are not seen
 */
public record ConflictScene(ConflictPolicy policy, DealerBook book, LocalDate asOf) {}
