/**
 * Records with two dates, and the facts that they answer.
 *
 * <p>A record of a relation, such as a promise or a visit, says when something happened and when that was recorded. Start
 * with {@link org.drmkit.core.history.History}: the records of many parties, of which it shows those that were known on a
 * day, each in its latest version; they are {@link org.drmkit.core.history.Recorded}. {@link
 * org.drmkit.core.history.HistoryFacts} makes a source of facts of them: for each {@link
 * org.drmkit.core.history.FactName} a judgement of what was known, over a {@link org.drmkit.core.history.Window}, with an
 * {@link org.drmkit.core.history.Answer}. A judgement is never shown what was recorded later.
 *
 * <p>Of four visits to D1 in January one was recorded on 3 February: as of 31 January the number of visits in January is
 * 3, as of 3 February it is 4.
 */
@NullMarked
package org.drmkit.core.history;

import org.jspecify.annotations.NullMarked;
