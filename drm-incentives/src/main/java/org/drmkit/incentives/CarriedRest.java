package org.drmkit.incentives;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A negative base for which a rule paid nothing and that no later period has taken up.
 *
 * <p>-3,000.00 in the first quarter and 1,000.00 in the second leave -2,000.00, which nothing of the program takes up if the second quarter
 * is the last one. Immutable.
 *
 * @param party the dealer, or the group for a rule with a level
 * @param rule the rule
 * @param from the first day of the last period that is settled
 * @param base what is left, negative
 */
public record CarriedRest(String party, String rule, LocalDate from, BigDecimal base) {}
