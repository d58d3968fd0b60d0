/**
 * Stories of dealer relations, told by the library: {@code PeakSeason} of consumer goods, {@code CarMaker} with training, appraisal and
 * bonus, {@code ProductLaunch} of electronics, and {@code BothSides}, in which one scorecard judges the supplier and its dealer. Each is a
 * {@code main} that prints its figures, in English or, with {@code zh}, in Chinese.
 */
@NullMarked
package org.drmkit.examples.cases;

import org.jspecify.annotations.NullMarked;
