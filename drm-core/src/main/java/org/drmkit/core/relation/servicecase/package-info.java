/**
 * Cases of technical support, and whether they were answered and solved in time.
 *
 * <p>Start with {@link org.drmkit.core.relation.servicecase.ServiceCase}, what a dealer needed help with, and {@link
 * org.drmkit.core.relation.servicecase.ServicePolicy}, the {@link org.drmkit.core.relation.servicecase.ServiceLevel} of each
 * severity on a business calendar. {@link org.drmkit.core.relation.servicecase.ServiceClock} runs the clock of one case; {@link
 * org.drmkit.core.relation.servicecase.CaseFacts} answers for KPIs and programs about the side that has to help.
 *
 * <p>Open from Monday to Friday, 09:00 to 18:00, with two business hours to answer: a case of Friday 17:00 is due on Monday at
 * 10:00. Answered at 09:59 it is met, at 10:01 missed; if Monday is a holiday, it is due on Tuesday at 10:00.
 */
@NullMarked
package org.drmkit.core.relation.servicecase;

import org.jspecify.annotations.NullMarked;
