/**
 * What to do next for a dealer: the gaps of its score, ranked by what closing them is expected to bring.
 *
 * <p>Start with {@link org.drmkit.scoring.action.ActionList}: the actions that there are, each with the KPI that it helps, how much of its gap
 * it usually closes, and the segments that it is offered to. {@link org.drmkit.scoring.action.NextActions} ranks them for the dealers of a run;
 * its facts hand the best one on.
 *
 * <p>D1 loses 5 points by contact and 12 by training. Visits close 60 % of the first gap, 3 points; a course closes a third of the second, 4
 * points: the course comes first.
 */
@NullMarked
package org.drmkit.scoring.action;

import org.jspecify.annotations.NullMarked;
