/**
 * Business dates: half-open ranges, the periods of a fiscal year, calendars of working days.
 *
 * <p>Start with {@link org.drmkit.core.time.DateRange}. A {@link org.drmkit.core.time.FiscalCalendar} and a {@link
 * org.drmkit.core.time.NamedCalendar} cut time into ranges, {@link org.drmkit.core.time.Per} says which of them a
 * definition wants, a {@link org.drmkit.core.time.BusinessCalendar} counts working days and hours, and {@link
 * org.drmkit.core.time.Dated} is a value that changes by date. Nothing here reads a clock or knows a time zone.
 */
@NullMarked
package org.drmkit.core.time;

import org.jspecify.annotations.NullMarked;
